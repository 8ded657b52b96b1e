"""Whose arms or men are by what they wear: "nine frigates flying the Pelagian ensign", "22 tanks, all with the white cross of the Ostian army".

In: a site and a draft. Out: a country's or body's name, or None where the emblem is nobody's by name ("flying a white flag").
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import covered, named
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.prepositions import named_behind, phrase_end
from store.reading.figures.site import Draft, Site

WEARING = frozenset(
    """bearing bore wear wears wearing wore flying flew displaying showing sporting carrying carried marked painted adorned decked emblazoned with in
    under""".split()
)
ENDS = frozenset((";", ".", "who", "whose", "while", "when", "where", "after", "said", "says", "against", "by"))
REACH = 14  # tokens behind those who are counted
OWNER = 4  # tokens from the emblem to the verb of wearing


def emblem(site: Site, draft: Draft) -> str | None:
    """Whose emblem those who are counted wear."""
    emblems, last = site.words.forces.emblems, draft.counted.last
    if emblems.isdisjoint(site.line.present) or (draft.counted.kind not in ARMS and draft.unit != "bodies"):
        return None
    lowers = site.line.lowers
    for at in range(last, min(last + REACH, len(lowers))):
        if lowers[at] in ENDS:
            return None
        if lowers[at] in emblems and not covered(site, at):
            return _owner(site, at, last)
    return None


def _owner(site: Site, at: int, low: int) -> str | None:
    """Whose the emblem at token ``at`` is: "in Balmoran markings", "bearing the insignia of the Front"."""
    lowers = site.line.lowers
    wears = next((j for j in range(at - 1, max(low, at - OWNER - 1) - 1, -1) if lowers[j] in WEARING), -1)
    if wears < 0:
        return None
    owner = next((row.name for row in parties(site) if wears < row.first <= wears + 2 and row.owns), None)
    if (before := named(site, wears + 1, at) or owner) is not None or site.line.lower(at + 1) != "of":
        return before
    return named_behind(site, at + 1, phrase_end(site, at + 2))
