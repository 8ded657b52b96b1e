"""Dates all in numbers: 2022-02-03, 2022/02/03, 23/11/2026. Where day and month could be each other (03/02/2022) nothing is read.

In: a place that begins with a digit. Out: as in dates/calendar.py.
"""

from store.reading.dates import days
from store.reading.dates.at import At, Found

_MONTHS = 12


def read_numeric(at: At) -> Found | None:
    """The date of numbers that the year at ``at.i`` opens or closes, or None."""
    return _year_first(at) or _year_last(at)


def _year_first(at: At) -> Found | None:
    mark = at.low(at.i + 1)
    month, number = at.number(at.i + 2), at.number(at.i + 4)
    if mark not in {"-", "/"} or at.low(at.i + 3) != mark or month is None or number is None:
        return None
    day = days.of(int(at.lows[at.i]), month, number)
    return (at.i, at.i + 5, days.one(day)) if day else None


def _year_last(at: At) -> Found | None:
    mark = at.low(at.i - 1)
    one, two = at.number(at.i - 4), at.number(at.i - 2)
    if mark not in {"-", "/"} or at.low(at.i - 3) != mark or one is None or two is None:
        return None
    if one <= _MONTHS and two <= _MONTHS and one != two:
        return None
    day = days.of(int(at.lows[at.i]), min(one, two), max(one, two))
    return (at.i - 4, at.i + 1, days.one(day)) if day else None
