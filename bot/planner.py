"""The planner: what is due becomes an owed message. Watermark, slot and outbox row are one transaction, or none of them.

Every number of processes may plan at once: a slot is claimed by its key, and who comes second finds it taken.
A subscription that cannot be planned ails, with the reason, and keeps no other waiting.
"""

import json
import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Turn:
    """One subscription's turn in a batch, with what its channel asked for."""

    batch: Batch
    subscription: Subscription
    asked: Terms

    @property
    def question(self) -> str:
        """What shows again all that came since its channel was told."""
        return window_question(self.subscription.watermark, self.batch.newest, self.asked.about)


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


def _guarded(batch: Batch, subscription: Subscription, work: Callable[[Turn], R]) -> R | None:
    """Plan one; None when it failed. The store's own errors are the whole transaction's, not this subscription's."""
    try:
        with apart(batch.conn):
            return work(Turn(batch, subscription, terms.from_json(json.loads(subscription.terms))))
    except sqlite3.Error:
        raise
    except Exception as error:  # an edge: terms of another version, a reading that no digest can show
        log.exception("subscription %s cannot be planned", subscription.id)
        why = f"it cannot be planned ({type(error).__name__}): resume it, or subscribe anew"
        subscriptions.ail(batch.conn, subscription.id, why, batch.now)
        return None


def _plan(turn: Turn) -> None:
    """Owe the digest of the slots that are due, unless the quiet hours hold it."""
    asked, now = turn.asked, turn.batch.now
    planned = datetime.fromisoformat(turn.subscription.planned)
    slots = list(cadence.slots(asked.cadence, asked.zone, planned, now))
    following = cadence.next_slot(asked.cadence, asked.zone, now)
    next_due = following.due if following else None
    if not slots:
        _advance(turn, planned, next_due)
        return
    window = turn.batch.window(turn.subscription.watermark, asked.about)
    if asked.quiet and asked.quiet.covers(now, asked.zone) and not _let_through(asked, window):
        _hush(turn, slots, next_due)
        return
    _catch_up(turn, slots, window)
    _advance(turn, now, next_due)


def _advance(turn: Turn, planned: datetime, next_due: datetime | None, watermark: int | None = None) -> None:
    subscriptions.advance(turn.batch.conn, turn.subscription.id, planned, next_due, watermark)


def _let_through(asked: Terms, window: tuple[Development, ...]) -> bool:
    """Quiet hours of the kind "critical" let a digest through when something in it is critical."""
    return asked.quiet is not None and asked.quiet.mode == "critical" and any(map(critical, window))


def _hush(turn: Turn, slots: list[Slot], next_due: datetime | None) -> None:
    """Hold and critical: look again when the quiet hours end; drop: leave the slots out, their news stays for the next."""
    if turn.asked.quiet and turn.asked.quiet.mode == "drop":
        for slot in slots:
            _take(turn, slot, "dropped")
        _advance(turn, turn.batch.now, next_due)
        return
    planned, end = datetime.fromisoformat(turn.subscription.planned), quiet_end(turn.asked, turn.batch.now)
    _advance(turn, planned, min(end, next_due) if next_due else end)


def quiet_end(asked: Terms, now: datetime) -> datetime:
    """The first moment after ``now`` outside the quiet hours (found by the minute: the clock may jump within them)."""
    moment = now.replace(second=0, microsecond=0)
    while asked.quiet and asked.quiet.covers(moment, asked.zone):
        moment += timedelta(minutes=1)
    return moment


def _catch_up(turn: Turn, slots: list[Slot], window: tuple[Development, ...]) -> None:
    """Of several missed slots the last one is posted for all; one that is older than the grace is left out."""
    *older, last = slots
    for slot in older:
        _take(turn, slot, "merged")
    ready = quiet_end(turn.asked, last.due) if turn.asked.quiet else last.due
    overdue = turn.batch.now - max(ready, last.due)
    if overdue > turn.batch.rules.grace:
        _take(turn, last, "missed")
    elif _take(turn, last, "digest"):
        _owe(turn, last, window, late=overdue > LATE)


