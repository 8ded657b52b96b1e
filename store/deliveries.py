"""The outbox: each message owed to a channel, and what became of it.

Every change of state is one conditional UPDATE whose row count is checked: two processes never both own a delivery.
A delivery in ``sending`` whose lease ran out is *ambiguous*: it may be out there, so it is read back, never resent blindly.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime

from store.delivery_rows import Delivery, Owed, delivery_of, shown
from store.subscriptions import Target
from store.thread_rows import stamp

__all__ = ["Delivery", "Owed", "shown"]

ABSENT = "absent when read back"
"""The reason of a row that waits to be sent again after it was in doubt: it is looked for once more before it is."""
IN_PART = "posted in part"
"""What the reason of a row begins with whose first messages are out and whose next one was refused: it too is looked for
before it is sent again, so that only what is missing is.
"""


def queue(conn: sqlite3.Connection, owed: Owed, now: datetime) -> int | None:
    """Owe a message; returns its row, or None when this key is owed already."""
    sql = """INSERT INTO delivery (key, kind, subscription, platform, tenant, channel, thread, body, shows, silent, edits,
        low, high, due, not_before, created, updated) VALUES (:key, :kind, :subscription, :platform, :tenant, :channel,
        :thread, :body, :shows, :silent, :edits, :low, :high, :now, :not_before, :now, :now)
        ON CONFLICT (key) DO NOTHING RETURNING id"""
    target = owed.target
    values = {
        "key": owed.key,
        "kind": owed.kind,
        "subscription": owed.subscription,
        "platform": target.platform,
        "tenant": target.tenant,
        "channel": target.channel,
        "thread": target.thread,
        "body": owed.body,
        "shows": json.dumps(list(owed.shows)),
        "silent": owed.silent,
        "edits": owed.edits,
        "low": owed.low,
        "high": owed.high,
        "now": stamp(now),
        "not_before": stamp(owed.not_before or now),
    }
    row = conn.execute(sql, values).fetchone()
    return int(row["id"]) if row else None


Full = Collection[str]
"""Tenants (``platform/tenant``) that have enough calls in flight, and channels (``platform/tenant/channel``) that have one
or had one just now: their rows are passed over, so that those of others come into sight."""


def ready(
    conn: sqlite3.Connection, platforms: Sequence[str], now: datetime, limit: int, full: Full = ()
) -> tuple[Delivery, ...]:
    """Queued deliveries whose time has come, oldest first, of the platforms this process serves.

    A row that was written later than ``now`` is from before the clock was set back: its time is not waited for.
    """
    return _open(conn, "queued", platforms, now, limit, full)


def unsettled(
    conn: sqlite3.Connection, platforms: Sequence[str], now: datetime, limit: int, full: Full = ()
) -> tuple[Delivery, ...]:
    """Ambiguous deliveries whose next read-back is due."""
    return _open(conn, "ambiguous", platforms, now, limit, full)


def _open(
    conn: sqlite3.Connection, state: str, platforms: Sequence[str], now: datetime, limit: int, full: Full
) -> tuple[Delivery, ...]:
    sql = """SELECT * FROM delivery WHERE state = :state AND (not_before <= :now OR updated > :now)
        AND platform IN (SELECT value FROM json_each(:platforms))
        AND platform || '/' || tenant NOT IN (SELECT value FROM json_each(:full))
        AND platform || '/' || tenant || '/' || channel NOT IN (SELECT value FROM json_each(:full))
        AND (subscription IS NULL OR EXISTS
            (SELECT 1 FROM subscription s WHERE s.id = delivery.subscription AND s.state <> 'paused'))
        ORDER BY not_before, id LIMIT :limit"""
    values = {"state": state, "now": stamp(now), "platforms": json.dumps(list(platforms)), "limit": limit}
    return tuple(map(delivery_of, conn.execute(sql, values | {"full": json.dumps(sorted(full))})))


def claim(conn: sqlite3.Connection, number: int, owner: str, now: datetime, lease: datetime) -> bool:
    """Queued -> sending for ``owner`` until ``lease``; False when it was taken, or its subscription is gone or paused."""
    sql = """UPDATE delivery SET state = 'sending', owner = :owner, lease = :lease, attempts = attempts + 1,
        asked = coalesce(asked, :now), updated = :now WHERE id = :id AND state = 'queued'
        AND (subscription IS NULL OR EXISTS
            (SELECT 1 FROM subscription s WHERE s.id = delivery.subscription AND s.state <> 'paused'))"""
    values = {"id": number, "owner": owner, "now": stamp(now), "lease": stamp(lease)}
    return conn.execute(sql, values).rowcount == 1


def may_be_there(waiting: Delivery) -> bool:
    """Whether a row that waits may be out there, whole or in part: look before it is sent, and do not change what it says."""
    return waiting.reason == ABSENT or is_in_part(waiting)


def is_in_part(waiting: Delivery) -> bool:
    """Whether some of its messages are known to be out."""
    return (waiting.reason or "").startswith(IN_PART)


def sent(conn: sqlite3.Connection, delivery: Delivery, message: str, now: datetime, settled: str | None = None) -> bool:
    """It is out there as ``message``; ``settled`` says how that became known when it was ambiguous. Remembers the post.

    Whoever knows that it is there is believed, also when another process has queued it again meanwhile.
    """
    sql = """UPDATE delivery SET state = 'sent', message = :message, reason = NULL, settled = :settled, lease = NULL,
        updated = :now WHERE id = :id AND state IN ('queued', 'sending', 'ambiguous')"""
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


# What a process concludes holds only for the try that it saw: ``attempts`` is the number of that try, and a row that another
# process has claimed since has a higher one. Without it a slow process would queue again what another is sending.


def doubt(conn: sqlite3.Connection, seen: Delivery, reason: str, again: datetime, now: datetime) -> None:
    """It may be out there: read back at ``again``. ``updated`` stays the instant at which the doubt began."""
    sql = """UPDATE delivery SET reason = :reason, not_before = :again, lease = NULL,
        updated = CASE state WHEN 'sending' THEN :now ELSE updated END, state = 'ambiguous'
        WHERE id = :id AND state IN ('sending', 'ambiguous') AND attempts = :tried"""
    values = {"reason": reason, "again": stamp(again), "now": stamp(now)}
    conn.execute(sql, values | {"id": seen.id, "tried": seen.attempts})


def postpone(conn: sqlite3.Connection, seen: Delivery, reason: str, until: datetime, now: datetime) -> None:
    """It is surely not out there: queue it again for ``until``."""
    sql = """UPDATE delivery SET state = 'queued', reason = :reason, not_before = :until, lease = NULL, updated = :now
        WHERE id = :id AND state IN ('sending', 'ambiguous') AND attempts = :tried"""
    values = {"reason": reason, "until": stamp(until), "now": stamp(now)}
    conn.execute(sql, values | {"id": seen.id, "tried": seen.attempts})


def bury(conn: sqlite3.Connection, seen: Delivery, reason: str, now: datetime, state: str = "dead") -> None:
    """Give up: shown by ``crisis status`` until somebody retries it. ``dropped`` is what nobody needs any more."""
    sql = """UPDATE delivery SET state = :state, reason = :reason, lease = NULL, updated = :now
        WHERE id = :id AND state IN ('queued', 'sending', 'ambiguous') AND attempts = :tried"""
    values = {"state": state, "reason": reason, "now": stamp(now)}
    conn.execute(sql, values | {"id": seen.id, "tried": seen.attempts})


def superseded(conn: sqlite3.Connection, edit: Delivery, now: datetime) -> bool:
    """Drop an edit whose post a newer edit has changed, or will: that one holds what this one says. True when there was one."""
    values = {"post": edit.edits, "id": edit.id}
    sql = "SELECT 1 FROM delivery WHERE edits = :post AND id > :id AND state NOT IN ('dead', 'dropped') LIMIT 1"
    if edit.edits is None or conn.execute(sql, values).fetchone() is None:
        return False
    bury(conn, edit, "a newer edit says it too", now, "dropped")
    _remember(conn, edit, "", now)
    return True


def queued(conn: sqlite3.Connection) -> tuple[Delivery, ...]:
    """All that wait to be sent."""
    sql = "SELECT * FROM delivery WHERE state = 'queued' ORDER BY not_before, id"
    return tuple(map(delivery_of, conn.execute(sql)))


def mend(conn: sqlite3.Connection, number: int, body: str, shows: Sequence[int]) -> None:
    """Change what a message that still waits will say."""
    sql = "UPDATE delivery SET body = :body, shows = :shows WHERE id = :id AND state = 'queued'"
    conn.execute(sql, {"id": number, "body": body, "shows": json.dumps(list(shows))})


def expire(conn: sqlite3.Connection, now: datetime, again: datetime) -> int:
    """Deliveries whose sender died mid-call become ambiguous; returns how many.

    A lease from before the clock was set back is not waited for either: reading back is right at any time.
    """
    sql = """UPDATE delivery SET state = 'ambiguous', reason = 'the sender stopped in the middle of the call',
        not_before = :again, lease = NULL, updated = :now WHERE state = 'sending' AND (lease <= :now OR updated > :now)"""
    return conn.execute(sql, {"now": stamp(now), "again": stamp(again)}).rowcount


def retry(conn: sqlite3.Connection, number: int, now: datetime) -> bool:
    """An operator's wish: a dead delivery is read back first (it may have been posted), then sent if it is not there."""
    sql = """UPDATE delivery SET state = 'ambiguous', not_before = :now, asked = coalesce(asked, :now), updated = :now
        WHERE id = :id AND state = 'dead'"""
    return conn.execute(sql, {"id": number, "now": stamp(now)}).rowcount == 1


