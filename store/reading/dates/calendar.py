"""Dates of the calendar: months with days, years and ISO dates.

In: a place whose word is a month or a year. Out: its first token, the one after its last and the days meant, or None.
"""

from datetime import date, timedelta

from store.reading.dates import days
from store.reading.dates.ahead import looks_ahead, told_before
from store.reading.dates.at import At, Found
from store.reading.dates.days import Span
from store.reading.dates.numeric import read_numeric
from store.reading.dates.shares import read_share
from store.reading.text.grammar import PLAIN_PASTS
from store.reading.text.telling import SAID

_DASHES = frozenset({"-", "–", "—", "to", "through", "until", "till"})
_JOINTS = _DASHES | {"and"}


FAR = timedelta(days=100)  # a month nearer than this may be a slip of tense
_YEAR_BEFORE = frozenset(
    "in since by from until till of after before during early late mid the ( and to - – summer spring autumn fall winter its their his her’s 's ’s between around circa ,".split()
)


_THIS_OR_LAST = frozenset({"this", "last"})  # "on May 12 of this year"

_COUNTED = frozenset(
    "troops soldiers people men civilians personnel homes houses families fighters tanks vehicles dead wounded".split()
)


def read_month(at: At) -> Found | None:
    """The date a month's name belongs to: with day, year or part, or the month alone."""
    number = at.words.months[at.lows[at.i]]
    after = at.i + 1 + (at.low(at.i + 1) == ".")
    for reader in (_month_then_day, _day_then_month, _month_and_year, _bare_month):
        if found := reader(at, number, after):
            return _with_weekday(at, found)
    return None


def _month_then_day(at: At, month: int, after: int) -> Found | None:
    """February 3 · Feb. 3, 2022 · February 10-20 · February 10 to March 3."""
    number = at.number(after)
    if number is None or "-" in at.lows[at.i]:
        return None
    end, until, last = after + 1, number, month
    if at.low(end) in _DASHES and (other := at.number(end + 1)):
        end, until = end + 2, other
    elif at.low(end) in _DASHES and (other_month := at.words.months.get(at.low(end + 1))):
        skip = at.low(end + 2) == "."
        if other := at.number(end + 2 + skip):
            end, until, last = end + 3 + skip, other, other_month
    year, end = _year_after(at, end)
    return _span(at, at.i, end, year, (month, number), (last, until))


def _day_then_month(at: At, month: int, after: int) -> Found | None:
    """3 February · 3rd of February 2022 · 10-20 February · 10 to 20 February."""
    at_day = at.i - 1 - (at.low(at.i - 1) == "of")
    number = at.number(at_day)
    if number is None or at.low(at_day - 1) in {"$", "€", "£"}:
        return None
    first, begin = at_day, number
    if at.low(at_day - 1) in _JOINTS and (other := at.number(at_day - 2)) and other < number:
        first, begin = at_day - 2, other
    year, end = _year_after(at, after)
    return _span(at, first, end, year, (month, begin), (month, number))


def _year_after(at: At, end: int) -> tuple[int | None, int]:
    if (year := at.year(end)) is not None:
        return year, end + 1
    if at.low(end) == "," and (year := at.year(end + 1)) is not None:
        return year, end + 2
    this = end + (at.low(end) == "of")
    if at.day and at.low(this + 1) == "year" and at.low(this) in _THIS_OR_LAST:
        return at.day.year - (at.low(this) == "last"), this + 2
    return None, end


def _span(
    at: At, first: int, end: int, year: int | None, begin: tuple[int, int], until: tuple[int, int]
) -> Found | None:
    """The days from ``begin`` to ``until`` (month, day), in ``year`` or nearest to publication."""
    if year is not None:
        start = days.of(year, *begin)
    else:
        start = days.nearest(at.day, *begin) if at.day else None
        if start and at.day and start > at.day and at.low(first - 1) in ("last", "since"):
            start = days.of(start.year - 1, *begin)
    if start is None:
        return None
    if year is None and at.running and at.running.month == begin[0]:
        start = days.of(at.running.year, *begin) or start
    stop = days.of(start.year, *until) or start
    if stop < start:
        stop = days.of(start.year + 1, *until) or start
    return first, end, Span(start, stop, "day" if start == stop else "range")


