"""Layout: which stretches of a text are headline, dateline, paragraph, bullet, heading, table row, turn, and which are furniture.

In: the text. Out: blocks in order, that never overlap; what is left out stands in a block of kind ``skip``. Text is not altered.
"""

import re
from dataclasses import dataclass

from store.reading.lexicon import Lexicon
from store.reading.page import BlockKind

WRAPPED = 100  # lines up to this length may be hard-wrapped prose
HEADING_WORDS = 14

_LINE = re.compile(r"[^\r\n]+")
_BULLET = re.compile(r"\s*(?:[-*•–—·▪●‣►+]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)")
_MARKDOWN_HEADING = re.compile(r"\s*#{1,6}\s+")
_QUOTE_MARK = re.compile(r"\s*>\s?")
_RULE = re.compile(r"\s*[-=*_~|:+\s]{3,}$")
_STAMP = re.compile(
    r"\s*[\[(]?(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)[\])]?"
    r"(?:\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|EET|MSK|IST|local time))?(?:\s*[-–—:|]\s*|\s+|$)",
    re.IGNORECASE,
)
_TURN = re.compile(r"\s*(?:[A-Z][\w.’'-]*(?:\s+[A-Za-z][\w.’'-]*){0,5}|Q|A)(?:\s?\([^)\n]{1,40}\))?:\s+(?=\S)")
_LINK_ONLY = re.compile(r"\s*(?:https?://\S+|!\[[^\]]*\]\([^)]*\)|\[[^\]]*\]\([^)]*\))\s*$")
_BYLINE = re.compile(r"\s*(?:By|BY)\s+(?:[A-Z][\w.’'-]+\s*(?:,|and|AND)?\s*){1,9}(?:[,|–-].{0,60})?$")
_END = re.compile(r"[.!?…:;][\"”’')\]]*\s*$")
_DAY = r"(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))(?:,?\s+\d{4})?"


@dataclass(frozen=True, slots=True)
class Block:
    """text[start:end] is of ``kind``; ``paragraph`` counts from 0 over all blocks that are read."""

    start: int
    end: int
    kind: BlockKind
    paragraph: int


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    kind: str
    apart: bool  # a blank line stands before it


@dataclass(frozen=True, slots=True)
class _Rules:
    begins: tuple[str, ...]
    holds: tuple[str, ...]
    dateline: re.Pattern[str]


def _rules(lexicon: Lexicon) -> _Rules:
    table = lexicon.tables.get("layout", {})
    skip = table.get("skip", {})
    agencies = table.get("dateline", {}).get("agencies", "AP|AFP|Reuters")
    town = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:[ /-][A-ZÀ-Þ0-9'’.-]+){0,3}"
    name = r"[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’.-]*){0,3}"
    dash = r"\s*(?:[—–]|--?|:)\s+"
    dateline = re.compile(
        rf"\s*(?:(?:{town}|{name})(?:,\s+{name}){{0,2}}(?:,\s+{_DAY})?\s*\((?:{agencies}|[A-Z][\w.’' -]{{1,30}})\){dash}"
        rf"|{town}(?:,\s+{name}){{0,2}}(?:,\s+{_DAY})?\s*(?:[—–]|--|\s-)\s+"
        rf"|{name}(?:,\s+{name})?,\s+{_DAY}\s*(?:[—–]|--|\s-)\s+"
        rf"|\((?:{agencies})\){dash})"
    )
    return _Rules(tuple(skip.get("begins", ())), tuple(skip.get("holds", ())), dateline)


def blocks(text: str, lexicon: Lexicon) -> list[Block]:
    """Return the blocks of ``text`` in order; every visible character stands in exactly one."""
    rules = lexicon.get(_rules)
    lines = _lines(text, rules)
    found: list[Block] = []
    number = 0
    i = 0
    while i < len(lines):
        line = lines[i]
        j = _joined(text, lines, i) if line.kind in {"paragraph", "bullet", "turn"} else i + 1
        kind = _heading(text, lines, i, j) if line.kind == "paragraph" else line.kind
        start, end = _trim(text, line.start, lines[j - 1].end)
        if kind == "paragraph" and (match := rules.dateline.match(text, start, end)) and match.end() < end:
            found.append(Block(start, match.end(), "dateline", number))
            start = match.end()
        if start < end:
            found.append(Block(start, end, kind, number))  # type: ignore[arg-type]
        number += 1
        i = j
    return found


def _lines(text: str, rules: _Rules) -> list[_Line]:
    lines: list[_Line] = []
    last = 0
    for match in _LINE.finditer(text):
        start, end = match.span()
        if not match.group().strip():
            continue
        apart = text.count("\n", last, start) > 1
        lines.append(_line(text, start, end, apart, rules))
        last = end
    return lines


def _line(text: str, start: int, end: int, apart: bool, rules: _Rules) -> _Line:
    body = text[start : min(end, start + 400)]
    if match := _QUOTE_MARK.match(body):
        start, body = start + match.end(), body[match.end() :]
    low = body.lower().strip().lstrip("*_[(# ")
    short = end - start <= 400
    if (low.startswith(rules.begins) and end - start <= 300) or (short and any(part in low for part in rules.holds)):
        return _Line(start, end, "skip", apart)
    if _RULE.match(body) or _LINK_ONLY.match(body) or (short and _BYLINE.match(body)):
        return _Line(start, end, "skip", apart)
    if match := _MARKDOWN_HEADING.match(body):
        return _Line(start + match.end(), end, "heading", apart)
    if body.count("|") > 1 or body.count("\t") > 1:
        return _Line(start, end, "row", apart)
    return _marked(body, start, end, apart)


def _marked(body: str, start: int, end: int, apart: bool) -> _Line:
    """A line that begins with a bullet, a time stamp or a speaker's name and a colon, or with none of these."""
    if match := _BULLET.match(body):
        return _Line(start + match.end(), end, "bullet", apart)
    if (match := _STAMP.match(body)) and (body[match.end() :][:1].isupper() or match.end() == len(body)):
        kind = "skip" if match.end() == len(body) else "paragraph"
        return _Line(start if kind == "skip" else start + match.end(), end, kind, True)
    if match := _TURN.match(body):
        return _Line(start, end, "turn", apart)
    return _Line(start, end, "paragraph", apart)


def _joined(text: str, lines: list[_Line], first: int) -> int:
    """Return the index after the last line that continues the block begun by lines[first] (hard-wrapped prose)."""
    j = first + 1
    while j < len(lines) and lines[j].kind == "paragraph" and not lines[j].apart:
        before = lines[j - 1]
        length = before.end - before.start
        initial = text[lines[j].start : lines[j].end].lstrip()[:1]
        if text[before.start : before.end].isupper() and not text[lines[j].start : lines[j].end].isupper():
            break
        open_end = not _END.search(text, max(before.start, before.end - 8), before.end)
        if length > WRAPPED and not initial.islower():
            break
        if open_end and length < 45 and not initial.islower():
            break
        j += 1
    return j


def _heading(text: str, lines: list[_Line], i: int, j: int) -> str:
    """A short line that ends without a full stop is a heading; the first of a text its headline."""
    start, end = _trim(text, lines[i].start, lines[j - 1].end)
    if end - start > 160 or _END.search(text, max(start, end - 8), end):
        return "paragraph"
    if len(text[start:end].split()) > HEADING_WORDS:
        return "headline" if i == 0 and j < len(lines) else "paragraph"
    if j < len(lines) or i > 0:
        return "headline" if i == 0 else "heading"
    return "paragraph"


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
