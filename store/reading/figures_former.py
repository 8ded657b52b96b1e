"""Values that were so before a change: "cut from 1,500 to 900", "shrunk to 73,000, from 102,000 in 2010".

In: a line and a number. Out: whether the number is such a value.
"""

from store.reading.figures_skip_people import digit
from store.reading.figures_words import CHANGES
from store.reading.numbers import Number
from store.reading.numbers_line import Line

EARLIER = "an earlier value"
FALLING = 12  # tokens from the verb of change to the value before it


def was(line: Line, number: Number) -> bool:
    """``cut from 1,500 to 900``, ``shrunk to 73,000, from 102,000 in 2010``: the value before a change."""
    if line.lower(number.first - 1) != "from" or number.ranged:
        return False
    near = line.lowers[max(0, number.first - FALLING) : number.first]
    falls = line.lower(number.last) == "to" and digit(line, number.last + 1) and not CHANGES.isdisjoint(near)
    behind = line.lower(number.first - 2) == "," and line.lower(number.last) in ("in", "last", "a", ".", "", "and")
    return falls or (behind and digit(line, number.first) and not CHANGES.isdisjoint(line.lowers[: number.first]))
