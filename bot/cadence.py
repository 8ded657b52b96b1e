"""When a subscription is due: the words people type, and the slots they mean, whatever the clocks do. Pure.

    daily 09:00 | weekdays 08:30 | weekly mon 08:00 | every 2h | instant

A slot is keyed by its local date and time, so a night in which 02:30 happens twice has one slot and a night without a
02:30 has one too (it is due when the clock jumps). ``every`` counts hours of the day in UTC, where no hour is doubled.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

from bot.errors import UserMistake

Kind = Literal["daily", "weekdays", "weekly", "every", "instant"]
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOURS = (1, 2, 3, 4, 6, 8, 12)
HINT = "Use for example: daily 09:00, weekdays 08:30, weekly mon 08:00, every 2h, or instant."

_NO_PLACES = {"localtime", "Factory"}  # names in the zone data that mean this machine, or nothing
_TIME = re.compile(r"(\d{1,2})[:.h](\d{2})")
_EVERY = re.compile(r"(\d{1,3})\s*(?:h|hours?)")


@dataclass(frozen=True, slots=True)
class Cadence:
    """How often. ``at`` is local time for daily, weekdays and weekly; ``weekday`` 0 is Monday; ``hours`` is for every."""

    kind: Kind
    at: time = time(9)
    weekday: int = 0
    hours: int = 0

    def __str__(self) -> str:
        """The words that ``parse`` reads back."""
        clock = f"{self.at:%H:%M}"
        return {
            "daily": f"daily {clock}",
            "weekdays": f"weekdays {clock}",
            "weekly": f"weekly {DAYS[self.weekday]} {clock}",
            "every": f"every {self.hours}h",
            "instant": "instant",
        }[self.kind]


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """One due moment: ``due`` is aware UTC; ``day`` and ``clock`` are its key within the subscription (ISO date, HH:MM)."""

    due: datetime
    day: str
    clock: str


def parse(text: str) -> Cadence:
    """Read a cadence; UserMistake says which part is not one and what to type."""
    words = text.casefold().split()
    kind = words[0] if words else "daily"
    if kind == "instant" and len(words) <= 1:
        return Cadence("instant")
    if kind == "every":
        return _every(" ".join(words[1:]))
    if kind in ("daily", "weekdays") and len(words) <= 2:
        return Cadence("daily" if kind == "daily" else "weekdays", clock(words[1]) if len(words) == 2 else time(9))
    if kind == "weekly":
        return _weekly(words[1:])
    raise UserMistake(f"I can't read “{text[:60]}” as a schedule. {HINT}")


def _every(text: str) -> Cadence:
    match = _EVERY.fullmatch(text or "")
    if not match or int(match[1]) not in HOURS:
        raise UserMistake(f"I can't post “every {text[:20]}”: every 1h, 2h, 3h, 4h, 6h, 8h or 12h. {HINT}")
    return Cadence("every", hours=int(match[1]))


def _weekly(words: list[str]) -> Cadence:
    day = words[0][:3] if words else "mon"
    if day not in DAYS or len(words) > 2:
        raise UserMistake(f"I can't read “weekly {' '.join(words)[:40]}”: name a day and a time. {HINT}")
    return Cadence("weekly", clock(words[1]) if len(words) == 2 else time(9), DAYS.index(day))


def clock(text: str) -> time:
    """A time of day on the 24-hour clock; UserMistake for 25:00 and the like."""
    match = _TIME.fullmatch(text)
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise UserMistake(f"“{text[:20]}” is no time of day: use 00:00 to 23:59, for example daily 09:00.")
    return time(int(match[1]), int(match[2]))


def zone(name: str) -> str:
    """The IANA zone of this name, whatever its case; UserMistake offers the nearest."""
    known = {z.casefold(): z for z in available_timezones() - _NO_PLACES}
    if found := known.get(name.strip().casefold()):
        return found
    tails = {z.rsplit("/", 1)[-1].casefold(): z for z in known.values()}
    if found := tails.get(name.strip().casefold().replace(" ", "_")):
        return found
    near = get_close_matches(name.casefold()[:40], [*known, *tails], n=1, cutoff=0.6)
    hint = f"Did you mean {known.get(near[0]) or tails[near[0]]}?" if near else "For example Europe/Kyiv or UTC."
    raise UserMistake(f"I don't know the time zone “{name[:40]}”. {hint}")


def slots(cadence: Cadence, zone_name: str, after: datetime, until: datetime) -> Iterator[Slot]:
    """The slots with ``after < due <= until`` (aware instants), oldest first. ``instant`` has none."""
    if cadence.kind == "instant":
        return
    if cadence.kind == "every":
        yield from _hourly(cadence.hours, after, until)
        return
    zoneinfo = ZoneInfo(zone_name)
    day = after.astimezone(zoneinfo).date() - timedelta(days=1)
    last = until.astimezone(zoneinfo).date()
    while day <= last:
        if _on(cadence, day):
            due = datetime.combine(day, cadence.at, zoneinfo).astimezone(UTC)
            if after < due <= until:
                yield Slot(due, day.isoformat(), f"{cadence.at:%H:%M}")
        day += timedelta(days=1)


def next_slot(cadence: Cadence, zone_name: str, after: datetime) -> Slot | None:
    """The first slot after ``after``; None for ``instant``."""
    return next(slots(cadence, zone_name, after, after + timedelta(days=9)), None)


def _on(cadence: Cadence, day: date) -> bool:
    if cadence.kind == "weekdays":
        return day.weekday() < 5
    return cadence.kind == "daily" or day.weekday() == cadence.weekday


def _hourly(hours: int, after: datetime, until: datetime) -> Iterator[Slot]:
    start = after.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    due = start.replace(hour=start.hour - start.hour % hours)
    while due <= until:
        if due > after:
            yield Slot(due, due.date().isoformat(), f"{due:%H:%M}Z")
        due += timedelta(hours=hours)
