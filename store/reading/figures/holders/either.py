"""The former and the latter of two that were named together: "Torvia and Mesk are at war. The latter keeps 4,000 soldiers in the hills".

In: a site and the token of "former" or "latter". Out: a country's or body's name, or None where no two stand joined.
"""

from store.reading.figures.holders.groups import name_of
from store.reading.figures.site import Site, inside
from store.reading.figures.words import STOPS
from store.reading.page import Mention

EITHER = frozenset(("former", "latter"))
NAME = 3  # words of a name that no layer knows


def either(site: Site, j: int) -> str | None:
    """The first or the second of the two named nearest before token ``j``."""
    page = site.page
    row = page.sentences[max(0, site.index - 1)]
    here = site.line.starts[j]
    ats = [at for at in range(row.first + 1, row.last - 1) if page.lowers[at] == "and"]
    if site.index:
        own = page.sentences[site.index]
        ats += [at for at in range(own.first + 1, own.last - 1) if page.lowers[at] == "and" and page.starts[at] < here]
    for at in reversed(ats):
        pair = _name(site, at, -1), _name(site, at, 1)
        if pair[0] is not None and pair[1] is not None:
            return pair[site.line.lowers[j] == "latter"]
    return None


def _name(site: Site, at: int, step: int) -> str | None:
    """The name right before (step -1) or behind (step 1) the token ``at`` of the page."""
    page = site.page
    beside = at + step
    mention = next((m for m in _around(site, beside) if _touches(m, beside, step)), None)
    if mention is not None:
        return name_of(site, mention)
    first = last = beside
    while page.words[first - 1][:1].isupper() and step < 0 and beside - first < NAME and first:
        first -= 1
    while step > 0 and page.words[last + 1][:1].isupper() and last - beside < NAME:
        last += 1
    words = page.words[first : last + 1]
    plain = all(word[:1].isupper() and word.isalpha() and word.lower() not in STOPS for word in words)
    return " ".join(words) if plain else None


def _around(site: Site, at: int) -> list[Mention]:
    """The mentions that may hold the token ``at`` of the page."""
    page = site.page
    return inside(page.mentions, page.starts[max(0, at - NAME)], page.ends[at])


def _touches(mention: Mention, at: int, step: int) -> bool:
    """Whether a mention ends (step -1) or begins (step 1) with the token ``at``."""
    return mention.last - 1 == at if step < 0 else mention.first == at
