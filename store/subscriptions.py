"""Subscriptions: what channels asked for. Everything is keyed by tenant: no query answers across one."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from store.errors import UserMistake
from store.thread_rows import stamp

_INSERT = """INSERT INTO subscription (platform, tenant, channel, thread, terms, instant, created, created_by, watermark,
    planned, next_due) VALUES (:platform, :tenant, :channel, :thread, :terms, :instant, :created, :by, :watermark,
    :created, :due) ON CONFLICT DO NOTHING RETURNING *"""
MOST_IN_A_CHANNEL = 20  # more are a mistake of somebody's script


@dataclass(frozen=True, slots=True)
class Target:
    """A channel (or a thread in one) of a tenant on a platform."""

    platform: str
    tenant: str
    channel: str
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Subscription:
    """One row. ``terms`` is the JSON of bot/terms.py; instants are UTC ISO; ``state`` active, paused or ailing with ``reason``."""

    id: int
    target: Target
    terms: str
    instant: bool
    state: str
    reason: str | None
    failures: int
    failing_since: str | None
    created: str
    created_by: str
    watermark: int
    planned: str
    next_due: str | None


def add(
    conn: sqlite3.Connection,
    target: Target,
    terms: dict[str, Any],
    by: str,
    watermark: int,
    now: datetime,
    due: datetime | None,
) -> Subscription:
    """Save a subscription that starts from ``watermark`` and ``now``; ``due`` is its first slot (None for instant).

    Raises UserMistake when the channel has the very same one already, or too many.
    """
    if len(of_channel(conn, target)) >= MOST_IN_A_CHANNEL:
        raise UserMistake(
            f"This channel has {MOST_IN_A_CHANNEL} subscriptions already. End one first: /crisis unsubscribe."
        )
    row = _target(target) | {
        "terms": json.dumps(terms, sort_keys=True, ensure_ascii=False),
        "instant": due is None,
        "created": stamp(now),
        "by": by,
        "watermark": watermark,
        "due": stamp(due) if due else None,
    }
    found = conn.execute(_INSERT, row).fetchone()
    if found is None:
        raise UserMistake("This channel has exactly this subscription already: /crisis subscriptions shows it.")
    return _of(found)


def of_channel(conn: sqlite3.Connection, target: Target) -> tuple[Subscription, ...]:
    """The channel's subscriptions, oldest first."""
    sql = """SELECT * FROM subscription WHERE platform = :platform AND tenant = :tenant AND channel = :channel
        AND thread = :thread ORDER BY id"""
    return tuple(map(_of, conn.execute(sql, _target(target))))


def by_id(conn: sqlite3.Connection, number: int) -> Subscription | None:
    """One subscription, for the planner and the courier (never for people: they ask through their channel)."""
    row = conn.execute("SELECT * FROM subscription WHERE id = :id", {"id": number}).fetchone()
    return _of(row) if row else None


def due(conn: sqlite3.Connection, now: datetime, limit: int) -> tuple[Subscription, ...]:
    """Active subscriptions whose next slot is due, longest waiting first."""
    sql = (
        """SELECT * FROM subscription WHERE state = 'active' AND next_due <= :now ORDER BY next_due, id LIMIT :limit"""
    )
    return tuple(map(_of, conn.execute(sql, {"now": stamp(now), "limit": limit})))


def instant(conn: sqlite3.Connection, newest: int) -> tuple[Subscription, ...]:
    """Active instant subscriptions that have not been told up to development ``newest``."""
    sql = "SELECT * FROM subscription WHERE state = 'active' AND instant = 1 AND watermark < :newest ORDER BY id"
    return tuple(map(_of, conn.execute(sql, {"newest": newest})))


def advance(
    conn: sqlite3.Connection, number: int, planned: datetime, due_next: datetime | None, watermark: int | None
) -> None:
    """The subscription was planned up to ``planned``; ``watermark`` only when something was told."""
    sql = """UPDATE subscription SET planned = :planned, next_due = :due,
        watermark = max(watermark, coalesce(:watermark, watermark)) WHERE id = :id"""
    values = {
        "id": number,
        "planned": stamp(planned),
        "due": stamp(due_next) if due_next else None,
        "watermark": watermark,
    }
    conn.execute(sql, values)


def take_slot(
    conn: sqlite3.Connection, number: int, day: str, clock: str, due_at: datetime, now: datetime, outcome: str
) -> bool:
    """Claim a due moment; False when another tick, process or clock has had it."""
    sql = """INSERT INTO slot (subscription, day, clock, due, planned, outcome) VALUES (:id, :day, :clock, :due, :now, :outcome)
        ON CONFLICT DO NOTHING"""
    values = {"id": number, "day": day, "clock": clock, "due": stamp(due_at), "now": stamp(now), "outcome": outcome}
    return conn.execute(sql, values).rowcount == 1


