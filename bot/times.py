"""Days and instants in words. Days are ISO 8601 in the publisher's zone; instants are aware and carry their zone's name."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.reply import Moment


def day_words(day: str | None) -> str:
    """``2022-02-03`` as ``Thu 3 Feb 2022``; a month, a year or anything else as plainly as it can be said."""
    if not day:
        return "no date"
    try:
        return _day(date.fromisoformat(day[:10]))
    except ValueError:
        return _part(day)


def span_words(start: str | None, end: str | None = None, precision: str | None = None) -> str:
    """A date with its precision: ``Thu 3 Feb 2022``, ``10–20 Feb 2022``, ``Feb 2022``, ``2014``, ``no date``."""
    if not start:
        return "no date"
    if precision == "year":
        return start[:4]
    if precision == "month":
        return _part(start[:7])
    if end and end[:10] != start[:10]:
        return _range(start, end)
    return f"the week of {day_words(start)}" if precision == "week" else day_words(start)


def moment(instant: datetime, zone: str) -> Moment:
    """An aware instant for people: ``Thu 3 Feb 2022, 09:12 UTC`` where the platform cannot show the reader's own time."""
    local = instant.astimezone(ZoneInfo(zone))
    return Moment(instant, f"{_day(local.date())}, {local:%H:%M} {local.tzname() or zone}")


def published_words(published: str | None, day: str | None, zone: str) -> str | Moment:
    """When an article appeared: its instant where the publisher gave one, else its day, else that it is not known."""
    if published and "T" in published:
        instant = datetime.fromisoformat(published)
        if instant.tzinfo:
            return moment(instant, zone)
    return day_words(published or day) if published or day else "date not known"


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b} {day.year}"


def _part(text: str) -> str:
    try:
        return f"{datetime.strptime(text[:7], '%Y-%m'):%b %Y}"
    except ValueError:
        return text


def _range(start: str, end: str) -> str:
    try:
        first, last = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
    except ValueError:
        return f"{day_words(start)} to {day_words(end)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {first:%b} {first.year}"
    return f"{_day(first)} to {_day(last)}"
