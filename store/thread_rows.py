"""Threads in the store: as records of store/threads.py, found by the tokens of store/neighbours.py, newest first."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from store.likeness import Parents
from store.models import Claim, Event, Figure
from store.neighbours import MOST, kept_under, looked_for
from store.rows import as_json, claim_from, kind_of
from store.story import is_named
from store.threads import Observed, Thread

_REMEMBERED = 2_000  # threads in memory, some 2 kB each
_KEPT_VALUES = 60  # the values a thread remembers: more updates of one toll than a crisis has had
_FOUND = "SELECT thread FROM thread_token WHERE token = :token ORDER BY at DESC, thread DESC LIMIT :most"
_STATES = "SELECT t.id, t.state FROM json_each(:ids) wanted JOIN thread t ON t.id = wanted.value"
_INSERT = """INSERT INTO thread (id, kind, topic, claim, at, retracted, counters, state)
    VALUES (:id, :kind, :topic, :claim, :at, :retracted, :counters, :state)"""
_MOVE = (
    "UPDATE thread SET topic = :topic, claim = :claim, at = :at, retracted = :retracted, state = :state WHERE id = :id"
)
# Most often the value stands: then no index has to be written
_BACK = "UPDATE thread SET retracted = :retracted, state = :state WHERE id = :id"


def number(public: str) -> int:
    """The row of a public id: ``t12`` and ``f12`` are 12."""
    return int(public[1:])


class Nearby:
    """The threads that claims come near within one write transaction: each is read once, and again after it was changed."""

    def __init__(self, conn: sqlite3.Connection, parents: Parents) -> None:
        self._conn = conn
        self._parents = parents
        self._met: dict[int, Thread] = {}
        self._next = _next_number(conn)

    def next_id(self) -> str:
        """The id the next thread gets."""
        return f"t{self._next}"

    def candidates(self, claim: Claim) -> tuple[Thread, ...]:
        """The threads that could be about the same fact as ``claim``."""
        rows = self._conn.cursor()
        rows.row_factory = None  # bare tuples: hundreds are read for each claim
        found: dict[int, None] = {}
        for token in looked_for(claim, self._parents):
            found.update((number, None) for (number,) in rows.execute(_FOUND, {"token": token, "most": MOST}))
        if unmet := [number for number in found if number not in self._met]:
            states = rows.execute(_STATES, {"ids": json.dumps(unmet)})
            self._met.update((number, thread_of(f"t{number}", state)) for number, state in states)
        return tuple(self._met[number] for number in found)

    def put(self, thread: Thread) -> None:
        """Write a thread as it is now."""
        put(self._conn, thread, self._parents)
        written = number(thread.id)
        self._met.pop(written, None)  # less is kept of a thread than this record holds
        self._next = max(self._next, written + 1)


def _next_number(conn: sqlite3.Connection) -> int:
    return int(conn.execute("SELECT coalesce(max(id), 0) + 1 FROM thread").fetchone()[0])


def put(conn: sqlite3.Connection, thread: Thread, parents: Parents) -> None:
    """Write a thread as it is now, and the tokens it is found by."""
    claim = thread.now.claim
    row = {
        "id": number(thread.id),
        "kind": kind_of(claim),
        "topic": topic(claim),
        "claim": number(thread.now.id),
        "at": stamp(thread.now.at),
        "retracted": thread.retracted,
        "counters": number(thread.counters) if thread.counters else None,
        "state": _state(thread),
    }
    before = conn.execute("SELECT topic, claim, at, state FROM thread WHERE id = :id", row).fetchone()
    if before and before["state"] == row["state"]:
        return
    stands = before and all(before[name] == row[name] for name in ("topic", "claim", "at"))
    conn.execute(_BACK if stands else _MOVE if before else _INSERT, row)
    _put_tokens(conn, row, kept_under(claim, parents, thread.places))


def _put_tokens(conn: sqlite3.Connection, row: dict[str, Any], tokens: Iterable[str]) -> None:
    """Only what has changed is written: under each token other threads stand on pages of their own."""
    rows = conn.execute("SELECT token, at FROM thread_token WHERE thread = :id", row)
    before, now = {(one["token"], one["at"]) for one in rows}, {(token, row["at"]) for token in tokens}
    gone = [(token, at, row["id"]) for token, at in sorted(before - now)]
    conn.executemany("DELETE FROM thread_token WHERE token = ? AND at = ? AND thread = ?", gone)
    new = [(token, at, row["id"]) for token, at in sorted(now - before)]
    conn.executemany("INSERT INTO thread_token (token, at, thread) VALUES (?, ?, ?)", new)


def misread(conn: sqlite3.Connection, public: str, new: Claim | None, parents: Parents) -> None:
    """The claim ``public`` was misread: its thread tells ``new`` instead, or what it told before, or nothing any more."""
    sql = "SELECT DISTINCT t.id, t.state FROM development d JOIN thread t ON t.id = d.thread WHERE d.claim = :claim"
    for row in conn.execute(sql, {"claim": number(public)}).fetchall():
        thread = thread_of(f"t{row['id']}", row["state"])
        values = tuple(_instead(value, public, new) for value in thread.values if new or value.id != public)
        put(conn, replace(thread, values=values or thread.values, retracted=thread.retracted or not values), parents)


def _instead(value: Observed, public: str, new: Claim | None) -> Observed:
    return replace(value, claim=new) if new and value.id == public else value


def topic(claim: Claim) -> str:
    """A figure's measure, an event's type, or ``statement``."""
    if isinstance(claim, Figure):
        return claim.measure
    return claim.event if isinstance(claim, Event) else "statement"


def stamp(moment: datetime) -> str:
    """An instant as the store writes it: UTC, to the second, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


@lru_cache(maxsize=_REMEMBERED)
def thread_of(public: str, state: str) -> Thread:
    """The record that ``put`` wrote. The same threads are met again and again while articles of one story come in."""
    data = json.loads(state)
    *earlier, last = data["values"]
    now = _observed(last, frozenset(data.get("story", ())))
    return Thread(
        public,
        (*map(_observed, earlier), now),
        frozenset(data["families"]),
        data["part"],
        data["retracted"],
        data["counters"],
        frozenset(data.get("places", ())),
    )


def _state(thread: Thread) -> str:
    data = {
        "values": [_plain(v) for v in thread.values[-_KEPT_VALUES:]],
        # Only where it is asked what the articles were about: it would be a third of every other record
        "story": sorted(thread.now.story) if _goes_by_story(thread.now.claim) else [],
        "families": sorted(thread.families),
        "part": thread.part,
        "retracted": thread.retracted,
        "counters": thread.counters,
        "places": sorted(thread.places),
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _plain(seen: Observed) -> dict[str, Any]:
    return {
        "id": seen.id,
        "kind": kind_of(seen.claim),
        "claim": as_json(seen.claim),
        "article": seen.article,
        "family": seen.family,
        "at": stamp(seen.at),
    }


def _goes_by_story(claim: Claim) -> bool:
    """Whether later claims may be tied to this one by the story alone: a figure, or a happening without a name or a place."""
    if isinstance(claim, Event):
        return claim.place is None or not is_named(claim)
    return isinstance(claim, Figure)


def _observed(data: dict[str, Any], story: frozenset[str] = frozenset()) -> Observed:
    claim, at = claim_from(data["kind"], data["claim"]), datetime.fromisoformat(data["at"])
    return Observed(data["id"], claim, data["article"], data["family"], at, story=story)
