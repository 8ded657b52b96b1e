"""Corrections become owed: an edit of each post that showed the old value, and one correction to each of those channels.

What is still queued is mended before it goes out, and what was on its way meanwhile is corrected when it has arrived:
nothing that is known to be wrong is left standing.
"""

import sqlite3
from collections.abc import Callable, Collection
from datetime import datetime

from bot import correcting, reply_json
from store import deliveries, ledger, posts
from store.deliveries import Delivery, Owed
from store.ledger import Development
from store.posts import Post
from store.subscriptions import Target

CURSOR = "corrections"


def plan_corrections(conn: sqlite3.Connection, now: datetime, new_key: Callable[[], str]) -> int:
    """Owe what the corrections since the last call ask for; returns the number of channels. Run it in a write transaction."""
    start, newest = posts.cursor(conn, CURSOR), ledger.last_id(conn)
    if newest <= start:
        return 0
    channels = 0
    for news in _taking_back(conn, start, newest):
        channels += _correct(conn, now, new_key, news)
    posts.move_cursor(conn, CURSOR, newest)
    return channels


def catch_up(conn: sqlite3.Connection, delivery: Delivery, now: datetime) -> None:
    """The delivery has arrived: owe its channel what was corrected while it was on its way."""
    start, upto = max((delivery.high, *delivery.shows)), posts.cursor(conn, CURSOR)
    if upto <= start:
        return
    number = delivery.edits
    post = posts.of_delivery(conn, delivery.id) if number is None else posts.by_id(conn, number)
    for news in _taking_back(conn, start, upto) if post else ():
        _correct_late(conn, now, delivery.key, post, news)


def _taking_back(conn: sqlite3.Connection, start: int, upto: int) -> list[Development]:
    found = ledger.since(conn, start, upto)
    return [news for news in found if news.reason in ("CORRECTED", "RETRACTED") and news.thread]


def _correct_late(conn: sqlite3.Connection, now: datetime, key: str, post: Post | None, news: Development) -> None:
    evidence = frozenset(one.stored.id for one in ledger.telling(conn, news))
    if post is None or not correcting.shows(shown := reply_json.loads(posts.body(conn, post)), evidence):
        return
    told = news.id in posts.shown_in(conn, post.target, (news.id,))
    body = reply_json.dumps(correcting.corrected(shown, evidence, news))
    owed = Owed(f"{key}-e{news.id}", "edit", post.target, body, shows=(news.id,), edits=post.id)
    deliveries.queue(conn, owed, now)
    if not told:
        body = reply_json.dumps(correcting.correction(news))
        deliveries.queue(conn, Owed(f"{key}-c{news.id}", "correction", post.target, body, shows=(news.id,)), now)


def _correct(conn: sqlite3.Connection, now: datetime, new_key: Callable[[], str], news: Development) -> int:
    wrong = ledger.telling(conn, news)
    evidence = frozenset(one.stored.id for one in wrong)
    _mend_queued(conn, evidence, news)
    channels: dict[Target, None] = {}
    for post in posts.showing(conn, (one.id for one in wrong)):
        channels[post.target] = None
        shown = reply_json.loads(posts.body(conn, post))
        if correcting.shows(shown, evidence):
            body = reply_json.dumps(correcting.corrected(shown, evidence, news))
            owed = Owed(new_key(), "edit", post.target, body, shows=(news.id,), edits=post.id)
            deliveries.queue(conn, owed, now)
    for target in channels:
        body = reply_json.dumps(correcting.correction(news))
        deliveries.queue(conn, Owed(new_key(), "correction", target, body, shows=(news.id,)), now)
    return len(channels)


def _mend_queued(conn: sqlite3.Connection, evidence: Collection[str], news: Development) -> None:
    for waiting in deliveries.queued(conn):
        if deliveries.may_be_there(waiting):  # it may be out there after all, as it was: catch_up sees to it then
            continue
        shown = reply_json.loads(waiting.body)
        if correcting.shows(shown, evidence):
            body = reply_json.dumps(correcting.corrected(shown, evidence, news))
            deliveries.mend(conn, waiting.id, body, (*waiting.shows, news.id))
