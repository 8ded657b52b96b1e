"""Articles: saving one with everything that was read from it, and finding it again."""

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Literal

from store import actors, claim_rows
from store.intake.same import canonical
from store.models import Article, Reading
from store.rows import CARD_COLUMNS, ArticleCard, card_of

Outcome = Literal["new", "unchanged", "updated"]
_MISREAD = 0
_METADATA = ("title", "publisher", "family", "url", "published", "updated")

_CARD = f"SELECT {CARD_COLUMNS} FROM article a "  # noqa: S608 - only columns
_INSERT = """INSERT INTO article
    (identity, digest, url, title, publisher, family, published, updated, day, arrived, source, words, text)
    VALUES (:identity, :digest, :url, :title, :publisher, :family, :published, :updated, :day, :arrived, :source, :words, :text)
    RETURNING id"""
_UPDATE = """UPDATE article SET identity = :identity, digest = :digest, url = :url, publisher = :publisher, title = :title, family = :family, published = :published,
    updated = :updated, day = :day WHERE id = :id"""
_EDIT = """UPDATE article SET text = :text, words = :words WHERE id = :id"""
_KEEP_VERSION = """INSERT INTO article_version (article, number, identity, title, published, updated, text, replaced)
    SELECT id, :number, identity, title, published, updated, text, :arrived FROM article WHERE id = :id"""

