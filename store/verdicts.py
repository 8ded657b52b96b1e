"""What operators say of a fact: confirmed, disputed or hidden. Nothing is deleted; the last word stands."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from store.thread_rows import number, stamp

WORDS = ("confirm", "dispute", "hide", "undo")


@dataclass(frozen=True, slots=True)
class Word:
    """One verdict: what, by whom, when (UTC ISO)."""

    word: str
    by: str
    at: str


def give(conn: sqlite3.Connection, thread: str, word: str, by: str, now: datetime) -> None:
    """Add a verdict on ``thread`` (``t12``); ``word`` is one of WORDS."""
    sql = "INSERT INTO verdict (thread, word, by, at) VALUES (:thread, :word, :by, :at)"
    conn.execute(sql, {"thread": number(thread), "word": word, "by": by, "at": stamp(now)})


def history(conn: sqlite3.Connection, thread: str) -> tuple[Word, ...]:
    """All verdicts on a thread, newest first."""
    sql = "SELECT word, by, at FROM verdict WHERE thread = :thread ORDER BY id DESC"
    return tuple(Word(row["word"], row["by"], row["at"]) for row in conn.execute(sql, {"thread": number(thread)}))


def current(conn: sqlite3.Connection, thread: str) -> Word | None:
    """The word that stands, None when there is none or it was undone."""
    last = next(iter(history(conn, thread)), None)
    return last if last and last.word != "undo" else None
