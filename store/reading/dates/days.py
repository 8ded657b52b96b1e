"""Arithmetic of days: what a weekday, a month-day, a month or a week means beside a publication day. Pure, proleptic Gregorian."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day, both included, and how precisely that is known (day, week, month, year, range)."""

    first: date
    last: date
    precision: str = "day"


def one(day: date) -> Span:
    """The span of a single day."""
    return Span(day, day)


def shift(day: date, days: int) -> date | None:
    """``day`` moved by ``days``, or None outside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def latest(day: date, weekday: int) -> date:
    """The latest ``weekday`` (Monday is 0) on or before ``day``."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def coming(day: date, weekday: int) -> date:
    """The first ``weekday`` after ``day``."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def weekday_of_month(first: date, weekday: int, ordinal: int) -> date | None:
    """The ``ordinal``-th (1 is the first, -1 the last) ``weekday`` of the month that begins with ``first``; None when there is none."""
    if ordinal < 0:
        return latest(month(first.year, first.month).last, weekday)
    found = coming(first, weekday) if first.weekday() != weekday else first
    found = shift(found, 7 * (ordinal - 1)) or first
    return found if found.month == first.month else None


def of(year: int, month: int, number: int) -> date | None:
    """The date, or None when there is no such day."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def nearest(day: date, month: int, number: int) -> date | None:
    """The date of this month and day that is nearest to ``day``, of three years."""
    around = [of(day.year + shifted, month, number) for shifted in (0, -1, 1)]
    known = [found for found in around if found]
    return min(known, key=lambda found: abs((found - day).days)) if known else None


def nearest_month(day: date, month: int) -> date:
    """The first day of the ``month`` whose middle is nearest to ``day``; of two as near the earlier."""
    around = [date(day.year + shifted, month, 15) for shifted in (-1, 0, 1) if 0 < day.year + shifted < 9999]
    return min(around, key=lambda found: abs((found - day).days)).replace(day=1)


def month(year: int, number: int, part: str = "") -> Span:
    """A month, or its early, middle or late third."""
    last = calendar.monthrange(year, number)[1]
    first, end = {"early": (1, 10), "mid": (11, 20), "late": (21, last)}.get(part, (1, last))
    return Span(date(year, number, first), date(year, number, end), "range" if part else "month")


def year(number: int, part: str = "") -> Span:
    """A year, or its early, middle or late third."""
    if not 0 < number < 10_000:
        raise OverflowError("outside the calendar")
    first, end = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}.get(part, (1, 12))
    return Span(date(number, first, 1), month(number, end).last, "range" if part else "year")


def week(day: date, weeks: int) -> Span:
    """The week (Monday to Sunday) that lies ``weeks`` after the one of ``day``."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)
    return Span(monday, monday + timedelta(days=6), "week")


def months_after(day: date, months: int) -> Span:
    """The month that lies ``months`` after the one of ``day``."""
    index = day.year * 12 + day.month - 1 + months
    if not 12 <= index < 12 * 10_000:
        raise OverflowError("outside the calendar")
    return month(index // 12, index % 12 + 1)
