"""Changes told as "from … to …": after a verb of change the two numbers are a former and a present value, no range.

In: a line and its numbers. Out: the numbers, such a pair as two.
"""

from dataclasses import replace

from store.reading.figures.words import CHANGES
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line

ABOUT = frozenset("about some roughly around nearly over almost".split())
EARLIEST, LATEST = 1800, 2100
NEAR = 12  # tokens from the verb of change to its "from"


def parted(line: Line, numbers: list[Number]) -> list[Number]:
    """The numbers with "rose from 12 to 19" as two: after a verb of change "from" opens no range."""
    if "from" not in line.present:
        return numbers
    numbers = [part for number in numbers for part in (_ends(line, number) if _year(line, number) else [number])]
    if CHANGES.isdisjoint(line.present):
        return numbers
    return [part for number in numbers for part in (_ends(line, number) if _changed(line, number) else [number])]


def _year(line: Line, number: Number) -> bool:
    """``from 300,000 in 1989 to 100,000``: a year is no end of a range."""
    if not number.ranged or line.lower(number.first - 1) != "in":
        return False
    return number.low is not None and EARLIEST <= number.low < LATEST < (number.high or 0)


def _changed(line: Line, number: Number) -> bool:
    first = number.first - (line.lower(number.first - 1) in ABOUT)
    near = line.lowers[max(0, first - NEAR) : first]
    return number.ranged and line.lower(first - 1) == "from" and not CHANGES.isdisjoint(near)


def _ends(line: Line, number: Number) -> list[Number]:
    """A range's two ends as numbers of their own."""
    to = next((at for at in range(number.first, number.last) if line.lowers[at] == "to"), None)
    if to is None:
        return [number]
    starts, ends = line.starts, line.ends
    return [
        replace(number, high=number.low, last=to, end=ends[to - 1], ranged=False),
        replace(number, low=number.high, first=to + 1, start=starts[to + 1], ranged=False),
    ]
