"""Whose a force is that its leader has: "the militia's chief, X, has 700 men", "the rebel leader, X, claims 4,000", "Y, whose general …, has sent".

In: a site and a verb. Out: a holder's name or None. Each look is over the stretch from a comma to the verb.
"""

from store.reading.figures.holders.bodies import body
from store.reading.figures.holders.groups import group_at
from store.reading.figures.holders.lenders import tail
from store.reading.figures.links.gaps import ends, group
from store.reading.figures.site import Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ASIDES

SIDES = {
    "rebel": "rebels",
    "separatist": "separatists",
    "insurgent": "insurgents",
    "guerrilla": "guerrillas",
    "militia": "militia",
}
PHRASE = 7
CLAUSE = 20


def led(site: Site, verb: int) -> str | None:
    """``The militia's chief, Ap Dorje, has 700 volunteers``: the body whose leader stands before the verb."""
    lowers = site.line.lowers
    begun = _phrase(site, verb)
    at = next((j for j in range(max(0, verb - PHRASE - 3), verb) if lowers[j] in site.words.forces.leaders), -1)
    if at < 1 or at < begun:
        return None
    word = lowers[at - 1] if at else ""
    political = word in ("political", "military", "supreme", "deputy")
    word = lowers[at - 2] if political and at > 1 else word
    if word in SIDES:
        named = ends(site, at)
        return group(site, named) or _lent(site, at, verb) or SIDES[word]
    stem = word[:-2] if word.endswith(("’s", "'s")) else ""
    if stem in site.words.forces.bodies or stem in site.words.collectives:
        known = group_at(site, max(0, at - 4), at)
        return known or tail(site, stem) or (body(site, at - 1) if stem in site.words.forces.bodies else None)
    return None


def _lent(site: Site, at: int, verb: int) -> str | None:
    """What the leader named behind the noun belongs to."""
    start, end = site.line.starts[at], site.line.starts[verb]
    people = [site.page.actors.get(m.actor) for m in site.mentions if start < m.start < end]
    return next((actor.affiliation for actor in people if actor is not None and actor.kind == "person"), None)


def _phrase(site: Site, verb: int) -> int:
    """Where the clause of ``verb`` begins: after the last "that", ";" or verb of saying before it."""
    lowers = site.line.lowers
    return next((j + 1 for j in range(verb - 1, -1, -1) if lowers[j] in ("that", ";", "and", "but")), 0)


def past_clause(site: Site, verb: int) -> str | None:
    """``Thailand, whose general serves as deputy, has vowed to send 600``: the name before the clause between the commas."""
    lowers = site.line.lowers
    close = verb - 1
    while close > 0 and (lowers[close] in AUXILIARIES or lowers[close] in ("to", "vowed", "also", "now", "already")):
        close -= 1
    if lowers[close] != ",":
        return None
    opened = next((j for j in range(close - 1, max(0, close - CLAUSE), -1) if lowers[j] in ASIDES), -1)
    if opened < 2 or lowers[opened - 1] != ",":
        return None
    return group(site, ends(site, opened - 1))