def by_id(conn: sqlite3.Connection, number: int) -> Delivery | None:
    """One delivery."""
    row = conn.execute("SELECT * FROM delivery WHERE id = :id", {"id": number}).fetchone()
    return delivery_of(row) if row else None


def of_channel(conn: sqlite3.Connection, target: Target, limit: int = 20) -> tuple[Delivery, ...]:
    """The channel's deliveries, newest first (threads of the channel included)."""
    sql = """SELECT * FROM delivery WHERE platform = :platform AND tenant = :tenant AND channel = :channel
        ORDER BY id DESC LIMIT :limit"""
    values = {"platform": target.platform, "tenant": target.tenant, "channel": target.channel, "limit": limit}
    return tuple(map(delivery_of, conn.execute(sql, values)))


def newest(conn: sqlite3.Connection, limit: int = 20) -> tuple[Delivery, ...]:
    """All deliveries, newest first: for operators."""
    sql = "SELECT * FROM delivery ORDER BY id DESC LIMIT :limit"
    return tuple(map(delivery_of, conn.execute(sql, {"limit": limit})))


def last_of(conn: sqlite3.Connection, subscription: int) -> Delivery | None:
    """The subscription's newest delivery."""
    sql = "SELECT * FROM delivery WHERE subscription = :id ORDER BY id DESC LIMIT 1"
    row = conn.execute(sql, {"id": subscription}).fetchone()
    return delivery_of(row) if row else None


def counts(conn: sqlite3.Connection) -> dict[str, int]:
    """How many deliveries there are in each state."""
    return {row["state"]: row["n"] for row in conn.execute("SELECT state, count(*) AS n FROM delivery GROUP BY state")}
