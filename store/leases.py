"""Leases: what one process of several holds, and how another takes it over when the holder gives no more sign.

No instant is stored. The holder counts up; who waits takes over a count that has stood still for long enough.
"""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lease:
    """Who holds it, and how many signs of life it gave."""

    owner: str
    beat: int


def held(conn: sqlite3.Connection, name: str) -> Lease | None:
    """Who holds ``name``; None when it is free."""
    row = conn.execute("SELECT owner, beat FROM lease WHERE name = :name", {"name": name}).fetchone()
    return Lease(row["owner"], row["beat"]) if row else None


def take(conn: sqlite3.Connection, name: str, owner: str, seen: Lease | None) -> bool:
    """Take what was ``seen`` free, or held by somebody who is taken for dead; False when it has changed since."""
    if seen is None:
        sql = "INSERT INTO lease (name, owner, beat) VALUES (:name, :owner, 1) ON CONFLICT DO NOTHING"
        return conn.execute(sql, {"name": name, "owner": owner}).rowcount == 1
    sql = """UPDATE lease SET owner = :owner, beat = beat + 1
        WHERE name = :name AND owner = :before AND beat = :beat"""
    values = {"name": name, "owner": owner, "before": seen.owner, "beat": seen.beat}
    return conn.execute(sql, values).rowcount == 1


def keep(conn: sqlite3.Connection, name: str, owner: str) -> bool:
    """Give a sign of life; False when another has taken it."""
    sql = "UPDATE lease SET beat = beat + 1 WHERE name = :name AND owner = :owner"
    return conn.execute(sql, {"name": name, "owner": owner}).rowcount == 1


def free(conn: sqlite3.Connection, name: str, owner: str) -> None:
    """Give it back, so that the next need not wait."""
    conn.execute("DELETE FROM lease WHERE name = :name AND owner = :owner", {"name": name, "owner": owner})
