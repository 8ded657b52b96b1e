"""Posts: messages that are out there, with the developments they show, so that a correction finds them."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from store.subscriptions import Target

_SHOWING = """SELECT DISTINCT p.* FROM post_line l JOIN post p ON p.id = l.post
    WHERE l.development IN (SELECT value FROM json_each(:told)) ORDER BY p.id"""
_OWED = """SELECT DISTINCT s.value AS id FROM delivery d, json_each(d.shows) s WHERE d.state IN ('queued', 'sending', 'ambiguous')
    AND d.edits IS NULL AND d.platform = :platform AND d.tenant = :tenant AND d.channel = :channel AND d.thread = :thread"""
_BODY = """SELECT body FROM delivery WHERE edits = :post OR id = :delivery ORDER BY id DESC LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Post:
    """One message of ours: ``message`` is the platform's id, ``at`` when it was posted (UTC ISO)."""

    id: int
    delivery: int
    target: Target
    message: str
    at: str


def showing(conn: sqlite3.Connection, developments: Iterable[int]) -> tuple[Post, ...]:
    """The posts that show one of ``developments``, oldest first."""
    return tuple(map(_of, conn.execute(_SHOWING, {"told": json.dumps(list(developments))})))


def by_id(conn: sqlite3.Connection, number: int) -> Post | None:
    """One post."""
    row = conn.execute("SELECT * FROM post WHERE id = :id", {"id": number}).fetchone()
    return _of(row) if row else None


def of_delivery(conn: sqlite3.Connection, delivery: int) -> Post | None:
    """The post that a delivery became."""
    row = conn.execute("SELECT * FROM post WHERE delivery = :delivery", {"delivery": delivery}).fetchone()
    return _of(row) if row else None


def lines(conn: sqlite3.Connection, post: int) -> tuple[int, ...]:
    """The developments that a post shows."""
    sql = "SELECT development FROM post_line WHERE post = :post ORDER BY development"
    return tuple(row["development"] for row in conn.execute(sql, {"post": post}))


def gone(conn: sqlite3.Connection, post: int) -> None:
    """The post was deleted on its platform: it shows nothing any more."""
    conn.execute("DELETE FROM post_line WHERE post = :post", {"post": post})


def body(conn: sqlite3.Connection, post: Post) -> str:
    """What the post shows by now (its newest edit, sent or on its way), as the JSON of a reply."""
    row = conn.execute(_BODY, {"post": post.id, "delivery": post.delivery}).fetchone()
    return str(row["body"])


def shown_in(conn: sqlite3.Connection, target: Target, developments: Iterable[int]) -> frozenset[int]:
    """Those of ``developments`` that a post or an owed message of this channel shows already."""
    found: set[int] = set()
    sql = """SELECT 1 FROM post_line l JOIN post p ON p.id = l.post WHERE l.development = :development
        AND p.platform = :platform AND p.tenant = :tenant AND p.channel = :channel AND p.thread = :thread LIMIT 1"""
    place = {"platform": target.platform, "tenant": target.tenant, "channel": target.channel, "thread": target.thread}
    wanted = set(developments)
    if not wanted:
        return frozenset()
    found |= wanted & {row["id"] for row in conn.execute(_OWED, place)}
    for development in wanted:
        if conn.execute(sql, place | {"development": development}).fetchone():
            found.add(development)
    return frozenset(found)


def where_shown(conn: sqlite3.Connection, development: int) -> tuple[Post, ...]:
    """The posts that show a development, oldest first."""
    sql = "SELECT p.* FROM post_line l JOIN post p ON p.id = l.post WHERE l.development = :development ORDER BY p.id"
    return tuple(map(_of, conn.execute(sql, {"development": development})))


def cursor(conn: sqlite3.Connection, name: str) -> int:
    """How far a job has read, 0 at first."""
    row = conn.execute("SELECT value FROM cursor WHERE name = :name", {"name": name}).fetchone()
    return int(row["value"]) if row else 0


def move_cursor(conn: sqlite3.Connection, name: str, value: int) -> None:
    """The job has read up to ``value``; a cursor never goes back."""
    sql = """INSERT INTO cursor (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)"""
    conn.execute(sql, {"name": name, "value": value})


def _of(row: sqlite3.Row) -> Post:
    target = Target(row["platform"], row["tenant"], row["channel"], row["thread"])
    return Post(row["id"], row["delivery"], target, row["message"], row["at"])
