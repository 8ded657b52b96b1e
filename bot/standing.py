"""What stands in the ledger about a figure: since when, what it was before, who disputes it; and its chart."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from bot import charts, wording
from bot.reply import Piece
from bot.times import moment
from store import ledger, verdicts
from store.likeness import size
from store.models import Figure
from store.rows import Stored
from store.threads import Observed, Thread

_OTHERS = "another newsroom"
_PATH = 6  # earlier values shown; /crisis why has them all


@dataclass(frozen=True, slots=True)
class Standing:
    """A figure that stands: its claim as stored, its thread, whether another side disputes it, which claims were corrections,
    and the desk's own word of it (confirm, dispute).
    """

    stored: Stored[Figure]
    thread: Thread
    disputed: bool
    corrections: frozenset[str] = frozenset()
    desk: str | None = None

    @property
    def since(self) -> datetime:
        """When the value was first told."""
        return self.thread.now.at

    @property
    def figure(self) -> Figure:
        """What it says now."""
        return self.stored.claim


def of_claims(conn: sqlite3.Connection, figures: Iterable[Stored[Figure]]) -> dict[int, Standing | None]:
    """By each figure's number what stands behind it: None when its thread tells another value by now, or was retracted.

    A figure that opened no thread (background) is left out of the answer.
    """
    told = {stored.seq: stored for stored in figures}
    found = ledger.behind(conn, told)
    stand = {one.stored.seq: one for one in standings(conn, [(told[seq], t) for seq, t in found.items() if t])}
    return {seq: stand.get(seq) for seq in found}


def standings(conn: sqlite3.Connection, told: Sequence[tuple[Stored[Figure], Thread]]) -> list[Standing]:
    """What stands of each figure and its thread."""
    threads = [thread for _, thread in told]
    disputed, corrections = ledger.disputed(conn, threads), ledger.corrections(conn, threads)
    desk = verdicts.standing(conn, (thread.id for thread in threads))
    return [Standing(one, t, t.id in disputed, corrections, desk.get(t.id)) for one, t in told]


def story(standing: Standing, zone: str) -> tuple[Piece, ...]:
    """``, since Mon 5 May, 09:00 UTC; before: 12 → 58; 2 publishers``."""
    pieces: list[Piece] = [", since ", moment(standing.since, zone)]
    if before := path(standing):
        pieces.append(f"; before: {before}")
    if len(standing.thread.families) > 1:
        pieces.append(f"; {len(standing.thread.families)} publishers")
    if standing.desk in wording.DESK:
        pieces.append(f"; {wording.DESK[standing.desk]}")
    return tuple(pieces)


def path(standing: Standing) -> str:
    """The values before the present one: ``12 → 64 (corrected)``."""
    told = pairwise(standing.thread.values)
    earlier = [(v.claim, after.id in standing.corrections) for v, after in told if isinstance(v.claim, Figure)]
    return " → ".join(f"{wording.amount(f)}{' (corrected)' if wrong else ''}" for f, wrong in earlier[-_PATH:])


def chart_lines(several: Sequence[Standing]) -> tuple[charts.Line, ...]:
    """The values of each side over time, without those that were corrected."""
    return tuple(charts.Line(_sides(one), _points(one)) for one in several)


def _sides(standing: Standing) -> str:
    """Who told the values, the first of them first: a toll that rises is told by one after another."""
    told = dict.fromkeys(_side(value, standing.stored) for value in standing.thread.values)
    return " → ".join(told)


def _side(value: Observed, now: Stored[Figure]) -> str:
    """The speaker of one of the values that led to ``now``; of another newsroom's own count only its family is kept."""
    card = now.article
    ours = value.id == now.id or value.family == (card.family or card.publisher or "").casefold()
    own = card.publisher or wording.THE_ARTICLE if ours else _OTHERS
    return value.claim.speaker or value.claim.speaker_text or own


def _points(standing: Standing) -> tuple[tuple[datetime, float, float], ...]:
    wrong = {v.id for v, after in pairwise(standing.thread.values) if after.id in standing.corrections}
    values = [(v.at, v.claim) for v in standing.thread.values if isinstance(v.claim, Figure) and v.id not in wrong]
    return tuple(
        (at, f.low if f.low is not None else size(f), f.high if f.high is not None else size(f)) for at, f in values
    )
