"""Men of other lands in a house's own paper: "our allies in Uganda", "reservists in Uganda" are not the house's.

In: a site, a draft and the holder found. Out: whose they are instead.
"""

from store.reading.figures.site import Draft, Site

FRIENDS = frozenset("allies ally partners partner friends friend colleagues neighbours neighbors".split())
OURS = frozenset(("our", "we", "us", "own"))
WITHIN = frozenset(("in", "of", "from", "across"))


def theirs(site: Site, draft: Draft, found: str | None) -> str | None:
    """``found``, unless that is the house's land and the sentence tells of its friends, or of men in another land who are not called its own."""
    if found is None or found != site.page.house:
        return found
    lowers = site.line.lowers[: draft.counted.first]
    friends = next((j for j in range(len(lowers) - 1, 0, -1) if lowers[j] in FRIENDS and lowers[j - 1] in OURS), -1)
    if friends >= 0:
        return _land(site, friends + 1)
    if not OURS.isdisjoint(site.line.present):
        return found
    heads = {draft.counted.last, *(j + 1 for j, word in enumerate(lowers[:2]) if word == (draft.unit or "").lower())}
    return None if any(_land(site, at) for at in heads) else found


def _land(site: Site, at: int) -> str | None:
    """The land that stands behind the preposition at a token, unless it is the house's."""
    if site.line.lower(at) not in WITHIN:
        return None
    start = site.line.starts[at + 1] if at + 1 < len(site.line.starts) else -1
    land = next((place.name for place in site.places if place.start == start and place.kind == "country"), None)
    return land if land != site.page.house else None
