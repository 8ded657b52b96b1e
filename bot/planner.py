"""The planner: what is due becomes an owed message. Watermark, slot and outbox row are one transaction, or none of them.

Every number of processes may plan at once: a slot is claimed by its key, and who comes second finds it taken.
A subscription that cannot be planned ails, with the reason, and keeps no other waiting.
"""

import json
import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from bot import cadence, digest, reply_json, terms
from bot.batch import Batch, Rules
from bot.cadence import Slot
from bot.digest import Digest, Intake
from bot.kinds import critical
from bot.taken_in import intake
from bot.terms import Terms
from store import deliveries, ledger, posts, subscriptions
from store.connection import apart
from store.deliveries import Owed
from store.ledger import Development
from store.subscriptions import Subscription

__all__ = ["BATCH", "Rules", "plan", "plan_instant", "quiet_end", "window_question"]

log = logging.getLogger(__name__)
R = TypeVar("R")

BATCH = 500  # subscriptions planned in one transaction: other writers wait no longer than a few of these take
LATE = timedelta(minutes=10)  # after this a digest says that it is late


def plan(conn: sqlite3.Connection, now: datetime, rules: Rules, limit: int = BATCH) -> int:
    """Plan up to ``limit`` due subscriptions at ``now`` (aware); returns how many there were. Run it in a write transaction."""
    due = subscriptions.due(conn, now, limit)
    batch = Batch(conn, now, rules, ledger.last_id(conn))
    for subscription in due:
        _guarded(batch, subscription, _plan)
    return len(due)


def plan_instant(conn: sqlite3.Connection, now: datetime, rules: Rules) -> int:
    """Owe what is critical to instant subscriptions; returns how many messages that is."""
    batch = Batch(conn, now, rules, ledger.last_id(conn))
    return sum(bool(_guarded(batch, s, _plan_instant)) for s in subscriptions.instant(conn, batch.newest))


def _guarded(batch: Batch, subscription: Subscription, work: Callable[[Batch, Subscription], R]) -> R | None:
    """Plan one; None when it failed. The store's own errors are the whole transaction's, not this subscription's."""
    try:
        with apart(batch.conn):
            return work(batch, subscription)
    except sqlite3.Error:
        raise
    except Exception as error:  # an edge: terms of another version, a reading that no digest can show
        log.exception("subscription %s cannot be planned", subscription.id)
        why = f"it cannot be planned ({type(error).__name__}): resume it, or subscribe anew"
        subscriptions.ail(batch.conn, subscription.id, why, batch.now)
        return None


def _plan(batch: Batch, subscription: Subscription) -> None:
    asked = terms.from_json(json.loads(subscription.terms))
    planned = datetime.fromisoformat(subscription.planned)
    slots = list(cadence.slots(asked.cadence, asked.zone, planned, batch.now))
    following = cadence.next_slot(asked.cadence, asked.zone, batch.now)
    next_due = following.due if following else None
    if not slots:
        subscriptions.advance(batch.conn, subscription.id, planned, next_due, None)
        return
    window = batch.window(subscription.watermark, asked.about)
    if asked.quiet and asked.quiet.covers(batch.now, asked.zone) and not _let_through(asked, window):
        _hush(batch, subscription, asked, slots, next_due)
        return
    _catch_up(batch, subscription, asked, slots, window)
    subscriptions.advance(batch.conn, subscription.id, batch.now, next_due, None)


def _let_through(asked: Terms, window: tuple[Development, ...]) -> bool:
    """Quiet hours of the kind "critical" let a digest through when something in it is critical."""
    return asked.quiet is not None and asked.quiet.mode == "critical" and any(map(critical, window))


def _hush(batch: Batch, subscription: Subscription, asked: Terms, slots: list[Slot], next_due: datetime | None) -> None:
    """Hold and critical: look again when the quiet hours end; drop: leave the slots out, their news stays for the next."""
    if asked.quiet and asked.quiet.mode == "drop":
        for slot in slots:
            _take(batch, subscription, slot, "dropped")
        subscriptions.advance(batch.conn, subscription.id, batch.now, next_due, None)
        return
    planned, end = datetime.fromisoformat(subscription.planned), quiet_end(asked, batch.now)
    again = min(end, next_due) if next_due else end
    subscriptions.advance(batch.conn, subscription.id, planned, again, None)


def quiet_end(asked: Terms, now: datetime) -> datetime:
    """The first moment after ``now`` outside the quiet hours (found by the minute: the clock may jump within them)."""
    moment = now.replace(second=0, microsecond=0)
    while asked.quiet and asked.quiet.covers(moment, asked.zone):
        moment += timedelta(minutes=1)
    return moment


