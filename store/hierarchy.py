"""Which wider places a place lies in: towns in countries from the gazetteer, and the other names of countries. Pure."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from store.likeness import words
from store.reading.lexicon import Lexicon

Key = frozenset[str]
_MARKS = re.compile("[\u0300-\u036f]+")  # combining accents, as NFKD takes them off letters


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """``countries`` maps the words of a country's name to it, ``town`` those of a town's name to the country it lies in."""

    countries: Mapping[Key, str] = field(default_factory=dict)
    town: Callable[[Key], str | None] = lambda _key: None

    def parents(self, place: str) -> tuple[str, ...]:
        """The wider places of ``place``, nearest first: the last names of "Mariupol, Donetsk", then the country."""
        told = tuple(part.strip() for part in place.split(",")[1:] if part.strip())
        first = words(place.split(",", maxsplit=1)[0])
        country = self.town(first) if first not in self.countries else None
        return (*told, country) if country and country not in told else told

    def is_place(self, name: str) -> bool:
        """Is this the name of a country or town that is known?"""
        key = words(name)
        return key in self.countries or self.town(key) is not None


def hierarchy(lexicon: Lexicon) -> Hierarchy:
    """Build the hierarchy of ``lexicon``; use as ``lexicon.get(hierarchy)``."""
    names = {row.iso3: row.name for row in lexicon.countries}
    countries = {words(row.name): row.name for row in lexicon.countries}
    known = ((town.country, (town.name, *town.alternates)) for town in lexicon.places if town.country in names)
    return Hierarchy(countries, _finder(known, names))


def _finder(towns: Iterable[tuple[str, Iterable[str]]], names: Mapping[str, str]) -> Callable[[Key], str | None]:
    """Look a town up when asked: cutting 25,000 names into words costs more than the few that are asked for.

    The first town of a name is meant, and the most populous stands first: "Paris" is the one in France.
    """
    lines = (f"{name}\t{country}" for country, several in towns for name in several)
    folded = _MARKS.sub("", unicodedata.normalize("NFKD", "\n".join(("", *lines, "")))).lower()
    iso = {country.lower(): name for country, name in names.items()}

    @lru_cache(maxsize=4096)
    def find(key: Key) -> str | None:
        longest, at = max(key, key=len, default=""), -1
        while longest and (at := folded.find(longest, at + 1)) >= 0:
            start, at = folded.rfind("\n", 0, at) + 1, folded.find("\n", at)
            name, _, country = folded[start:at].partition("\t")
            if all(word in name for word in key) and words(name) == key:
                return iso[country]
        return None

    return find


def parents(lexicon: Lexicon) -> Callable[[str], tuple[str, ...]]:
    """The wider places of a place by this lexicon; use as ``lexicon.get(parents)``."""
    return lexicon.get(hierarchy).parents
