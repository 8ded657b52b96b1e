"""A number that answers what no one knows: "Nobody knows the number of dead; the gravediggers say 400".

In: a site and a bare draft. Out: whether it counts the harm that was named without a number before; its measure is set.
"""

from store.reading.figures.links.sums import ENDS, SAYS
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

FEW = 5
AHEAD = 6  # tokens of "how many of them have died"
COUNTS = frozenset(("number", "count", "toll", "total"))


def unnumbered(site: Site, draft: Draft) -> bool:
    """Whether somebody says the number of the dead, wounded or missing who were told of in the same sentence."""
    line, first = site.line, draft.counted.first
    if draft.counted.kind != "bare" or draft.measure or draft.at > 0 or (draft.counted.number.high or 0) < FEW:
        return False
    if line.lower(first - 1) not in SAYS or line.lower(draft.counted.last) not in ENDS:
        return False
    for at in range(first - 2):
        word, after = line.lowers[at], line.lowers[at + 1]
        if (word in COUNTS and after == "of") or (word == "how" and after == "many"):
            return _measured(site, draft, at + 2)
    return False


def _measured(site: Site, draft: Draft, at: int) -> bool:
    """Set what the words from token ``at`` say befell them."""
    words = site.words
    for j in range(at, min(at + AHEAD, draft.counted.first)):
        word = site.line.lowers[j]
        found = words.states.get(word) or words.intransitive.get(word) or words.nouns.get(word)
        if not found and site.line.lower(j - 1) in AUXILIARIES:
            found = next(iter(words.verbs.get(word, ())), None)
        if found and site.fits(found, draft):
            draft.measure, draft.rule, draft.cue = found, f"the unknown number of {word}", j
            return True
    return False
