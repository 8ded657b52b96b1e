"""Which known actor an article's actor is.

Two are one when they share a full name, or when a surname alone fits exactly one that is known. What every country has, an army or
a defence ministry, is that of its country and else nobody that is known.
"""

import json
import sqlite3

from store.likeness import is_bare, one_form
from store.models import Actor
from store.rows import fold, words_of


def same_actor(conn: sqlite3.Connection, found: Actor) -> int | None:
    """The known actor that this is: by a full name; a surname alone only where it fits one and no other; an "army" by its country."""
    full = {fold(name) for name in (found.name, *found.aliases) if len(words_of(name)) > 1}
    if found.kind != "person":
        full |= {fold(found.name), one_form(fold(found.name))}
    common = {name for name in full if found.kind == "organisation" and is_bare(name)}
    by_full = _with_names(conn, found.kind, full - common, surnames_only=False)
    if by_full:
        return by_full[0]
    if common:
        return _of_state(conn, common, found.affiliation)
    alone = len(words_of(found.name)) == 1
    short = {fold(found.name)} if alone else set(map(fold, found.aliases))
    known = _with_names(conn, found.kind, short, surnames_only=not alone)
    return known[0] if len(known) == 1 and _may_be(conn, known[0], found) else None


def _may_be(conn: sqlite3.Connection, number: int, found: Actor) -> bool:
    """Whether a short name may be that person: not of another country, and not by a first name unless he is of the same."""
    sql = "SELECT DISTINCT m.affiliation FROM mention m WHERE m.actor = :id AND m.affiliation IS NOT NULL"
    of = {row["affiliation"] for row in conn.execute(sql, {"id": number})}
    if found.affiliation and of:
        return found.affiliation in of
    name = conn.execute("SELECT name FROM actor WHERE id = :id", {"id": number}).fetchone()["name"]
    return found.kind != "person" or words_of(name)[-1:] == words_of(found.name)[-1:]


def _of_state(conn: sqlite3.Connection, folded: set[str], affiliation: str | None) -> int | None:
    """The army or ministry of that country; of no country it is nobody that is known: the next crisis has one as well."""
    sql = """SELECT a.id FROM actor_name n JOIN actor a ON a.id = n.actor WHERE +a.kind = 'organisation'
        AND n.folded IN (SELECT value FROM json_each(:folded))
        AND EXISTS (SELECT 1 FROM mention m WHERE m.actor = a.id AND m.affiliation = :affiliation) ORDER BY a.id LIMIT 1"""
    row = conn.execute(sql, {"folded": json.dumps(sorted(folded)), "affiliation": affiliation}).fetchone()
    return row["id"] if row else None


def _with_names(conn: sqlite3.Connection, kind: str, folded: set[str], *, surnames_only: bool) -> list[int]:
    """Ids of actors that go by one of the names; ``surnames_only``: those whose full name no article has told yet.

    The ``+`` keeps SQLite from walking through all actors of the kind.
    """
    if not folded:
        return []
    sql = """SELECT DISTINCT a.id FROM actor_name n JOIN actor a ON a.id = n.actor WHERE +a.kind = :kind
        AND n.folded IN (SELECT value FROM json_each(:folded))
        AND (NOT :surnames_only OR a.name NOT LIKE '% %') ORDER BY a.id"""
    ask = {"kind": kind, "folded": json.dumps(sorted(folded)), "surnames_only": surnames_only}
    return [row["id"] for row in conn.execute(sql, ask)]
