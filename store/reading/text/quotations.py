"""Quotation marks: stretches between them become ``page.quotes``; content without marks, fragments marked as such.

Curly, straight, single, low and angle marks; an outer pair hides the ones nested in it. A mark that is never closed
runs to the end of its paragraph when the next paragraph opens with one again (a quotation of several paragraphs), else
to the end of its sentence. Each scan looks at a bounded number of marks, so hostile text costs no more than its length.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

from store.reading.page import Page, Quote

ANY_MARK = re.compile(r"[“”„‟«»\"‘’']")
# A class of characters stands first: the search skips all others fast, which it does not with a choice of several patterns.
MARK = re.compile(
    r"[“”„‟«»\"`‘'’](?:(?<=[“”„‟«»\"])|(?<=`)`|(?<=')'|(?<=[‘'’])(?<!\w[‘'’])(?=[\w“\"…$])|(?<=\S[’'])(?!\w))"
)
OPENING = re.compile(r"[“”„«»\"‘`'’](?:(?<=[“”„«»\"‘`])|(?<!\w['’])(?=\w))")
ELISION = re.compile(r"['’‘](?:em|til|tis|twas|cause|bout|round|n|\d0s|\d\d)\b", re.IGNORECASE)
LOST_MARK = re.compile(r",\s(?=(?:[\w.’'-]+\s){1,5}(?:said|says|added|told|stated|warned)\b)")
OPENS_PARAGRAPH = re.compile(r"[\s>*-]*[“„«\"‘]")
WORD = re.compile(r"\w[\w’'-]*")
SHORT = 90  # characters: no title and no scare quote is longer
REACH = 48  # marks looked at for one closing mark: more than any honest paragraph holds


class Mark(NamedTuple):
    """One quotation mark at ``start``; ``kind`` is O(pen) or C(lose), small letters for single marks."""

    start: int
    end: int
    kind: str


class Stretch(NamedTuple):
    """The paragraph text[start:end] with the ends of its sentences."""

    start: int
    end: int
    sentence_ends: tuple[int, ...]


def find(page: Page) -> None:
    """Fill ``page.quotes`` with the outermost quotations of every paragraph."""
    if not ANY_MARK.search(page.text):
        return
    starts = [s.start for s in page.sentences]
    paragraphs = list(_paragraphs(page))
    for stretch, following in pairwise([*paragraphs, None]):
        assert stretch is not None
        for start, end in _spans(page.text, stretch, following):
            quote = _quote(page.text, start, end, starts)
            if quote is not None:
                page.quotes.append(quote)


def _paragraphs(page: Page) -> Iterator[Stretch]:
    """The paragraphs that sentences belong to, in order."""
    for _, group in groupby(page.sentences, key=attrgetter("paragraph")):
        sentences = list(group)
        yield Stretch(sentences[0].start, sentences[-1].end, tuple([s.end for s in sentences]))


def _quote(text: str, start: int, end: int, sentence_starts: list[int]) -> Quote | None:
    """text[start:end] without outer blanks as a Quote, or None when no word is left."""
    content = text[start:end]
    first = start + len(content) - len(content.lstrip())
    last = end - (len(content) - len(content.rstrip()))
    words = WORD.findall(content[:SHORT])
    if not words:
        return None
    index = max(bisect_right(sentence_starts, first) - 1, 0)
    return Quote(first, last, index, fragment=len(content) < SHORT and _is_fragment(content, words))


def _is_fragment(content: str, words: list[str]) -> bool:
    """Whether the quotation is a word or two, or a title: scare quotes say nothing by themselves."""
    if len(words) < 3:
        return content.strip()[-1:] not in ".!?" or len(words) < 2
    long = [w for w in words if len(w) > 3]
    return len(words) < 8 and bool(long) and all(w[0].isupper() for w in long) and content.strip()[-1] not in ".!?,"


def _marks(text: str, stretch: Stretch) -> list[Mark]:
    """Every quotation mark of the paragraph with what it does there."""
    found = MARK.finditer(text, stretch.start, stretch.end)
    odd = text.count('"', stretch.start, stretch.end) % 2 == 1
    return [mark for m in found if (mark := _mark(text, m, stretch, odd=odd)) is not None]


def _mark(text: str, match: re.Match[str], stretch: Stretch, *, odd: bool) -> Mark | None:
    """What one mark does, by its shape and, where shapes are used wrongly, by its neighbours; ``odd``: one straight mark has no partner."""
    start, end, shape = match.start(), match.end(), match.group()
    before = text[start - 1] if start > stretch.start else " "
    after = text[end] if end < stretch.end else " "
    inward = not before.isalnum() and before not in ".,!?…)" and not after.isspace()
    if shape in ("‘", "'", "’"):
        if inward and not ELISION.match(text, start):
            return Mark(start, end, "o")
        return None if shape == "‘" else Mark(start, end, "c")
    if shape == '"':
        if before.isdigit() and not inward and odd:
            return None  # inches
        return Mark(start, end, "O" if inward else "C")
    if shape in ("“", "„", "«", "``", "‟"):
        turned = shape == "“" and not before.isspace() and (after.isspace() or after in ".,;:") and before.isprintable()
        return Mark(start, end, "C" if turned and start > stretch.start else "O")
    return Mark(start, end, "O" if shape == "”" and before.isspace() and after.isalnum() else "C")


def _spans(text: str, stretch: Stretch, following: Stretch | None) -> Iterator[tuple[int, int]]:
    """(start, end) of the content of each outermost quotation of the paragraph."""
    if not OPENING.search(text, stretch.start, stretch.end):
        return
    marks = _marks(text, stretch)
    index = 0
    seen = False
    while index < len(marks):
        mark = marks[index]
        close = _closing(text, marks, index) if mark.kind in "Oo" else None
        if close is not None:
            yield mark.end, marks[close].start
            index, seen = close + 1, True
            continue
        if mark.kind == "O":
            upto = next((m.start for m in marks[index + 1 : index + REACH] if m.kind == "O"), stretch.end)
            yield mark.end, _open_end(text, mark, stretch, following, upto)
            seen = True
        elif mark.kind == "C" and not seen and text[mark.start - 1] in ",.!?" and mark.start > stretch.start:
            yield stretch.start, mark.start  # the opening mark was lost
            seen = True
        index += 1


def _closing(text: str, marks: list[Mark], index: int) -> int | None:
    """Index of the mark that closes marks[index], or None."""
    if marks[index].kind == "O":
        return _closing_double(marks, index)
    return _closing_single(text, marks, index)


def _closing_double(marks: list[Mark], index: int) -> int | None:
    """The closing mark of a double quotation: a pair inside is skipped when another closing mark follows it."""
    doubles = [i for i in range(index + 1, min(index + REACH, len(marks))) if marks[i].kind in "OC"]
    kinds = "".join(marks[i].kind for i in doubles)
    depth = 0
    while depth < len(kinds):
        if kinds[depth] == "C":
            return doubles[depth]
        if not kinds.startswith("OCC", depth):
            return None
        depth += 2
    return None


def _closing_single(text: str, marks: list[Mark], index: int) -> int | None:
    """The closing mark of a single quotation; a plural's apostrophe ("the troops’ return") only when nothing better comes."""
    spare = None
    for i in range(index + 1, min(index + REACH, len(marks))):
        if marks[i].kind == "o":
            return spare
        if marks[i].kind == "c":
            start = marks[i].start
            if text[start - 1] != "s" or text[marks[i].end : marks[i].end + 1] not in (" ", "\xa0"):
                return i
            spare = i if spare is None else spare
    return spare


def _open_end(text: str, mark: Mark, stretch: Stretch, following: Stretch | None, upto: int) -> int:
    """Where a quotation ends whose closing mark is missing."""
    if upto == stretch.end and following is not None and OPENS_PARAGRAPH.match(text, following.start, following.end):
        return stretch.end
    behind = bisect_right(stretch.sentence_ends, mark.end)
    end = min([*stretch.sentence_ends[behind : behind + 1], stretch.end, upto])
    lost = LOST_MARK.search(text, mark.end, end)
    return lost.start() if lost else end
