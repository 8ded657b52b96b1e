"""Bare numbers of captives whom a side says it holds: "five were kidnapped; the group claims to hold 14".

In: a site and a bare draft. Out: whether it counts captives; its measure, unit and source are those of the captives told before.
"""

from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import ENDS
from store.reading.text.harm import TAKEN

HOLDING = frozenset("hold holds holding held".split())
KEEPING = HOLDING | frozenset("keep keeps keeping".split())  # behind "still"
BEHIND = ENDS | frozenset("and but in at near on since".split())
RECENT = 3  # figures of the sentences before


def held(site: Site, draft: Draft) -> bool:
    """A number right behind "hold", and nothing but a mark behind it."""
    line, counted = site.line, draft.counted
    still = line.lower(counted.first - 2) in ("still", "now")
    holding, behind = (KEEPING, BEHIND) if still else (HOLDING, ENDS)
    if counted.kind != "bare" or draft.unit or line.lower(counted.first - 1) not in holding:
        return False
    if line.lower(counted.last) not in behind:
        return False
    told = [*site.earlier[-RECENT:], *site.drafts[: max(0, draft.at)]]
    source = next(
        (other for other in reversed(told) if other.measure in TAKEN and other.counted.kind != "equipment"), None
    )
    if source is None:
        return False
    draft.measure, draft.rule, draft.cue = source.measure, "held, as those before", counted.first - 1
    draft.unit, draft.counted.kind, draft.source = source.unit, source.counted.kind, source
    return True
