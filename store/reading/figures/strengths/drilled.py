"""People called by their nation who are soldiers by where they lie or what they learn: "410 Ukrainians are learning trench warfare",
"the 28,500 Americans based on its soil", "the 6,700 Tarimese dug in along the canal", "facing the invaders stood 110,000 Ukrainians".

In: a site and a draft of a nation's people. Out: whether they are soldiers; a people's name that is no plural becomes the unit.
"""

from store.reading.figures.site import Draft, Site, most
from store.reading.figures.strengths.nations import BASES, CIVILIANS, KEPT
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import DETERMINERS, THIRD_OWN

FEW = 10
BASED = frozenset("based stationed garrisoned posted deployed".split())
SOIL = frozenset("soil territory".split())
LEARNING = frozenset(
    "learning learn learned learnt training trained train taught drilling drilled practising practicing".split()
)
ENTRENCHED = (["dug", "in"], ["dug-in"], ["entrenched"], ["under", "arms"], ["lined", "up"], ["in", "the", "trenches"])
STANDING = frozenset("stood stand stands waited wait".split())
FACING = frozenset("facing opposite against".split())
ENEMY = frozenset("invaders enemy front army division divisions corps line lines trenches attackers border".split())
MANNING = frozenset("keep keeps manning guarding patrolling defending garrisoning man patrol garrison".split())
POSTS = KEPT | {"station", "radar", "outpost", "battery", "guns", "island"}
FIGHTING = frozenset("fought fighting fight".split())
CHAIN = 3
LESSON = 9  # tokens from the nation to what is learned
SPOT = 4  # tokens from "based" to "soil"


def drilled(site: Site, draft: Draft) -> bool:
    """Whether people of a nation are soldiers."""
    value = most(draft)
    at = _nation(site, draft)
    if at < 0 or value < FEW or not CIVILIANS.isdisjoint(site.line.present):
        return False
    told = _on_soil(site, at) or _dug_in(site, at) or _faces(site, draft)
    told = told or _mans(site, at) or _at_base(site, at)
    told = told or (_learns(site, at) and site.words.forces.peaceful.isdisjoint(site.line.present))
    if told and draft.counted.kind == "bare":
        draft.unit, draft.counted.unit = site.line.words[at - 1], site.line.words[at - 1]
        draft.counted.head, draft.counted.last = at - 1, at
    return told


def _nation(site: Site, draft: Draft) -> int:
    """The token behind the people's name that the number counts; -1 for none."""
    line, counted = site.line, draft.counted
    if counted.kind == "other" and counted.head >= 0:
        return counted.head + 1 if line.words[counted.head][0].isupper() else -1
    name = line.words[counted.last] if counted.last < len(line.words) else ""
    people = (
        counted.kind == "bare" and not draft.unit and name[:1].isupper() and name.endswith(("ese", "ish", "ch", "i"))
    )
    return counted.last + 1 if people else -1


def _on_soil(site: Site, at: int) -> bool:
    """``Americans based on its territory``, ``Americans stationed in Brod``."""
    line = site.line
    if line.lower(at) not in BASED:
        return False
    soil = not SOIL.isdisjoint(line.lowers[at + 1 : at + 1 + SPOT]) and line.lower(at + 1) == "on"
    posted = line.lower(at) in ("stationed", "garrisoned") and site.words.forces.peaceful.isdisjoint(line.present)
    return soil or posted


def _learns(site: Site, at: int) -> bool:
    """``Ukrainians are learning trench warfare``, ``are being trained on Leopard tanks``."""
    lowers = site.line.lowers[at : at + LESSON]
    verb = next((j for j, word in enumerate(lowers[: CHAIN + 1]) if word in LEARNING), -1)
    if verb < 0 or not all(word in AUXILIARIES or word in ("now", "still", "being") for word in lowers[:verb]):
        return False
    return not site.words.forces.warfare.isdisjoint(lowers[verb + 1 :])


def _dug_in(site: Site, at: int) -> bool:
    """``Tarimese dug in along the canal``, ``Kestrians are entrenched``."""
    at += site.line.lower(at) in AUXILIARIES
    return any(site.line.lowers[at : at + len(words)] == words for words in ENTRENCHED)


def _mans(site: Site, at: int) -> bool:
    """``Danes are manning the station``, ``Chadians fought alongside the French``."""
    line = site.line
    at += line.lower(at) in AUXILIARIES
    mans = line.lower(at) in MANNING and not POSTS.isdisjoint(line.lowers[at + 1 : at + 1 + SPOT])
    return mans or (line.lower(at) in FIGHTING and line.lower(at + 1) in ("alongside", "against", "under"))


def _at_base(site: Site, at: int) -> bool:
    """``Americans remain at the drone base``: they are there, and nothing else is told of them."""
    line = site.line
    if line.lower(at) not in AUXILIARIES | {"remained", "stayed", "stay"} or line.lower(at + 1) not in ("at", "in"):
        return False
    near = range(at + 3, at + 2 + SPOT)
    base = next((j for j in near if line.lower(j) in BASES), -1)
    plain = line.lower(at + 2) in DETERMINERS and base > 0 and STOPS.isdisjoint(line.lowers[at + 3 : base])
    return plain and line.lower(base + 1) != "of"  # not of "the base of the mountain"


def _faces(site: Site, draft: Draft) -> bool:
    """``Facing the invaders in the east stood 110,000 Ukrainians``."""
    line, first = site.line, draft.counted.first
    own = line.lower(first - 1) in THIRD_OWN
    stands = line.lower(first - 1 - own) in STANDING
    before = frozenset(line.lowers[:first])
    return stands and not FACING.isdisjoint(before) and not ENEMY.isdisjoint(before)
