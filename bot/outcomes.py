"""What a call's outcome does to the delivery and its subscription, in one transaction each."""

import sqlite3
from datetime import datetime

from bot import corrections
from bot.pace import Pace, back_off
from store import deliveries, posts, subscriptions
from store.deliveries import Delivery, Owed

GONE = "message_gone"  # what a sender says of an edit whose message was deleted


def claim(conn: sqlite3.Connection, number: int, owner: str, now: datetime, lease: datetime) -> Delivery | None:
    """Queued -> sending, and the row as it is by now; None when it was not to be had, or a newer edit says the same."""
    found = deliveries.by_id(conn, number) if deliveries.claim(conn, number, owner, now, lease) else None
    return None if found is None or deliveries.superseded(conn, found, now) else found


def arrived(
    conn: sqlite3.Connection, delivery: Delivery, message: str, now: datetime, settled: str | None = None
) -> None:
    """Sent, and its subscription is well again."""
    if deliveries.sent(conn, delivery, message, now, settled):
        corrections.catch_up(conn, delivery, now)
    if delivery.subscription is not None:
        subscriptions.heal(conn, delivery.subscription)


def refused(conn: sqlite3.Connection, delivery: Delivery, reason: str, now: datetime, pace: Pace) -> None:
    """A permanent error: the subscription ails visibly and is tried again, ever more slowly.

    It is given up only after ``give_up_after`` *and* ``give_up_tries``; an edit or correction is given up at once, but the
    edit of a post that was deleted becomes a new post.
    """
    if delivery.edits is not None and reason == GONE:
        _post_anew(conn, delivery, delivery.edits, now)
        return
    ailing = subscriptions.ail(conn, delivery.subscription, reason, now) if delivery.subscription is not None else None
    if ailing is None:
        deliveries.bury(conn, delivery, reason, now)
        return
    since = datetime.fromisoformat(ailing.failing_since or delivery.updated)
    if ailing.failures >= pace.give_up_tries and now - since >= pace.give_up_after:
        deliveries.bury(conn, delivery, reason, now)
        subscriptions.remove(conn, ailing.id, f"given up after {ailing.failures} tries: {reason}", now)
    else:
        deliveries.postpone(conn, delivery, reason, now + back_off(ailing.failures), now)


def _post_anew(conn: sqlite3.Connection, edit: Delivery, number: int, now: datetime) -> None:
    """The channel gets what the deleted post would say by now; once, since the key is made of the post's own."""
    post = posts.by_id(conn, number)
    deliveries.bury(conn, edit, "the post was deleted: it is posted anew", now, "dropped")
    first = deliveries.by_id(conn, post.delivery) if post else None
    if post is None or first is None:
        return
    shows = {*posts.lines(conn, number), *edit.shows}
    body = posts.body(conn, post)
    again = f"{first.key}-again"
    owed = Owed(again, "correction", post.target, body, shows=sorted(shows), silent=first.silent)
    deliveries.queue(conn, owed, now)
    posts.gone(conn, number)
