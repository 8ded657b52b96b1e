"""Threads in the store: as records of store/threads.py, found by the tokens of store/neighbours.py, newest first."""

import json
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice
from typing import Any

from store import likeness
from store.connection import forget_rows, known_rows
from store.likeness import Parents
from store.models import Claim, Event, Figure
from store.neighbours import MOST, kept_under, looked_for
from store.rows import claim_from, compact, dump_claim, kind_of, loaded
from store.story import is_named
from store.threads import Observed, Thread
from store.told_before import told_by

_REMEMBERED = 2_000  # threads in memory, some 2 kB each
_KNOWN = 6_000  # threads the writer knows of the articles before: those of some 200
_KEPT_VALUES = 60  # the values a thread remembers: more updates of one toll than a crisis has had
_FOUND = "SELECT thread, NULL FROM thread_token WHERE token = :token ORDER BY at DESC, thread DESC LIMIT :most"
_STATES = "SELECT t.id, t.state FROM json_each(:ids) wanted JOIN thread t ON t.id = wanted.value"
_INSERT = """INSERT INTO thread (id, kind, topic, claim, at, retracted, counters, state)
    VALUES (:id, :kind, :topic, :claim, :at, :retracted, :counters, :state)"""
_MOVE = (
    "UPDATE thread SET topic = :topic, claim = :claim, at = :at, retracted = :retracted, state = :state WHERE id = :id"
)
_BEFORE = "SELECT topic, claim, at, state FROM thread WHERE id = :id"
# Most often the value stands: then no index has to be written
_BACK = "UPDATE thread SET retracted = :retracted, state = :state WHERE id = :id"


def number(public: str) -> int:
    """The row of a public id: ``t12`` and ``f12`` are 12."""
    return int(public[1:])


class Nearby:
    """The threads that claims come near within one write transaction: each is read once, if the one before has not left it."""

    def __init__(self, conn: sqlite3.Connection, parents: Parents) -> None:
        self._conn = conn
        self._parents = parents
        self._met: dict[int, Thread] = known_rows(conn)
        for old in list(islice(self._met, max(0, len(self._met) - _KNOWN))):
            del self._met[old]
        self._next = _next_number(conn)
        self._told: dict[tuple[str, str], tuple[int, ...]] = {}

    def next_id(self) -> str:
        """The id the next thread gets."""
        return f"t{self._next}"

    def candidates(self, claim: Claim, family: str = "") -> tuple[Thread, ...]:
        """The threads that could be about the same fact as ``claim``, and those of ``family``."""
        rows = self._conn.cursor()
        rows.row_factory = None  # bare tuples: hundreds are read for each claim
        found: dict[int, None] = {}
        for token in looked_for(claim, self._parents, family):
            found.update(rows.execute(_FOUND, {"token": token, "most": MOST}))
        if unmet := [number for number in found if number not in self._met]:
            states = rows.execute(_STATES, {"ids": json.dumps(unmet)})
            self._met.update((number, thread_of(f"t{number}", state)) for number, state in states)
        return tuple([self._met[number] for number in found])

    def told_by(self, seen: Observed) -> tuple[Thread, ...]:
        """The threads that the family of ``seen`` told of late, and those that its speaker did: what they may take back."""
        key = (seen.family, seen.claim.speaker or "")
        if key not in self._told:
            self._told[key] = told_by(self._conn, seen)
        return tuple([one for one in map(self._thread, self._told[key]) if one])

    def _thread(self, number: int) -> Thread | None:
        if number not in self._met:
            row = self._conn.execute("SELECT state FROM thread WHERE id = :id", {"id": number}).fetchone()
            if row is None:
                return None
            self._met[number] = thread_of(f"t{number}", row[0])
        return self._met[number]

    def put(self, thread: Thread) -> None:
        """Write a thread as it is now."""
        written = number(thread.id)
        _write(self._conn, thread, self._parents, opened=written >= self._next)
        self._met[written] = as_kept(thread)
        self._next = max(self._next, written + 1)


def _next_number(conn: sqlite3.Connection) -> int:
    return int(conn.execute("SELECT coalesce(max(id), 0) + 1 FROM thread").fetchone()[0])


def put(conn: sqlite3.Connection, thread: Thread, parents: Parents) -> None:
    """Write a thread as it is now, and the tokens it is found by."""
    forget_rows(conn)
    _write(conn, thread, parents)


def _write(conn: sqlite3.Connection, thread: Thread, parents: Parents, *, opened: bool = False) -> None:
    """``opened``: the store does not have it yet."""
    claim, (_, at), own = thread.now.claim, _stamped(thread.now.at), number(thread.id)
    row: dict[str, Any] = {
        "id": own,
        "kind": kind_of(claim),
        "topic": topic(claim),
        "claim": number(thread.now.id),
        "at": at,
        "retracted": thread.retracted,
        "counters": number(thread.counters) if thread.counters else None,
        "state": _state(thread),
    }
    before = None if opened else conn.execute(_BEFORE, row).fetchone()
    if before and before["state"] == row["state"]:
        return
    stands = before and all(before[name] == row[name] for name in ("topic", "claim", "at"))
    conn.execute(_BACK if stands else _MOVE if before else _INSERT, row)
    told_by = {value.family for value in thread.values[-_KEPT_VALUES:]}
    tokens = {(token, at) for token in kept_under(claim, parents, thread.places, told_by)}
    _put_tokens(conn, own, _tokens_of(conn, own) if before else set(), tokens)


