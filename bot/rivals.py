"""When several figures are one count told differently, and so a range; what else stands side by side are counts of their own. Pure."""

from collections.abc import Sequence

from bot import wording
from store.models import Figure
from store.rows import Stored
from store.units import unit_class

RANGE = "depending on who says so"


def are_rivals(told: Sequence[Stored[Figure]], *, disputed: bool = False) -> bool:
    """Whether the figures count one thing in different words: the same kind of thing, of one holder or place (or ``disputed``), each speaker with one value.

    The caller has them by place and measure already. Two counts by one speaker ("14 bodies here, 20 there") are no dispute, and neither are the dead of two crises. Where nobody is
    said to say so, the newsroom does.
    """
    figures = [one.claim for one in told]
    kinds = {unit_class(figure.unit, figure.measure) for figure in figures}
    holders = {figure.holder for figure in figures if figure.holder}
    anchored = disputed or any(figure.place or figure.holder for figure in figures)
    values: dict[str, set[tuple[float | None, float | None]]] = {}
    for one in told:
        values.setdefault(_teller(one), set()).add((one.claim.low, one.claim.high))
    return (
        anchored
        and any(figure.speaker or figure.speaker_text for figure in figures)
        and len(values) > 1
        and len(kinds) == 1
        and len(holders) < 2
        and all(len(v) == 1 for v in values.values())
    )


def _teller(one: Stored[Figure]) -> str:
    figure = one.claim
    return figure.speaker or figure.speaker_text or one.article.publisher or f"article {one.article.id}"


def span(figures: Sequence[Figure]) -> str | None:
    """``100,000 to 115,000``, ``at least 10 to 12 or more``; None where all tell one value."""
    values = sorted({v for f in figures for v in (f.low, f.high) if v is not None})
    if len(values) < 2 or len({(f.low, f.high) for f in figures}) < 2:
        return None
    least = "at least " if all(f.high is None for f in figures if f.low == values[0]) else ""
    over = " or more" if any(f.high is None and f.low == values[-1] for f in figures) else ""
    return f"{least}{wording.number(values[0])} to {wording.number(values[-1])}{over}"
