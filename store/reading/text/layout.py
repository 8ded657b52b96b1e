"""Layout: which stretches of a text are headline, dateline, paragraph, bullet, heading, table row, turn, and which are furniture.

In: the text. Out: blocks in order, that never overlap; what is left out stands in a block of kind ``skip``. Text is not altered.
"""

import re
from dataclasses import dataclass

from store.reading.lexicon import Lexicon
from store.reading.page import BlockKind
from store.reading.text.datelines import DAY, Rules, compile_rules, match_dateline
from store.reading.text.turn_lines import TURN, among_turns

WRAPPED = 100  # lines up to this length may be hard-wrapped prose
UNWRAPPED = 160  # a line of prose of this length shows that its text is not wrapped
PROSE = 300  # characters; a longer line that begins with a letter is prose unless a colon or bars say otherwise
NARROW = 50  # lines shorter than this that begin with a number each are items of a box
HEADING_WORDS = 14
OPENING = 4  # lines of a text in which a dateline with a colon may stand
JOINABLE = frozenset(("paragraph", "bullet", "turn", "dateline"))  # whose lines may be wrapped
SPEAKING = ("reporter:", "correspondent:")  # whom a line credits, or who speaks in a broadcast
DAY_LINE = 30  # characters; "Wednesday, 12 September 2033" is the longest line of a day alone

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
# a letterhead names the state on one line and its ministry on the next
_BODY_LINE = re.compile(
    r"\s*(?:OFFICE|MINISTRY|DEPARTMENT|DIRECTORATE|COMMAND|GENERAL (?:STAFF|COMMAND)|ARMED FORCES|EMBASSY|PARLIAMENT|PRESIDENCY)\b"
)
_COLON = re.compile(r"[^:]*:\s*")
_LINK_ONLY = re.compile(r"\s*(?:https?://\S+|!\[[^\]]*\]\([^)]*\)|\[[^\]]*\]\([^)]*\))\s*$")
_ISSUED = re.compile(r"[\s*_]*(?:published|updated|posted|modified|created)\b.{0,40}\d{4}.{0,40}$", re.IGNORECASE)
_ONLY_NUMBER = re.compile(r"\s*[~>]?\d[\d.,]*(?:\s?(?:million|thousand|billion|[mkMK]))?\+?\s*$")
# "20m ago", "Updated 2 hours ago", "4 min read", "[1/5] Rescuers search …"
_FURNITURE = re.compile(
    r"\s*(?:(?:(?:published|updated|posted)\s+)?\d{1,3}\s?(?:s|m|h|d|secs?|mins?|minutes?|hrs?|hours?|days?)\.?\s+(?:ago|read)\b[^.]{0,20}$|\[\d{1,2}/\d{1,2}\])",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"\s*(\S+)")
_BYLINE = re.compile(r"[\s*_]*(?:By|BY)\s+(?:[A-Z][\w.’'-]++\s*(?:,|and|AND)?\s*){1,9}(?:[,|–-].{0,60})?[*_]*$")
_ALONE = (_BYLINE, _ISSUED, _FURNITURE)  # short lines that are furniture as a whole
_END = re.compile(r"[.!?…:;][\"”’')\]]*\s*$")

_LABELLED = re.compile(r"[^\W\d_][^.:!?\n]{2,70}: [^.:!?\n]{0,30}\d[^.:!?\n]{0,30}$")
_ONLY_DAY = re.compile(rf"\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?{DAY}\s*$")


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


def blocks(text: str, lexicon: Lexicon) -> list[Block]:
    """Return the blocks of ``text`` in order; every visible character stands in exactly one."""
    rules = lexicon.get(compile_rules)
    lines = _lines(text, rules)
    widths = _widths(lines)
    found: list[Block] = []
    number, i, first_prose = 0, 0, True
    while i < len(lines):
        j = _joined(text, lines, widths, i) if lines[i].kind in JOINABLE else i + 1
        kind = _kind(text, lines, i, j)
        if kind == "heading" and not any(block.kind != "skip" for block in found):
            kind = "headline"
        start, end = _trim(text, lines[i].start, lines[j - 1].end)
        if kind in ("paragraph", "dateline") and (match := _dateline(text, start, end, rules, kind, first=first_prose)):
            found.append(Block(start, match.end(), "dateline", number))
            start, kind = match.end(), "paragraph"
        first_prose = first_prose and kind != "paragraph"
        if start < end:
            found.append(Block(start, end, kind, number))  # type: ignore[arg-type]
        number += 1
        i = j
    return found


def _kind(text: str, lines: list[_Line], i: int, j: int) -> str:
    """What lines i:j are; a first line with a colon opens turns only where one follows: "Cyclone Idai: five questions"."""
    kind = lines[i].kind
    opens = kind == "turn" and i == 0 and j < len(lines) and lines[j].kind != "turn"
    if kind != "paragraph" and not opens:
        return kind
    heading = _heading(text, lines, i, j)
    return "turn" if opens and heading == "paragraph" else heading


def _dateline(text: str, start: int, end: int, rules: Rules, kind: str, *, first: bool) -> re.Match[str] | None:
    """The dateline that opens a paragraph and is not all of it."""
    match = (
        _COLON.match(text, start, end) if kind == "dateline" else match_dateline(text, start, end, rules, first=first)
    )
    return match if match is not None and match.end() < end else None


