"""Asides between a body and the verb that owns its force: "The President, who chaired the council last night, has sent 1,100".

In: a site and the token of the verb. Out: the comma before the aside, or the verb where none stands there.
"""

from store.reading.figures.site import Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES, OWN
from store.reading.text.tokens import OWNER_ENDINGS

CLAUSE = 24  # tokens
OPENERS = (
    ARTICLES | OWN | frozenset("once long now then formerly traditionally historically until still already".split())
)
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
    """``MONUSCO, the UN mission in Congo, has 11,500``, ``Syria, once Iraq's rival, has sent 1,200``: only what the body before the comma is."""
    opener, name = site.line.lower(comma + 1), site.line.words[comma - 1]
    body = name[0].isupper() or name in site.words.parties
    if not body or not (opener in OPENERS or opener.endswith(OWNER_ENDINGS)):
        return False
    end = site.line.ends[comma - 1]
    actors = [site.page.actors.get(m.actor) for m in site.mentions if m.end == end]
    return all(actor is not None and actor.kind != "person" for actor in actors)
