"""The ledger: what each claim did to what was known, kept for answers, digests and ``/crisis why``."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from heapq import merge
from itertools import islice
from typing import Any

from store import claims, thread_rows
from store.likeness import same_value
from store.models import Claim, Figure
from store.rows import CLAIM_COLUMNS, PREFIXES, WITH_VERSION, Kind, Stored, claim_from, loaded, stored_of
from store.thread_rows import stamp
from store.threads import Reason, Thread

_REMEMBERED = 500  # claims that were replaced, some 2 kB each
_AT_HAND = 2_000  # rows and what they became, some 3 kB each: the news of a day is asked for again and again
_COLUMNS = f"""SELECT d.id AS d_id, d.reason, d.kind, d.rule, d.thread, d.of, d.old, d.families, d.at, d.arrived, d.quiet,
    d.news, a.source, (SELECT max(p.id) FROM development p WHERE p.thread = d.of AND p.id < d.id AND p.reason NOT IN ('REPEAT', 'BACKGROUND')),
    (SELECT v.word FROM verdict v WHERE v.thread = d.thread ORDER BY v.id DESC LIMIT 1),
    (SELECT o.publisher FROM development p JOIN article o ON o.id = p.article WHERE p.thread = d.of AND p.id < d.id
        AND p.reason NOT IN ('REPEAT', 'BACKGROUND', 'CORROBORATED') ORDER BY p.id DESC LIMIT 1), {CLAIM_COLUMNS}
    FROM development d JOIN claim c ON c.id = d.claim JOIN article a ON a.id = d.article{WITH_VERSION}"""  # noqa: S608 - only columns
_SHOWN = """ AND coalesce((SELECT v.word FROM verdict v WHERE v.thread = d.thread ORDER BY v.id DESC LIMIT 1), '') <> 'hide' """


@dataclass(frozen=True, slots=True)
class Development:
    """A claim and what it did. ``id`` counts arrivals (watermarks); ``old`` is the claim it changed, corrected or disputes.

    ``of`` is the thread it updates, confirms or disputes, ``of_development`` the last news of that thread before it,
    ``old_publisher`` the newsroom that told what stood in it. ``source`` is the file or feed of the article. ``desk`` is the operators' verdict that stands (confirm, dispute, hide). ``at`` and ``arrived`` are UTC ISO instants: when the article was published and when it reached the desk.
    """

    id: int
    reason: Reason
    kind: Kind
    rule: str
    thread: str | None
    of: str | None
    old: Claim | None
    families: int
    at: str
    arrived: str
    quiet: bool
    news: bool
    source: str | None
    of_development: str | None
    desk: str | None
    old_publisher: str | None
    stored: Stored[Any]

    @property
    def public(self) -> str:
        """The id people and scripts use."""
        return f"d{self.id}"


def last_id(conn: sqlite3.Connection) -> int:
    """The highest development id given so far: where a first subscription starts."""
    row = conn.execute("SELECT coalesce(max(seq), 0) AS id FROM sqlite_sequence WHERE name = 'development'").fetchone()
    return int(row["id"])


def since(conn: sqlite3.Connection, watermark: int, upto: int | None = None) -> tuple[Development, ...]:
    """News with ``watermark < id <= upto`` that no operator hid, in order of arrival."""
    sql = _COLUMNS + "WHERE d.news = 1 AND d.quiet = 0 AND d.id > :low AND d.id <= :high" + _SHOWN + "ORDER BY d.id"
    return _all(conn, sql, {"low": watermark, "high": upto if upto is not None else 2**62})


def between(
    conn: sqlite3.Connection, start: datetime, end: datetime, *, repeats: bool = False
) -> tuple[Development, ...]:
    """Developments that arrived in ``start <= arrived < end`` (aware), oldest first; with ``repeats`` also what is no news."""
    sql = _COLUMNS + "WHERE d.arrived >= :start AND d.arrived < :end AND (d.news = 1 OR :all) ORDER BY d.arrived, d.id"
    return _all(conn, sql, {"start": stamp(start), "end": stamp(end), "all": repeats})


def newest(conn: sqlite3.Connection, limit: int, offset: int = 0) -> tuple[Development, ...]:
    """News, latest arrival first."""
    sql = _COLUMNS + "WHERE d.news = 1" + _SHOWN + "ORDER BY d.id DESC LIMIT :limit OFFSET :offset"
    return _all(conn, sql, {"limit": limit, "offset": offset})


def by_id(conn: sqlite3.Connection, public: str) -> Development | None:
    """The development with this public id (``d12``), or None."""
    digits = public.strip().lstrip("#dD")
    if not digits.isdecimal() or len(digits) > 15:
        return None
    found = _all(conn, _COLUMNS + "WHERE d.id = :id", {"id": int(digits)})
    return found[0] if found else None


def by_any_id(conn: sqlite3.Connection, public: str) -> Development | None:
    """The development of a development's or claim's public id (``d12``, ``f3``), or None."""
    wanted = public.strip().casefold()
    if wanted.startswith("d"):
        return by_id(conn, wanted)
    stored = claims.claim(conn, wanted)
    found = of_claim(conn, stored.seq) if stored else ()
    return found[0] if found else None


def of_claim(conn: sqlite3.Connection, claim: int) -> tuple[Development, ...]:
    """What a claim did (one row, or none when it was stored before there was a ledger)."""
    return _all(conn, _COLUMNS + "WHERE d.claim = :claim", {"claim": claim})


def of_article(conn: sqlite3.Connection, article: int) -> tuple[Development, ...]:
    """What an article did, repeats included."""
    return _all(conn, _COLUMNS + "WHERE d.article = :article ORDER BY d.id", {"article": article})


def history(conn: sqlite3.Connection, thread: str) -> tuple[Development, ...]:
    """All that happened to a thread, oldest first, repeats included."""
    return _all(conn, _COLUMNS + "WHERE d.thread = :thread ORDER BY d.id", {"thread": thread_rows.number(thread)})


def compared(conn: sqlite3.Connection, development: int) -> tuple[str, ...]:
    """The threads (``t12``) that a development was compared with before it was decided what it is."""
    row = conn.execute("SELECT compared FROM development WHERE id = :id", {"id": development}).fetchone()
    return tuple(json.loads(row["compared"])) if row else ()


def telling(conn: sqlite3.Connection, wrong: Development) -> tuple[Development, ...]:
    """The developments that told the value which ``wrong`` corrects or retracts: those of its thread with the old value."""
    if wrong.thread is None or wrong.old is None:
        return ()
    earlier = (d for d in history(conn, wrong.thread) if d.id < wrong.id)
    return tuple(d for d in earlier if _tells(d.stored.claim, wrong.old))


def _tells(claim: Claim, old: Claim) -> bool:
    """Figures by their number; of an event or statement there is one telling."""
    if isinstance(claim, Figure) and isinstance(old, Figure):
        return same_value(claim, old)
    return True


def disputed(conn: sqlite3.Connection, threads: Iterable[Thread]) -> frozenset[str]:
    """Those of ``threads`` (``t12``) that dispute another that stands, or that another that stands disputes."""
    sql = """SELECT t.id FROM json_each(:ids) wanted JOIN thread t ON t.id = wanted.value WHERE EXISTS (
        SELECT 1 FROM thread o WHERE o.retracted = 0 AND (o.counters = t.id OR o.id = t.counters))"""
    ids = json.dumps([thread_rows.number(thread.id) for thread in threads])
    return frozenset(f"t{row['id']}" for row in conn.execute(sql, {"ids": ids}))


def corrections(conn: sqlite3.Connection, threads: Iterable[Thread]) -> frozenset[str]:
    """The public ids of the claims that corrected what one of ``threads`` told before."""
    sql = """SELECT c.kind, c.id FROM json_each(:ids) wanted JOIN development d ON d.thread = wanted.value
        JOIN claim c ON c.id = d.claim WHERE d.reason = 'CORRECTED'"""
    ids = json.dumps([thread_rows.number(thread.id) for thread in threads])
    return frozenset(f"{PREFIXES[row['kind']]}{row['id']}" for row in conn.execute(sql, {"ids": ids}))


def behind(conn: sqlite3.Connection, claims: Iterable[int]) -> dict[int, Thread | None]:
    """By each claim's number the thread that tells it; None when that tells another value by now, was retracted or hidden.

    A claim that has no thread (background) is left out.
    """
    sql = (
        "SELECT d.claim, t.id, t.state, t.claim = d.claim AND NOT t.retracted" + _SHOWN + "AS stands "
        "FROM json_each(:claims) wanted JOIN development d ON d.claim = wanted.value JOIN thread t ON t.id = d.thread"
    )
    rows = conn.execute(sql, {"claims": json.dumps(list(claims))})
    return {row["claim"]: _thread(row) if row["stands"] else None for row in rows}


def _thread(row: sqlite3.Row) -> Thread:
    return thread_rows.thread_of(f"t{row['id']}", row["state"])


def standing(conn: sqlite3.Connection, topics: Iterable[str], limit: int = 200) -> tuple[Thread, ...]:
    """The threads of these measures or event types that are not retracted, newest first."""
    sql = """SELECT id, at, state FROM thread d WHERE topic = :topic AND retracted = 0 AND coalesce((SELECT v.word
        FROM verdict v WHERE v.thread = d.id ORDER BY v.id DESC LIMIT 1), '') <> 'hide' ORDER BY at DESC, id DESC LIMIT :limit"""
    each = (conn.execute(sql, {"topic": topic, "limit": limit}) for topic in topics)
    rows = merge(*each, key=lambda row: (row["at"], row["id"]), reverse=True)
    return tuple(map(_thread, islice(rows, limit)))


def _all(conn: sqlite3.Connection, sql: str, values: dict[str, Any]) -> tuple[Development, ...]:
    rows = conn.cursor()
    rows.row_factory = None  # bare tuples: a day has hundreds, and each is taken apart by place
    return tuple(map(_development, rows.execute(sql, values)))


@lru_cache(maxsize=_AT_HAND)
def _development(row: tuple[Any, ...]) -> Development:
    number, reason, kind, rule, thread, of, old, families, at, arrived, quiet, news, source, before, desk, told_by = (
        row[:16]
    )
    return Development(
        id=number,
        reason=reason,
        kind=kind,
        rule=rule,
        thread=f"t{thread}" if thread else None,
        of=f"t{of}" if of else None,
        old=_claim(old) if old else None,
        families=families,
        at=at,
        arrived=arrived,
        quiet=bool(quiet),
        news=bool(news),
        source=source,
        of_development=f"d{before}" if before else None,
        desk=desk if desk != "undo" else None,
        old_publisher=told_by,
        stored=stored_of(row),
    )


@lru_cache(maxsize=_REMEMBERED)
def _claim(old: str) -> Claim:
    data = loaded(old)
    return claim_from(data["kind"], data["claim"])
