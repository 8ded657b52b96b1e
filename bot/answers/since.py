"""``/crisis since 06:00 | yesterday | 3d``: what changed, as a hand-over note to share."""

import re
import sqlite3
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot import cadence, digest
from bot.data import news_data
from bot.declare import Ask
from bot.digest import Intake
from bot.errors import UserMistake
from bot.front import in_front
from bot.lines import collapse
from bot.pages import leaf, paged
from bot.planner import Rules
from bot.reply import Reply, Section
from bot.taken_in import intake
from bot.times import moment
from store import ledger
from store.ledger import Development

_SPAN = re.compile(r"(\d{1,3})\s*(m|min|minutes?|h|hours?|d|days?|w|weeks?)")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_WEEKDAYS = frozenset("mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday".split())
_ALWAYS = datetime.max.replace(tzinfo=UTC)
LONGEST = timedelta(days=92)
_SIZE = 12
HINT = (
    "Type for example: since 06:00, since yesterday, since monday, since 3d, since 2022-02-03, since 2022-02-03 18:00."
)


async def answer(ask: Ask) -> Reply:
    """Lines of what is new since the moment, by group."""
    words = ask.option("when") or "24h"
    start = parse(words, ask.now, ask.zone)
    rules: Rules = ask.parts["rules"]
    news, came = await ask.store.aread(_look, start, ask.now, rules)
    lines = in_front(collapse(news), _SIZE)
    shown = leaf(lines, ask.request.page, _SIZE)
    head = Section(
        text=("What changed since ", moment(start, ask.zone), f": {len(lines)} line{'' if len(lines) == 1 else 's'}.")
    )
    if not lines:
        head = Section(text=digest.silence(came, ask.zone, since=(moment(start, ask.zone),)))
    reply = Reply(
        "Hand-over",
        (head, *digest.sections(shown.items)),
        digest.troubles(came, ask.zone) if lines else None,
        data=news_data([line.news for line in lines]),
    )
    return paged(reply, shown, f"since {words}")


def parse(text: str, now: datetime, zone: str) -> datetime:
    """The instant that ``06:00``, ``yesterday``, ``noon``, ``monday``, ``3d``, a day or a day's time mean in ``zone``.

    UserMistake for anything else, and for what has not come yet.
    """
    start = _moment(text, now, zone)
    if start > now:
        raise UserMistake(f"That is still to come: it is {moment(now, zone).text}. {HINT}")
    return start


def _moment(text: str, now: datetime, zone: str) -> datetime:
    words = text.casefold().strip()
    local = now.astimezone(ZoneInfo(zone))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    if words in ("today", "midnight"):
        return midnight
    if words == "yesterday":
        return midnight - timedelta(days=1)
    if match := _SPAN.fullmatch(words):
        span = timedelta(**{_UNITS[match[2][0]]: int(match[1])})
        return now - min(span, LONGEST)
    if words[:3] in cadence.DAYS and words in _WEEKDAYS:
        return midnight - timedelta(days=(local.weekday() - cadence.DAYS.index(words[:3])) % 7)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}([ t]\d{1,2}:\d{2})?", words):
        return _day(words.replace("t", " "), zone)
    try:
        clock = cadence.clock("12:00" if words == "noon" else words)
    except UserMistake:
        raise UserMistake(f"I can't read “{text[:40]}” as a moment. {HINT}") from None
    moment_ = local.replace(hour=clock.hour, minute=clock.minute, second=0, microsecond=0)
    return moment_ if moment_ <= local else moment_ - timedelta(days=1)


def _day(words: str, zone: str) -> datetime:
    try:
        return (
            datetime.strptime(words if " " in words else f"{words} 00:00", "%Y-%m-%d %H:%M")
            .replace(tzinfo=ZoneInfo(zone))
            .astimezone(UTC)
        )
    except (ValueError, OverflowError):  # the latter on the first day of the calendar
        raise UserMistake(f"There is no day {words}. {HINT}") from None


def _look(
    conn: sqlite3.Connection, start: datetime, now: datetime, rules: Rules
) -> tuple[tuple[Development, ...], Intake]:
    news = ledger.between(
        conn, start, _ALWAYS
    )  # what has an instant of arrival after now arrived before the clock was set back
    return news, intake(conn, start, rules.feeds(conn, now))
