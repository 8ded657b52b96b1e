"""An edited article: which of its claims the old text made already, and what becomes of those that it makes no more."""

import json
import sqlite3
from collections.abc import Callable, Sequence

from store.models import Claim
from store.rows import dump, kind_of

_DATES = ("date", "enddate", "as_of", "date_precision")
Key = Callable[[str, dict[str, object]], str]


def match(conn: sqlite3.Connection, article: int, found: Sequence[Claim]) -> tuple[list[int | None], list[int]]:
    """For each claim the id of the one that said the same before; and the ids of what the text says no more.

    The same: with the same fields, wherever it stands; else the same but for its dates (a bumped date moves them all);
    else from a sentence that reads the same. What an earlier version said comes back under its old id.
    """
    sql = "SELECT id, kind, fields, version FROM claim WHERE article = :id ORDER BY version IS NOT NULL, id"
    rows = conn.execute(sql, {"id": article}).fetchall()
    left = {row["id"]: (row["kind"], json.loads(row["fields"])) for row in rows}
    told = [(kind_of(claim), json.loads(dump(claim))) for claim in found]
    ids: list[int | None] = [None] * len(found)
    for key in (_said, _said_undated, _sentence):
        _pair(key, told, left, ids)
    current = {row["id"] for row in rows if row["version"] is None}
    return ids, [number for number in left if number in current]


def leave(conn: sqlite3.Connection, gone: Sequence[int], version: int) -> None:
    """These claims stand in the old text alone: their evidence is there, and no list of what articles say shows them."""
    rows = [{"id": number, "version": version} for number in gone]
    conn.executemany("UPDATE claim SET version = :version WHERE id = :id", rows)
    conn.executemany("DELETE FROM claim_word WHERE claim = :id", rows)
    conn.executemany("DELETE FROM claim_actor WHERE claim = :id", rows)


def _pair(
    key: Key,
    told: Sequence[tuple[str, dict[str, object]]],
    left: dict[int, tuple[str, dict[str, object]]],
    ids: list[int | None],
) -> None:
    """Give each claim without an id the first row with the same key; a row serves one claim."""
    by_key: dict[str, list[int]] = {}
    for number, (kind, fields) in left.items():
        by_key.setdefault(key(kind, fields), []).append(number)
    for index, (kind, fields) in enumerate(told):
        if ids[index] is None and (numbers := by_key.get(key(kind, fields))):
            ids[index] = numbers.pop(0)
            left.pop(ids[index] or 0, None)


def _said(kind: str, fields: dict[str, object]) -> str:
    return kind + json.dumps({k: v for k, v in fields.items() if k != "evidence"}, sort_keys=True)


def _said_undated(kind: str, fields: dict[str, object]) -> str:
    return _said(kind, {k: v for k, v in fields.items() if k not in _DATES})


def _sentence(kind: str, fields: dict[str, object]) -> str:
    evidence = fields.get("evidence")
    texts = [" ".join(str(e["text"]).split()) for e in evidence] if isinstance(evidence, list) else []
    return kind + json.dumps(texts)
