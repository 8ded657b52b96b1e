"""Whose those are who come from a land: "650 marines from neighbouring Ellerby", "240 marines came from Ellerby for six weeks".

In: a site and a draft of a force. Out: the land's name, or None. A town is where they come from, and nobody's name.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.holders.groups import name_of
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import TOWARDS

NEARBY = frozenset("neighbouring neighboring nearby friendly allied".split())
COMING = frozenset(("came", "come", "comes"))  # who "arrived from Mali" may only have been there
CHAIN = 3  # auxiliaries before the verb


def homeland(site: Site, draft: Draft) -> str | None:
    """The country right behind "from", the verb of coming passed over."""
    if "from" not in site.line.present or draft.counted.kind not in FORCES or draft.measure not in (None, "strength"):
        return None
    line, at = site.line, draft.counted.last
    for _ in range(CHAIN):
        at += line.lower(at) in AUXILIARIES
    at += line.lower(at) in COMING
    if line.lower(at) != "from":
        return None
    at += 1 + (line.lower(at + 1) in NEARBY)
    start = site.char(at)
    land = next((m for m in site.mentions if m.start == start and m.kind == "name" and site.foreign(m)), None)
    if land is not None and site.line.lower(site.token(land.end)) in TOWARDS:
        return None  # "carried 40 soldiers from Mali to Niger"
    return name_of(site, land) if land is not None else None
