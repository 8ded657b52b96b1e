"""Dates that lean on publication or on another date: yesterday, two days earlier, last week, overnight.

"Later", "the following day" and "that evening" lean on a day that was named shortly before, and mean nothing without one.
In: a place whose word may lean on a day. Out: as in dates/calendar.py; None without the day that it leans on.
"""

from datetime import date

from store.reading.dates import days
from store.reading.dates.ahead import looks_ahead
from store.reading.dates.at import At, Found
from store.reading.dates.days import Span
from store.reading.dates.shares import read_third
from store.reading.text.telling import SAID

BEYOND = {-1: "before", 1: "after"}  # "the day before yesterday", "the day after tomorrow"
COUNTING = frozenset(("ago", "earlier", "later", "before", "afterward", "afterwards"))
LATER = frozenset(("later", "afterward", "afterwards"))
ENDS = frozenset((",", ".", ";", "", ":", "and", "but", "in", "at"))  # behind "a day before" that leans on another day
MONTH = 30  # days, as units of the calendar tell it
RUNNING = {"that": 0, "same": 0, "following": 1}  # of months and years
STEPS = {"previous": -1, "following": 1, "next": 1, "that": 0, "same": 0}


def read_deictic(at: At) -> Found | None:
    """Today, yesterday evening, tomorrow, the day before yesterday, the day after tomorrow."""
    steps = at.words.deictic[at.lows[at.i]]
    first = at.i
    if at.low(at.i - 1) == BEYOND.get(steps) and at.low(at.i - 2) == "day":
        first, steps = at.i - 2, 2 * steps
    moved = days.shift(at.day, steps) if at.day else None
    if moved is None:
        return None
    end = at.i + 1 + (at.low(at.i + 1) in at.words.parts)
    return first, end, days.one(moved)


def read_relative(at: At) -> Found | None:
    """Overnight, two days ago, last week, the weekend, the coming days, the previous day."""
    low = at.lows[at.i]
    if at.day is None:
        return None
    if low == "overnight":
        return None if at.low(at.i + 1) in at.words.weekdays else (at.i, at.i + 1, days.one(at.day))
    if low in COUNTING:
        return _counted(at)
    if low in {"week", "month", "year"}:
        return _neighbour(at)
    if low == "weekend":
        return _weekend(at)
    if low == "day":
        return _that_day(at)
    if low == "days":
        week = Span(at.day, days.shift(at.day, 7) or at.day, "range")
        return (at.i - 1, at.i + 1, week) if at.low(at.i - 1) == "coming" else None
    if low in at.words.parts:
        return _part_of_day(at)
    return _next_to_anchor(at)


def _part_of_day(at: At) -> Found | None:
    """Last night is the day before; this morning is today; that evening, the next morning lean on the day named before."""
    before, day = at.low(at.i - 1), at.day
    assert day is not None
    if before == "last" and at.lows[at.i] in {"night", "evening"}:
        moved = days.shift(day, -1)
        return (at.i - 1, at.i + 1, days.one(moved)) if moved else None
    if before == "this":
        return at.i - 1, at.i + 1, days.one(day)
    moved = days.shift(at.anchor, STEPS[before]) if at.anchor and before in STEPS else None
    return (at.i - 1, at.i + 1, days.one(moved)) if moved else None


def _that_day(at: At) -> Found | None:
    """The same day, that same day: the one named before."""
    if at.anchor is None or at.low(at.i - 1) != "same" or at.low(at.i - 2) not in {"the", "that"}:
        return None
    return at.i - 2, at.i + 1, days.one(at.anchor)


def _next_to_anchor(at: At) -> Found | None:
    """The previous day, the following day: beside the date named before."""
    low = at.lows[at.i]
    base = at.anchor or (at.day if low == "previous" else None)
    moved = days.shift(base, STEPS[low]) if base and low in ("previous", "following") else None
    return (at.i, at.i + 2, days.one(moved)) if moved and at.low(at.i + 1) == "day" else None


