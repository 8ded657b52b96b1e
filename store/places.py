"""Places that claims name."""

import sqlite3

from store.rows import fold


def names(conn: sqlite3.Connection, prefix: str = "", limit: int = 25) -> tuple[str, ...]:
    """Names of places that begin with ``prefix``, in alphabetical order: completions."""
    first = fold(prefix)
    sql = "SELECT name FROM place WHERE folded >= :first AND folded < :next ORDER BY folded LIMIT :limit"
    return tuple(
        row["name"] for row in conn.execute(sql, {"first": first, "next": first + "\U0010ffff", "limit": limit})
    )