def _catch_up(
    batch: Batch, subscription: Subscription, asked: Terms, slots: list[Slot], window: tuple[Development, ...]
) -> None:
    """Of several missed slots the last one is posted for all; one that is older than the grace is left out."""
    *older, last = slots
    for slot in older:
        _take(batch, subscription, slot, "merged")
    ready = quiet_end(asked, last.due) if asked.quiet else last.due
    overdue = batch.now - max(ready, last.due)
    if overdue > batch.rules.grace:
        _take(batch, subscription, last, "missed")
    elif _take(batch, subscription, last, "digest"):
        _owe(batch, subscription, asked, last, window, late=overdue > LATE)


def _take(batch: Batch, subscription: Subscription, slot: Slot, outcome: str) -> bool:
    return subscriptions.take_slot(batch.conn, subscription.id, slot.day, slot.clock, slot.due, batch.now, outcome)


def _owe(
    batch: Batch, subscription: Subscription, asked: Terms, slot: Slot, window: tuple[Development, ...], *, late: bool
) -> None:
    fresh = _not_told(batch, subscription, window)
    intake = _intake(batch, subscription)
    made, body = _compose(batch, subscription, asked, slot, fresh, intake, late=late)
    if not made.lines and intake.is_calm and not batch.rules.post_silence:
        subscriptions.fill_slot(batch.conn, subscription.id, slot.day, slot.clock, "silence", None)
    else:
        row = _queue(batch, subscription, asked, "digest", body, made.shows)
        subscriptions.fill_slot(batch.conn, subscription.id, slot.day, slot.clock, "digest", row)
    subscriptions.advance(batch.conn, subscription.id, batch.now, None, batch.newest)


def _not_told(batch: Batch, subscription: Subscription, window: tuple[Development, ...]) -> tuple[Development, ...]:
    """The window without what a correction in this channel has told already, and without what that correction overtook."""
    mended = [news for news in window if news.reason in ("CORRECTED", "RETRACTED")]
    told = posts.shown_in(batch.conn, subscription.target, (news.id for news in mended))
    upto = {news.thread: news.id for news in mended if news.id in told}
    return tuple(news for news in window if news.id > upto.get(news.thread, 0))


def _compose(
    batch: Batch,
    subscription: Subscription,
    asked: Terms,
    slot: Slot,
    fresh: tuple[Development, ...],
    intake: Intake,
    *,
    late: bool,
) -> tuple[Digest, str]:
    more = window_question(subscription.watermark, batch.newest, asked.about)
    key = (tuple(news.id for news in fresh), intake, slot.due, asked.zone, more, late)
    if key not in batch.composed:
        made = digest.compose(fresh, intake, slot.due, asked.zone, more, late=late, about=asked.about)
        batch.composed[key] = (made, reply_json.dumps(made.reply))
    return batch.composed[key]


def window_question(low: int, high: int, about: tuple[str, ...]) -> str:
    """The question that shows the whole window again: ``digest d12-d40 about troops, Belarus``."""
    topics = f" about {', '.join(about)}" if about else ""
    return f"digest d{low}-d{high}{topics}"


def _intake(batch: Batch, subscription: Subscription) -> Intake:
    return intake(batch.conn, datetime.fromisoformat(subscription.planned), batch.feeds())


def _queue(
    batch: Batch, subscription: Subscription, asked: Terms, kind: str, body: str, shows: tuple[int, ...]
) -> int | None:
    owed = Owed(
        batch.rules.new_key(),
        kind,
        subscription.target,
        body,
        subscription=subscription.id,
        shows=shows,
        silent=asked.silent,
        low=subscription.watermark,
        high=batch.newest,
    )
    return deliveries.queue(batch.conn, owed, batch.now)


def _plan_instant(batch: Batch, subscription: Subscription) -> bool:
    asked = terms.from_json(json.loads(subscription.terms))
    hushed = asked.quiet is not None and asked.quiet.mode != "critical" and asked.quiet.covers(batch.now, asked.zone)
    if hushed and asked.quiet and asked.quiet.mode == "hold":
        return False
    window = batch.window(subscription.watermark, asked.about)
    urgent = tuple(news for news in _not_told(batch, subscription, window) if critical(news))
    planned = datetime.fromisoformat(subscription.planned)
    subscriptions.advance(batch.conn, subscription.id, planned, None, batch.newest)
    more = window_question(subscription.watermark, batch.newest, asked.about)
    came = Intake(batch.now, any_since=True)
    made = digest.compose(urgent, came, batch.now, asked.zone, more, title="Crisis update", stamped="As of")
    if hushed or not made.lines:
        return False
    return _queue(batch, subscription, asked, "instant", reply_json.dumps(made.reply), made.shows) is not None
