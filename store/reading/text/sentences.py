"""Sentences: where each block's sentences begin and end.

In: a page. Out: ``page.sentences`` (without tokens yet), in order, never across blocks; furniture gets none.
"""

import re
from dataclasses import dataclass

from store.reading.lexicon import Lexicon
from store.reading.page import Page, Sentence
from store.reading.text.layout import Block, blocks

LONGEST = 4_000  # characters; a "sentence" longer than this is cut at a blank, so that later layers stay linear

# The first mark stands before the look back: where a pattern begins with a set, the search for it is fast.
_END = re.compile(r"[.!?…](?<![.!?…][.!?…])[.!?…]*+[\"”’'»)\]*_]*(?=\s)")
_BEFORE_WORD = re.compile(r".*[\s\"“”‘(\[]", re.DOTALL)
_NEXT_WORD = re.compile(r"[\s\"“‘'(\[]*([^\W\d_][\w’']*|.)?")
_ASKED = re.compile(r"\s+(?:[A-Z][\w’'-]*\.?\s+){1,4}(?:said|asked|told|says|wondered|added|shouted|wrote|replied)\b")
_ANSWER = frozenset(
    "say says said saying answer answered was is and vote voted votes simply just but or with a firm , : “".split()
) | {""}
_OPENS = "“\"'‘([«-—–•"


@dataclass(frozen=True, slots=True)
class _Rules:
    never: frozenset[str]
    maybe: frozenset[str]
    starters: frozenset[str]


def _rules(lexicon: Lexicon) -> _Rules:
    table = lexicon.tables.get("abbreviations", {})
    never, maybe, starters = (
        frozenset(table.get(key, {}).get("words", "").split()) for key in ("never", "maybe", "starters")
    )
    return _Rules(never, maybe, starters)


def split(page: Page) -> None:
    """Fill ``page.sentences``."""
    rules = page.lexicon.get(_rules)
    text = page.text
    for block in blocks(text, page.lexicon):
        if block.kind == "skip":
            continue
        for start, end in _spans(text, block, rules):
            page.sentences.append(Sentence(start, end, block.paragraph, block.kind))


def _spans(text: str, block: Block, rules: _Rules) -> list[tuple[int, int]]:
    """Where the sentences of a block begin and end; a dateline is one."""
    spans: list[tuple[int, int]] = []
    start, limit = block.start, block.end
    if block.kind != "dateline":
        for match in _END.finditer(text, start, limit):
            end = match.end()
            if not _ends(text, start, match, limit, rules):
                continue
            spans.extend(_cut(text, start, end))
            start = _skip_space(text, end, limit)
    if start < limit:
        spans.extend(_cut(text, start, limit))
    return spans


def _ends(text: str, start: int, match: re.Match[str], limit: int, rules: _Rules) -> bool:
    """Whether the marks at ``match`` end the sentence that began at ``start``."""
    at = _skip_space(text, match.end(), limit)
    if at >= limit:
        return True
    after = text[at]
    if after.islower():
        return False
    mark = text[match.start()]
    if mark in "!?":
        return not (match.end() - match.start() > 1 and _ASKED.match(text, match.end(), min(limit, at + 80)))
    if mark == "…" or match.group().startswith(".."):
        return after.isupper() or after in _OPENS
    if match.end() - match.start() > 1 and match.group()[1] in "\"”’'»":
        return True
    return _full_stop(text, start, match.start(), at, limit, rules)


def _full_stop(text: str, start: int, dot: int, at: int, limit: int, rules: _Rules) -> bool:
    """Whether the single full stop at ``dot`` ends a sentence rather than an abbreviation or an initial."""
    low, high = max(start, dot - 24), dot - (text[dot - 1] == "\n")
    before = _BEFORE_WORD.match(text, low, high)
    word = text[before.end() if before else low : high]
    if word in rules.never or (word.isupper() and len(word) > 1 and word.capitalize() in rules.never - {"No"}):
        return word == "No" and not text[at].isdigit()
    if word in ("no", "nos") and text[at].isdigit():
        return _answers(text, start, dot - len(word))
    if len(word) == 1 and word.isupper():
        return word == "I" or (word == "X" and text[max(start, dot - 4) : dot] == "on X")  # the network
    if word not in rules.maybe and not (len(word) > 2 and word[-2] == "." and word[-1].isalpha()):
        return True
    if text[at].isdigit():
        return False
    follows = _NEXT_WORD.match(text, at, min(limit, at + 40))
    return bool(follows and follows.group(1) in rules.starters)


def _answers(text: str, start: int, no: int) -> bool:
    """Whether the "no" at ``no`` is somebody's word, as in "he said no. 40 came", rather than that of "hospital no. 4"."""
    return text[max(start, no - 24) : no].rstrip().rpartition(" ")[2].lower() in _ANSWER


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """One span, or several when it is longer than any sentence."""
    spans = []
    while end - start > LONGEST:
        at = text.rfind(" ", start + 1, start + LONGEST)
        at = at if at > start else start + LONGEST
        spans.append((start, at))
        start = _skip_space(text, at, end)
    if start < end:
        spans.append((start, end))
    return spans


def _skip_space(text: str, at: int, limit: int) -> int:
    while at < limit and text[at].isspace():
        at += 1
    return at
