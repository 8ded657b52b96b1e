"""What stands in the ledger about a figure: since when, what it was before, who disputes it; and its chart."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import charts, wording
from bot.reply import Piece
from bot.times import moment
from store import ledger
from store.likeness import size
from store.models import Figure
from store.rows import Stored
from store.threads import Thread

_PATH = 6  # earlier values shown; /crisis why has them all


@dataclass(frozen=True, slots=True)
class Standing:
    """A figure that stands: its claim as stored, its thread, and whether another side disputes it."""

    stored: Stored[Figure]
    thread: Thread
    disputed: bool

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
    disputed = ledger.disputed(conn, filter(None, found.values()))
    return {
        seq: Standing(told[seq], thread, thread.id in disputed) if thread else None for seq, thread in found.items()
    }


def story(standing: Standing, zone: str) -> tuple[Piece, ...]:
    """``, since Mon 5 May, 09:00 UTC; before: 12 → 58; 2 publishers``."""
    pieces: list[Piece] = [", since ", moment(standing.since, zone)]
    if before := path(standing.thread):
        pieces.append(f"; before: {before}")
    if len(standing.thread.families) > 1:
        pieces.append(f"; {len(standing.thread.families)} publishers")
    return tuple(pieces)


def path(thread: Thread) -> str:
    """The values before the present one: ``12 → 19``."""
    earlier = [v.claim for v in thread.values[:-1] if isinstance(v.claim, Figure)]
    return " → ".join(wording.amount(figure) for figure in earlier[-_PATH:])


def chart_lines(several: Sequence[Standing]) -> tuple[charts.Line, ...]:
    """The values of each side over time."""
    return tuple(charts.Line(wording.speaker(one.figure), _points(one.thread)) for one in several)


def _points(thread: Thread) -> tuple[tuple[datetime, float, float], ...]:
    values = [(v.at, v.claim) for v in thread.values if isinstance(v.claim, Figure)]
    return tuple(
        (at, f.low if f.low is not None else size(f), f.high if f.high is not None else size(f)) for at, f in values
    )
