"""Whose a force is that is set beside another: "the army of X at 35,000 and that of Y at 58,000", "155,000, against 2 million in Y".

In: a site and a draft. Out: a holder's name or None. Each look is over a few tokens.
"""

from store.reading.figures.holders.groups import group_at, named
from store.reading.figures.site import Draft, Site

NAME = 8  # tokens of "that of the army of the Republic of X at"
PUT = frozenset(("at", "to", "is", "was", "as"))
COMPARED = frozenset(("compared", "opposed"))
OF = frozenset(("in", "for", "of"))
LAND = 4  # tokens of "in the Republic of X"


def compared_side(site: Site, draft: Draft) -> str | None:
    """Whose a number is by the name that the comparison gives it alone."""
    if draft.measure not in (None, "strength", "equipment"):
        return None
    return _that_of(site, draft) or _against(site, draft)


def _that_of(site: Site, draft: Draft) -> str | None:
    """``and that of the army of X at 58,000``."""
    lowers, first = site.line.lowers, draft.counted.first
    if site.line.lower(first - 1) not in PUT:
        return None
    begin = next((j for j in range(first - 3, max(0, first - NAME), -1) if lowers[j : j + 2] == ["that", "of"]), -1)
    if begin < 0 or "," in lowers[begin:first]:
        return None
    return group_at(site, begin + 2, first - 1) or named(site, begin + 2, first - 1)


def _against(site: Site, draft: Draft) -> str | None:
    """``X has 155,000, against 2 million in Y``: what stands against a force is another's where a land is named behind it."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    if draft.at <= 0 or line.lower(last) not in OF:
        return None
    against = line.lower(first - 1) == "against" and line.lower(first - 2) == ","
    if not against and line.lower(first - 2) not in COMPARED:
        return None
    lands = (place for place in site.places if place.kind == "country" and site.token(place.start) == last + 1)
    land = next(lands, None)
    return land.name if land is not None else group_at(site, last + 1, last + LAND)