def _take(turn: Turn, slot: Slot, outcome: str) -> bool:
    conn, number = turn.batch.conn, turn.subscription.id
    return subscriptions.take_slot(conn, number, slot.day, slot.clock, slot.due, turn.batch.now, outcome)


def _owe(turn: Turn, slot: Slot, window: tuple[Development, ...], *, late: bool) -> None:
    """Owe the digest of a slot that was taken, or leave it at silence where that is calm and not to be posted."""
    batch, number = turn.batch, turn.subscription.id
    fresh, came = _not_told(turn, window), _intake(turn)
    made, body = _compose(turn, slot, fresh, came, late=late)
    if not made.lines and came.is_calm and not batch.rules.post_silence:
        subscriptions.fill_slot(batch.conn, number, slot.day, slot.clock, "silence", None)
    else:
        row = _queue(turn, "digest", body, made.shows)
        subscriptions.fill_slot(batch.conn, number, slot.day, slot.clock, "digest", row)
    _advance(turn, batch.now, None, batch.newest)


def _not_told(turn: Turn, window: tuple[Development, ...]) -> tuple[Development, ...]:
    """The window without what a correction in this channel has told already, and without what that correction overtook."""
    mended = [news for news in window if news.reason in ("CORRECTED", "RETRACTED")]
    told = posts.shown_in(turn.batch.conn, turn.subscription.target, (news.id for news in mended))
    upto = {news.thread: news.id for news in mended if news.id in told}
    return tuple(news for news in window if news.id > upto.get(news.thread, 0))


def _compose(turn: Turn, slot: Slot, fresh: tuple[Development, ...], came: Intake, *, late: bool) -> tuple[Digest, str]:
    """The digest and its body: made once for all channels of the batch that are owed the same."""
    zone, about, composed = turn.asked.zone, turn.asked.about, turn.batch.composed
    key = (tuple(news.id for news in fresh), came, slot.due, zone, turn.question, late)
    if key not in composed:
        made = digest.compose(fresh, came, slot.due, zone, turn.question, late=late, about=about)
        composed[key] = (made, reply_json.dumps(made.reply))
    return composed[key]


def window_question(low: int, high: int, about: tuple[str, ...]) -> str:
    """The question that shows the whole window again: ``digest d12-d40 about troops, Belarus``."""
    topics = f" about {', '.join(about)}" if about else ""
    return f"digest d{low}-d{high}{topics}"


def _intake(turn: Turn) -> Intake:
    return intake(turn.batch.conn, datetime.fromisoformat(turn.subscription.planned), turn.batch.feeds())


def _queue(turn: Turn, kind: str, body: str, shows: tuple[int, ...]) -> int | None:
    owed = Owed(
        turn.batch.rules.new_key(),
        kind,
        turn.subscription.target,
        body,
        subscription=turn.subscription.id,
        shows=shows,
        silent=turn.asked.silent,
        low=turn.subscription.watermark,
        high=turn.batch.newest,
    )
    return deliveries.queue(turn.batch.conn, owed, turn.batch.now)


def _plan_instant(turn: Turn) -> bool:
    """Owe what is critical of late, at once; quiet hours that hold keep it, those that drop let it go by untold."""
    asked, now = turn.asked, turn.batch.now
    hushed = asked.quiet is not None and asked.quiet.mode != "critical" and asked.quiet.covers(now, asked.zone)
    if hushed and asked.quiet and asked.quiet.mode == "hold":
        return False
    window = turn.batch.window(turn.subscription.watermark, asked.about)
    urgent = tuple(news for news in _not_told(turn, window) if critical(news))
    _advance(turn, datetime.fromisoformat(turn.subscription.planned), None, turn.batch.newest)
    came = Intake(now, any_since=True)
    made = digest.compose(urgent, came, now, asked.zone, turn.question, title="Crisis update", stamped="As of")
    if hushed or not made.lines:
        return False
    return _queue(turn, "instant", reply_json.dumps(made.reply), made.shows) is not None
