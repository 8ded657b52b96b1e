"""Shares of a longer time: the first half of 2025, Q3 2026, the beginning of the month, the end of next week.

A third stands for the beginning, the middle or the end of a month or year, as it does for "early", "mid" and "late".
In: a place that begins with a share. Out: as in dates/calendar.py.
"""

from datetime import date

from store.reading.dates import days
from store.reading.dates.at import At, Found
from store.reading.dates.days import Span

_LENGTHS = {"half": 6, "quarter": 3}  # months
_QUARTERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
_STEPS = {"the": 0, "this": 0, "that": 0, "last": -1, "next": 1}
_THIRDS = {"start": "early", "beginning": "early", "middle": "mid", "end": "late", "close": "late"}
_DAYS = {"early": (0, 1), "mid": (2, 3), "late": (4, 6)}  # of a week, from Monday


def read_share(at: At) -> Found | None:
    """The half or quarter of the year at ``at.i``, or None."""
    year = at.year(at.i)
    if year is None:
        return None
    if quarter := _QUARTERS.get(at.low(at.i - 1)):
        return at.i - 1, at.i + 1, _months(year, quarter, 3)
    length, ordinal = _LENGTHS.get(at.low(at.i - 2)), at.words.ordinals.get(at.low(at.i - 3))
    if at.low(at.i - 1) != "of" or length is None or ordinal is None:
        return None
    count = 12 // length
    number = count if ordinal < 0 else ordinal
    return (at.i - 3, at.i + 1, _months(year, number, length)) if number <= count else None


def _months(year: int, number: int, length: int) -> Span:
    """The ``number``-th stretch of ``length`` months of a year."""
    last = number * length
    return Span(date(year, last - length + 1, 1), days.month(year, last).last, "range")


def read_third(at: At) -> Found | None:
    """The beginning, middle or end of the week, month or year at ``at.i`` (this one, the last or the next), or None."""
    share, step = _THIRDS.get(at.low(at.i - 3)), _STEPS.get(at.low(at.i - 1))
    if share is None or step is None or at.low(at.i - 2) != "of" or at.day is None:
        return None
    return at.i - 3, at.i + 1, _third(at.lows[at.i], at.day, step, share)


def _third(unit: str, day: date, step: int, share: str) -> Span:
    if unit == "year":
        return days.year(day.year + step, share)
    if unit == "month":
        first = days.months_after(day, step).first
        return days.month(first.year, first.month, share)
    monday = days.week(day, step).first
    begin, until = _DAYS[share]
    return Span(days.shift(monday, begin) or monday, days.shift(monday, until) or monday, "range")