def _month_and_year(at: At, month: int, after: int) -> Found | None:
    """February 2022 · early February 2022."""
    year, end = _year_after(at, after)
    if year is None:
        return None
    first, share = _share(at)
    return first, end, days.month(year, month, share)


def _bare_month(at: At, month: int, _after: int) -> Found | None:
    """In February · early March · last June · that July."""
    before = at.low(at.i - 1)
    low = at.lows[at.i]
    if at.day is None or (low in at.words.cautious and before not in _BARE_BEFORE and before not in at.words.shares):
        return None
    if low in {"may", "march"} and before not in _MONTH_BEFORE and before not in at.words.shares:
        return None
    first, share = _share(at)
    if at.low(first - 1) == "that" and at.running is not None and at.low(first - 2) not in SAID:
        return first, at.i + 1, days.month(at.running.year, month, share)  # "in March 2021 …. X sent troops that July"
    near = days.nearest_month(at.day, month)
    return first, at.i + 1, days.month(near.year + _years_off(at, at.low(first - 1), near), month, share)


def _years_off(at: At, before: str, near: date) -> int:
    """By how many years the month meant lies beside the nearest one: "last" and "since" look back, "next" looks ahead."""
    assert at.day is not None
    this_month = near == at.day.replace(day=1)
    if before == "last" and (near > at.day or this_month):
        return -1
    if before == "next" and near <= at.day:
        return 1
    if near > at.day and (
        before == "since" or (before == "in" and not looks_ahead(at) and (_is_told(at) or _long_told(at, near)))
    ):
        return -1
    return 0


def _long_told(at: At, near: date) -> bool:
    """Whether a past verb stands before a month that lies far ahead: "signed a truce in August", told in March."""
    return at.day is not None and near - at.day > FAR and told_before(at)


def _is_told(at: At) -> bool:
    """Whether the verb after a month tells what was ("In March an explosion killed five"), and nothing looks ahead."""
    after = at.lows[at.i + 1 : min(at.last, at.i + 12)]
    if not at.words.future.isdisjoint(at.lows[at.first : at.last]) or "would" in after:
        return False
    return any(word in _WAS or (word.endswith("ed") and len(word) > 4) for word in after)


_WAS = PLAIN_PASTS | {"was", "were", "had"}
_BARE_BEFORE = frozenset("in since last next this of by until from during before after through and to between".split())
_MONTH_BEFORE = _BARE_BEFORE - {"to", "and"}


def _share(at: At) -> tuple[int, str]:
    """Where the phrase begins, and early, mid, late or nothing."""
    share, _, rest = at.lows[at.i].partition("-")
    if rest and share in at.words.shares:
        return at.i, at.words.shares[share]
    if at.low(at.i - 1) in at.words.shares:
        return at.i - 1, at.words.shares[at.low(at.i - 1)]
    if at.low(at.i - 1) == "-" and at.low(at.i - 2) in at.words.shares:
        return at.i - 2, at.words.shares[at.low(at.i - 2)]
    return at.i, ""


def _with_weekday(at: At, found: Found) -> Found:
    """Take "Friday," before the date into the phrase."""
    first, end, span = found
    back = first - 1 - (at.low(first - 1) in {",", "the"})
    if at.low(back) in at.words.weekdays:
        first = back
    return first, end, span


def read_year(at: At) -> Found | None:
    """A year, a half or quarter of it, a decade, or a date all in numbers."""
    low = at.lows[at.i]
    if low.endswith("s"):
        start = int(low[:-1])
        return at.i, at.i + 1, Span(date(start, 1, 1), date(start + 9, 12, 31), "range")
    if found := read_numeric(at) or read_share(at):
        return found
    year = at.year(at.i)
    if year is None or at.low(at.i - 1) not in _YEAR_BEFORE or at.low(at.i + 1) in _COUNTED:
        return None
    first, share = _share(at)
    return first, at.i + 1, days.year(year, share)
