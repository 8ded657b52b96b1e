"""Actors merged over all articles: one man under the names he goes by, with the roles that articles state, dated.

When two actors are one stands in ``actors_same.py``.
"""

import difflib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from store import claims
from store.actors_same import same_actor
from store.likeness import one_form
from store.models import Actor, ActorKind
from store.rows import Stored, StoredEvent, StoredStatement, dump, fold, words_of

_INSERT_MENTION = """INSERT INTO mention VALUES
    (:actor, :article, :day, :position, :name, :role, :affiliation, :mentions, :fields)"""
_ADD = """UPDATE actor SET mentions = mentions + :mentions, articles = articles + :articles, day = coalesce(
    (SELECT m.day FROM mention m WHERE m.actor = actor.id ORDER BY m.day DESC LIMIT 1), '') WHERE id = :actor"""
_OF_ARTICLE = "SELECT actor, sum(mentions) AS mentions FROM mention WHERE article = :id GROUP BY actor"
# Each role once: from one to the next in the index, never over all articles that name him
_NEXT_ROLE = """SELECT role, day, article FROM mention WHERE actor = :id AND role > :role
    ORDER BY role, day DESC, article DESC LIMIT 1"""
_FORGET = "DELETE FROM actor WHERE mentions = 0 AND id IN (SELECT value FROM json_each(:ids))"
_LOADED = """SELECT a.id, a.name, a.kind, a.mentions, a.articles, a.day,
    (SELECT m.affiliation FROM mention m INDEXED BY mention_affiliation WHERE m.actor = a.id AND m.affiliation IS NOT NULL
        ORDER BY m.day DESC, m.article DESC LIMIT 1) AS affiliation,
    (SELECT c.claim FROM claim_actor c WHERE c.actor = a.id AND c.kind = 'statement' AND c.part = 'speaker'
        ORDER BY c.day DESC, c.article DESC, c.claim DESC LIMIT 1) AS said,
    (SELECT c.claim FROM claim_actor c WHERE c.actor = a.id AND c.kind = 'event' AND c.part = 'actor'
        ORDER BY c.day DESC, c.article DESC, c.claim DESC LIMIT 1) AS did
    FROM json_each(:ids) wanted JOIN actor a ON a.id = wanted.value ORDER BY wanted.key"""
_NAMES = """SELECT n.actor, n.name FROM json_each(:ids) wanted JOIN actor_name n ON n.actor = wanted.value
    ORDER BY n.actor, n.words DESC, n.name"""
_BY_KIND = "SELECT id FROM actor WHERE kind = :kind ORDER BY day DESC, mentions DESC, id LIMIT :limit OFFSET :offset"
_ACTING = """SELECT a.id, a.day, a.mentions FROM actor a WHERE a.kind = :kind AND EXISTS (
    SELECT 1 FROM claim_actor c WHERE c.actor = a.id AND c.kind IN ('event', 'figure', 'statement') AND c.part IN ('actor', 'recipient', 'speaker'))
    ORDER BY a.day DESC, a.mentions DESC, a.id LIMIT :limit"""
_WITH_WORDS = """SELECT a.id FROM actor a WHERE NOT EXISTS (SELECT 1 FROM json_each(:words) w WHERE NOT EXISTS (
        SELECT 1 FROM actor_word x WHERE x.word = w.value AND x.actor = a.id))
    AND a.id IN (SELECT actor FROM actor_word WHERE word = :first) ORDER BY a.day DESC, a.mentions DESC, a.id LIMIT 20"""


@dataclass(frozen=True, slots=True)
class Office:
    """A role as an article states it, with the article's day."""

    role: str
    day: str
    article: int


