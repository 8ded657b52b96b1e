"""Bars drawn in text, for every platform and for screen readers of terminals."""

from collections.abc import Sequence
from dataclasses import dataclass

# Together with the amount a line stays near 60 characters, which a phone's code block still shows.
BAR = 20
LABEL = 22
# Three quarters high, so that two bars do not run into each other.
FULL, SPREAD, EXPECTED, ON = "▆", "░", "▒", "▶"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: ``label``, from ``low`` to ``high`` (None: open), the amount in words, and whether it has not happened yet."""

    label: str
    low: float | None
    high: float | None
    words: str
    expected: bool = False


def bars(rows: Sequence[Bar], top: float = 0) -> str:
    """The bars on one scale from 0 to ``top`` (their own largest value when it is less), one a line.

    Filled to the low bound, shaded up to the high one, ``▶`` where it is open upwards.
    """
    top = max((top, *(max(r.low or 0, r.high or 0) for r in rows)))
    room = min(LABEL, max((len(r.label) for r in rows), default=0))
    return "\n".join(line for row in rows for line in _lines(row, top, room))


def _lines(row: Bar, top: float, room: int) -> list[str]:
    drawn = f"{_bar(row, top):<{BAR + 1}} {row.words}"
    if len(row.label) > room:
        return [row.label, f"{'':<{room}}  {drawn}"]
    return [f"{row.label:<{room}}  {drawn}"]


def _bar(row: Bar, top: float) -> str:
    low = _cells(row.low or 0, top)
    high = _cells(row.high if row.high is not None else row.low or 0, top)
    body = (EXPECTED if row.expected else FULL) * low + SPREAD * (high - low)
    return body + (ON if row.high is None and row.low is not None else "")


def _cells(value: float, top: float) -> int:
    """At least one cell for anything that is more than nothing."""
    return max(1, round(BAR * value / top)) if value > 0 and top else 0
