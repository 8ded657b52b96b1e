"""The scene of a number: how near armies are told of, whose body stands by it, and which words of a closed list speak against a force.

In: a site and a draft. Out: whether it is so. Each look is over the sentence, the one before, or a few tokens.
"""

from collections.abc import Set as AbstractSet

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import STOPS
from store.reading.text.grammar import DEFINITE, OWN

SERVICES = frozenset(
    """army armies army's army’s navy navy's navy’s military militaries militia militias brigade brigades battalion battalions regiment
    regiments division squadron squadrons platoon platoons garrison contingent contingents detachment corps battery batteries legion
    battlegroup paratroopers soldiers troops marines gendarmerie peacekeepers fleet flotilla guerrillas rebels insurgents
    mercenaries""".split()
)
BODIES = SERVICES | {"police"}
ARMIES = BODIES | frozenset(
    """defence defense pentagon barracks airbase nato peacekeeping mission commander commanders headquarters deployment exercise exercises
    manoeuvres maneuvers drill drills infantry artillery armoured armored offensive ambush mutiny mutineers coup junta combat trenches
    uniform uniforms forces force bombers warships frigate destroyer gangs airfield""".split()
)
BOTH = frozenset(("boats", "ships", "vessels", "pieces", "carriers", "guns"))  # of war and of peace
JOINS = frozenset("with of , – ( has have had numbers numbered is are".split())
CAPTIVES = frozenset("captives captive captors freed hostages prisoners released prisoner captured".split())
UNDERGROUND = frozenset(
    "mine mines mining miner miners shaft shafts pit pits gallery underground trapped caught company firm".split()
)
NEAR = 8  # tokens on either side of what is counted
BACK = 6  # figures of the page that are looked back at
PHRASE = 6  # tokens of "of the Kesh border police"


def martial_here(site: Site) -> bool:
    """Whether the sentence itself tells of armies."""
    return is_martial(site, site.line.present)


def martial_near(site: Site) -> bool:
    """Whether the sentence or the one before does."""
    return is_martial(site, site.near(1))


def martial_page(site: Site) -> bool:
    """Whether they do, or a force was counted on the page of late and the sentences are of no mine and no firm."""
    if martial_near(site):
        return True
    near, counted = site.near(1), any(figure.measure == "strength" for figure in site.page.figures[-BACK:])
    return counted and UNDERGROUND.isdisjoint(near)


def is_martial(site: Site, near: AbstractSet[str]) -> bool:
    """Whether the words are of armies, of those who serve in them or of their arms."""
    words = site.words
    if not (ARMIES.isdisjoint(near) and words.beside.isdisjoint(near) and words.ranks.isdisjoint(near)):
        return True
    return any(words.units.get(word) in FORCES or (word in words.warlike and word not in BOTH) for word in near)


def captives_near(site: Site) -> bool:
    """Whether the sentence or the one before tells of captives: who are "still there" may be theirs."""
    return not CAPTIVES.isdisjoint(site.near(1))


def by(site: Site, draft: Draft, words: AbstractSet[str], reach: int = NEAR) -> bool:
    """Whether one of the words stands by what is counted."""
    lowers, counted = site.line.lowers, draft.counted
    before = lowers[max(0, counted.first - reach) : counted.first]
    inside = lowers[counted.number.last : counted.last]
    return not words.isdisjoint((*before, *inside, *lowers[counted.last : counted.last + reach]))


def in_body(site: Site, draft: Draft) -> bool:
    """``four batteries, with around 180 people``, ``The army has 900 people``, ``490 employees of the police``: a body stands right by."""
    line, counted = site.line, draft.counted
    at = counted.first - 1
    if line.lower(at) in JOINS and line.lower(at - 1 - (line.lower(at - 1) == ",")) in BODIES:
        return True
    behind = line.lowers[counted.last + 1 : counted.last + PHRASE]
    return line.lower(counted.last) in ("of", "from", "in") and not BODIES.isdisjoint(behind)


def plain(site: Site, draft: Draft) -> bool:
    """Whether nothing but names and adjectives stands between the number and its noun: not ``20,000 or so aboard ships``, ``six the guns``."""
    counted = draft.counted
    between = site.line.lowers[counted.number.last : counted.head] if counted.head >= 0 else ["of"]
    if between[:1] == ["of"] and between[1:2] and (between[1] in DEFINITE or between[1] in OWN):
        between = between[2:]  # "five of our lorries"
    return STOPS.isdisjoint(between) and DEFINITE.isdisjoint(between)
