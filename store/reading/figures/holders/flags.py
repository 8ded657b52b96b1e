"""Whose sailors are counted by the letters before a ship's name: "the USS Cole, with 300 sailors", "17 sailors of HMS Alba".

In: a site and a draft. Out: the state, as the page calls it where it does, or None where no ship or several states' are named.
"""

from store.reading.figures.holders.home import called
from store.reading.figures.site import Draft, Site

ABOARD = frozenset("sailors sailor crew crewmen crewmember crewmembers personnel marines aircraft".split())


def flag(site: Site, draft: Draft) -> str | None:
    """The one state whose ships the sentence names, of those who sail on them."""
    if (draft.unit or "").lower() not in ABOARD:
        return None
    states = {site.words.flags[word] for word in site.line.words if word in site.words.flags}
    if len(states) != 1:
        return None
    names = states.pop()
    return next((name for name in names if called(site, name) is not None), names[0])