# What was misread in the text that is replaced now: its evidence is there
_STAYS_WITH_ITS_TEXT = "UPDATE claim SET version = :number WHERE article = :id AND version = 0"


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of an article: its id in the store and whether it was new, unchanged, or known with other metadata or text."""

    article: int
    outcome: Outcome


def save(
    conn: sqlite3.Connection,
    reading: Reading,
    arrived: datetime,
    reader_version: str,
    source: str | None,
    *,
    keys: Iterable[str] = (),
    known: int | None = None,
) -> Saved:
    """Store an article with its claims and actors; ``arrived`` is aware, ``source`` the file or feed it came from.

    The same article again changes nothing. With other metadata (a date, a title) its claims are corrected in place and
    keep their ids, so that a bumped date is never news. ``keys`` (see ``keys_of``) or ``known`` (its number) tell an edited
    text for a new version of the same article: only what it newly says gets new claims, and the old text is kept.
    """
    keys = tuple(keys)
    number = known or find(conn, reading.article, keys)
    before = conn.execute("SELECT * FROM article WHERE id = :id", {"id": number}).fetchone()
    row = _row(_as_known(reading.article, before), arrived, source)
    if before is None:
        row["id"] = conn.execute(_INSERT, row).fetchone()["id"]
        _put_claims(conn, row, reading, reader_version, None)
        outcome: Outcome = "new"
    else:
        outcome = _change(conn, before, row | {"id": before["id"]}, reading, reader_version)
    saved = Saved(before["id"] if before else row["id"], outcome)
    _put_keys(conn, saved.article, keys)
    return saved


def reread(conn: sqlite3.Connection, number: int, reading: Reading, reader_version: str) -> None:
    """Put a new reading of the same text in place of the old one. Its claims keep their ids; those that it has not stay,
    out of every list, under version 0: they were misread.
    """
    row = conn.execute("SELECT id, day FROM article WHERE id = :id", {"id": number}).fetchone()
    _put_claims(conn, dict(row), reading, reader_version, _MISREAD)


def _change(
    conn: sqlite3.Connection, before: sqlite3.Row, row: dict[str, Any], reading: Reading, reader_version: str
) -> Outcome:
    """Bring a known article up to date. One of its earlier texts met again (a stale cache) changes nothing."""
    version = _MISREAD
    if before["text"] != row["text"]:
        if _was_before(conn, row):
            return "unchanged"
        version = _edit(conn, row)
    elif before["digest"] == row["digest"]:
        return "unchanged"
    conn.execute(_UPDATE, row)
    if version != _MISREAD or not _waits_for_reread(conn, row, reader_version):
        _put_claims(conn, row, reading, reader_version, version)
    return "updated"


def _waits_for_reread(conn: sqlite3.Connection, row: dict[str, Any], reader_version: str) -> bool:
    """Was this text read by another reader? What that misread is put right by ``crisis reread``, which corrects its posts."""
    sql = "SELECT 1 FROM claim WHERE article = :id AND version IS NULL AND reader_version <> :reader LIMIT 1"
    return conn.execute(sql, row | {"reader": reader_version}).fetchone() is not None


def keys_of(article: Article, feed: int | None = None, guid: str | None = None) -> tuple[str, ...]:
    """What makes an article the same again, whatever its text: its canonical link, and its guid within a feed."""
    link = canonical(article.url)
    return (*((f"link {link}",) if link else ()), *((f"guid {feed} {guid}",) if feed and guid else ()))


def find(conn: sqlite3.Connection, article: Article, keys: Iterable[str] = ()) -> int | None:
    """The number of this very text of this publisher, else of an article with one of ``keys``, else None."""
    ask = {"identity": _identity(article)}
    for sql in (
        "SELECT id FROM article WHERE identity = :identity",
        "SELECT article AS id FROM article_version WHERE identity = :identity",
    ):
        if row := conn.execute(sql, ask).fetchone():
            return int(row["id"])
    for key in keys:
        if row := conn.execute("SELECT article AS id FROM article_key WHERE key = :key", {"key": key}).fetchone():
            return int(row["id"])
    return None


def _as_known(article: Article, before: sqlite3.Row | None) -> Article:
    """Of one article the first link and publisher stay: others lead to it as well."""
    if before is None:
        return article
    return replace(article, url=before["url"] or article.url, publisher=before["publisher"] or article.publisher)


def _put_keys(conn: sqlite3.Connection, number: int, keys: Iterable[str]) -> None:
    rows = [{"key": key, "article": number} for key in keys]
    conn.executemany("INSERT OR IGNORE INTO article_key (key, article) VALUES (:key, :article)", rows)


def _was_before(conn: sqlite3.Connection, row: dict[str, Any]) -> bool:
    sql = "SELECT 1 FROM article_version WHERE article = :id AND identity = :identity"
    return conn.execute(sql, row).fetchone() is not None


def _edit(conn: sqlite3.Connection, row: dict[str, Any]) -> int:
    """Put the new text in place of the old, which is kept as a version; returns that version's number."""
    sql = "SELECT count(*) + 1 FROM article_version WHERE article = :id"
    version = int(conn.execute(sql, row).fetchone()[0])
    conn.execute(_KEEP_VERSION, row | {"number": version})
    conn.execute(_EDIT, row)
    conn.execute(_STAYS_WITH_ITS_TEXT, row | {"number": version})
    return version


def _put_claims(
    conn: sqlite3.Connection, row: dict[str, Any], reading: Reading, reader_version: str, version: int | None
) -> None:
    people = actors.put(conn, row["id"], row["day"], reading.actors)
    claim_rows.put(conn, row["id"], row["day"], reading, people, reader_version, version)


def complete(conn: sqlite3.Connection, article: Article, keys: Iterable[str] = ()) -> Article:
    """``article`` with what the store already knows of it where it says nothing itself; unchanged when it is not known."""
    row = conn.execute("SELECT * FROM article WHERE id = :id", {"id": find(conn, article, keys)}).fetchone()
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
    """The newest article under this link, or under another that leads to the same, or None."""
    row = conn.execute(_CARD + "WHERE a.url = :url ORDER BY a.id DESC LIMIT 1", {"url": url}).fetchone()
    if row:
        return card_of(row)
    key = {"key": f"link {canonical(url)}"}
    known = conn.execute("SELECT article FROM article_key WHERE key = :key", key).fetchone()
    return card(conn, known["article"]) if known else None


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
