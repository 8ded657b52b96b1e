"""What a call's outcome does to the delivery and its subscription, in one transaction each."""

import sqlite3
from datetime import datetime

from bot.pace import Pace, back_off
from store import deliveries, subscriptions
from store.deliveries import Delivery


def claim(conn: sqlite3.Connection, number: int, owner: str, now: datetime, lease: datetime) -> Delivery | None:
    """Queued -> sending, and the row as it is by now; None when it was not to be had."""
    return deliveries.by_id(conn, number) if deliveries.claim(conn, number, owner, now, lease) else None


def arrived(
    conn: sqlite3.Connection, delivery: Delivery, message: str, now: datetime, settled: str | None = None
) -> None:
    """Sent, and its subscription is well again."""
    deliveries.sent(conn, delivery, message, now, settled)
    if delivery.subscription is not None:
        subscriptions.heal(conn, delivery.subscription)


def refused(conn: sqlite3.Connection, delivery: Delivery, reason: str, now: datetime, pace: Pace) -> None:
    """A permanent error: the subscription ails visibly and is tried again, ever more slowly.

    It is given up only after ``give_up_after`` *and* ``give_up_tries``; an edit or correction is given up at once.
    """
    ailing = subscriptions.ail(conn, delivery.subscription, reason, now) if delivery.subscription is not None else None
    if ailing is None:
        deliveries.bury(conn, delivery.id, reason, now)
        return
    since = datetime.fromisoformat(ailing.failing_since or delivery.updated)
    if ailing.failures >= pace.give_up_tries and now - since >= pace.give_up_after:
        deliveries.bury(conn, delivery.id, reason, now)
        subscriptions.remove(conn, ailing.id, f"given up after {ailing.failures} tries: {reason}", now)
    else:
        deliveries.postpone(conn, delivery.id, reason, now + back_off(ailing.failures), now)
