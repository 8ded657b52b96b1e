"""What a subscription would have posted over the last seven days: shown before it is saved. Pure but for its one query."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import cadence, filters
from bot.kinds import critical
from bot.lines import collapse
from bot.planner import Rules
from bot.terms import Terms
from store import ledger
from store.ledger import Development
from store.thread_rows import stamp

SPAN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Past:
    """``posts`` digests with news and ``lines`` facts in them, of ``slots`` due moments (for instant: of the posts)."""

    posts: int
    slots: int
    lines: int


def look_back(conn: sqlite3.Connection, asked: Terms, now: datetime, rules: Rules) -> Past:
    """Replay the last seven days of arrivals for these terms."""
    start = now - SPAN
    told = [n for n in ledger.between(conn, start, now) if not n.quiet]
    wanted = [n for n in told if filters.kept(n, asked.about, rules.parents, rules.is_place)]
    if asked.cadence.kind == "instant":
        urgent = [n for n in wanted if critical(n)]
        return Past(len({n.arrived for n in urgent}), len(urgent), len(urgent))
    slots = list(cadence.slots(asked.cadence, asked.zone, start, now))
    lines = [len(collapse(window)) for window in _windows(wanted, [stamp(slot.due) for slot in slots])]
    return Past(sum(1 for n in lines if n), len(slots), sum(lines))


def _windows(news: Sequence[Development], ends: Sequence[str]) -> list[list[Development]]:
    windows: list[list[Development]] = [[] for _ in ends]
    for one in news:
        if (at := next((i for i, end in enumerate(ends) if one.arrived <= end), None)) is not None:
            windows[at].append(one)
    return windows


def words(past: Past) -> str:
    """The replay as a sentence, with posts a day."""
    if not past.posts:
        return "Nothing would have been posted: no news of this kind arrived."
    return f"{past.posts} post{'s' if past.posts > 1 else ''} with {past.lines} lines of news: {past.posts / SPAN.days:.1f} posts a day."
