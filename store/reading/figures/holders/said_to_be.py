"""Whose those are of whom a verb behind them says so: "the 13 gunboats belonged to Hadria", "all six of the dead were from Esk".

In: a site and a draft. Out: a country's or body's name, or None.
"""

from store.reading.figures.holders.groups import group_at, named
from store.reading.figures.holders.prepositions import named_behind, phrase_end
from store.reading.figures.site import Draft, Site, site_of
from store.reading.text.grammar import RELATIVES

INSIDE = frozenset(("where", "which", "whom", "whose", "when"))
BEING = frozenset(("were", "are"))
ALL = frozenset("all both most mostly mainly".split())
BELONGING = frozenset(("belonged", "belong"))
THEY = frozenset(("they", "these", "those", "all", "both"))
CLAUSE = 14  # tokens of "that slipped out of the harbour in the fog"
PHRASE = 5  # tokens of "of the dead on the hill"
TURNS = frozenset((",", ";", "when", "who", "whose", "and", "after", "as", "where"))


def said_to_be(site: Site, draft: Draft) -> str | None:
    """The owner that a verb of being or belonging behind the noun names, or the next sentence: "They were Keshi"."""
    if not INSIDE.isdisjoint(site.line.lowers[max(0, draft.counted.first - 2) : draft.counted.first]):
        return None  # "The building where 120 soldiers slept belonged to Kesh"
    at = _verb(site, draft)
    if at >= 0:
        return _owner(site, at)
    return _next(site) if 0 <= draft.at == len(site.drafts) - 1 else None


def _verb(site: Site, draft: Draft) -> int:
    """The verb of belonging whose subject is what is counted; -1 for none."""
    lowers, last = site.line.lowers, draft.counted.last
    relative = site.line.lower(last) in RELATIVES
    low = last + relative
    for at in range(low, min(low + (CLAUSE if relative else PHRASE), len(lowers) - 1)):
        if lowers[at] in BELONGING and lowers[at - 1] not in RELATIVES:
            return at
        if lowers[at] in BEING and not relative:
            return at
        if lowers[at] in TURNS:
            return -1
    return -1


def _owner(site: Site, verb: int) -> str | None:
    """Whom the words behind the verb at token ``verb`` name: "belonged to X", "were from X", "were all Xian"."""
    line = site.line
    if line.lowers[verb] in BELONGING:
        to = verb + 1
        return named_behind(site, to, phrase_end(site, to + 1)) if line.lower(to) == "to" else None
    at = verb + 1 + (line.lower(verb + 1) in ALL)
    if line.lower(at) == "from":
        return group_at(site, at + 1, phrase_end(site, at + 1))
    return None if line.lower(at + 1)[:1].isalpha() else named(site, at, at + 1)


def _next(site: Site) -> str | None:
    """``… 30 howitzers in a clearing. They were Keshi, it said``: what the next sentence says of them."""
    page, index = site.page, site.index + 1
    if index >= len(page.sentences) or page.sentences[index].paragraph != page.sentences[site.index].paragraph:
        return None
    row = page.sentences[index]
    head = page.lowers[row.first : row.first + 4]
    if len(head) < 4 or head[0] not in THEY or (head[1] not in BEING and head[1] not in BELONGING):
        return None
    return _owner(site_of(site, index), 1)
