"""Publishers met so far and their families; the family each article counts for; which late article shares its sentences."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from store.thread_rows import stamp

COPIES_FOR = timedelta(days=7)  # a text that comes back later is an archive, not a copy
MOST_SENTENCES = 80  # of one article: enough to know a copy by
_MOST_SHARING = 40  # articles looked at for one sentence: a house's boilerplate stands in all of its articles
_SHARING = "SELECT article FROM sentence WHERE hash = :hash AND at >= :since ORDER BY article DESC LIMIT :most"


@dataclass(frozen=True, slots=True)
class Likeness:
    """An earlier article that shares sentences: the shares of the new article's sentences, and of its own."""

    article: int
    of_new: float
    of_old: float


def seen(conn: sqlite3.Connection, folded: str) -> str | None:
    """The family of a publisher by its folded name, or None when it was not met."""
    row = conn.execute("SELECT family FROM newsroom WHERE folded = :folded", {"folded": folded}).fetchone()
    return str(row["family"]) if row else None


def meet(conn: sqlite3.Connection, folded: str, name: str, family: str) -> None:
    """Remember a publisher; the first family told stays."""
    sql = "INSERT OR IGNORE INTO newsroom VALUES (:folded, :name, :family)"
    conn.execute(sql, {"folded": folded, "name": name, "family": family})


def family_of(conn: sqlite3.Connection, article: int) -> tuple[str, str] | None:
    """The family an article counts for and the rule that says so, or None for one of an older store."""
    row = conn.execute("SELECT family, rule FROM article_family WHERE article = :id", {"id": article}).fetchone()
    return (row["family"], row["rule"]) if row else None


def set_family(conn: sqlite3.Connection, article: int, family: str, rule: str, of: int | None) -> None:
    """Say it once: a later version of the article counts as its first did. ``of``: the article it is a copy of."""
    sql = "INSERT OR IGNORE INTO article_family VALUES (:article, :family, :rule, :of)"
    conn.execute(sql, {"article": article, "family": family, "rule": rule, "of": of})


def put_sentences(conn: sqlite3.Connection, article: int, hashes: Sequence[int], arrived: datetime) -> None:
    """Keep the sentences of an article for a week, in place of those of its earlier version."""
    conn.execute("DELETE FROM sentence WHERE article = :article", {"article": article})
    conn.execute("DELETE FROM sentence WHERE at < :old", {"old": stamp(arrived - 2 * COPIES_FOR)})
    at = stamp(arrived)
    rows = [(one, article, at) for one in hashes[:MOST_SENTENCES]]
    conn.executemany("INSERT OR IGNORE INTO sentence VALUES (?, ?, ?)", rows)


def alike(conn: sqlite3.Connection, hashes: Sequence[int], arrived: datetime) -> tuple[Likeness, ...]:
    """The late articles that share sentences with a new one, the one that shares most first (then the earliest)."""
    looked = hashes[:MOST_SENTENCES]
    ask = {"since": stamp(arrived - COPIES_FOR), "most": _MOST_SHARING}
    shared = Counter(row["article"] for one in looked for row in conn.execute(_SHARING, ask | {"hash": one}))
    best = sorted(shared, key=lambda article: (-shared[article], article))[:3]
    return tuple(
        Likeness(article, shared[article] / len(looked), shared[article] / _count(conn, article)) for article in best
    )


def _count(conn: sqlite3.Connection, article: int) -> int:
    return int(conn.execute("SELECT count(*) FROM sentence WHERE article = :id", {"id": article}).fetchone()[0])
