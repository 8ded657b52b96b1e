"""How a feed stands: what one reading says of it, and what the clock adds. Pure: rows and instants in, words out."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

Health = Literal["new", "ok", "late", "degraded", "failing", "gone"]

SHORTEST_LATE = timedelta(hours=1)  # a feed read less often than this is late all the same
QUIET = timedelta(days=3)  # a feed that brought news before and none for so long is late
AHEAD = timedelta(hours=26)  # a date further ahead than any zone's tomorrow is none
HALF = 0.5
USUAL_AT_LEAST = 4  # fewer entries than this have no half
GONE_AFTER = (10, timedelta(days=3))  # a 404 so often and for so long is gone; a 410 at once


@dataclass(frozen=True, slots=True)
class Seen:
    """What one reading found: how many entries, the newest date among them, what was wrong with them.

    ``future`` entries are dated ahead; ``lost`` of ``wanted`` new articles could not be taken in, ``why`` the last of them.
    """

    entries: int
    newest: datetime | None = None
    broken: bool = False
    future: int = 0
    wanted: int = 0
    lost: int = 0
    why: str | None = None


def trouble(seen: Seen, usual: float, newest_before: datetime | None) -> str | None:
    """Why an answer of 200 is *degraded*, in one line, or None: nothing, half, yesterday's, or what cannot be."""
    if not seen.entries:
        return "answers without any entry"
    if seen.broken:
        return f"malformed: only {seen.entries} entries could be read"
    if usual >= USUAL_AT_LEAST and seen.entries < usual * HALF:
        return f"lists {seen.entries} entries where {round(usual)} are usual"
    if newest_before and seen.newest and seen.newest < newest_before:
        return (
            f"an old copy: its newest entry is of {seen.newest:%d %b %H:%M}, before that of {newest_before:%d %b %H:%M}"
        )
    if seen.future:
        return f"dates {seen.future} of {seen.entries} entries in the future"
    if seen.lost and seen.lost * 2 >= seen.wanted:
        return some_lost(seen)
    return None


def some_lost(seen: Seen) -> str:
    """How many of the wanted articles could not be taken in, and why the last of them."""
    return f"{seen.lost} of {seen.wanted} articles could not be taken in: {seen.why}"


def usual_now(usual: float, entries: int) -> float:
    """The usual number of entries after this reading: it follows slowly, so that one half answer does not become usual."""
    return float(entries) if not usual else usual + 0.1 * (entries - usual)


def standing(
    state: str,
    now: datetime,
    added: datetime,
    succeeded: datetime | None,
    brought: datetime | None,
    pause: float,
) -> tuple[Health, str | None]:
    """The health at ``now`` and, when only the clock makes it late, why. ``pause``: seconds between two readings."""
    if state in ("degraded", "failing", "gone"):
        return state, None  # type: ignore[return-value]  # the same words
    patience = max(SHORTEST_LATE, timedelta(seconds=3 * pause))
    if now - (succeeded or added) > patience:
        return "late", "not read since" if succeeded else "not read yet"
    if succeeded is None:
        return "new", None
    if brought and now - brought > QUIET:
        return "late", "nothing new since"
    return "ok", None


def is_gone(status: int | None, failures: int, failing_since: datetime, now: datetime) -> bool:
    """Has the feed gone for good?"""
    times, span = GONE_AFTER
    return status == 410 or (status == 404 and failures >= times and now - failing_since >= span)


def next_pause(pause: float, *, brought: bool, shortest: float, longest: float, asked: float | None) -> float:
    """Seconds to the next reading: sooner after news, later after none, never sooner than the feed asks (within bounds)."""
    moved = pause / 2 if brought else pause * 1.25
    return min(max(moved, shortest, min(asked or 0.0, longest)), longest)


def back_off(failures: int, shortest: float, longest: float, retry_after: float | None) -> float:
    """Seconds to wait after so many failures in a row: doubling, and never less than the server asks."""
    return max(min(shortest * 2.0 ** min(failures - 1, 16), longest), retry_after or 0.0)