def fill_slot(conn: sqlite3.Connection, number: int, day: str, clock: str, outcome: str, delivery: int | None) -> None:
    """Say what became of a claimed slot."""
    sql = "UPDATE slot SET outcome = :outcome, delivery = :delivery WHERE subscription = :id AND day = :day AND clock = :clock"
    conn.execute(sql, {"id": number, "day": day, "clock": clock, "outcome": outcome, "delivery": delivery})


def slots_of(conn: sqlite3.Connection, delivery: int) -> tuple[tuple[str, str, str], ...]:
    """The slots (day, clock, outcome) that ``delivery`` stands for: its own, and those merged into it."""
    sql = """SELECT s.day, s.clock, s.outcome FROM slot s JOIN slot own ON own.delivery = :id
        AND s.subscription = own.subscription AND s.planned = own.planned ORDER BY s.day, s.clock"""
    return tuple((row["day"], row["clock"], row["outcome"]) for row in conn.execute(sql, {"id": delivery}))


def pause(conn: sqlite3.Connection, target: Target) -> int:
    """Stop the channel's subscriptions until they are resumed; returns how many."""
    sql = """UPDATE subscription SET state = 'paused', reason = NULL WHERE platform = :platform AND tenant = :tenant
        AND channel = :channel AND thread = :thread AND state <> 'paused'"""
    return conn.execute(sql, _target(target)).rowcount


def resume(conn: sqlite3.Connection, number: int, now: datetime, due_next: datetime | None, watermark: int) -> None:
    """Go on from now: what came while it was paused is history, not a flood."""
    sql = """UPDATE subscription SET state = 'active', reason = NULL, failures = 0, failing_since = NULL,
        planned = :now, next_due = :due, watermark = max(watermark, :watermark) WHERE id = :id"""
    conn.execute(
        sql, {"id": number, "now": stamp(now), "due": stamp(due_next) if due_next else None, "watermark": watermark}
    )


def ail(conn: sqlite3.Connection, number: int, reason: str, now: datetime) -> Subscription | None:
    """A permanent error: no new digests until it heals. Returns the subscription with its failures in a row, or None."""
    sql = """UPDATE subscription SET state = CASE state WHEN 'paused' THEN 'paused' ELSE 'ailing' END, reason = :reason,
        failures = failures + 1, failing_since = coalesce(failing_since, :now) WHERE id = :id RETURNING *"""
    row = conn.execute(sql, {"id": number, "reason": reason, "now": stamp(now)}).fetchone()
    return _of(row) if row else None


def heal(conn: sqlite3.Connection, number: int) -> None:
    """A delivery arrived: the cause is gone. A later failure counts from one again."""
    sql = """UPDATE subscription SET state = CASE state WHEN 'ailing' THEN 'active' ELSE state END, reason = NULL,
        failures = 0, failing_since = NULL WHERE id = :id AND failures > 0"""
    conn.execute(sql, {"id": number})


def remove(conn: sqlite3.Connection, number: int, why: str, now: datetime) -> None:
    """End a subscription; what is queued for it is dropped in the same transaction, so unsubscribing wins over sending."""
    sql = """UPDATE delivery SET state = 'dropped', reason = :why, updated = :now
        WHERE subscription = :id AND state = 'queued' AND kind <> 'edit'"""
    conn.execute(sql, {"id": number, "why": why, "now": stamp(now)})
    conn.execute("DELETE FROM subscription WHERE id = :id", {"id": number})


def remove_tenant(conn: sqlite3.Connection, platform: str, tenant: str, why: str, now: datetime) -> int:
    """The bot was removed from a workspace or server (not an outage): its subscriptions end, nothing waits for it. Returns how many."""
    sql = "SELECT id FROM subscription WHERE platform = :platform AND tenant = :tenant"
    found = [row["id"] for row in conn.execute(sql, {"platform": platform, "tenant": tenant})]
    for number in found:
        remove(conn, number, why, now)
    drop = """UPDATE delivery SET state = 'dropped', reason = :why, updated = :now
        WHERE state IN ('queued', 'ambiguous') AND platform = :platform AND tenant = :tenant"""
    conn.execute(drop, {"platform": platform, "tenant": tenant, "why": why, "now": stamp(now)})
    return len(found)


def _target(target: Target) -> dict[str, Any]:
    return {"platform": target.platform, "tenant": target.tenant, "channel": target.channel, "thread": target.thread}


def _of(row: sqlite3.Row) -> Subscription:
    return Subscription(
        id=row["id"],
        target=Target(row["platform"], row["tenant"], row["channel"], row["thread"]),
        terms=row["terms"],
        instant=bool(row["instant"]),
        state=row["state"],
        reason=row["reason"],
        failures=row["failures"],
        failing_since=row["failing_since"],
        created=row["created"],
        created_by=row["created_by"],
        watermark=row["watermark"],
        planned=row["planned"],
        next_due=row["next_due"],
    )
