"""Writing the claims of one article, with the words and actors they are found by."""

import sqlite3
from collections.abc import Mapping
from typing import Any

from store import edited
from store.models import Claim, Event, Figure, Reading, Statement
from store.rows import PREFIXES, STATEMENT, dump, fold, kind_of, words_of

_INSERT = """INSERT INTO claim (id, article, kind, topic, day, date, start, fields, reader_version)
    VALUES (:id, :article, :kind, :topic, :day, :date, :start, :fields, :reader_version)
    ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, day = excluded.day, date = excluded.date,
    start = excluded.start, fields = excluded.fields, reader_version = excluded.reader_version, version = NULL
    RETURNING id"""
_INSERT_WORD = "INSERT OR IGNORE INTO claim_word VALUES (:topic, :word, :day, :article, :claim)"
_INSERT_ACTOR = "INSERT OR IGNORE INTO claim_actor VALUES (:actor, :kind, :part, :day, :article, :claim)"


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
    for claim, number in zip(found, ids, strict=True):
        row = _row(claim) | {"id": number, "article": article, "day": day, "reader_version": reader_version}
        row["claim"] = conn.execute(_INSERT, row).fetchone()["id"]
        _index(conn, claim, row, people, known=number is not None)


def _start(claim: Claim) -> tuple[int, str]:
    return (claim.evidence[0].start if claim.evidence else 0, PREFIXES[kind_of(claim)])


def _row(claim: Claim) -> dict[str, Any]:
    if isinstance(claim, Figure):
        topic, date = claim.measure, claim.as_of
    elif isinstance(claim, Event):
        topic, date = claim.event, claim.date
    else:
        topic, date = STATEMENT, claim.date
    return {"kind": kind_of(claim), "topic": topic, "date": date, "start": _start(claim)[0], "fields": dump(claim)}


def _index(
    conn: sqlite3.Connection, claim: Claim, row: dict[str, Any], people: Mapping[str, int], *, known: bool
) -> None:
    if known:
        conn.execute("DELETE FROM claim_word WHERE claim = :claim", row)
        conn.execute("DELETE FROM claim_actor WHERE claim = :claim", row)
    words = ("", *words_of(*_named(claim)))
    conn.executemany(_INSERT_WORD, [row | {"word": word} for word in words])
    parts = [(part, people[name]) for part, name in _parts(claim) if name in people]
    conn.executemany(_INSERT_ACTOR, [row | {"part": part, "actor": actor} for part, actor in parts])
    places = [claim.place, claim.origin] if isinstance(claim, Figure) else [getattr(claim, "place", None)]
    named = [{"folded": fold(place), "name": place} for place in places if place]
    conn.executemany("INSERT OR IGNORE INTO place VALUES (:folded, :name)", named)


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