def _tokens_of(conn: sqlite3.Connection, thread: int) -> set[tuple[str, str]]:
    rows = conn.execute("SELECT token, at FROM thread_token WHERE thread = :id", {"id": thread})
    return {(row["token"], row["at"]) for row in rows}


def _put_tokens(conn: sqlite3.Connection, thread: int, before: set[tuple[str, str]], now: set[tuple[str, str]]) -> None:
    """Only what has changed is written: under each token other threads stand on pages of their own."""
    gone = [(*token, thread) for token in sorted(before - now)]
    new = [(*token, thread) for token in sorted(now - before)]
    if gone:
        conn.executemany("DELETE FROM thread_token WHERE token = ? AND at = ? AND thread = ?", gone)
    conn.executemany("INSERT INTO thread_token (token, at, thread) VALUES (?, ?, ?)", new)


def misread(conn: sqlite3.Connection, public: str, new: Claim | None, parents: Parents) -> None:
    """The claim ``public`` was misread: its thread tells ``new`` instead, or what it told before, or nothing any more.

    Where others tell the thread too, and ``new`` counts something else (the freed, not the held), it tells what they tell.
    """
    sql = "SELECT DISTINCT t.id, t.state FROM development d JOIN thread t ON t.id = d.thread WHERE d.claim = :claim"
    for row in conn.execute(sql, {"claim": number(public)}).fetchall():
        thread = thread_of(f"t{row['id']}", row["state"])
        others = tuple(value for value in thread.values if value.id != public)
        strays = new is None or (others and _counted(new) != _counted(others[-1].claim))
        values = others if strays else tuple(_instead(value, public, new) for value in thread.values)
        put(conn, replace(thread, values=values or thread.values, retracted=thread.retracted or not values), parents)


def _instead(value: Observed, public: str, new: Claim | None) -> Observed:
    return replace(value, claim=new) if new and value.id == public else value


def _counted(claim: Claim) -> str:
    """The same as ``topic``, but of people what became of them since."""
    return likeness.topic(claim) if isinstance(claim, Figure) else topic(claim)


def topic(claim: Claim) -> str:
    """A figure's measure, an event's type, or ``statement``."""
    if isinstance(claim, Figure):
        return claim.measure
    return claim.event if isinstance(claim, Event) else "statement"


def stamp(moment: datetime) -> str:
    """An instant as the store writes it: UTC, to the second, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


@lru_cache(maxsize=200)  # all claims of an article are of one instant
def _stamped(at: datetime) -> tuple[datetime, str]:
    """The instant of an observation as it is kept, and as it is written."""
    return at.astimezone(UTC).replace(microsecond=0), stamp(at)


@lru_cache(maxsize=_REMEMBERED)
def thread_of(public: str, state: str) -> Thread:
    """The record that ``put`` wrote. The same threads are met again and again while articles of one story come in."""
    data = loaded(state)
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


def as_kept(thread: Thread) -> Thread:
    """``thread`` as ``thread_of`` reads what ``put`` wrote of it: less is kept than a new observation holds."""
    *earlier, now = thread.values[-_KEPT_VALUES:]
    story = now.story if _goes_by_story(now.claim) else frozenset()
    return replace(thread, values=(*map(_value, earlier), _value(now, story)))


def _value(seen: Observed, story: frozenset[str] = frozenset()) -> Observed:
    return Observed(seen.id, seen.claim, seen.article, seen.family, _stamped(seen.at)[0], story=story)


def _state(thread: Thread) -> str:
    """One line of JSON, put together from those of its claims, which are most of it."""
    values = ",".join(map(_line, thread.values[-_KEPT_VALUES:]))
    # Only where it is asked what the articles were about: it would be a third of every other record
    story = _listed(thread.now.story) if _goes_by_story(thread.now.claim) else "[]"
    rest = {
        "families": sorted(thread.families),
        "part": thread.part,
        "retracted": thread.retracted,
        "counters": thread.counters,
        "places": sorted(thread.places),
    }
    return f'{{"values":[{values}],"story":{story},{compact(rest)[1:]}'


@lru_cache(maxsize=20)  # all claims of an article have one story
def _listed(story: frozenset[str]) -> str:
    return compact(sorted(story))


def _line(seen: Observed) -> str:
    told = f'"id":{compact(seen.id)},"kind":"{kind_of(seen.claim)}","claim":{dump_claim(seen.claim)}'
    return f'{{{told},"article":{compact(seen.article)},"family":{compact(seen.family)},"at":"{_stamped(seen.at)[1]}"}}'


def _goes_by_story(claim: Claim) -> bool:
    """Whether later claims may be tied to this one by the story alone: a figure, or a happening without a name or a place."""
    if isinstance(claim, Event):
        return claim.place is None or not is_named(claim)
    return isinstance(claim, Figure)


def _observed(data: dict[str, Any], story: frozenset[str] = frozenset()) -> Observed:
    claim, at = claim_from(data["kind"], data["claim"]), datetime.fromisoformat(data["at"])
    return Observed(data["id"], claim, data["article"], data["family"], at, story=story)
