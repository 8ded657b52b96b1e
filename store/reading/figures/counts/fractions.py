"""Numbers that are parts of something uncounted: "two thirds", "one in ten", "nine out of 10".

In: a line and a number. Out: why it is no figure, or None.
"""

from store.reading.figures.counts.ages import digit
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

TENTHS = 100
PARTS = frozenset("third thirds quarter quarters fifth fifths half tenth tenths fourths eighths".split())


def _ratio(line: Line, i: int) -> bool:
    word = line.lower(i)
    return (digit(line, i) and len(word) <= 3) or word in CARDINALS


def _more_than_whole(line: Line, number: Number) -> bool:
    """``212 in four months``: a part is no larger than its whole."""
    word = line.lower(number.last + 1)
    whole = CARDINALS.get(word) or (int(word) if word.isascii() and word.isdigit() else None)
    return whole is not None and (number.high or 0) > whole


def fraction(line: Line, number: Number) -> str | None:
    """``two thirds``, ``one in ten``, ``nine out of 10``: a part of something that is not counted."""
    before, second = line.lower(number.first - 1), line.lower(number.last + 1)
    after = line.lower(number.last)
    if after in PARTS or (after == "-" and second in PARTS):
        return "a fraction"
    if (
        after in ("in", "out")
        and not _more_than_whole(line, number)
        and _ratio(line, number.last + 1 + (after == "out" and second == "of"))
    ):
        return "a ratio"
    if before == "every" and line.lower(number.first - 2) in ("for", "in", "per"):
        return "a ratio"  # "one more day for every ten further hostages"
    if "every" in (before, line.lower(number.last + 2)) and "out" in line.present:
        return "a ratio"  # "one out of every four"
    if number.high == 1 and second == "in" and _ratio(line, number.last + 2):
        return "a ratio"  # "one islander in ten"
    if before == "in" and line.lower(number.first - 3) == "one" and (number.high or 0) <= TENTHS:
        return "a ratio"
    if before == "in" and _ratio(line, number.first - 2) and (number.high or 0) <= 100:
        return "a ratio"
    if before == "of" and line.lower(number.first - 2) == "out":
        share = _ratio(line, number.first - 3) and (number.high or 0) <= 10
        return "a ratio" if share or (number.high or 0) in (10, 100) else None
    return None
