"""Places by a plain noun alone: "along its border", "in the country", "in the south of the country".

In: a site and the token of a preposition. Out: the spot, or None where none stands there.
"""

from store.reading.figures.holders.groups import headed
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.places.apposed_places import compound, halved
from store.reading.figures.places.lands import Spot
from store.reading.figures.site import Site, inside
from store.reading.figures.words import STOPS
from store.reading.page import PlaceMention
from store.reading.text.grammar import DEFINITE
from store.reading.text.tokens import OWNER_ENDINGS

VAGUE = frozenset(
    "region area province district country state sector city town".split()
)  # "a northern region" says nowhere
OWNED = frozenset(  # "outside the state broadcaster", "by the port authority", "in a school exercise book"
    """state city port school college stadium factory prison church palace market quarter academy cathedral monastery dockyard
    tunnel township village town province district""".split()
)
QUARTERS = frozenset("north south east west northeast northwest southeast southwest".split())
SIDES = frozenset("coast bank side shore wing edge end".split())  # "on the east coast"
DISTANCES = frozenset("km kilometres kilometers miles mile metres meters m".split())
DISTANCE = 6  # tokens of "km ( 65 miles )"
THINGS = frozenset(("neither", "buildings", "munitions"))
FORCE = 6  # tokens of "a force of some 4,000"
NOWHERE = {  # "in the last quarter", "in the stock market"
    "quarter": frozenset("first second third fourth last final next previous current same".split()),
    "market": frozenset("stock housing labour labor job bond oil black free single common financial property".split()),
}


def noun(site: Site, j: int) -> Spot | None:
    """``along its border``, ``to the coast``: the border of whom, else the words as they stand."""
    whole = _part(site, j)
    if whole is not None:
        return whole
    line = site.line
    for end in (j + 3, j + 4):
        if not _ends_noun(site, end):
            continue
        owner, word = line.lowers[j + 1], line.lowers[end - 1]
        if word in QUARTERS and _far(site, j):
            return None
        last = end + (word in QUARTERS and line.lower(end) in SIDES)
        if word == "country":
            return _country(site, j + 1, last)
        beyond = _beyond(site, last)
        if owner in ("its", "their", "the") and beyond > last:
            return Spot(" ".join(line.words[last - 1 : beyond]), line.lowers[j], j + 1, beyond)
        if owner in ("its", "their"):
            whose = pronoun(site, j + 1)
            name = f"{whose}'s {' '.join(line.words[j + 2 : last])}"
            return Spot(name, line.lowers[j], j + 1, last) if whose else None
        if owner in ("the", "this") or (owner == "a" and word not in VAGUE):
            return Spot(site.page.text[line.starts[j + 1] : line.ends[last - 1]], line.lowers[j], j + 1, last)
    return _side(site, j)


def _side(site: Site, j: int) -> Spot | None:
    """``to the alliance's eastern flank``, ``on the island's northern coast``."""
    line = site.line
    for last in (j + 4, j + 5):
        owned = line.lower(last - 3).endswith(OWNER_ENDINGS) and line.lower(last - 2).endswith("ern")
        if owned and (last == j + 4 or line.lower(j + 1) in DEFINITE) and _ends_noun(site, last):
            return Spot(site.page.text[line.starts[j + 1] : line.ends[last - 1]], line.lowers[j], j + 1, last)
    return None


def _far(site: Site, j: int) -> bool:
    """``El Obeid, 105 km (65 miles) to the east``: where a place lies, and not where anybody is."""
    return not DISTANCES.isdisjoint(site.line.lowers[max(0, j - DISTANCE) : j])


def _part(site: Site, j: int) -> Spot | None:
    """``in the south of the country``, ``on the beaches of the main island``: both nouns together."""
    line, nouns = site.line, site.words.place_nouns
    if "of" not in line.lowers[j + 3 : j + 5]:
        return None
    of = next((at for at in (j + 3, j + 4) if line.lower(at) == "of" and line.lower(at - 1) in nouns), -1)
    if of < 0 or line.lower(of + 1) not in DEFINITE:
        return None
    last = next((at + 1 for at in (of + 2, of + 3) if line.lower(at) in nouns), -1)
    if last < 0 or line.lower(j + 1) == "and" or (line.lowers[j] == "to" and line.lower(j + 1) not in DEFINITE):
        return None  # "ready to move north of the river"
    text = site.page.text[line.starts[j + 1] : line.ends[last - 1]]
    return Spot(text, line.lowers[j], j + 1, last)


def _ends_noun(site: Site, last: int) -> bool:
    """Whether a noun of places, which is no part of a longer name or phrase, ends before token ``last``."""
    line = site.line
    if last > len(line.words) or line.lowers[last - 1] not in site.words.place_nouns or line.lower(last) == "of":
        return False
    if last < len(line.words) and line.words[last - 1][0].isupper() and line.words[last][0].isupper():
        return False
    if headed(site, last - 1) is not None or halved(site, last) or compound(site, last):
        return False
    if line.lower(last - 2) in NOWHERE.get(line.lowers[last - 1], ()):
        return False
    return not (line.lowers[last - 1] in OWNED and attribute(site, last))


def _beyond(site: Site, at: int) -> int:
    """The token after the name in ``frontier with Istrel``; ``at`` itself when no name follows."""
    line, end = site.line, at + 1
    while line.lower(at) == "with" and end < len(line.words) and line.words[end][0].isupper():
        end += 1
    return end if end > at + 1 else at


def _country(site: Site, first: int, last: int) -> Spot | None:
    """``in the country``: the country named last as a place, here or in the sentence before."""
    start = site.page.sentences[max(0, site.index - 1)].start
    rows = [row for row in inside(site.page.places, start, site.line.starts[first]) if row.kind == "country"]
    return Spot(rows[-1].name, site.line.lowers[first - 1], first, last) if rows else None


def attribute(site: Site, last: int) -> bool:
    """Whether the capitalised words before token ``last`` only describe a noun: "in Counter-IED training"."""
    after = site.line.lower(last)
    verb = after.endswith(("ed", "ing")) or after in site.words.verbs or after in site.words.intransitive
    return after.isalpha() and after not in STOPS and not verb


def of_force(site: Site, j: int) -> bool:
    """``a force of 4,000 for the border``, ``2,000 troops for the border``; not "a payment of 4,000 for the school"."""
    line, words = site.line, site.words
    counted = j - 1 in site.heads or (j - 2 in site.heads and line.lower(j - 1) in words.units)
    near = line.lowers[max(0, j - FORCE) : j]
    return counted and any(word in words.collectives or words.units.get(word, "neither") not in THINGS for word in near)


def in_a_name(site: Site, place: PlaceMention) -> bool:
    """``The Islamic State in the Sahel``: whether the place only ends the name of a body."""
    rows = (m for m in site.mentions if m.start < place.start and place.end <= m.end and m.kind == "name")
    actor = next((site.page.actors.get(m.actor) for m in rows), None)
    return actor is not None and actor.kind == "organisation"
