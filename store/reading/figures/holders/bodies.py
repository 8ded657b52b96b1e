"""Bodies in plain words: "the army", "the navy", "the rebels": the article's own country, else the words themselves.

In: a site and a token. Out: a country's name, the body's word ("army") where no country is known, or None.
"""

from store.reading.figures.holders.groups import covered, group_at
from store.reading.figures.holders.home import domestic
from store.reading.figures.holders.movement import movement
from store.reading.figures.holders.short_names import shortened
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import CONTRASTS

QUALITIES = frozenset(
    "regular national federal local military rival ruling own whole entire country’s country's".split()
)
CLAUSE = frozenset((",", "who", "which", "that", ";", ".", "’s", "'s"))
BREAKS = CONTRASTS | {";", "by", "against"}
ACTING = frozenset(
    "went marched fought came left holds held took lost began stood spent intends plans wants hopes aims expects needs".split()
)
LEADING = frozenset(("the", "both", "—", "–", "“", ":", "that", "and", ","))
REACH = 18
MILITARY = frozenset("soldiers troops airmen sailors marines pilots paratroopers crew crewmen servicemen".split())
SAYING = ["according", "to", "the"]
APOSTROPHES = frozenset(("'", "’"))
OWNER = 5  # letters of a possessive name


def head_at(site: Site, j: int) -> bool:
    """Whether token ``j`` is such a body and the head of its phrase: "the army has", not "the army chief" nor "the X army"."""
    line = site.line
    if line.lowers[j] not in site.words.forces.bodies:
        return False
    before = j - 1 - (line.lower(j - 1) in QUALITIES)
    lead = line.lower(before)
    plain = before < 0 or lead in LEADING or (lead.endswith(("’s", "'s")) and not covered(site, before))
    if not plain or covered(site, j):
        return False
    after = line.lower(j + 1)
    return after in CLAUSE or after in ACTING or after in AUXILIARIES or after in site.words.own or after.endswith("ed")


def body(site: Site, j: int) -> str | None:
    """Whose the body at token ``j`` is: the country's where it is a state's and one is known; else its own word."""
    word = site.line.lowers[j].removesuffix("’s").removesuffix("'s")
    if word in site.words.forces.free_bodies:
        kind = word.capitalize() if word in site.words.forces.bands else ""
        return (movement(site) if word in site.words.sides else shortened(site, kind)) or word
    at = j - 1 - (site.line.lower(j - 1) in QUALITIES)
    owner = site.line.words[at] if at >= 0 else ""
    if owner[:1].isupper() and owner.endswith(("’s", "'s")) and not covered(site, at) and len(owner) > OWNER:
        return owner[:-2]  # "Savara's own navy has": a name that no layer knows
    if owner in APOSTROPHES and (side := site.line.lower(at - 1)) in site.words.sides:
        return movement(site) or side  # "the rebels' garrison"
    return domestic(site, site.line.starts[j]) or word


def before(site: Site, draft: Draft) -> str | None:
    """``the army has 41,000 soldiers``, ``the navy sent two ships and 90 marines``: the body that leads the clause."""
    first = draft.counted.first
    for j in range(first - 1, max(-1, first - REACH), -1):
        if head_at(site, j):
            if site.line.lowers[max(0, j - 3) : j] == SAYING:
                return None  # "according to the rebels, 60 soldiers were killed"
            military = (draft.unit or "").lower() in MILITARY and draft.measure != "strength"
            return None if military and site.line.lowers[j] == "police" else body(site, j)
        if site.line.lowers[j] == "side" and (found := group_at(site, max(0, j - 1), j)):
            return found
        if site.line.lowers[j] in BREAKS:
            return None
    return None


def own_word(site: Site, j: int) -> str | None:
    """``a garrison of 900``, ``the rebel force``: the word that says whose a nameless force is."""
    line = site.line
    if line.lower(j - 1) in site.words.owners:
        return line.words[j - 1]
    if line.lowers[j] == "garrison":
        return None if line.lower(j - 1) == "a" and line.lower(j - 2) == "and" else body(site, j)
    return line.lowers[j] if line.lowers[j] in site.words.forces.free_bodies else None
