"""Feeds: what is watched, when each is read next, how each stands, and what became of their entries."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from store import feed_health
from store.feed_health import Health
from store.thread_rows import stamp

Kind = Literal["link", "feed", "page", "folder"]
LEASE = timedelta(minutes=20)  # longer than a reading takes: PER_VISIT pages, half a minute each at worst
KEPT = timedelta(days=45)  # an entry not listed for so long is forgotten; its article's link still tells it again
_WORST = ("failing", "degraded", "late", "gone", "new", "ok")
_UPDATE = """UPDATE feed SET kind = :kind, title = :title, next_due = :next_due, pause = :pause, state = :state,
    error = :error, failures = :failures, failing_since = :failing_since, tried = :tried, succeeded = :succeeded,
    brought = :brought, newest = :newest, usual = :usual, etag = :etag, modified = :modified, filled = :filled,
    url = CASE WHEN EXISTS (SELECT 1 FROM feed other WHERE other.url = :url AND other.id <> :id) THEN url ELSE :url END
    WHERE id = :id"""
_KEEP_LINK = """INSERT INTO feed_was (url, feed)
    SELECT url, id FROM feed WHERE id = :id AND url <> :url AND NOT EXISTS (SELECT 1 FROM feed WHERE url = :url)
    ON CONFLICT (url) DO UPDATE SET feed = excluded.feed"""
_WATCHED = "SELECT id FROM feed WHERE url = :url UNION ALL SELECT feed FROM feed_was WHERE url = :url"
_DUE = """SELECT * FROM feed WHERE next_due <= :now AND id NOT IN (SELECT value FROM json_each(:busy))
    ORDER BY failures > 0, next_due, id LIMIT :limit"""
_PUT_ENTRY = """INSERT INTO feed_entry (feed, key, mark, article, attempts, error, at)
    VALUES (:feed, :key, :mark, :article, :attempts, :error, :at)
    ON CONFLICT (feed, key) DO UPDATE SET mark = excluded.mark, article = coalesce(excluded.article, article),
    attempts = excluded.attempts, error = excluded.error, at = excluded.at"""


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One row; instants aware. ``pause``: seconds between readings; ``state`` that of the last reading; ``filled``: its first
    whole reading was done, what it brings from then on may be news.
    """

    id: int
    kind: Kind
    url: str
    title: str | None
    publisher: str | None
    added: datetime
    added_by: str
    next_due: datetime
    pause: float
    state: str
    error: str | None
    failures: int
    failing_since: datetime | None
    tried: datetime | None
    succeeded: datetime | None
    brought: datetime | None
    newest: datetime | None
    usual: float
    etag: str | None
    modified: str | None
    filled: datetime | None

    @property
    def name(self) -> str:
        """What people call it; without a name the host or the folder's own name: links may carry a key."""
        bare = Path(self.url).name if self.kind == "folder" else urlsplit(self.url).hostname
        return self.publisher or self.title or bare or self.kind

    def health(self, now: datetime) -> tuple[Health, str | None]:
        """How it stands at ``now``, and why when it is not well."""
        found, why = feed_health.standing(self.state, now, self.added, self.succeeded, self.brought, self.pause)
        return found, why or self.error


@dataclass(frozen=True, slots=True)
class EntryRow:
    """What became of an entry: its article, or the attempts made and the last error."""

    mark: str
    article: int | None
    attempts: int
    error: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Trouble:
    """A feed that is not fresh: its name, how it stands, why, and the last time it was well read."""

    name: str
    health: Health
    why: str | None
    succeeded: datetime | None


@dataclass(frozen=True, slots=True)
class Freshness:
    """How all feeds stand: how many are fresh, the newest article any of them lists, and those that are not fresh."""

    fresh: int
    total: int
    newest: datetime | None
    troubles: tuple[Trouble, ...]


_INSTANTS = ("added", "next_due", "failing_since", "tried", "succeeded", "brought", "newest", "filled")


def add(
    conn: sqlite3.Connection, url: str, kind: Kind, publisher: str | None, now: datetime, by: str, pause: float
) -> tuple[int, bool]:
    """Watch ``url`` (a link or a folder's path) from ``now`` (aware): its number, and whether it is new.

    A link from which a watched feed has moved for good means that feed.
    """
    row = conn.execute(_WATCHED, {"url": url}).fetchone()
    if row:
        return int(row["id"]), False
    sql = """INSERT INTO feed (kind, url, publisher, added, added_by, next_due, pause)
        VALUES (:kind, :url, :publisher, :now, :by, :now, :pause) RETURNING id"""
    data = {"kind": kind, "url": url, "publisher": publisher, "now": stamp(now), "by": by, "pause": pause}
    return int(conn.execute(sql, data).fetchone()["id"]), True


def remove(conn: sqlite3.Connection, number: int) -> bool:
    """Watch it no longer; its articles stay. Was there one?"""
    return conn.execute("DELETE FROM feed WHERE id = :id", {"id": number}).rowcount > 0


def find(conn: sqlite3.Connection, words: str) -> FeedRow | None:
    """The feed of this number, link (also one that it has moved from), or name (its only one)."""
    bare = words.strip().lstrip("#")
    if bare.isdecimal() and len(bare) < 16:
        return by_id(conn, int(bare))
    sql = """SELECT * FROM feed WHERE url = :words OR lower(coalesce(publisher, title)) = lower(:words)
        ORDER BY url = :words DESC, id LIMIT 2"""
    rows = conn.execute(sql, {"words": words.strip()}).fetchall()
    if not rows and (moved := conn.execute(_WATCHED, {"url": words.strip()}).fetchone()):
        return by_id(conn, int(moved["id"]))
    return _of(rows[0]) if rows and (len(rows) == 1 or rows[0]["url"] == words.strip()) else None


