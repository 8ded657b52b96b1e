"""Articles: saving one with everything that was read from it, and finding it again."""

import hashlib
import json
import sqlite3
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Literal

from store import actors, claim_rows
from store.models import Article, Reading
from store.rows import ArticleCard, card_of

Outcome = Literal["new", "unchanged", "updated"]
_METADATA = ("title", "publisher", "family", "url", "published", "updated")

_CARD = """SELECT a.id AS a_id, a.title AS a_title, a.publisher AS a_publisher, a.family AS a_family, a.url AS a_url,
    a.published AS a_published, a.day AS a_day, a.arrived AS a_arrived FROM article a """
_INSERT = """INSERT INTO article
    (identity, digest, url, title, publisher, family, published, updated, day, arrived, source, words, text)
    VALUES (:identity, :digest, :url, :title, :publisher, :family, :published, :updated, :day, :arrived, :source, :words, :text)
    RETURNING id"""
_UPDATE = """UPDATE article SET digest = :digest, title = :title, family = :family, published = :published,
    updated = :updated, day = :day WHERE id = :id"""


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of an article: its id in the store and whether it was new, unchanged, or known with other metadata."""

    article: int
    outcome: Outcome


def save(
    conn: sqlite3.Connection, reading: Reading, arrived: datetime, reader_version: str, source: str | None
) -> Saved:
    """Store an article with its claims and actors; ``arrived`` is aware, ``source`` the file or feed it came from.

    The same article again changes nothing. With other metadata (a date, a title) its claims are corrected in place and
    keep their ids, so that a bumped date is never news.
    """
    row = _row(reading.article, arrived, source)
    known = conn.execute("SELECT id, digest FROM article WHERE identity = :identity", row).fetchone()
    if known and known["digest"] == row["digest"]:
        return Saved(known["id"], "unchanged")
    if known:
        conn.execute(_UPDATE, row | {"id": known["id"]})
        number = known["id"]
    else:
        number = conn.execute(_INSERT, row).fetchone()["id"]
    people = actors.put(conn, number, row["day"], reading.actors)
    claim_rows.put(conn, number, row["day"], reading, people, reader_version)
    return Saved(number, "updated" if known else "new")


def complete(conn: sqlite3.Connection, article: Article) -> Article:
    """``article`` with what the store already knows of it where it says nothing itself; unchanged when it is not known."""
    row = conn.execute("SELECT * FROM article WHERE identity = :identity", {"identity": _identity(article)}).fetchone()
    if row is None:
        return article
    gaps: dict[str, Any] = {name: row[name] for name in _METADATA if getattr(article, name) is None}
    for name in ("published", "updated"):
        if gaps.get(name):
            gaps[name] = _moment(gaps[name])
    return replace(article, **gaps)


def article(conn: sqlite3.Connection, number: int) -> Article | None:
    """The article as it was loaded, or None."""
    row = conn.execute("SELECT * FROM article WHERE id = :id", {"id": number}).fetchone()
    if row is None:
        return None
    data = {name: row[name] for name in ("text", *_METADATA)}
    return Article(**data | {name: _moment(row[name]) for name in ("published", "updated")})


def card(conn: sqlite3.Connection, number: int) -> ArticleCard | None:
    """The card of an article, or None."""
    row = conn.execute(_CARD + "WHERE a.id = :id", {"id": number}).fetchone()
    return card_of(row) if row else None


def newest(conn: sqlite3.Connection, limit: int = 20, offset: int = 0) -> tuple[ArticleCard, ...]:
    """Cards by publication day, newest first."""
    sql = _CARD + "ORDER BY a.day DESC, a.id DESC LIMIT :limit OFFSET :offset"
    return tuple(map(card_of, conn.execute(sql, {"limit": limit, "offset": offset})))


def last_arrived(conn: sqlite3.Connection) -> ArticleCard | None:
    """The article that came in last, or None in an empty store."""
    row = conn.execute(_CARD + "ORDER BY a.id DESC LIMIT 1").fetchone()
    return card_of(row) if row else None


def by_url(conn: sqlite3.Connection, url: str) -> ArticleCard | None:
    """The newest article under exactly this link, or None."""
    row = conn.execute(_CARD + "WHERE a.url = :url ORDER BY a.id DESC LIMIT 1", {"url": url}).fetchone()
    return card_of(row) if row else None


def count(conn: sqlite3.Connection) -> int:
    """How many articles there are."""
    number: int = conn.execute("SELECT count(*) FROM article").fetchone()[0]
    return number


def _identity(of: Article) -> str:
    return hashlib.sha256("\0".join((of.text, of.publisher or "", of.url or "")).encode()).hexdigest()


def _row(of: Article, arrived: datetime, source: str | None) -> dict[str, Any]:
    metadata = {name: getattr(of, name) for name in _METADATA}
    for name in ("published", "updated"):
        metadata[name] = metadata[name].isoformat() if metadata[name] else None
    utc = arrived.astimezone(UTC)
    return metadata | {
        "identity": _identity(of),
        "digest": hashlib.sha256(json.dumps(metadata, sort_keys=True).encode()).hexdigest(),
        "day": (of.day or utc.date()).isoformat(),
        "arrived": utc.isoformat(timespec="seconds"),
        "source": source,
        "words": len(of.text.split()),
        "text": of.text,
    }


def _moment(text: str | None) -> date | datetime | None:
    """A day stays a day: ``datetime.fromisoformat`` would make midnight of it."""
    if not text:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