@dataclass(frozen=True, slots=True)
class StoredActor:
    """A person, organisation or country. ``aliases`` are the other names and spellings; ``offices`` newest first.

    ``said`` and ``did`` are the last statement and the last event of his, or None.
    """

    id: int
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    offices: tuple[Office, ...]
    affiliation: str | None
    mentions: int
    articles: int
    day: str
    said: StoredStatement | None = None
    did: StoredEvent | None = None

    @property
    def role(self) -> str | None:
        """The role that was stated last, or None when no article states one."""
        return self.offices[0].role if self.offices else None


def put(conn: sqlite3.Connection, article: int, day: str, found: Iterable[Actor]) -> dict[str, int]:
    """Write the actors of one article, merged with those known; returns each of their names with the store's id."""
    before = conn.execute(_OF_ARTICLE, {"id": article}).fetchall()
    conn.execute("DELETE FROM mention WHERE article = :id", {"id": article})
    sums = Counter({row["actor"]: -row["mentions"] for row in before})
    named: dict[str, int] = {}
    words: dict[tuple[str, int], None] = {}  # nobody is told from another by them, so they are written last
    for position, one in enumerate(found):
        number = same_actor(conn, one) or _insert(conn, one)
        told = {name: words_of(name) for name in (one.name, *one.aliases)}
        _learn_names(conn, number, one, told)
        words |= {(word, number): None for of in told.values() for word in of}
        row = {"actor": number, "article": article, "day": day, "position": position, "fields": dump(one.evidence)}
        row |= {"name": one.name, "role": one.role, "affiliation": one.affiliation, "mentions": one.mentions}
        conn.execute(_INSERT_MENTION, row)
        sums[number] += one.mentions
        named |= dict.fromkeys((*one.aliases, one.name), number)
    conn.executemany("INSERT OR IGNORE INTO actor_word VALUES (?, ?)", words)
    _add(conn, sums, {row["actor"] for row in before}, set(named.values()))
    return named


def _add(conn: sqlite3.Connection, sums: Mapping[int, int], before: set[int], now: set[int]) -> None:
    """Bring the sums of these actors up to date, and forget those whom no article names any more."""
    rows = [{"actor": n, "mentions": sums[n], "articles": (n in now) - (n in before)} for n in sorted(before | now)]
    conn.executemany(_ADD, rows)
    conn.execute(_FORGET, {"ids": json.dumps(sorted(before))})


def people(conn: sqlite3.Connection, limit: int = 50, offset: int = 0) -> tuple[StoredActor, ...]:
    """Persons, those mentioned lately and often first."""
    return _load_all(conn, conn.execute(_BY_KIND, {"kind": "person", "limit": limit, "offset": offset}))


def groups(conn: sqlite3.Connection, limit: int = 50, offset: int = 0) -> tuple[StoredActor, ...]:
    """Countries and organisations that act, are acted on, or speak in some claim."""
    ask = {"limit": limit + offset}
    rows = [row for kind in ("country", "organisation") for row in conn.execute(_ACTING, ask | {"kind": kind})]
    rows.sort(key=lambda row: row["id"])
    rows.sort(key=lambda row: (row["day"], row["mentions"]), reverse=True)
    return _load_all(conn, rows[offset : offset + limit])


def find(conn: sqlite3.Connection, word: str) -> tuple[StoredActor, ...]:
    """Whoever goes by ``word`` (a whole name first, else every word of it in his names); empty when nobody does."""
    sql = """SELECT a.id FROM actor_name n JOIN actor a ON a.id = n.actor WHERE n.folded = :folded
        ORDER BY a.day DESC, a.mentions DESC, a.id LIMIT 20"""
    exact = _load_all(conn, conn.execute(sql, {"folded": fold(word)}))
    words = words_of(word)
    if exact or not words:
        return exact
    return _load_all(conn, conn.execute(_WITH_WORDS, {"words": json.dumps(words), "first": words[0]}))


