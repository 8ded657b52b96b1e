"""Whose those are who are counted beside one of theirs: "a Russian colonel and five other peacekeepers".

In: a site and a draft. Out: the country or body of the person before "and", or None.
"""

from store.reading.figures.holders.groups import name_of
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import ARTICLES

PHRASE = 6  # tokens of the person before "and"


def fellow(site: Site, draft: Draft) -> str | None:
    """The nation told of the one person whom the others are beside."""
    line, first, last = site.line, draft.counted.first, draft.counted.number.last
    if line.lower(last) != "other" or line.lower(first - 1) != "and":
        return None
    start = next((j for j in range(first - 2, max(-1, first - 2 - PHRASE), -1) if line.lowers[j] in ARTICLES), -1)
    if start < 0 or "," in line.lowers[start:first]:
        return None
    nation = next((m for m in site.mentions if m.kind == "demonym" and start < site.token(m.start) < first - 1), None)
    return name_of(site, nation) if nation is not None else None
