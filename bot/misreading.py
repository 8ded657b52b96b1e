"""A claim that we misread and posted: its posts are edited and each of their channels is told once that the fault is ours."""

import sqlite3
from collections.abc import Callable
from datetime import datetime

from bot import correcting, reply_json
from store import deliveries, ledger, posts
from store.reread import Misread
from store.subscriptions import Target


def owe(conn: sqlite3.Connection, misread: Misread, now: datetime, new_key: Callable[[], str]) -> int:
    """Owe the edits and the corrections for one claim, in the caller's transaction; returns the number of channels."""
    told = [news.id for news in ledger.of_claim(conn, int(misread.id[1:]))]
    body = reply_json.dumps(correcting.our_misreading(misread))
    channels: dict[Target, None] = {}
    for post in posts.showing(conn, told):
        channels[post.target] = None
        shown = reply_json.loads(posts.body(conn, post))
        if correcting.shows(shown, {misread.id}):
            mended = reply_json.dumps(correcting.reread(shown, misread))
            deliveries.queue(conn, new_key(), "edit", post.target, mended, now, shows=told, edits=post.id)
    for target in channels:
        deliveries.queue(conn, new_key(), "correction", target, body, now, shows=told)
    return len(channels)