def nearest(conn: sqlite3.Connection, word: str, limit: int = 3) -> tuple[str, ...]:
    """Names much like ``word``, nearest first: what the person may have meant. Looks at names with the same first letter."""
    folded = fold(word)[:80]
    sql = """SELECT DISTINCT w.word AS part, a.name FROM actor_word w JOIN actor a ON a.id = w.actor
        WHERE w.word >= :first AND w.word < :next LIMIT 5000"""
    rows = conn.execute(sql, {"first": folded[:1], "next": folded[:1] + "\U0010ffff"}).fetchall() if folded else []
    candidates = {text: row["name"] for row in rows for text in (row["part"], fold(row["name"]))}
    near = difflib.get_close_matches(folded, list(candidates), n=limit * 3, cutoff=0.7)
    return tuple(dict.fromkeys(candidates[text] for text in near))[:limit]


def names(conn: sqlite3.Connection, prefix: str = "", limit: int = 25) -> tuple[str, ...]:
    """Names of actors one of whose words begins with ``prefix``, often mentioned first: completions."""
    sql = """SELECT a.name FROM actor a WHERE a.id IN (SELECT actor FROM actor_word WHERE word >= :first AND word < :next)
        ORDER BY a.mentions DESC, a.id LIMIT :limit"""
    first = fold(prefix)
    return tuple(
        row["name"] for row in conn.execute(sql, {"first": first, "next": first + "\U0010ffff", "limit": limit})
    )


def _load_all(conn: sqlite3.Connection, rows: Iterable[sqlite3.Row]) -> tuple[StoredActor, ...]:
    """Actors with everything known, in the order given; what they last said and did is fetched for all at once."""
    ids = {"ids": json.dumps([row["id"] for row in rows])}
    found = conn.execute(_LOADED, ids).fetchall()
    numbers = {number for row in found for number in (row["said"], row["did"]) if number}
    told = {stored.seq: stored for stored in claims.by_ids(conn, numbers)}
    names: dict[int, list[str]] = {row["id"]: [] for row in found}
    for one in conn.execute(_NAMES, ids):
        names[one["actor"]].append(one["name"])
    return tuple(_actor(conn, row, names[row["id"]], told) for row in found)


def _actor(
    conn: sqlite3.Connection, row: sqlite3.Row, names: Iterable[str], told: Mapping[int, Stored[Any]]
) -> StoredActor:
    offices = sorted(_offices(conn, row["id"]), key=lambda office: (office.day, office.article), reverse=True)
    return StoredActor(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        aliases=tuple(name for name in names if name != row["name"]),
        offices=tuple(offices),
        affiliation=row["affiliation"],
        mentions=row["mentions"],
        articles=row["articles"],
        day=row["day"],
        said=told.get(row["said"]),
        did=told.get(row["did"]),
    )


def _offices(conn: sqlite3.Connection, number: int) -> Iterator[Office]:
    role = ""
    while row := conn.execute(_NEXT_ROLE, {"id": number, "role": role}).fetchone():
        role = row["role"]
        yield Office(role, row["day"], row["article"])


def _insert(conn: sqlite3.Connection, found: Actor) -> int:
    sql = "INSERT INTO actor (kind, name) VALUES (:kind, :name) RETURNING id"
    return int(conn.execute(sql, {"kind": found.kind, "name": found.name}).fetchone()["id"])


def _learn_names(conn: sqlite3.Connection, number: int, found: Actor, told: Mapping[str, tuple[str, ...]]) -> None:
    """Write the names that an article has for an actor, ``told`` with their words."""
    forms = [(fold(name), name) for name in told]
    if found.kind != "person":
        forms += [(one_form(folded), name) for folded, name in forms]
    rows = [(number, folded, name, len(told[name])) for folded, name in forms]
    conn.executemany("INSERT OR IGNORE INTO actor_name VALUES (?, ?, ?, ?)", rows)
    if len(told[found.name]) > 1:
        better = "UPDATE actor SET name = :name WHERE id = :actor AND name NOT LIKE '% %'"
        conn.execute(better, {"actor": number, "name": found.name})
