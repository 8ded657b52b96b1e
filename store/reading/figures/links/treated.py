"""Bare numbers of patients where casualties are told of beside: "A shell killed 71 people, and the hospital is still treating 100".

In: a site, a bare draft and the drafts before it, nearest last. Out: whether it counts the wounded; kind and measure are set.
"""

from collections.abc import Sequence

from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import ENDS
from store.reading.text.harm import TOLLS

TREATING = frozenset("treating treat treats treated".split())
CARERS = frozenset("hospital hospitals clinic clinics doctors surgeons medics infirmary".split())
CARED = ENDS | frozenset(("of", "after"))  # "treats 300 a day" is a clinic's daily work
REACH = 8  # tokens from who treats to whom
RECENT = 2  # figures before among which the casualties stand


def treated(site: Site, draft: Draft, before: Sequence[Draft]) -> bool:
    """Whether a hospital treats those of a blow that was told before."""
    line, first = site.line, draft.counted.first
    if draft.counted.kind != "bare" or draft.unit or draft.measure is not None:
        return False
    if line.lower(first - 1) not in TREATING or line.lower(draft.counted.last) not in CARED:
        return False
    if CARERS.isdisjoint(line.lowers[max(0, first - REACH) : first - 1]):
        return False
    if not any(row.measure in TOLLS for row in before[-RECENT:]):
        return False
    draft.counted.kind, draft.measure, draft.rule, draft.cue = "people", "wounded", "treated beside the dead", first - 1
    return True
