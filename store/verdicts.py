"""What operators say of a fact: confirmed, disputed or hidden. Nothing is deleted; the last word stands."""

import json
import sqlite3
from collections.abc import Iterable
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


def standing(conn: sqlite3.Connection, threads: Iterable[str]) -> dict[str, str]:
    """The word that stands on each of ``threads`` (``t12``); those without one are left out."""
    sql = """SELECT v.thread, v.word FROM json_each(:ids) wanted JOIN verdict v ON v.id =
        (SELECT max(id) FROM verdict WHERE thread = wanted.value)"""
    rows = conn.execute(sql, {"ids": json.dumps([number(thread) for thread in threads])})
    return {f"t{row['thread']}": row["word"] for row in rows if row["word"] != "undo"}


def current(conn: sqlite3.Connection, thread: str) -> Word | None:
    """The word that stands, None when there is none or it was undone."""
    last = next(iter(history(conn, thread)), None)
    return last if last and last.word != "undo" else None
