"""The company of a number: open classes of nouns and verbs beside it by which rules tell what became of those who are counted.

Each field is a list of ``[company]`` in config/lexicon/measures.toml, where it is described; a desk's own lexicon adds to them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from store.reading.lexicon import word_sets


@dataclass(frozen=True, slots=True)
class Company:
    """The lists as sets of lower-case words."""

    raiders: frozenset[str]
    jailers: frozenset[str]
    searchers: frozenset[str]
    courts: frozenset[str]
    foes: frozenset[str]
    rebels: frozenset[str]
    servants: frozenset[str]
    at_war: frozenset[str]
    fights: frozenset[str]
    swaps: frozenset[str]
    corpses: frozenset[str]
    posts: frozenset[str]
    notions: frozenset[str]
    calamities: frozenset[str]
    happenings: frozenset[str]
    migrants: frozenset[str]
    dwellers: frozenset[str]
    bystanders: frozenset[str]
    inmates: frozenset[str]
    kin: frozenset[str]
    passengers: frozenset[str]
    nationals: frozenset[str]
    settlements: frozenset[str]
    refuge: frozenset[str]
    shelters: frozenset[str]
    hosting: frozenset[str]
    hospitals: frozenset[str]
    morgues: frozenset[str]
    injuries: frozenset[str]
    cells: frozenset[str]
    ruins: frozenset[str]
    fliers: frozenset[str]
    rescue: frozenset[str]
    moving: frozenset[str]
    saving: frozenset[str]
    quitting: frozenset[str]
    helped: frozenset[str]
    leaving: frozenset[str]
    touching: frozenset[str]
    drains: frozenset[str]
    contact: frozenset[str]
    things: frozenset[str]
    rallies: frozenset[str]
    booty: frozenset[str]
    sites: frozenset[str]
    outings: frozenset[str]
    havens: frozenset[str]
    makeshift: frozenset[str]
    staged: frozenset[str]
    protest: frozenset[str]
    working: frozenset[str]
    splinters: frozenset[str]
    diseases: frozenset[str]
    officers: frozenset[str]
    fabric: frozenset[str]
    breaking: frozenset[str]
    dragnets: frozenset[str]
    strikes: frozenset[str]
    gatherings: frozenset[str]
    venues: frozenset[str]
    rulings: frozenset[str]
    contests: frozenset[str]
    adherents: frozenset[str]
    clubs: frozenset[str]
    beasts: frozenset[str]
    violent: frozenset[str]
    old_wars: frozenset[str]
    doping: frozenset[str]
    joints: frozenset[str]
    flames: frozenset[str]
    floods: frozenset[str]
    belongings: frozenset[str]
    craft: frozenset[str]
    hitting: frozenset[str]
    homes: frozenset[str]
    taking: frozenset[str]

    def at_large(self, unit: str) -> bool:
        """Whether those who are called ``unit`` are out for pleasure, in protest or for work, and have a home."""
        return unit in self.outings or unit in self.protest or unit in self.working


def company(table: Mapping[str, Iterable[str]]) -> Company:
    """The lists of a table; one that is missing is empty."""
    return Company(**word_sets(Company, table))