def _counted(at: At) -> Found | None:
    """Two days ago · a week earlier · three days later · the day before."""
    low, unit, count = at.lows[at.i], at.low(at.i - 1), at.low(at.i - 2)
    if low == "before" and at.words.deictic.get(at.low(at.i + 1)) == -1:
        return None  # "the day before yesterday" is read at "yesterday"
    if low == "before" and count == "the" and unit in at.words.parts:
        base = at.anchor or at.day
        moved = days.shift(base, -1) if base else None
        return (at.i - 2, at.i + 1, days.one(moved)) if moved else None
    if low in LATER and unit in {"hours", "minutes"} and at.anchor:
        return at.i - 1, at.i + 1, days.one(at.anchor)
    if unit not in at.words.units or at.low(at.i - 3) == "than":
        return None
    if low == "before" and not ((unit == "day" and count == "the") or _alone(at)):
        return None  # "the week before," but not "the week before the vote"
    number = 1 if count == "the" else at.words.numbers.get(count, int(count) if count.isdecimal() else 0)
    if not 0 < number < 1000:
        return None
    base = at.day if low == "ago" else at.anchor or (_lent(at, unit) if low in LATER else at.day)
    if low == "before" and count == "the" and unit == "week" and base:
        return at.i - 2, at.i + 1, days.week(base, -1)
    sign = 1 if low in LATER else -1
    return _moved(at, base, sign * number, unit)


def _lent(at: At, unit: str) -> date | None:
    """``in January 2019 … two months later``: months and years are counted from a month, too."""
    return _running(at) if at.words.units[unit] >= MONTH else None


def _alone(at: At) -> bool:
    """Whether no clause of its own follows "a day before"."""
    return at.low(at.i + 1) in ENDS


def _moved(at: At, base: date | None, number: int, unit: str) -> Found | None:
    """``three days ago``, ``two months later``: so many units from ``base``."""
    size = at.words.units[unit]
    moved = days.shift(base, number * size) if base else None
    if moved is None:
        return None
    first = at.i - 2
    if size < MONTH:
        return first, at.i + 1, days.one(moved)
    assert base is not None
    span = days.months_after(base, number) if size == MONTH else days.year(base.year + number)
    return first, at.i + 1, span


def _neighbour(at: At) -> Found | None:
    """Last week · this month · next year · that month, the same year, the following year of a date told before."""
    if at.low(at.i - 1) in RUNNING and at.lows[at.i] != "week" and (base := _running(at)) is not None:
        return _of_running(at, base)
    step = {"last": -1, "this": 0, "next": 1}.get(at.low(at.i - 1))
    assert at.day is not None
    if [at.low(at.i - back) for back in (5, 4, 3, 2, 1)] == ["by", "the", "end", "of", "the"] and at.lows[
        at.i
    ] != "week":
        span = days.month(at.day.year, 12 if at.lows[at.i] == "year" else at.day.month)
        return at.i - 4, at.i + 1, days.one(span.last)
    if third := read_third(at):
        return third
    if step is None or (at.low(at.i - 2) == "the" and step < 0):
        return None
    low = at.lows[at.i]
    if low == "week":
        span = days.week(at.day, step)
    else:
        span = days.months_after(at.day, step) if low == "month" else days.year(at.day.year + step)
    first = at.i - 1
    if step == 0 and at.low(at.i - 2) == "earlier":
        first, span = at.i - 2, Span(span.first, at.day, span.precision)
    return first, at.i + 1, span


def _running(at: At) -> date | None:
    """The month or year told before, unless a day of another year has been named since."""
    return at.running if at.running and (at.anchor is None or at.anchor.year == at.running.year) else None


def _of_running(at: At, base: date) -> Found | None:
    """``France sent 600 that year``; not ``said that year after year``."""
    step, month = RUNNING[at.low(at.i - 1)], at.lows[at.i] == "month"
    if at.low(at.i - 2) in SAID:
        return None
    return at.i, at.i + 1, days.months_after(base, step) if month else days.year(base.year + step)


def _weekend(at: At) -> Found | None:
    """``last weekend``, ``over the weekend``: the latest, or the next where the text looks ahead."""
    assert at.day is not None
    before = at.low(at.i - 1)
    if before not in {"last", "this", "next", "the", "over"}:
        return None
    saturday = days.coming(at.day, 5) if before == "next" else days.latest(at.day, 5)
    if before == "this" and at.day.weekday() < 5 and looks_ahead(at):
        saturday = days.coming(at.day, 5)
    sunday = days.shift(saturday, 1) or saturday
    return at.i - (before in {"last", "this", "next"}), at.i + 1, Span(saturday, sunday, "range")
