"""Claims: every question that is answered with claims.

Lists come newest article first (by publication day), and in the order of the text within one article.
"""

import json
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import Any

from store.models import MEASURES
from store.paragraphs import line_around
from store.rows import (
    CARD_COLUMNS,
    CLAIM_COLUMNS,
    STATEMENT,
    WITH_VERSION,
    ArticleCard,
    Kind,
    Stored,
    StoredEvent,
    StoredFigure,
    StoredStatement,
    card_of,
    stored_of,
    words_of,
)

EVENTS = (
    *("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT"),
    *("THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "APPOINT", "HAZARD"),
)
_PUBLIC_ID = re.compile(r"#?([fes])([0-9]{1,15})", re.IGNORECASE)
_PLACE_ID = re.compile(r"#?a([0-9]{1,15})\.([0-9]{1,9})", re.IGNORECASE)

_SELECT = f"SELECT {CLAIM_COLUMNS} FROM claim c JOIN article a ON a.id = c.article{WITH_VERSION}"  # noqa: S608 - only columns
_BY_WORD = """SELECT w.day, w.article, w.claim FROM claim_word w WHERE w.topic = :topic AND w.word = :first
    AND NOT EXISTS (SELECT 1 FROM json_each(:rest) r WHERE NOT EXISTS (
        SELECT 1 FROM claim_word x WHERE x.topic = :topic AND x.word = r.value
        AND x.day = w.day AND x.article = w.article AND x.claim = w.claim))
    ORDER BY w.day DESC, w.article DESC, w.claim LIMIT :limit"""

_BY_ACTOR = """SELECT day, article, claim FROM claim_actor WHERE actor = :actor AND kind = :kind AND part = :part
    ORDER BY day DESC, article DESC, claim LIMIT :limit"""
_COMMON = 200  # rows under a word; words with as many are equally good to begin with
_HOW_COMMON = """SELECT count(*) FROM (SELECT 1 FROM claim_word WHERE topic = :topic AND word = :word LIMIT :most)"""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence in its paragraph: ``before + sentence + after`` is the paragraph as it stands in the article."""

    before: str
    sentence: str
    after: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What stands behind a public id: the claim (None for a bare search hit), its article and the passages it rests on.

    ``stands`` is False for a claim of an earlier version of the article, and for one that we had misread.
    """

    id: str
    article: ArticleCard
    passages: tuple[Passage, ...]
    stored: Stored[Any] | None = None
    stands: bool = True


def figures(
    conn: sqlite3.Connection, measures: Iterable[str] = (), words: Iterable[str] = (), limit: int = 50, offset: int = 0
) -> tuple[StoredFigure, ...]:
    """Figures of any of ``measures`` (all when none) whose place, origin, holder, unit or speaker has all of ``words``."""
    return _by_topics(conn, tuple(measures) or MEASURES, words, limit, offset)


def events(
    conn: sqlite3.Connection, types: Iterable[str] = (), words: Iterable[str] = (), limit: int = 50, offset: int = 0
) -> tuple[StoredEvent, ...]:
    """Events of any of ``types`` (all when none) whose actors, recipients, place or speaker have all of ``words``."""
    return _by_topics(conn, tuple(types) or EVENTS, words, limit, offset)


def statements(
    conn: sqlite3.Connection, words: Iterable[str] = (), limit: int = 50, offset: int = 0
) -> tuple[StoredStatement, ...]:
    """Statements whose speaker (resolved, or as written) has all of ``words``."""
    return _by_topics(conn, (STATEMENT,), words, limit, offset)


def of_actors(
    conn: sqlite3.Connection, kind: Kind, numbers: Iterable[int], parts: Iterable[str], limit: int = 50
) -> tuple[Stored[Any], ...]:
    """Claims of a kind in which one of these actors (by number) has one of ``parts``: speaker, actor, recipient or holder."""
    asks = [{"actor": n, "kind": kind, "part": part, "limit": limit} for n in numbers for part in parts]
    rows = merge(*(conn.execute(_BY_ACTOR, ask) for ask in asks), key=_newest_first, reverse=True)
    found: dict[int, None] = {}
    for row in rows:  # no further than asked: behind it may stand thousands
        found[row["claim"]] = None
        if len(found) >= limit:
            break
    return by_ids(conn, found)


def timeline(conn: sqlite3.Connection, limit: int = 50, offset: int = 0) -> tuple[StoredEvent, ...]:
    """Events that have a date, latest date first."""
    sql = "WHERE c.kind = 'event' AND c.date IS NOT NULL AND c.version IS NULL ORDER BY c.date DESC, c.id LIMIT :limit OFFSET :offset"
    return tuple(map(stored_of, conn.execute(_SELECT + sql, {"limit": limit, "offset": offset})))


def latest(conn: sqlite3.Connection, limit: int = 50, offset: int = 0) -> tuple[Stored[Any], ...]:
    """Claims of every kind, newest article first."""
    sql = "WHERE c.version IS NULL ORDER BY c.day DESC, c.article DESC, c.id LIMIT :limit OFFSET :offset"
    return tuple(map(stored_of, conn.execute(_SELECT + sql, {"limit": limit, "offset": offset})))


def of_article(conn: sqlite3.Connection, article: int) -> tuple[Stored[Any], ...]:
    """The claims of one article in the order of its text as it is now."""
    return tuple(
        map(
            stored_of,
            conn.execute(
                _SELECT + "WHERE c.article = :id AND c.version IS NULL ORDER BY c.start, c.id", {"id": article}
            ),
        )
    )


def by_ids(conn: sqlite3.Connection, numbers: Iterable[int]) -> tuple[Stored[Any], ...]:
    """The claims with these sequence numbers, in the order given; unknown ones are left out."""
    wanted = list(numbers)
    sql = _SELECT + "JOIN json_each(:ids) wanted ON wanted.value = c.id"
    found = {row["id"]: stored_of(row) for row in conn.execute(sql, {"ids": json.dumps(wanted)})}
    return tuple(found[number] for number in wanted if number in found)


def claim(conn: sqlite3.Connection, public_id: str) -> Stored[Any] | None:
    """The claim with this public id (``f12``, also ``F12`` and ``#f12``), or None."""
    match = _PUBLIC_ID.fullmatch(public_id.strip())
    found = by_ids(conn, (int(match[2]),)) if match else ()
    return found[0] if found and match and found[0].id[0] == match[1].lower() else None


def evidence(conn: sqlite3.Connection, public_id: str) -> Proof | None:
    """The sentences behind a public id, each in its paragraph, or None. ``a3.120`` is the sentence at 120 of article 3."""
    stored = claim(conn, public_id)
    if stored is None:
        return _proof_of_sentence(conn, public_id)
    row = conn.execute(_TEXT_OF, {"claim": stored.seq}).fetchone()
    passages = tuple(_passage(row["text"], e.start, e.end) for e in stored.claim.evidence)
    return Proof(stored.id, stored.article, passages, stored, stands=row["version"] is None)


def _proof_of_sentence(conn: sqlite3.Connection, public_id: str) -> Proof | None:
    from store.search import sentence_at

    match = _PLACE_ID.fullmatch(public_id.strip())
    row = conn.execute(_ARTICLE, {"id": int(match[1])}).fetchone() if match else None
    if row is None or match is None or int(match[2]) >= len(row["text"]):
        return None
    start, end = sentence_at(row["text"], int(match[2]))
    return Proof(public_id.strip().lstrip("#").lower(), card_of(row), (_passage(row["text"], start, end),))


_ARTICLE = f"SELECT a.text, {CARD_COLUMNS} FROM article a WHERE a.id = :id"  # noqa: S608 - only columns

# A claim that only an earlier version of its article made stands in that version's text
_TEXT_OF = """SELECT coalesce(v.text, a.text) AS text, c.version FROM claim c JOIN article a ON a.id = c.article
    LEFT JOIN article_version v ON v.article = c.article AND v.number = c.version WHERE c.id = :claim"""


def _passage(text: str, start: int, end: int) -> Passage:
    first, last = line_around(text, start, end)
    return Passage(text[first:start], text[start:end], text[end:last])


def _by_topics(
    conn: sqlite3.Connection, topics: Iterable[str], words: Iterable[str], limit: int, offset: int
) -> tuple[Stored[Any], ...]:
    """One index seek a topic, merged: flat however many claims there are."""
    folded = words_of(*words) or ("",)
    cursors = (conn.execute(_BY_WORD, _rarest_first(conn, topic, folded, limit + offset)) for topic in topics)
    rows = islice(merge(*cursors, key=_newest_first, reverse=True), offset, offset + limit)
    return by_ids(conn, [row["claim"] for row in rows])


def _rarest_first(conn: sqlite3.Connection, topic: str, words: tuple[str, ...], limit: int) -> dict[str, Any]:
    """The rows under the first word are walked through, so the rarest leads: of "Ada Ruden" there are fewer than of Ada."""

    def common(word: str) -> int:
        return int(conn.execute(_HOW_COMMON, {"topic": topic, "word": word, "most": _COMMON}).fetchone()[0])

    first, *rest = sorted(words, key=common) if len(words) > 1 else words
    return {"topic": topic, "first": first, "rest": json.dumps(rest), "limit": limit}


def _newest_first(row: sqlite3.Row) -> tuple[str, int, int]:
    return row["day"], row["article"], -row["claim"]
