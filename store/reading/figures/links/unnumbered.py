"""A number that answers what no one knows: "Nobody knows the number of dead; the gravediggers say 400".

In: a site and a bare draft. Out: whether it counts the harm that was named without a number before; its measure is set.
"""

from itertools import pairwise

from store.reading.figures.links.disputed import ENDS, SAYS, SPEAK_OF
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

FEW = 5
LISTING = frozenset("lists listed names named".split())
DISPUTES = frozenset(
    "agreement dispute disputed disputes contested unclear unknown uncertain differ differs disagree argued questioned".split()
)
NAMED = {
    "dead": "killed",
    "toll": "killed",
    "wounded": "wounded",
    "injured": "wounded",
    "missing": "missing",
    "displaced": "displaced",
}
AHEAD = 6  # tokens of "how many of them have died"
COUNTS = frozenset(("number", "count", "toll", "total"))


def unnumbered(site: Site, draft: Draft) -> bool:
    """Whether somebody says the number of the dead, wounded or missing who were told of in the same sentence."""
    line, first = site.line, draft.counted.first
    if draft.counted.kind != "bare" or draft.measure or draft.at > 0 or (draft.counted.number.high or 0) < FEW:
        return False
    if _disputed(site, draft):
        return True
    if line.lower(first - 1) not in SAYS or line.lower(draft.counted.last) not in ENDS:
        return False
    for at in range(first - 2):
        word, after = line.lowers[at], line.lowers[at + 1]
        if (word in COUNTS and after == "of") or (word == "how" and after == "many"):
            return _measured(site, draft, at + 2)
    return False


def _disputed(site: Site, draft: Draft) -> bool:
    """``The dead are in dispute as well. On Wednesday the ministry spoke of 1,380``: the sentence before says what is counted."""
    line, first = site.line, draft.counted.first
    spoken = (
        line.lower(first - 1) in SAYS
        or line.lower(first - 1) in LISTING
        or (line.lower(first - 1) == "of" and line.lower(first - 2) in SPEAK_OF)
    )
    if not spoken or line.lower(draft.counted.last) not in ENDS or not site.index:
        return False
    page, row = site.page, site.page.sentences[site.index - 1]
    lowers = page.lowers[row.first : row.last]
    same = row.paragraph == page.sentences[site.index].paragraph and not DISPUTES.isdisjoint(lowers)
    if not same or any(word[0].isdigit() for word in lowers):
        return False
    noun = next((word for the, word in pairwise(lowers) if word in NAMED and the == "the"), None)
    if noun is None:
        return False
    draft.measure, draft.rule = NAMED[noun], f"the disputed {noun}"
    return True


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
