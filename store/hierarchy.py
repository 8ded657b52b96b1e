"""Which wider places a place lies in: towns in countries from the gazetteer, and the other names of countries. Pure."""

from collections.abc import Callable
from dataclasses import dataclass, field

from store.likeness import words
from store.reading.lexicon import Lexicon

Key = frozenset[str]


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """``countries`` and ``towns`` map the words of a name to the country's name; a town's name may be a country's too."""

    countries: dict[Key, str] = field(default_factory=dict)
    towns: dict[Key, str] = field(default_factory=dict)

    def parents(self, place: str) -> tuple[str, ...]:
        """The wider places of ``place``, nearest first: the last names of "Mariupol, Donetsk", then the country."""
        told = tuple(part.strip() for part in place.split(",")[1:] if part.strip())
        first = words(place.split(",", maxsplit=1)[0])
        country = self.towns.get(first) if first not in self.countries else None
        return (*told, country) if country and country not in told else told

    def is_place(self, name: str) -> bool:
        """Is this the name of a country or town that is known?"""
        key = words(name)
        return key in self.countries or key in self.towns


def hierarchy(lexicon: Lexicon) -> Hierarchy:
    """Build the hierarchy of ``lexicon``; use as ``lexicon.get(hierarchy)``."""
    names = {row.iso3: row.name for row in lexicon.countries}
    countries = {words(row.name): row.name for row in lexicon.countries}
    towns: dict[Key, str] = {}
    for town in lexicon.places:  # the most populous first: "Paris" is the one in France
        if town.country in names:
            for name in (town.name, *town.alternates):
                towns.setdefault(words(name), names[town.country])
    return Hierarchy(countries, towns)


def parents(lexicon: Lexicon) -> Callable[[str], tuple[str, ...]]:
    """The wider places of a place by this lexicon; use as ``lexicon.get(parents)``."""
    return lexicon.get(hierarchy).parents
