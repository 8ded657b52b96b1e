"""Which threads somebody may take back: what his newsroom told within a week, and what he was quoted with."""

import sqlite3
from datetime import UTC

from store.rows import fold
from store.threads import Observed
from store.withdrawals import LONG

_MOST = 400  # threads looked at: a newsroom's news of a week, newest first
_OF_FAMILY = """SELECT d.thread FROM development d JOIN article_family f ON f.article = d.article
    WHERE d.arrived >= :since AND d.news = 1 AND d.thread IS NOT NULL AND f.family = :family ORDER BY d.arrived DESC, d.id DESC LIMIT :most"""
_OF_SPEAKER = """SELECT d.thread FROM actor_name n JOIN claim_actor a ON a.actor = n.actor AND a.part = 'speaker'
    AND a.kind IN ('figure', 'event', 'statement') JOIN development d ON d.claim = a.claim
    WHERE n.folded = :speaker AND d.arrived >= :since AND d.news = 1 AND d.thread IS NOT NULL ORDER BY d.id DESC LIMIT :most"""


def told_by(conn: sqlite3.Connection, seen: Observed) -> tuple[int, ...]:
    """The numbers of the threads that the family or the speaker of ``seen`` told of late, each once."""
    since = (seen.at - LONG).astimezone(UTC).isoformat(timespec="seconds")
    ask = {"since": since, "family": seen.family, "speaker": fold(seen.claim.speaker or ""), "most": _MOST}
    rows = [row[0] for sql in (_OF_FAMILY, _OF_SPEAKER) for row in conn.execute(sql, ask)]
    return tuple(dict.fromkeys(rows))
