"""The outbox: each message owed to a channel, and what became of it.

Every change of state is one conditional UPDATE whose row count is checked: two processes never both own a delivery.
A delivery in ``sending`` whose lease ran out is *ambiguous*: it may be out there, so it is read back, never resent blindly.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from store.subscriptions import Target
from store.thread_rows import stamp


@dataclass(frozen=True, slots=True)
class Delivery:
    """One row. ``body`` is the reply as JSON, ``shows`` the developments in it; instants are UTC ISO.

    ``asked`` is when the platform was first asked to post it; ``edits`` the post that it replaces.
    """

    id: int
    key: str
    kind: str
    subscription: int | None
    target: Target
    body: str
    shows: tuple[int, ...]
    silent: bool
    edits: int | None
    due: str
    state: str
    not_before: str
    attempts: int
    asked: str | None
    message: str | None
    reason: str | None
    settled: str | None
    updated: str


def queue(
    conn: sqlite3.Connection,
    key: str,
    kind: str,
    target: Target,
    body: str,
    now: datetime,
    *,
    subscription: int | None = None,
    shows: Sequence[int] = (),
    silent: bool = False,
    edits: int | None = None,
    low: int = 0,
    high: int = 0,
    not_before: datetime | None = None,
) -> int | None:
    """Owe a message; returns its row, or None when this key is owed already."""
    sql = """INSERT INTO delivery (key, kind, subscription, platform, tenant, channel, thread, body, shows, silent, edits,
        low, high, due, not_before, created, updated) VALUES (:key, :kind, :subscription, :platform, :tenant, :channel,
        :thread, :body, :shows, :silent, :edits, :low, :high, :now, :not_before, :now, :now)
        ON CONFLICT (key) DO NOTHING RETURNING id"""
    values = {
        "key": key,
        "kind": kind,
        "subscription": subscription,
        "platform": target.platform,
        "tenant": target.tenant,
        "channel": target.channel,
        "thread": target.thread,
        "body": body,
        "shows": json.dumps(list(shows)),
        "silent": silent,
        "edits": edits,
        "low": low,
        "high": high,
        "now": stamp(now),
        "not_before": stamp(not_before or now),
    }
    row = conn.execute(sql, values).fetchone()
    return int(row["id"]) if row else None


Full = Collection[str]
"""Tenants (``platform/tenant``) that have enough calls in flight: their rows are passed over."""


def ready(
    conn: sqlite3.Connection, platforms: Sequence[str], now: datetime, limit: int, full: Full = ()
) -> tuple[Delivery, ...]:
    """Queued deliveries whose time has come, oldest first, of the platforms this process serves."""
    return _open(conn, "queued", platforms, now, limit, full)


def unsettled(
    conn: sqlite3.Connection, platforms: Sequence[str], now: datetime, limit: int, full: Full = ()
) -> tuple[Delivery, ...]:
    """Ambiguous deliveries whose next read-back is due."""
    return _open(conn, "ambiguous", platforms, now, limit, full)


def _open(
    conn: sqlite3.Connection, state: str, platforms: Sequence[str], now: datetime, limit: int, full: Full
) -> tuple[Delivery, ...]:
    sql = """SELECT * FROM delivery WHERE state = :state AND not_before <= :now
        AND platform IN (SELECT value FROM json_each(:platforms))
        AND platform || '/' || tenant NOT IN (SELECT value FROM json_each(:full)) ORDER BY not_before, id LIMIT :limit"""
    values = {"state": state, "now": stamp(now), "platforms": json.dumps(list(platforms)), "limit": limit}
    return tuple(map(_of, conn.execute(sql, values | {"full": json.dumps(sorted(full))})))


def claim(conn: sqlite3.Connection, number: int, owner: str, now: datetime, lease: datetime) -> bool:
    """Queued -> sending for ``owner`` until ``lease``; False when it was taken, or its subscription is gone or paused."""
    sql = """UPDATE delivery SET state = 'sending', owner = :owner, lease = :lease, attempts = attempts + 1,
        asked = coalesce(asked, :now), updated = :now WHERE id = :id AND state = 'queued'
        AND (subscription IS NULL OR EXISTS
            (SELECT 1 FROM subscription s WHERE s.id = delivery.subscription AND s.state <> 'paused'))"""
    values = {"id": number, "owner": owner, "now": stamp(now), "lease": stamp(lease)}
    return conn.execute(sql, values).rowcount == 1


def sent(conn: sqlite3.Connection, delivery: Delivery, message: str, now: datetime, settled: str | None = None) -> bool:
    """It is out there as ``message``; ``settled`` says how that became known when it was ambiguous. Remembers the post."""
    sql = """UPDATE delivery SET state = 'sent', message = :message, reason = NULL, settled = :settled, lease = NULL,
        updated = :now WHERE id = :id AND state IN ('sending', 'ambiguous')"""
    values = {"id": delivery.id, "message": message, "now": stamp(now), "settled": settled}
    if conn.execute(sql, values).rowcount != 1:
        return False
    _remember(conn, delivery, message, now)
    return True


def _remember(conn: sqlite3.Connection, delivery: Delivery, message: str, now: datetime) -> None:
    """A post is what can be corrected later; an edit changes the post it edits and shows what that showed."""
    if delivery.edits is not None:
        lines = [{"post": delivery.edits, "development": d} for d in delivery.shows]
    else:
        sql = """INSERT INTO post (delivery, platform, tenant, channel, thread, message, at) VALUES (:id, :platform,
            :tenant, :channel, :thread, :message, :at) ON CONFLICT (delivery) DO NOTHING RETURNING id"""
        target = delivery.target
        values = {"id": delivery.id, "platform": target.platform, "tenant": target.tenant, "channel": target.channel}
        row = conn.execute(sql, values | {"thread": target.thread, "message": message, "at": stamp(now)}).fetchone()
        lines = [{"post": row["id"], "development": d} for d in delivery.shows] if row else []
    conn.executemany("INSERT OR IGNORE INTO post_line (development, post) VALUES (:development, :post)", lines)


def doubt(conn: sqlite3.Connection, number: int, reason: str, again: datetime, now: datetime) -> None:
    """It may be out there: read back at ``again``. ``updated`` stays the instant at which the doubt began."""
    sql = """UPDATE delivery SET reason = :reason, not_before = :again, lease = NULL,
        updated = CASE state WHEN 'sending' THEN :now ELSE updated END, state = 'ambiguous'
        WHERE id = :id AND state IN ('sending', 'ambiguous')"""
    conn.execute(sql, {"id": number, "reason": reason, "again": stamp(again), "now": stamp(now)})


def postpone(conn: sqlite3.Connection, number: int, reason: str, until: datetime, now: datetime) -> None:
    """It is surely not out there: queue it again for ``until``."""
    sql = """UPDATE delivery SET state = 'queued', reason = :reason, not_before = :until, lease = NULL, updated = :now
        WHERE id = :id AND state IN ('sending', 'ambiguous')"""
    conn.execute(sql, {"id": number, "reason": reason, "until": stamp(until), "now": stamp(now)})


def bury(conn: sqlite3.Connection, number: int, reason: str, now: datetime) -> None:
    """Give up: shown by ``crisis status`` until somebody retries it."""
    sql = """UPDATE delivery SET state = 'dead', reason = :reason, lease = NULL, updated = :now
        WHERE id = :id AND state IN ('queued', 'sending', 'ambiguous')"""
    conn.execute(sql, {"id": number, "reason": reason, "now": stamp(now)})


def queued(conn: sqlite3.Connection) -> tuple[Delivery, ...]:
    """All that wait to be sent."""
    return tuple(map(_of, conn.execute("SELECT * FROM delivery WHERE state = 'queued' ORDER BY not_before, id")))


def mend(conn: sqlite3.Connection, number: int, body: str, shows: Sequence[int]) -> None:
    """Change what a message that still waits will say."""
    sql = "UPDATE delivery SET body = :body, shows = :shows WHERE id = :id AND state = 'queued'"
    conn.execute(sql, {"id": number, "body": body, "shows": json.dumps(list(shows))})


def expire(conn: sqlite3.Connection, now: datetime, again: datetime) -> int:
    """Deliveries whose sender died mid-call become ambiguous; returns how many."""
    sql = """UPDATE delivery SET state = 'ambiguous', reason = 'the sender stopped in the middle of the call',
        not_before = :again, lease = NULL, updated = :now WHERE state = 'sending' AND lease <= :now"""
    return conn.execute(sql, {"now": stamp(now), "again": stamp(again)}).rowcount


def retry(conn: sqlite3.Connection, number: int, now: datetime) -> bool:
    """An operator's wish: a dead delivery is read back first (it may have been posted), then sent if it is not there."""
    sql = """UPDATE delivery SET state = 'ambiguous', not_before = :now, asked = coalesce(asked, :now), updated = :now
        WHERE id = :id AND state = 'dead'"""
    return conn.execute(sql, {"id": number, "now": stamp(now)}).rowcount == 1


