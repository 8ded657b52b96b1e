"""Questions too long to travel in a button: kept under a short id that is the same for the same words."""

import base64
import hashlib
import sqlite3


def keep(conn: sqlite3.Connection, text: str) -> str:
    """Keep ``text`` and return its id: 16 characters of a-z and 2-7."""
    short = base64.b32encode(hashlib.sha256(text.encode()).digest()[:10]).decode().lower()
    conn.execute("INSERT OR IGNORE INTO question VALUES (:id, :text)", {"id": short, "text": text})
    return short


def load(conn: sqlite3.Connection, short: str) -> str | None:
    """The words kept under an id, or None."""
    row = conn.execute("SELECT text FROM question WHERE id = :id", {"id": short}).fetchone()
    return row["text"] if row else None
