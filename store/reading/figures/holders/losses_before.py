"""Whose losses "them" are: "The Volodian losses were higher, X said. He estimated them at more than 90 killed".

In: a site and a draft. Out: a country's or body's name, or None.
"""

from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import DETERMINERS
from store.reading.text.harm import CASUALTIES

VALUED = frozenset("estimated estimates put puts placed reckoned reckons numbered".split())
LOSSES = frozenset(("losses", "casualties", "fatalities", "dead", "deaths"))
SOON = 4  # tokens from "them" to the number
OPENING = 5  # tokens in which the losses open the sentence before


def losses_before(site: Site, draft: Draft) -> str | None:
    """The land whose losses open the sentence before, where "them" or "these" is given a number."""
    lowers, first = site.line.lowers, draft.counted.first
    if draft.measure not in CASUALTIES or not site.index:
        return None
    at = next((j for j in range(first - 1, max(0, first - SOON), -1) if lowers[j] in ("them", "these")), 0)
    if not at or lowers[at - 1] not in VALUED or site.line.lower(at + 1) != "at":
        return None
    page, row = site.page, site.page.sentences[site.index - 1]
    start = row.first + (page.lowers[row.first] in DETERMINERS)
    noun = next((j for j in range(start + 1, min(start + OPENING, row.last)) if page.lowers[j] in LOSSES), 0)
    if not noun or row.paragraph != page.sentences[site.index].paragraph:
        return None
    for mention in page.mentions:
        actor = page.actors.get(mention.actor)
        if mention.start == page.starts[start] and actor is not None and actor.kind != "person":
            return actor.name
    return None
