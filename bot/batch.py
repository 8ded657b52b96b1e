"""What planning needs besides the store, and one transaction's view of it."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot import filters
from bot.digest import Digest
from store import ledger
from store.feeds import Freshness
from store.ledger import Development
from store.likeness import Parents


@dataclass(frozen=True, slots=True)
class Rules:
    """What planning needs besides the store. ``grace``: how late a missed slot is still caught up (issue 3: six hours).

    ``post_silence``: post "nothing new", or leave the slot out. ``feeds`` says how the feeds stand, or None when none is watched.
    ``new_key`` makes a delivery's key: never the same twice.
    """

    parents: Parents
    is_place: Callable[[str], bool]
    new_key: Callable[[], str]
    grace: timedelta = timedelta(hours=6)
    post_silence: bool = True
    feeds: Callable[[sqlite3.Connection, datetime], Freshness | None] = lambda _conn, _now: None


@dataclass(slots=True)
class Batch:
    """One transaction's view: what was read once serves all subscriptions that stand at the same watermark."""

    conn: sqlite3.Connection
    now: datetime
    rules: Rules
    newest: int
    windows: dict[int, tuple[Development, ...]] = field(default_factory=dict)
    kept: dict[tuple[int, tuple[str, ...]], tuple[Development, ...]] = field(default_factory=dict)
    composed: dict[tuple[object, ...], tuple[Digest, str]] = field(default_factory=dict)
    asked_feeds: list[Freshness | None] = field(default_factory=list)

    def feeds(self) -> Freshness | None:
        """How the feeds stand, looked up once for all subscriptions."""
        if not self.asked_feeds:
            self.asked_feeds.append(self.rules.feeds(self.conn, self.now))
        return self.asked_feeds[0]

    def window(self, watermark: int, about: tuple[str, ...]) -> tuple[Development, ...]:
        """The news after ``watermark`` that the topics let through."""
        key = (watermark, about)
        if key not in self.kept:
            if watermark not in self.windows:
                self.windows[watermark] = ledger.since(self.conn, watermark, self.newest)
            keep = self.rules
            self.kept[key] = tuple(
                n for n in self.windows[watermark] if filters.kept(n, about, keep.parents, keep.is_place)
            )
        return self.kept[key]
