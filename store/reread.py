"""Reading a stored article again with the present reader: what changed, without making news of it.

Claims that the new reading has too keep their ids; what it newly finds is known from now on but never posted; what it no
longer finds is kept with its old developments, out of every list (version 0 in the table: misread).
"""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from store import articles, bookkeeping, newsrooms, thread_rows
from store.models import Claim, Reading
from store.rows import PREFIXES, claim_of, kind_of


@dataclass(frozen=True, slots=True)
class Misread:
    """A claim that we read otherwise now: ``new`` is None when it is not there at all. ``id`` is its public id."""

    id: str
    old: Claim
    new: Claim | None


@dataclass(frozen=True, slots=True)
class Reread:
    """What became of one article: how many claims are new, and those that were misread."""

    article: int
    found: int
    misread: tuple[Misread, ...]


def waiting(conn: sqlite3.Connection, reader_version: str, *, every: bool = False) -> tuple[int, ...]:
    """Articles read by another version of the reader (or all), oldest first: where an interrupted run goes on.

    Those without a claim wait as well: no claim says who read them, and a better reader may find some.
    """
    sql = """SELECT a.id FROM article a WHERE :every OR NOT EXISTS
        (SELECT 1 FROM claim c WHERE c.article = a.id AND c.version IS NULL AND c.reader_version = :version) ORDER BY a.id"""
    return tuple(row["id"] for row in conn.execute(sql, {"every": every, "version": reader_version}))


def reread(
    conn: sqlite3.Connection,
    number: int,
    reading: Reading,
    now: datetime,
    reader_version: str,
    rules: bookkeeping.Rules,
    told_by: Callable[[Claim], str | None] = lambda _claim: None,
) -> Reread:
    """Put the new reading of article ``number`` in place of the old one, in the caller's transaction.

    What it finds anew was told when the article came, by the newsroom that it counts for (or ``told_by`` says).
    """
    before = dict(_claims(conn, number))
    articles.reread(conn, number, reading, reader_version)
    after = dict(_claims(conn, number))
    misread = tuple(
        Misread(public, old, after.get(public)) for public, old in before.items() if after.get(public) != old
    )
    for one in misread:
        thread_rows.misread(conn, one.id, one.new, rules.parents)
    family, _ = newsrooms.family_of(conn, number) or (None, "")
    bookkeeping.take_in(
        conn, number, reading, now, rules, quiet=True, family=family, told_by=told_by, met=_arrived(conn, number)
    )
    return Reread(number, len(after.keys() - before.keys()), misread)


def _arrived(conn: sqlite3.Connection, number: int) -> datetime:
    row = conn.execute("SELECT arrived FROM article WHERE id = :id", {"id": number}).fetchone()
    return datetime.fromisoformat(row["arrived"])


def _claims(conn: sqlite3.Connection, number: int) -> Iterator[tuple[str, Claim]]:
    sql = "SELECT id, kind, fields FROM claim WHERE article = :id AND version IS NULL ORDER BY id"
    for row in conn.execute(sql, {"id": number}):
        claim = claim_of(row["kind"], row["fields"])
        yield f"{PREFIXES[kind_of(claim)]}{row['id']}", claim
