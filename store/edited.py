"""An article read again or edited: which of its claims were there already, and what becomes of those that are no more."""

import json
import sqlite3
from collections.abc import Callable, Sequence

from store.models import Claim
from store.rows import dump, kind_of

_WHERE = {"statement": ("evidence",)}  # fields that say where in the text it stands; others have their cue among them
_DATES = ("date", "enddate", "as_of", "date_precision")
_EVERY_READING = 3
# What makes two claims of one sentence the same, told otherwise: their number or kind, then one of both. Not the sentence alone:
# of "12 dead, 30 boats lost" the boats are no new reading of the dead.
_SAME_THING: dict[str, tuple[tuple[str, ...], ...]] = {
    "figure": (("low", "high", "measure"), ("low", "high"), ("measure",)),
    "event": (("event", "mode"), ("event",), ("actor",)),
    "statement": (("content",), ("speaker_text", "cue"), ()),
}
Fields = dict[str, object]
Key = Callable[[str, Fields], str | None]


def match(conn: sqlite3.Connection, article: int, found: Sequence[Claim]) -> tuple[list[int | None], list[int]]:
    """For each claim the id of the one that said the same before; and the ids of what the text says no more.

    The same: with the same fields, wherever it stands; else the same but for its dates (a bumped date moves them all);
    else from a sentence that reads the same, of the same thing. What an earlier version said comes back under its old id.
    """
    sql = "SELECT id, kind, fields, version FROM claim WHERE article = :id ORDER BY version IS NOT NULL, id"
    rows = conn.execute(sql, {"id": article}).fetchall()
    left = {row["id"]: (row["kind"], json.loads(row["fields"])) for row in rows}
    told = [(kind_of(claim), json.loads(dump(claim))) for claim in found]
    ids: list[int | None] = [None] * len(found)
    for key in (_said, _said_undated, *map(_same_thing, range(_EVERY_READING))):
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
    told: Sequence[tuple[str, Fields]],
    left: dict[int, tuple[str, Fields]],
    ids: list[int | None],
) -> None:
    """Give each claim without an id the first row with the same key; a row serves one claim."""
    by_key: dict[str | None, list[int]] = {}
    for number, (kind, fields) in left.items():
        by_key.setdefault(key(kind, fields), []).append(number)
    by_key.pop(None, None)
    for index, (kind, fields) in enumerate(told):
        if ids[index] is None and (numbers := by_key.get(key(kind, fields))):
            ids[index] = numbers.pop(0)
            left.pop(ids[index] or 0, None)


def _said(kind: str, fields: Fields) -> str:
    where = _WHERE.get(kind, ("evidence", "cue"))
    return kind + json.dumps({k: v for k, v in fields.items() if k not in where}, sort_keys=True)


def _said_undated(kind: str, fields: Fields) -> str:
    return _said(kind, {k: v for k, v in fields.items() if k not in _DATES})


def _same_thing(step: int) -> Key:
    def key(kind: str, fields: Fields) -> str | None:
        """None where nothing is told that could be the same."""
        told = [fields.get(name) for name in _SAME_THING[kind][step]]
        if told and not any(told):
            return None
        evidence = fields.get("evidence")
        texts = [" ".join(str(e["text"]).split()) for e in evidence] if isinstance(evidence, list) else []
        return kind + json.dumps([texts, told])

    return key
