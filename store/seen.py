"""Keys of platform requests that were handled (event ids, trigger ids): a retry or a replay runs nothing twice."""

import sqlite3
from datetime import UTC, datetime


def first_time(conn: sqlite3.Connection, key: str, now: datetime) -> bool:
    """Remember ``key``; True for the first that asks, in whichever process. ``now`` is aware."""
    row = {"key": key, "at": now.astimezone(UTC).isoformat(timespec="seconds")}
    return conn.execute("INSERT OR IGNORE INTO seen VALUES (:key, :at)", row).rowcount == 1


def forget(conn: sqlite3.Connection, before: datetime) -> int:
    """Drop the keys older than ``before`` (aware) and return how many they were."""
    at = before.astimezone(UTC).isoformat(timespec="seconds")
    return conn.execute("DELETE FROM seen WHERE at < :at", {"at": at}).rowcount
