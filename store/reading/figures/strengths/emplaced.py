"""Guns, missiles and rockets that somebody brings up or shows: "They've moved 120 guns up to the ridge", "The militia showed off 11 rockets".

In: a site and a draft of munitions. Out: whether they are the equipment of a force.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.strengths.deployed import armed

MOVING = frozenset(
    """moved moves moving brought brings hauled dragged towed wheeled massed deployed deploys positioned emplaced sited stationed placed
    rushed based installed""".split()
)
WHERE = frozenset(
    "up to on along into at near in around forward behind across opposite over towards within onto".split()
)
SHOWING = frozenset("displayed displays paraded unveiled exhibited showed shown off flaunted presented".split())
FEW = 2


def emplaced(site: Site, draft: Draft) -> bool:
    """Whether arms that may be goods or booty elsewhere stand with a force."""
    line, counted = site.line, draft.counted
    if counted.kind != "munitions" or (counted.number.high or 0) < FEW:
        return False
    if not site.words.forces.peaceful.isdisjoint(line.present):
        return False
    verb = line.lower(counted.first - 1)
    up = verb == "up" and line.lower(counted.first - 2) in MOVING  # "brought up 60 guns"
    forces = site.words.forces
    if (draft.unit or "").lower() in forces.guns and (up or verb in MOVING):
        at_war = armed(site) or not forces.heights.isdisjoint(line.present)
        return at_war and (up or line.lower(counted.last) in WHERE)
    off = verb in SHOWING and (verb != "off" or line.lower(counted.first - 2) in ("showed", "shows", "show", "showing"))
    return off and _by_force(site, counted.first)


def _by_force(site: Site, first: int) -> bool:
    """Whether an armed body or side is named before token ``first``."""
    before = site.line.lowers[:first]
    words = site.words
    if any(site.foreign(m) and site.token(m.start) < first for m in site.mentions):
        return True
    if any(words.units.get(word) == "force" for word in before):
        return True
    return not (
        words.apposed.isdisjoint(before)
        and words.sides.isdisjoint(before)
        and words.forces.mustering.isdisjoint(before)
    )
