"""Bookkeeping: judging what an article newly says, and writing what it did into the ledger, in the transaction that stored it."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from store import thread_rows
from store.cues import Cues
from store.developments import background, judge
from store.known_counts import with_its_count
from store.likeness import Parents
from store.models import Claim, Reading
from store.observe import instant, observe
from store.pluperfect import over_then
from store.reprints import Reprints
from store.right_values import instead_of, not_gone, right_value, set_right
from store.rows import PREFIXES, as_json, dump_claim, kind_of
from store.series import SERIAL
from store.thread_rows import Nearby, stamp
from store.threads import Observed, Verdict
from store.withdrawals import is_done, settle, takes_back

_INSERT = """INSERT INTO development
    (claim, article, kind, reason, news, quiet, rule, thread, of, old, families, at, arrived, compared)
    VALUES (:claim, :article, :kind, :reason, :news, :quiet, :rule, :thread, :of, :old, :families, :at, :arrived, :compared)"""

_MANY = 400  # claims of one article that are held against each other; a live page of a whole day has fewer


@dataclass(frozen=True, slots=True)
class Rules:
    """What judging needs besides the store: the cues of the lexicon and the wider places of a place."""

    cues: Cues
    parents: Parents


def take_in(
    conn: sqlite3.Connection,
    number: int,
    reading: Reading,
    arrived: datetime,
    rules: Rules,
    *,
    quiet: bool = False,
    family: str | None = None,
    told_by: Callable[[Claim], str | None] = lambda _claim: None,
    met: datetime | None = None,
) -> int:
    """Judge what article ``number`` newly says, within the transaction that stored it; returns how much of it is news.

    Claims judged before (a re-dated or edited article) are left alone. ``quiet``: known from now on, but not to be posted.
    ``family``: whom the article counts for (else ``family_of``); ``told_by``: whom a claim counts for when it says so itself.
    ``met``: when the article reached the desk, where that was before ``arrived``.
    """
    claims = _unjudged(conn, number, reading)
    counts_for = family or family_of(reading, number)
    observed = observe(reading.article, _key(conn, number), counts_for, met or arrived, claims, rules.cues)
    seen = [_counted_for(one, told_by(one.claim)) for one in observed]
    nearby, copied = Nearby(conn, rules.parents), Reprints(conn, reading.article.text)
    verdicts: list[Verdict] = []
    for at, one in enumerate(seen):
        verdicts.append(_settle(nearby, one, _beside(seen, at), rules, copied, verdicts))
    row = {
        "article": number,
        "quiet": quiet,
        "at": stamp(instant(reading.article, met or arrived)),
        "arrived": stamp(arrived),
    }
    conn.executemany(_INSERT, [row | _told(verdict) for verdict in verdicts])
    return sum(v.news for v in verdicts)


def _beside(seen: Sequence[Observed], at: int) -> Sequence[Observed]:
    """What else the article claims: all of it, but of a page of thousands what stands near, so that judging one costs its length."""
    return seen if len(seen) <= _MANY else seen[max(0, at - _MANY // 2) : at + _MANY // 2]


def _counted_for(seen: Observed, family: str | None) -> Observed:
    return replace(seen, family=family) if family else seen


def family_of(reading: Reading, number: int) -> str:
    """Who counts as one newsroom when nobody said: the family, else the publisher, else the article itself."""
    article = reading.article
    return (article.family or article.publisher or f"article {number}").casefold()


def _key(conn: sqlite3.Connection, number: int) -> str:
    """The text that is judged: an edited article may move what its own earlier version said, as another article may."""
    sql = "SELECT count(*) FROM article_version WHERE article = :id"
    version = conn.execute(sql, {"id": number}).fetchone()[0]
    return f"{number}.{version}" if version else str(number)


def _unjudged(conn: sqlite3.Connection, number: int, reading: Reading) -> list[tuple[str, Claim]]:
    sql = """SELECT c.id, c.kind, c.fields FROM claim c WHERE c.article = :article
        AND c.version IS NULL AND NOT EXISTS (SELECT 1 FROM development d WHERE d.claim = c.id) ORDER BY c.id"""
    rows = {(row["kind"], row["fields"]): row["id"] for row in conn.execute(sql, {"article": number})}
    found: list[tuple[str, Claim]] = []
    told: tuple[Claim, ...] = (*reading.figures, *reading.events, *reading.statements)
    for claim in told:
        kind = kind_of(claim)
        if (row := rows.pop((kind, dump_claim(claim)), None)) is not None:
            found.append((f"{PREFIXES[kind]}{row}", claim))
    return found


def _settle(
    nearby: Nearby,
    seen: Observed,
    siblings: Sequence[Observed],
    rules: Rules,
    copied: Reprints,
    before: Sequence[Verdict],
) -> Verdict:
    """Judge one claim; ``before`` are the verdicts on those of its article that were judged before it."""
    near = () if background(seen) else nearby.candidates(seen.claim, seen.family if seen.cues >= SERIAL else "")
    verdict = copied.heard(judge(seen, near, rules.parents, siblings, nearby.next_id()))
    verdict = with_its_count(over_then(verdict, near, before), before)
    if takes_back(verdict):
        verdict = settle(verdict, () if is_done(verdict, before) else (*near, *nearby.told_by(seen)))
    verdict = not_gone(verdict) if right_value(seen, siblings) else verdict
    verdict = instead_of(set_right(verdict, before), near)
    if verdict.thread:
        nearby.put(verdict.thread)
    return verdict


def _told(verdict: Verdict) -> dict[str, Any]:
    thread, old = verdict.thread, verdict.old
    return {
        "claim": thread_rows.number(verdict.seen.id),
        "kind": kind_of(verdict.seen.claim),
        "reason": verdict.reason,
        "news": verdict.news,
        "rule": verdict.rule,
        "thread": thread_rows.number(thread.id) if thread else None,
        "of": thread_rows.number(verdict.of) if verdict.of else None,
        "old": json.dumps({"kind": kind_of(old), "claim": as_json(old)}) if old else None,
        "families": len(thread.families) if thread else 1,
        "compared": json.dumps(verdict.compared) if verdict.compared else "[]",
    }
