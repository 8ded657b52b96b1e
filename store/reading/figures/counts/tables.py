"""Rows of a table: the head of a column says what its numbers count, the first cell of a row says where or of whom.

In: consecutive sentences of kind "row" whose cells stand apart by bars or tabs. Out: figures; totals have no place.
"""

import re

from store.models import Figure, Trace
from store.reading.figures.counts.counted import Counted, fits
from store.reading.figures.words import Words
from store.reading.page import Page
from store.reading.text.numbers import Number, find
from store.reading.text.numbers_line import split

_CELL = re.compile(r"[^|\t]+")
_NUMBERED = re.compile(r"(?:[^|\t]*+[|\t])*?[^\S\t]*+\d")  # a row with a cell that begins with a digit
LONGEST = 60  # rows below a head that are looked at; keeps a page of rows linear
TOTALS = frozenset(("total", "totals", "all", "sum", "overall"))
OWNERS = ("force", "army", "side", "party", "contributor", "contingent", "faction", "group", "nation", "member state")
KINDS = ("force", "people", "buildings", "equipment")


def read(page: Page, words: Words, index: int) -> bool:
    """Add the figures of row ``index``; True when it is a row of a table with a head that says what is counted."""
    head = _head(page, index)
    if head is None:
        return False
    titles = _cells(page, head)
    cells = _cells(page, index)
    if len(cells) != len(titles) or len(cells) < 2:
        return False
    name = page.text[slice(*cells[0])].strip()
    if not name:
        return False  # nobody knows what a row without a name counts: a sum, or more of the row above
    owner = page.text[slice(*titles[0])].strip().lower() in OWNERS
    made = [
        _figure(page, words, index, (name, owner), title, cell)
        for title, cell in zip(titles[1:], cells[1:], strict=True)
    ]
    page.figures += [figure for figure in made if figure]
    return any(made)


def _head(page: Page, index: int) -> int | None:
    """The nearest row above without a cell that begins with a digit: the column titles."""
    for at in range(index - 1, max(-1, index - LONGEST), -1):
        if page.sentences[at].kind != "row":
            return None
        row = page.sentences[at]
        if not _NUMBERED.match(page.text, row.start, row.end):
            return at
    return None


def _cells(page: Page, index: int) -> list[tuple[int, int]]:
    row = page.sentences[index]
    return [match.span() for match in _CELL.finditer(page.text, row.start, row.end)]


def _figure(
    page: Page, words: Words, index: int, of: tuple[str, bool], title: tuple[int, int], cell: tuple[int, int]
) -> Figure | None:
    """The figure of one cell: its measure from the title of its column, its place or holder from the row's first cell."""
    number = _alone(page, cell)
    what = _column(words, page.text[slice(*title)], number) if number else None
    if number is None or what is None:
        return None
    measure, unit = what
    name, owner = of
    place = None if owner or (name.lower().split()[:1] and name.lower().split()[0] in TOTALS) else name
    rule = f"column {page.text[slice(*title)].strip()}"
    return Figure(
        number.low,
        number.high,
        "range" if number.ranged else "exact",
        measure,
        unit,
        holder=name if owner else None,
        place=place,
        status=measure if measure in ("destroyed", "damaged") else None,
        evidence=(page.evidence(index),),
        cue=page.text[number.start : number.end],
        trace=(Trace("figures", rule, number.start, number.end),),
    )


def _alone(page: Page, cell: tuple[int, int]) -> Number | None:
    """The number that a cell is, or that it begins with before a bracket ("405 (+12)"); else None."""
    line = split(page.text, *cell)
    found = find(line)
    first = found[0] if found and found[0].first == 0 and found[0].style == "digits" else None
    return first if first and (first.last == len(line.words) or line.words[first.last] == "(") else None


def _column(words: Words, title: str, number: Number) -> tuple[str, str | None] | None:
    """(measure, unit) of a column: "Deaths", "Houses damaged", "Injured", "Troops"."""
    tokens = title.lower().split()
    unit = next((word for word in tokens if words.units.get(word) in KINDS or word in words.nouns), None)
    counted = Counted(number, number.low, number.high, "exact", 0, 1, unit, words.units.get(unit or "", "bare"))
    for word in tokens:
        for measure in (words.nouns.get(word), words.states.get(word), *words.verbs.get(word, ())):
            if measure and (word == unit or fits(words, measure, counted)):
                return measure, unit
    return {"force": ("strength", unit), "equipment": ("equipment", unit)}.get(counted.kind)