def by_id(conn: sqlite3.Connection, number: int) -> FeedRow | None:
    """One feed, or None."""
    row = conn.execute("SELECT * FROM feed WHERE id = :id", {"id": number}).fetchone()
    return _of(row) if row else None


def every(conn: sqlite3.Connection) -> tuple[FeedRow, ...]:
    """All feeds, in the order they were added."""
    return tuple(map(_of, conn.execute("SELECT * FROM feed ORDER BY id")))


def freshness(conn: sqlite3.Connection, now: datetime) -> Freshness | None:
    """How the feeds stand at ``now``, the worst first; None when none is watched."""
    rows = every(conn)
    if not rows:
        return None
    found = [(row, *row.health(now)) for row in rows]
    bad = [Trouble(row.name, health, why, row.succeeded) for row, health, why in found if health != "ok"]
    bad.sort(key=lambda one: _WORST.index(one.health))
    newest = max((row.newest for row in rows if row.newest and row.newest <= now), default=None)
    return Freshness(len(rows) - len(bad), len(rows), newest, tuple(bad))


def due(conn: sqlite3.Connection, now: datetime, busy: Iterable[int], limit: int) -> tuple[FeedRow, ...]:
    """The feeds to read at ``now``, but those that are being read; the failing ones last, so that they delay nobody."""
    ask = {"now": stamp(now), "busy": f"[{','.join(map(str, busy))}]", "limit": limit}
    return tuple(map(_of, conn.execute(_DUE, ask)))


def claim(conn: sqlite3.Connection, now: datetime, busy: Iterable[int], limit: int) -> tuple[FeedRow, ...]:
    """``due``, and nobody else's for a while: several processes over one store ask each feed once. One that dies lets go."""
    found = due(conn, now, busy, limit)
    until = stamp(now + LEASE)
    conn.executemany("UPDATE feed SET next_due = :until WHERE id = :id", [{"id": f.id, "until": until} for f in found])
    return found


def release(conn: sqlite3.Connection, numbers: Iterable[int], now: datetime) -> None:
    """These were claimed and not read: they are due for whoever comes next."""
    conn.executemany("UPDATE feed SET next_due = :now WHERE id = :id", [{"id": n, "now": stamp(now)} for n in numbers])


def save(conn: sqlite3.Connection, feed: FeedRow) -> None:
    """Write what a reading changed. A feed that was removed meanwhile stays removed; one that moved to a link that is
    watched already keeps its own. The link it had is kept too.
    """
    conn.execute(_KEEP_LINK, {"id": feed.id, "url": feed.url})
    conn.execute(_UPDATE, {name: _plain(getattr(feed, name)) for name in FeedRow.__slots__})


def entries(conn: sqlite3.Connection, feed: int, keys: Iterable[str]) -> dict[str, EntryRow]:
    """What is known of these entries."""
    sql = "SELECT * FROM feed_entry WHERE feed = :feed AND key = :key"
    rows = (conn.execute(sql, {"feed": feed, "key": key}).fetchone() for key in keys)
    return {row["key"]: _entry(row) for row in rows if row}


def put_entry(conn: sqlite3.Connection, feed: int, key: str, entry: EntryRow) -> None:
    """Write what became of an entry; a feed that was removed meanwhile has none."""
    if by_id(conn, feed) is None:
        return
    row = {"feed": feed, "key": key, "mark": entry.mark, "article": entry.article, "attempts": entry.attempts}
    conn.execute(_PUT_ENTRY, row | {"error": entry.error, "at": stamp(entry.at)})


def touch(conn: sqlite3.Connection, feed: int, keys: Iterable[str], now: datetime) -> None:
    """These entries are still listed; those not listed for long are forgotten."""
    sql = "UPDATE feed_entry SET at = :now WHERE feed = :feed AND key = :key AND at < :old"
    old = stamp(now - KEPT / 4)
    conn.executemany(sql, [{"feed": feed, "key": key, "now": stamp(now), "old": old} for key in keys])
    conn.execute("DELETE FROM feed_entry WHERE feed = :feed AND at < :old", {"feed": feed, "old": stamp(now - KEPT)})


def missed(conn: sqlite3.Connection, key: str) -> tuple[FeedRow, EntryRow] | None:
    """The feed that lists an entry with this key which could not be taken in, and why; None when none does."""
    sql = (
        "SELECT f.id FROM feed f JOIN feed_entry e ON e.feed = f.id AND e.key = :key WHERE e.error IS NOT NULL LIMIT 1"
    )
    row = conn.execute(sql, {"key": key}).fetchone()
    feed = by_id(conn, row["id"]) if row else None
    return (feed, entries(conn, feed.id, [key])[key]) if feed else None


def _entry(row: sqlite3.Row) -> EntryRow:
    at = datetime.fromisoformat(row["at"])
    return EntryRow(row["mark"], row["article"], row["attempts"], row["error"], at)


def _of(row: sqlite3.Row) -> FeedRow:
    data: Mapping[str, Any] = dict(row)
    moments = {name: datetime.fromisoformat(data[name]) if data[name] else None for name in _INSTANTS}
    return FeedRow(**{name: data[name] for name in FeedRow.__slots__} | moments)


def _plain(value: Any) -> Any:
    return stamp(value) if isinstance(value, datetime) else value