def by_id(conn: sqlite3.Connection, number: int) -> Delivery | None:
    """One delivery."""
    row = conn.execute("SELECT * FROM delivery WHERE id = :id", {"id": number}).fetchone()
    return _of(row) if row else None


def of_channel(conn: sqlite3.Connection, target: Target, limit: int = 20) -> tuple[Delivery, ...]:
    """The channel's deliveries, newest first (threads of the channel included)."""
    sql = """SELECT * FROM delivery WHERE platform = :platform AND tenant = :tenant AND channel = :channel
        ORDER BY id DESC LIMIT :limit"""
    values = {"platform": target.platform, "tenant": target.tenant, "channel": target.channel, "limit": limit}
    return tuple(map(_of, conn.execute(sql, values)))


def newest(conn: sqlite3.Connection, limit: int = 20) -> tuple[Delivery, ...]:
    """All deliveries, newest first: for operators."""
    return tuple(map(_of, conn.execute("SELECT * FROM delivery ORDER BY id DESC LIMIT :limit", {"limit": limit})))


def last_of(conn: sqlite3.Connection, subscription: int) -> Delivery | None:
    """The subscription's newest delivery."""
    sql = "SELECT * FROM delivery WHERE subscription = :id ORDER BY id DESC LIMIT 1"
    row = conn.execute(sql, {"id": subscription}).fetchone()
    return _of(row) if row else None


def counts(conn: sqlite3.Connection) -> dict[str, int]:
    """How many deliveries there are in each state."""
    return {row["state"]: row["n"] for row in conn.execute("SELECT state, count(*) AS n FROM delivery GROUP BY state")}


def _of(row: sqlite3.Row) -> Delivery:
    return Delivery(
        id=row["id"],
        key=row["key"],
        kind=row["kind"],
        subscription=row["subscription"],
        target=Target(row["platform"], row["tenant"], row["channel"], row["thread"]),
        body=row["body"],
        shows=tuple(json.loads(row["shows"])),
        silent=bool(row["silent"]),
        edits=row["edits"],
        due=row["due"],
        state=row["state"],
        not_before=row["not_before"],
        attempts=row["attempts"],
        asked=row["asked"],
        message=row["message"],
        reason=row["reason"],
        settled=row["settled"],
        updated=row["updated"],
    )


def columns() -> tuple[str, ...]:
    """The fields that exports and answers show, in order."""
    return ("id", "kind", "state", "reason", "due", "message", "settled", "attempts")


def shown(delivery: Delivery) -> dict[str, Any]:
    """A delivery as plain data for ``--json`` and answers, without its body."""
    return {name: getattr(delivery, name) for name in columns()}
