"""Weekdays: the one before publication, or the coming one where the sentence looks ahead.

In: a place whose word is a weekday. Out: as in dates/calendar.py.
"""

from datetime import date
from itertools import pairwise

from store.reading.dates import days
from store.reading.dates.ahead import looks_ahead
from store.reading.dates.at import At, Found
from store.reading.dates.calendar import read_month
from store.reading.text.grammar import HAVE

LIMITS = frozenset(("by", "until", "till"))
LIMIT_REACH = 14  # tokens around "by Friday" in which a verb tells that it is over
DONE = frozenset(("had", "was", "were", "did"))
SET = frozenset(
    "called calls call scheduled planned set fixed announced due arranged booked postponed rescheduled convened summoned".split()
)
PUT_OFF_TO = frozenset(("to", "until", "till"))
POSTPONED = frozenset("postpone postpones postponed delayed deferred adjourned rescheduled".split())
PUT_OFF = frozenset((("put", "off"), ("puts", "off"), ("putting", "off"), ("pushed", "back")))
PUT_OFF_REACH = 14  # tokens before "to Saturday" in which that stands
SET_REACH = 9  # tokens before "for Monday" in which what is set for it is told
LASTING = frozenset(
    "give gives gave given shut closed close stay stays remain remains deadline ultimatum extended valid".split()
)


def read_weekday(at: At) -> Found | None:
    """A weekday with the part of the day, or the date that stands beside it."""
    weekday = at.words.weekdays[at.lows[at.i]]
    if found := _of_month(at, weekday) or _dated(at, at.i + 1):
        return found
    if at.day is None:
        return None
    end = at.i + 1
    if at.low(end) in at.words.parts:
        end += 1
    first, before = at.i, at.low(at.i - 1)
    if before in {"last", "next", "this", "previous", "early", "late"}:
        first -= 1
    return first, end, days.one(_which(at, weekday, before))


def _dated(at: At, end: int) -> Found | None:
    """Friday, February 4 · Friday 4 February: the date says more than the weekday."""
    nearby = range(end, min(at.last, end + 4))
    for i in nearby:
        low = at.lows[i]
        if low in at.words.months:
            found = read_month(At(at.lows, at.words, at.first, at.last, i, at.day, at.anchor))
            return found if found and found[0] <= end + 1 else None
        if low not in {",", "the", "of", "("} and at.number(i) is None:
            return None
    return None


def _of_month(at: At, weekday: int) -> Found | None:
    """The second Sunday in December · the last Friday of October 2025."""
    ordinal, month = at.words.ordinals.get(at.low(at.i - 1)), at.words.months.get(at.low(at.i + 2))
    if ordinal is None or month is None or at.low(at.i + 1) not in {"in", "of"}:
        return None
    year = at.year(at.i + 3)
    near = days.nearest_month(at.day, month) if at.day else None
    start = near if year is None else days.of(year, month, 1)
    found = days.weekday_of_month(start, weekday, ordinal) if start else None
    return (at.i - 1, at.i + 3 + (year is not None), days.one(found)) if found else None


def _which(at: At, weekday: int, before: str) -> date:
    """The day that a weekday means, by the word before it: "last Monday", "next Monday", "until Monday"; else the latest."""
    assert at.day is not None
    same = at.day.weekday() == weekday
    if before in at.words.last_signs:
        return days.latest(days.shift(at.day, -1) or at.day, weekday)
    if before == "following" and at.anchor:
        return days.coming(at.anchor, weekday)
    if before in at.words.next_signs or at.low(at.i + 1) == "next":
        return days.coming(at.day, weekday)
    if before in LIMITS and at.i - 1 > at.first and _is_limit(at, before):
        return days.coming(at.day, weekday)
    if (before == "for" and _is_set_for(at)) or (before in PUT_OFF_TO and _is_put_off(at)):
        return days.coming(at.day, weekday)
    if same:
        return at.day
    if before == "this" or looks_ahead(at):
        return days.coming(at.day, weekday)
    return days.latest(at.day, weekday)


def _is_set_for(at: At) -> bool:
    """Whether something has been set for the weekday: "called a general strike for Monday"."""
    near = at.lows[max(at.first, at.i - SET_REACH) : at.i]
    return not SET.isdisjoint(near) and at.low(at.i + 1) not in {"’s", "'s"}


def _is_put_off(at: At) -> bool:
    """Whether something was put off to the weekday: "postponed his trip to Friday"."""
    near = at.lows[max(at.first, at.i - PUT_OFF_REACH) : at.i]
    return not POSTPONED.isdisjoint(near) or any(pair in PUT_OFF for pair in pairwise(near))


def _is_limit(at: At, before: str) -> bool:
    """Whether something is to be done by a weekday, or lasts till then, and is not told as done ("had fled by Friday")."""
    near = at.lows[max(at.first, at.i - LIMIT_REACH) : min(at.last, at.i + LIMIT_REACH)]
    if before != "by" and at.low(at.i - 2) in HAVE:
        return True  # "had until Friday to lay down their arms"
    return DONE.isdisjoint(near) and (before == "by" or not LASTING.isdisjoint(near))
