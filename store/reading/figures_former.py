"""Values that were so before a change: "cut from 1,500 to 900", "shrunk to 73,000, from 102,000 in 2010".

In: a line and a number. Out: whether the number is such a value.
"""

from store.reading.figures_skip_people import digit
from store.reading.figures_words import CHANGES
from store.reading.numbers import Number
from store.reading.numbers_line import Line

EARLIER = "an earlier value"
NOUN = 3  # tokens from a value over its noun to "from"
FALLING = 12  # tokens from the verb of change to the value before it


def was(line: Line, number: Number) -> bool:
    """``cut from 1,500 to 900``, ``shrunk to 73,000, from 102,000 in 2010``: the value before a change."""
    if line.lower(number.first - 1) != "from" or number.ranged:
        return False
    near = line.lowers[max(0, number.first - FALLING) : number.first]
    falls = line.lower(number.last) == "to" and digit(line, number.last + 1) and not CHANGES.isdisjoint(near)
    falls = falls or _turned(line, number, near)
    behind = line.lower(number.first - 2) == "," and line.lower(number.last) in ("in", "last", "a", ".", "", "and")
    return falls or (behind and digit(line, number.first) and not CHANGES.isdisjoint(line.lowers[: number.first]))


def _turned(line: Line, number: Number, near: list[str]) -> bool:
    """``have risen to 60,000 soldiers from 45,000``: the new value stands before the old one."""
    at = next((j for j in range(number.first - 2, number.first - 2 - NOUN, -1) if digit(line, j)), 0)
    return line.lower(at - 1) == "to" and at > 1 and not CHANGES.isdisjoint(near)
