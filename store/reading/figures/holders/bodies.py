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
SERVICES = frozenset(
    [
        *((kind, "forces") for kind in ("armed", "land", "ground", "naval", "air", "defence", "defense")),
        ("air", "force"),
        ("general", "staff"),
    ]
)
BESIDE = CONTRASTS | {"and", "against", ";"}
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
    land = domestic(site, site.line.starts[j])
    return word if land is None or _set_beside(site, j, land) else land


def service(site: Site, j: int) -> bool:
    """``the armed forces``, ``the air force``: a state's own, of two plain words, the second at token ``j``."""
    line = site.line
    return (line.lower(j - 1), line.lower(j)) in SERVICES and line.words[j].islower() and line.words[j - 1].islower()


def service_of(site: Site, j: int) -> str:
    """Whose the service at token ``j`` is: the country's that is known there, else its own two words."""
    start = site.line.starts[j - 1]
    land = domestic(site, start)
    return site.page.text[start : site.line.ends[j]] if land is None or _set_beside(site, j - 1, land) else land


def _set_beside(site: Site, j: int, land: str) -> bool:
    """``Kesh has 200 soldiers there, while the army has 1,450``: a land whose soldiers are counted beside the body's is not the body's own."""
    lowers = site.line.lowers[:j]
    if BESIDE.isdisjoint(lowers) or MILITARY.isdisjoint(lowers):
        return False
    rows = [row for row in site.mentions if row.kind == "name" and site.token(row.end) < j]
    for row in rows:
        verb = site.token(row.end)
        number = min((head for head in site.heads if verb < head < j), default=j)
        counts = lowers[verb] in AUXILIARIES or lowers[verb] in site.words.own
        men = not MILITARY.isdisjoint(lowers[number : number + 3]) and not BESIDE.isdisjoint(lowers[number + 1 :])
        actor = site.page.actors.get(row.actor)
        if counts and men and actor is not None and actor.name == land:
            return True
    return False


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
