"""Whose sailors are counted by the letters before a ship's name: "the USS Cole, with 300 sailors", "17 sailors of HMS Alba".

In: a site and a draft. Out: the state, as the page calls it where it does, or None where no ship or several states' are named.
"""

from store.reading.figures.holders.home import called
from store.reading.figures.site import Draft, Site

PARTING = frozenset("; seized seize boarded rescued saved captured detained intercepted picked chased sank".split())
ABOARD = frozenset("sailors sailor crew crewmen crewmember crewmembers personnel marines aircraft".split())


def flag(site: Site, draft: Draft) -> str | None:
    """The one state whose ships the sentence names, of those who sail on them."""
    if (draft.unit or "").lower() not in ABOARD:
        return None
    ships = [j for j, word in enumerate(site.line.words) if word in site.words.flags]
    states = {site.words.flags[site.line.words[j]] for j in ships}
    if len(states) != 1 or _parted(site, draft, ships[0]):
        return None
    names = states.pop()
    return next((name for name in names if called(site, name) is not None), names[0])


def _parted(site: Site, draft: Draft, ship: int) -> bool:
    """``Pirates seized 20 sailors; the USS Vella gave chase``, ``HMS Alba rescued 40 sailors``: those of another ship, between the two."""
    low, high = sorted((ship, draft.counted.first))
    return not PARTING.isdisjoint(site.line.lowers[low:high])
