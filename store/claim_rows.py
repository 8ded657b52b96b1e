"""Writing the claims of one article, with the words and actors they are found by."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Any

from store import edited
from store.models import Claim, Event, Figure, Reading, Statement
from store.rows import PREFIXES, STATEMENT, dump_claim, fold, kind_of, words_of

_INSERT = """INSERT INTO claim (id, article, kind, topic, day, date, start, fields, reader_version)
    VALUES (:id, :article, :kind, :topic, :day, :date, :start, :fields, :reader_version)
    ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, day = excluded.day, date = excluded.date,
    start = excluded.start, fields = excluded.fields, reader_version = excluded.reader_version, version = NULL"""
# SQLite gives the number after it next: https://www.sqlite.org/autoinc.html. The count may be behind in a store that was rescued.
_LAST = """SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'claim'), 0),
    coalesce((SELECT max(id) FROM claim), 0))"""


def put(
    conn: sqlite3.Connection,
    article: int,
    day: str,
    reading: Reading,
    people: Mapping[str, int],
    reader_version: str,
    version: int | None = None,
) -> None:
    """Write the claims of one article. Those that were there already keep their ids, those gone from the reading stay out of every list.

    ``people`` maps the names of the article's actors to their ids in the store. ``version``: None for a new article; of an edited one the
    number its old text is kept under, and what only that says with it; 0 for the same text read otherwise.
    """
    found: list[Claim] = sorted((*reading.figures, *reading.events, *reading.statements), key=_start)
    ids: list[int | None] = [None] * len(found)
    if version is not None:
        ids, gone = edited.match(conn, article, found)
        edited.leave(conn, gone, version)
    following = count(conn.execute(_LAST).fetchone()[0] + 1)
    every = {"article": article, "day": day, "reader_version": reader_version}
    rows = [
        every | _row(claim) | {"id": next(following) if number is None else number}
        for claim, number in zip(found, ids, strict=True)
    ]
    conn.executemany(_INSERT, rows)
    _forget(conn, [number for number in ids if number is not None])
    _index(conn, list(zip(found, rows, strict=True)), people)


def _start(claim: Claim) -> tuple[int, str]:
    return (claim.evidence[0].start if claim.evidence else 0, PREFIXES[kind_of(claim)])


def _row(claim: Claim) -> dict[str, Any]:
    if isinstance(claim, Figure):
        topic, date = claim.measure, claim.as_of
    elif isinstance(claim, Event):
        topic, date = claim.event, claim.date
    else:
        topic, date = STATEMENT, claim.date
    return {
        "kind": kind_of(claim),
        "topic": topic,
        "date": date,
        "start": _start(claim)[0],
        "fields": dump_claim(claim),
    }


def _forget(conn: sqlite3.Connection, known: Iterable[int]) -> None:
    """What claims were found by that were there already."""
    gone = [(number,) for number in known]
    if gone:
        conn.executemany("DELETE FROM claim_word WHERE claim = ?", gone)
        conn.executemany("DELETE FROM claim_actor WHERE claim = ?", gone)


def _index(conn: sqlite3.Connection, claims: Sequence[tuple[Claim, dict[str, Any]]], people: Mapping[str, int]) -> None:
    """The words, actors and places that the claims of an article are found by, each table in one go."""
    words = [
        (row["topic"], word, row["day"], row["article"], row["id"])
        for claim, row in claims
        for word in ("", *words_of(*_named(claim)))
    ]
    parts = [
        (people[name], row["kind"], part, row["day"], row["article"], row["id"])
        for claim, row in claims
        for part, name in _parts(claim)
        if name in people
    ]
    conn.executemany("INSERT OR IGNORE INTO claim_word VALUES (?, ?, ?, ?, ?)", words)
    conn.executemany("INSERT OR IGNORE INTO claim_actor VALUES (?, ?, ?, ?, ?, ?)", parts)
    named = [(fold(place), place) for claim, _ in claims for place in _places(claim)]
    conn.executemany("INSERT OR IGNORE INTO place VALUES (?, ?)", named)


def _places(claim: Claim) -> list[str]:
    told = () if isinstance(claim, Statement) else (claim.place,)
    return [place for place in (*told, claim.origin if isinstance(claim, Figure) else None) if place]


def _named(claim: Claim) -> tuple[str | None, ...]:
    spoken = (claim.speaker, claim.speaker_text)
    if isinstance(claim, Figure):
        return (claim.place, claim.origin, claim.holder, claim.unit, *spoken)
    if isinstance(claim, Statement):
        return spoken
    return (*claim.actor, *claim.recipient, claim.place, *spoken)


def _parts(claim: Claim) -> list[tuple[str, str]]:
    parts = [("speaker", claim.speaker)]
    if isinstance(claim, Figure):
        parts.append(("holder", claim.holder))
    if isinstance(claim, Event):
        parts += [("actor", name) for name in claim.actor] + [("recipient", name) for name in claim.recipient]
    return [(part, name) for part, name in parts if name]
