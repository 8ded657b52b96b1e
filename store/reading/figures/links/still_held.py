"""Bare numbers of captives or patients whose harm was told before: "121 were freed. The Serbs still hold 256", "the clinic is still treating 50".

In: a site, a bare draft and the drafts before it, nearest last. Out: whether it counts the captives, or the wounded; unit, measure and
source are set.
"""

from collections.abc import Sequence

from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import BEING, ENDS
from store.reading.text.harm import TAKEN, TOLLS

HOLDING = frozenset("hold holds holding keep keeps keeping held".split())
TREATING = frozenset("treating treat treats treated".split())
CARERS = frozenset("hospital hospitals clinic clinics doctors surgeons medics infirmary".split())
BEHIND = ENDS | frozenset("and but in at near on since".split())
CARED = ENDS | frozenset(("of", "after"))  # "treats 300 a day" is a clinic's daily work
REACH = 8  # tokens from who treats to whom


def still_held(site: Site, draft: Draft, before: Sequence[Draft]) -> bool:
    """``The rebels still hold 56, officials said``, ``They are still holding 41``: of the captives told last."""
    line, first = site.line, draft.counted.first
    if not _alone(draft) or line.lower(first - 1) not in HOLDING or line.lower(draft.counted.last) not in BEHIND:
        return False
    at = first - 2
    kept = line.lower(at) in ("still", "now") or (line.lower(at) in BEING and line.lower(first - 1) == "holding")
    source = next((row for row in reversed(before) if row.measure), None)
    if not kept or source is None or source.measure not in TAKEN:
        return False
    draft.unit, draft.counted.kind, draft.source = source.unit, source.counted.kind, source
    draft.measure, draft.rule = source.measure, "of the captives told before, still held"
    return True


def treated(site: Site, draft: Draft, before: Sequence[Draft]) -> bool:
    """``A shell killed 71 people, and the hospital is still treating more than 100``: where casualties are told of beside."""
    line, first = site.line, draft.counted.first
    if not _alone(draft) or line.lower(first - 1) not in TREATING or line.lower(draft.counted.last) not in CARED:
        return False
    if CARERS.isdisjoint(line.lowers[max(0, first - REACH) : first - 1]):
        return False
    if not any(row.measure in TOLLS for row in before[-2:]):
        return False
    draft.counted.kind, draft.measure, draft.rule, draft.cue = "people", "wounded", "treated beside the dead", first - 1
    return True


def _alone(draft: Draft) -> bool:
    return draft.counted.kind == "bare" and not draft.unit and draft.measure is None
