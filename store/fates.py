"""What became of claims since: taken back, overtaken by another value, or standing; and which tell one fact."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fate:
    """``thread``: the fact that the claim tells. ``retracted``: it was taken back; ``overtaken``: its thread tells another value by now."""

    thread: int
    retracted: bool
    overtaken: bool


def of_claims(conn: sqlite3.Connection, claims: Iterable[int]) -> dict[int, Fate]:
    """By each claim's number what became of it; claims without a thread (background) are left out."""
    sql = """SELECT d.claim, t.id, t.retracted, t.kind = 'figure' AND d.reason IN ('NEW', 'CHANGED', 'CORRECTED', 'CONTRADICTED')
        AND t.claim <> d.claim AS overtaken
        FROM json_each(:claims) wanted JOIN development d ON d.claim = wanted.value JOIN thread t ON t.id = d.thread"""
    rows = conn.execute(sql, {"claims": json.dumps(list(claims))})
    return {row["claim"]: Fate(row["id"], bool(row["retracted"]), bool(row["overtaken"])) for row in rows}
