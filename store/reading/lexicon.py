"""The frozen lexicon that ``config`` loads from TOML and passes to the reader."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One town of seeds/places.tsv (GeoNames, CC BY 4.0)."""

    name: str
    alternates: tuple[str, ...]
    country: str
    admin1: str
    population: int
    zone: str


@dataclass(frozen=True, slots=True)
class CountryRow:
    """One country of seeds/countries.tsv (GeoNames, CC BY 4.0) with our demonyms and other names from the lexicon."""

    iso3: str
    iso2: str
    name: str
    capital: str
    neighbours: tuple[str, ...]


@dataclass(frozen=True)
class Lexicon:
    """``tables`` maps a lexicon file's stem (``offices``, ``verbs`` …) to its parsed TOML; an operator's folder is merged over it.

    Each layer compiles what it needs with ``lexicon.get(builder)``; the result is made once per lexicon and kept.
    """

    tables: Mapping[str, Mapping[str, Any]]
    places: tuple[PlaceRow, ...] = ()
    countries: tuple[CountryRow, ...] = ()
    _compiled: dict[Callable[..., Any], Any] = field(default_factory=dict, repr=False, compare=False)

    def get(self, builder: Callable[["Lexicon"], T]) -> T:
        """Return ``builder(self)``, computed on first use."""
        found: T | None = self._compiled.get(builder)
        if found is None:
            found = self._compiled[builder] = builder(self)
        return found


def word_sets(kind: type, table: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """The lists of ``table`` by the names of the fields of ``kind``, a dataclass of word sets; one that is missing is empty."""
    return {row.name: frozenset(table.get(row.name, ())) for row in fields(kind)}


def listed(lexicon: Lexicon, paths: Mapping[str, tuple[str, str, str]]) -> dict[str, frozenset[str]]:
    """The lists at (table, section, key) by their names, whether they are written as arrays or as words in a row; one that is missing is empty."""
    found: dict[str, frozenset[str]] = {}
    for name, (table, section, key) in paths.items():
        words = lexicon.tables.get(table, {}).get(section, {}).get(key, ())
        found[name] = frozenset(words.split() if isinstance(words, str) else words)
    return found
