"""Posts: messages that are out there, with the developments they show, so that a correction finds them."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from store.subscriptions import Target

_SHOWING = """SELECT DISTINCT p.* FROM development d JOIN post_line l ON l.development = d.id JOIN post p ON p.id = l.post
    WHERE d.thread = :thread AND d.id < :before ORDER BY p.id"""
_BODY = """SELECT body FROM delivery WHERE edits = :post OR id = :delivery ORDER BY id DESC LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Post:
    """One message of ours: ``message`` is the platform's id, ``at`` when it was posted (UTC ISO)."""

    id: int
    delivery: int
    target: Target
    message: str
    at: str


def showing(conn: sqlite3.Connection, thread: int, before: int) -> tuple[Post, ...]:
    """The posts that showed a development of ``thread`` older than development ``before``."""
    return tuple(map(_of, conn.execute(_SHOWING, {"thread": thread, "before": before})))


def by_id(conn: sqlite3.Connection, number: int) -> Post | None:
    """One post."""
    row = conn.execute("SELECT * FROM post WHERE id = :id", {"id": number}).fetchone()
    return _of(row) if row else None


def body(conn: sqlite3.Connection, post: Post) -> str:
    """What the post shows by now (its newest edit, sent or on its way), as the JSON of a reply."""
    row = conn.execute(_BODY, {"post": post.id, "delivery": post.delivery}).fetchone()
    return str(row["body"])


def claims_of(conn: sqlite3.Connection, thread: int, before: int) -> frozenset[int]:
    """The claims by which ``thread`` was told before development ``before``: what a post's lines name as evidence."""
    sql = "SELECT claim FROM development WHERE thread = :thread AND id < :before"
    return frozenset(row["claim"] for row in conn.execute(sql, {"thread": thread, "before": before}))


def shown_in(conn: sqlite3.Connection, target: Target, developments: Iterable[int]) -> frozenset[int]:
    """Those of ``developments`` that a post or an owed message of this channel shows already."""
    found: set[int] = set()
    sql = """SELECT 1 FROM post_line l JOIN post p ON p.id = l.post WHERE l.development = :development
        AND p.platform = :platform AND p.tenant = :tenant AND p.channel = :channel AND p.thread = :thread LIMIT 1"""
    place = {"platform": target.platform, "tenant": target.tenant, "channel": target.channel, "thread": target.thread}
    for development in developments:
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
