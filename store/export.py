"""The whole store as JSON, an article at a time, so that memory stays flat."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from store import articles, claims
from store.rows import Stored, as_json

_ACTORS = "SELECT name, role, affiliation, mentions, actor, fields FROM mention WHERE article = :id ORDER BY position"


def write_all(conn: sqlite3.Connection, write: Callable[[str], object]) -> None:
    """Hand one JSON object to ``write``, piece by piece: every article in order of arrival with what was read from it."""
    write('{"articles": [')
    numbers = [row["id"] for row in conn.execute("SELECT id FROM article ORDER BY id")]
    for place, number in enumerate(numbers):
        write(",\n" if place else "\n")
        write(json.dumps(_article(conn, number), ensure_ascii=False))
    write("\n]}\n")


def _article(conn: sqlite3.Connection, number: int) -> dict[str, Any]:
    card = articles.card(conn, number)
    found = {"figure": list[Any](), "event": list[Any](), "statement": list[Any]()}
    for stored in claims.of_article(conn, number):
        found[stored.kind].append(_claim(stored))
    return {
        "id": number,
        "arrived": card.arrived if card else None,
        "article": as_json(articles.article(conn, number)),
        "actors": [_actor(row) for row in conn.execute(_ACTORS, {"id": number})],
        "figures": found["figure"],
        "events": found["event"],
        "statements": found["statement"],
    }


def _claim(stored: Stored[Any]) -> dict[str, Any]:
    return {"id": stored.id, "seq": stored.seq, "reader_version": stored.reader_version, **as_json(stored.claim)}


def _actor(row: sqlite3.Row) -> dict[str, Any]:
    names = ("actor", "name", "role", "affiliation", "mentions")
    return {name: row[name] for name in names} | {"evidence": json.loads(row["fields"])}
