"""What a number counts that no pattern reads, by what its noun is and by what speaks against.

In: a site and a draft of no measure. Out: True where it is a strength or equipment; the draft's measure, kind and rule are set.
"""

from store.reading.figures.defaults.people import serving
from store.reading.figures.defaults.peoples import nation_s
from store.reading.figures.defaults.things import of_force
from store.reading.figures.site import Draft, Site

PERSONS = frozenset(("people", "other"))
THINGS = frozenset(("munitions", "buildings", "other", "neither"))


def by_default(site: Site, draft: Draft) -> bool:
    """Whether those who are counted serve, or what is counted is an army's."""
    kind = draft.counted.kind
    if kind in PERSONS and serving(site, draft):
        return _told(draft, "force", "strength", "people who serve")
    if kind == "other" and nation_s(site, draft):
        return _told(draft, "force", "strength", "a nation's soldiers")
    if kind in THINGS and of_force(site, draft):
        return _told(draft, "equipment", "equipment", "a force's things")
    return False


def _told(draft: Draft, kind: str, measure: str, why: str) -> bool:
    draft.counted.kind, draft.measure, draft.rule = kind, measure, f"default: {why}"
    return True
