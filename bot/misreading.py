"""Claims that we misread and posted: their posts are edited, what waits is mended, and each channel is told that the fault is ours."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import correcting, reply_json
from bot.reply import Reply
from store import deliveries, ledger, posts, waiting
from store.deliveries import Delivery, Owed
from store.posts import Post
from store.reread import Misread
from store.subscriptions import Target

_GATHERED = timedelta(minutes=1)  # so long a correction waits for what else a run of rereading finds
_MOST = 40  # lines of one correction


@dataclass(frozen=True, slots=True)
class _Wrong:
    """A misread claim and the developments (ids) that told it."""

    misread: Misread
    told: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Edit:
    """A post and what it shall say, for the sake of the developments ``told``."""

    post: Post
    body: Reply
    told: tuple[int, ...] = ()


def owe(
    conn: sqlite3.Connection, misread: Sequence[Misread], now: datetime, new_key: Callable[[], str]
) -> frozenset[Target]:
    """Owe the edits and the corrections for the misread claims of an article, in the caller's transaction; returns the channels."""
    channels: dict[Target, list[_Wrong]] = {}
    edits: dict[int, _Edit] = {}
    for one in filter(correcting.was_wrong, misread):
        wrong = _Wrong(one, tuple(news.id for news in ledger.of_claim(conn, int(one.id[1:]))))
        corrected = _mend_waiting(conn, wrong)
        for post in posts.showing(conn, wrong.told):
            if post.target not in corrected:
                corrected.add(post.target)
                channels.setdefault(post.target, []).append(wrong)
            edit = edits.get(post.id) or _Edit(post, reply_json.loads(posts.body(conn, post)))
            if correcting.shows(edit.body, {one.id}):
                edits[post.id] = _Edit(post, correcting.reread(edit.body, one), (*edit.told, *wrong.told))
    for edit in edits.values():
        body = reply_json.dumps(edit.body)
        owed = Owed(new_key(), "edit", edit.post.target, body, shows=edit.told, edits=edit.post.id)
        deliveries.queue(conn, owed, now)
    for target, several in channels.items():
        _tell(conn, target, several, now, new_key)
    return frozenset(channels)


def _mend_waiting(conn: sqlite3.Connection, wrong: _Wrong) -> set[Target]:
    """Mend what will show the claim; returns the channels of which a correction does."""
    corrected = set()
    for one in waiting.showing(conn, wrong.told):
        shown = reply_json.loads(one.body)
        if deliveries.may_be_there(one) or not correcting.shows(shown, {wrong.misread.id}):
            continue
        deliveries.mend(conn, one.id, reply_json.dumps(correcting.reread(shown, wrong.misread)), one.shows)
        if one.kind == "correction":
            corrected.add(one.target)
    return corrected


def _tell(
    conn: sqlite3.Connection, target: Target, several: Sequence[_Wrong], now: datetime, new_key: Callable[[], str]
) -> None:
    misread, told = [one.misread for one in several], [number for one in several for number in one.told]
    if begun := next(filter(_gathers, waiting.corrections(conn, target)), None):
        more = correcting.our_misreading(misread, reply_json.loads(begun.body))
        deliveries.mend(conn, begun.id, reply_json.dumps(more), (*begun.shows, *told))
        return
    body = reply_json.dumps(correcting.our_misreading(misread))
    owed = Owed(new_key(), "correction", target, body, shows=told, not_before=now + _GATHERED)
    deliveries.queue(conn, owed, now)


def _gathers(one: Delivery) -> bool:
    """Is this a correction of our misreadings with room for more?"""
    told = reply_json.loads(one.body).sections[0]
    return not deliveries.may_be_there(one) and told.text == correcting.MISREAD and len(told.facts) < _MOST
