"""Asides between a body and the verb that owns its force: "The President, who chaired the council last night, has sent 1,100".

In: a site and the token of the verb. Out: the comma before the aside, or the verb where none stands there.
"""

from store.reading.figures.site import Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES

CLAUSE = 24  # tokens
MEANING = frozenset(
    "to plans plan wants want hopes hope intends intend aims agreed decided vowed promised pledged offered".split()
)


def past_aside(site: Site, verb: int) -> int:
    """``The President, who chaired the council last night, has sent 1,100``: the comma before the clause, else ``verb``."""
    lowers, own = site.line.lowers, verb
    while site.line.lower(own - 1) in MEANING or site.line.lower(own - 1) in AUXILIARIES:
        own -= 1
    if site.line.lower(own - 1) != ",":
        return verb
    verb = own  # "X, which left the pact after Y invaded Z, plans to send 600 men"
    at = next((j for j in range(verb - 2, max(0, verb - CLAUSE), -1) if lowers[j] in ("who", "which", ",")), 0)
    if at > 0 and lowers[at] == ",":
        return at if _describes(site, at) else verb
    return at - 1 if at > 1 and lowers[at - 1] == "," else verb


def _describes(site: Site, comma: int) -> bool:
    """``MONUSCO, the UN mission in Congo, has 11,500``: what stands behind the comma only says what the body before it is."""
    if site.line.lower(comma + 1) not in ARTICLES:
        return False
    end = site.line.ends[comma - 1]
    actors = [site.page.actors.get(m.actor) for m in site.mentions if m.end == end and m.kind == "name"]
    return any(actor is not None and actor.kind != "person" for actor in actors)
