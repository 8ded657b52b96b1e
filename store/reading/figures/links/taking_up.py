"""Numbers that take up what was told before without its noun: "8,500 troops … most of the 8,500 would go", "By dawn it was 151".

In: a site, a draft without a noun, the drafts before. Out: the draft takes the noun, and of the very same number the holder too.
"""

from collections.abc import Sequence

from store.models import Figure
from store.reading.figures.counts.nationals import others
from store.reading.figures.links.left_out import left_out
from store.reading.figures.links.told_again import told_again
from store.reading.figures.site import Draft, Site

BACK = 40  # figures back that are looked at
NOUN_BEFORE = "a force whose noun stands before"
KNOWN = frozenset(("the", "those", "these", "all"))


def _told_before(site: Site, draft: Draft) -> Figure | None:
    """The latest strength of exactly that number, where the text takes it for known."""
    counted = draft.counted
    if site.line.lower(counted.number.first - 1) not in KNOWN or counted.high is None:
        return None
    same = (f for f in reversed(site.page.figures[-BACK:]) if f.measure == "strength" and f.high == counted.high)
    return next(same, None)


def take_up(site: Site, draft: Draft, earlier: Sequence[Draft]) -> None:
    """The force whose noun is left out at the draft, or the toll that is told again."""
    if draft.measure is None and (army := left_out(site, draft, earlier)) is not None:
        unlike = others(site, draft, army)
        draft.unit, draft.counted.kind, draft.source = army.unit if unlike is None else None, army.counted.kind, army
        draft.measure, draft.rule = army.measure, NOUN_BEFORE
        if (known := _told_before(site, draft)) is not None:
            draft.unit, draft.holder = known.unit, known.holder
    elif (again := told_again(site, draft, earlier)) is not None:
        toll, draft.rule = again
        draft.unit, draft.counted.kind, draft.source, draft.measure = toll.unit, toll.counted.kind, toll, toll.measure
