"""Whose a force is by a relative clause right before the number: "X, whose own battalions number 600", "the Front, which he said had 220".

In: a site and the number's first token. Out: a holder's name or None. Each look is over a few tokens.
"""

from store.reading.figures.holders.groups import name_of
from store.reading.figures.holders.home import domestic
from store.reading.figures.holders.lenders import same_noun, tail
from store.reading.figures.holders.missions import mission
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.relative_clauses import beside
from store.reading.figures.site import Site
from store.reading.text.grammar import RELATIVES
from store.reading.text.telling import SAID

EXPELLING = frozenset("expelled expels expelling ousted evicted deported".split())  # whom it had not as its own
GUARDED = frozenset("defended guarded held manned protected garrisoned".split())
NEAR = 8  # tokens from "whose" to the number


def whose(site: Site, first: int) -> str | None:
    """``President Quiroga, whose own battalions number barely 600``: who or what stands right before "whose"."""
    if "whose" not in site.line.present:
        return None
    at = next((j for j in range(first - 1, max(0, first - NEAR), -1) if site.line.lowers[j] == "whose"), 0)
    if at and "," not in site.line.lowers[at:first] and site.line.lowers[first - 1] == "by":
        return (
            beside(site, at - 1) if site.line.lowers[first - 2] in GUARDED else None
        )  # "whose two towns are held by 900"
    if not at or "," in site.line.lowers[at:first] or not site.heads.isdisjoint(range(at, first)):
        return None
    return before(site, at)


def told_of(site: Site, verb: int) -> str | None:
    """``the Front, which he said had 220 men``, ``a militia that the UN says has 900``: what stands before the pronoun, not who says it."""
    lowers = site.line.lowers
    if lowers[verb - 1] not in SAID:
        return None
    at = next((j for j in range(verb - 2, max(0, verb - NEAR), -1) if lowers[j] in RELATIVES), 0)
    return before(site, at) if at and "," not in lowers[at:verb] else None


def before(site: Site, at: int) -> str | None:
    """The body or person that ends right before token ``at``, a comma passed over."""
    end = at - (site.line.lower(at - 1) == ",")
    mention = next((m for m in site.mentions if site.token(m.end) == end and m.kind != "pronoun"), None)
    actor = site.page.actors.get(mention.actor) if mention is not None else None
    if mention is not None and actor is not None:
        return name_of(site, mention) or (actor.name if actor.kind != "person" else domestic(site, mention.start))
    row = next((row for row in parties(site) if row.last == end), None)
    if row is not None:
        return row.name
    noun = site.line.lower(end - 1)
    return (tail(site, noun) or same_noun(site, noun) or mission(site)) if noun in ("force", "mission") else None
