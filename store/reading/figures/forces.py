"""Who bears arms, rules, watches or speaks, by common nouns: open classes by which rules tell whose a figure is.

Each field is a list of ``[forces]`` in config/lexicon/units.toml, where it is described; a desk's own lexicon adds to them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from store.reading.lexicon import word_sets


@dataclass(frozen=True, slots=True)
class Forces:
    """The lists as sets of lower-case words; ``bodies`` is what acts for itself, a state's or its own."""

    state_bodies: frozenset[str]
    free_bodies: frozenset[str]
    bodies: frozenset[str]
    state_words: frozenset[str]
    watchers: frozenset[str]
    deciding: frozenset[str]
    unarmed: frozenset[str]
    deeds: frozenset[str]
    told_of: frozenset[str]
    judging: frozenset[str]
    armies: frozenset[str]
    mustering: frozenset[str]
    gangs: frozenset[str]
    bands: frozenset[str]
    movements: frozenset[str]
    quarters: frozenset[str]
    soldiers: frozenset[str]
    policemen: frozenset[str]
    trades: frozenset[str]
    serving: frozenset[str]
    peace: frozenset[str]
    statesmen: frozenset[str]
    leaders: frozenset[str]
    foes: frozenset[str]
    enemies: frozenset[str]
    friends: frozenset[str]
    rivals: frozenset[str]
    camps: frozenset[str]
    manned: frozenset[str]
    cases: frozenset[str]
    households: frozenset[str]
    civil: frozenset[str]
    branded: frozenset[str]
    learned: frozenset[str]
    emblems: frozenset[str]
    peaceful: frozenset[str]
    warfare: frozenset[str]
    unrest: frozenset[str]
    grounds: frozenset[str]
    guns: frozenset[str]
    heights: frozenset[str]
    sidearms: frozenset[str]
    causes: frozenset[str]
    wars: frozenset[str]
    frontiers: frozenset[str]
    clubs: frozenset[str]
    vehicles: frozenset[str]
    martial: frozenset[str]
    deploying: frozenset[str]
    sending: frozenset[str]
    corps: frozenset[str]


def forces(table: Mapping[str, Iterable[str]]) -> Forces:
    """The lists of a table; one that is missing is empty."""
    lists = word_sets(Forces, table)
    return Forces(**{**lists, "bodies": lists["state_bodies"] | lists["free_bodies"]})