def _lines(text: str, rules: Rules) -> list[_Line]:
    """The lines that hold anything, with what each is."""
    lines: list[_Line] = []
    last = 0
    for match in _LINE.finditer(text):
        start, end = match.span()
        if not match.group().strip():
            continue
        apart = text.count("\n", last, start) > 1
        lines.append(_line(text, start, end, apart, rules))
        last = end
    _settle_turns(text, lines, rules)
    return lines


def _settle_turns(text: str, lines: list[_Line], rules: Rules) -> None:
    """Among several turns lines that may be prose elsewhere are turns as well; a single "turn" that begins with a town and a colon is a dateline."""
    turns = [line for line in lines if line.kind == "turn"]
    if len(turns) > 1:
        for line in lines:
            if line.kind == "paragraph" and among_turns(text, line.start, line.end):
                line.kind = "turn"
    elif turns and turns[0] in lines[:OPENING]:
        label = text[turns[0].start : text.index(":", turns[0].start)].split(",", maxsplit=1)[0]
        prose = _END.search(text, max(turns[0].start, turns[0].end - 8), turns[0].end)
        turns[0].kind = "dateline" if prose and label.strip().casefold() in rules.towns else "turn"


def _line(text: str, start: int, end: int, apart: bool, rules: Rules) -> _Line:
    """What a line is by its looks: newsroom's boilerplate to skip, a heading, a row of a table, prose."""
    body = text[start : min(end, start + 400)]
    if end - start > PROSE and body[0].isalpha() and ":" not in body[:90] and body.count("|") < 2 and "\t" not in body:
        return _Line(start, end, "paragraph", apart)
    if match := _QUOTE_MARK.match(body):
        start, body = start + match.end(), body[match.end() :]
    low = body.lower().strip().lstrip("*_[(# ")
    short = end - start <= 400
    if (low.startswith(rules.begins) and end - start <= 300 and not _spoken(low)) or (
        short and any(map(low.__contains__, rules.holds))
    ):
        return _Line(start, end, "skip", apart)
    if _RULE.match(body) or _LINK_ONLY.match(body) or (short and any(rule.match(body) for rule in _ALONE)):
        return _Line(start, end, "skip", apart)
    if match := _MARKDOWN_HEADING.match(body):
        return _Line(start + match.end(), end, "heading", apart)
    if body.count("|") > 1 or body.count("\t") > 1:
        return _Line(start, end, "row", apart)
    return _marked(body, start, end, apart)


def _spoken(low: str) -> bool:
    """``REPORTER: The operator denies that.``: a turn of a broadcast that ends as a sentence does, and no credit."""
    return low.startswith(SPEAKING) and _END.search(low, max(0, len(low) - 8)) is not None


def _marked(body: str, start: int, end: int, apart: bool) -> _Line:
    """A line that begins with a bullet, a time stamp or a speaker's name and a colon, or with none of these."""
    if match := _BULLET.match(body):
        return _Line(start + match.end(), end, "bullet", apart)
    if (match := _STAMP.match(body)) and (body[match.end() :][:1].isupper() or match.end() == len(body)):
        kind = "skip" if match.end() == len(body) else "paragraph"
        return _Line(start if kind == "skip" else start + match.end(), end, kind, True)
    shouted = body.isupper() and body.rstrip()[-1:].isalnum()  # RUVANZA: FLOODS AND CHOLERA, a title
    return _Line(start, end, "turn" if TURN.match(body) and not shouted else "paragraph", apart)


def _widths(lines: list[_Line]) -> list[int]:
    """For each line the length of the longest of its group: the lines around it with no blank line between.

    Where a line of prose is longer than any hard-wrapped one, nothing is hard-wrapped: the lines of a letterhead stand each for itself.
    """
    widths = [line.end - line.start for line in lines]
    longest = max((width for line, width in zip(lines, widths, strict=True) if line.kind == "paragraph"), default=0)
    if longest > UNWRAPPED:
        return [longest] * len(lines)
    first = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or lines[i].apart:
            widths[first:i] = [max(widths[first:i])] * (i - first)
            first = i
    return widths


def _joined(text: str, lines: list[_Line], widths: list[int], first: int) -> int:
    """Return the index after the last line that continues the block begun by lines[first] (hard-wrapped prose)."""
    j = first + 1
    while j < len(lines) and lines[j].kind == "paragraph" and not lines[j].apart:
        if not _wrapped(text, lines[j - 1], lines[j], widths[j]):
            break
        j += 1
    return j


def _wrapped(text: str, before: _Line, line: _Line, width: int) -> bool:
    """Whether ``before`` was broken because the next word did not fit, so that ``line`` goes on with it."""
    match = _FIRST_WORD.match(text, line.start, line.end)
    word = match.group(1) if match else ""
    if text[before.start : before.end].isupper() and (
        not text[line.start : line.end].isupper() or _BODY_LINE.match(text, line.start, line.end)
    ):
        return False
    if word[:1].islower():
        return not _ONLY_NUMBER.match(text, before.start, before.end)
    if line.end - line.start <= DAY_LINE and _ONLY_DAY.match(text, line.start, line.end):
        return False  # the day a page was made, under its headline
    alone = _ONLY_NUMBER.match(text, line.start, line.end) is not None
    if width < NARROW and word[:1].isdigit() and (alone or text[before.start].isdigit()):
        return False  # the items of a box
    if _LABELLED.match(text, before.start, before.end) and _LABELLED.match(text, line.start, line.end):
        return False  # "Dead: 87", and under it "Homes lost: about 2,300"
    return width <= WRAPPED and before.end - before.start + 1 + len(word) > width


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
