"""The atlas: every name of a country, people, seat, organisation, region or town that the lexicon knows, ready to be looked up.

In: the lexicon. Out: gazetteers by the names' tokens; countries as ISO 3166-1 alpha-3.
"""

import unicodedata
from dataclasses import dataclass, field
from typing import Any, Literal

from store.reading.lexicon import Lexicon
from store.reading.text.gazetteer import Gazetteer
from store.reading.text.tokens import words_of

ThingKind = Literal["country", "demonym", "seat", "capital", "organisation", "press", "region", "feature", "town"]

STATES = frozenset({"country", "demonym", "seat", "capital"})  # the kinds that stand for a state
OUTGROWN = 8  # times the people of a namesake by which a name means the greater town wherever it stands: London
BIG = 100_000  # people; a smaller town is read only where the sentence says it is a place


@dataclass(frozen=True, slots=True)
class Thing:
    """What a known phrase stands for: its kind, the name we show, and the ISO 3166-1 alpha-3 of its country or ""."""

    kind: ThingKind
    name: str
    iso: str


@dataclass(frozen=True, slots=True)
class Town:
    """A town: the name we show, its country's ISO 3166-1 alpha-3, its people."""

    name: str
    iso: str
    people: int


@dataclass(frozen=True, slots=True)
class Atlas:
    """``things`` are phrases in exact case; ``towns`` go by name as written and without accents; ``countries`` map ISO to name."""

    things: Gazetteer[Thing]
    towns: dict[str, Town]
    countries: dict[str, str]
    shortened: dict[str, str] = field(default_factory=dict)  # how datelines shorten a region -> ISO
    # town -> other lands with one of that name and like size
    homonyms: dict[str, frozenset[str]] = field(default_factory=dict)


def split_words(table: dict[str, Any], *path: str) -> list[str]:
    """The words of a lexicon entry such as names.particles.words; none when it is not there."""
    node: Any = table
    for key in path:
        node = node.get(key, {}) if isinstance(node, dict) else {}
    return node.split() if isinstance(node, str) else []


def split_phrases(text: str) -> list[str]:
    """The phrases of a lexicon line, which stand apart by "|"."""
    return [phrase.strip() for phrase in text.split("|") if phrase.strip()]


def plain(text: str) -> str:
    """``text`` without accents, lower case: what two spellings are compared by."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ı", "i").replace("ø", "o").replace("ł", "l"))
    return "".join(char for char in folded if not unicodedata.combining(char)).lower()


def compile_atlas(lexicon: Lexicon) -> Atlas:
    """Build the atlas of a lexicon."""
    things: Gazetteer[Thing] = Gazetteer()
    countries = _countries(lexicon, things)
    _organisations(lexicon, things)
    table = lexicon.tables.get("places", {})
    for kind in ("regions", "features"):
        for name, iso in table.get(kind, {}).items():
            words = list(words_of(name))
            known = things.find(words, 0, len(words))
            if known is None or known[0] != len(words):
                things.add(name, Thing("region" if kind == "regions" else "feature", name, iso))
    _longer_than_capitals(lexicon, things)
    shortened = {word: iso for iso, row in table.get("shortened", {}).items() for word in row.split()}
    return Atlas(things, _towns(lexicon), countries, shortened, _homonyms(lexicon))


def _longer_than_capitals(lexicon: Lexicon, things: Gazetteer[Thing]) -> None:
    """Towns whose name begins with a capital's: Santiago de Cuba is not in Chile."""
    capitals = {row.capital for row in lexicon.countries if row.capital}
    for row in lexicon.places:
        words = row.name.split()
        if len(words) > 1 and any(" ".join(words[:k]) in capitals for k in range(1, len(words))):
            known = things.find(list(words_of(row.name)), 0, len(list(words_of(row.name))))
            if known is None or known[0] < len(list(words_of(row.name))):
                things.add(row.name, Thing("town", row.name, row.country))


def _countries(lexicon: Lexicon, things: Gazetteer[Thing]) -> dict[str, str]:
    """ISO to the name of each country; their names, capitals, seats and demonyms are added to ``things``."""
    table = lexicon.tables.get("countries", {})
    ignored = set(split_words(dict(table), "ignore", "words"))
    countries = {row.iso3: row.name for row in lexicon.countries if row.iso3 not in ignored}
    capitals = {iso: [name] for name, iso in _seats(lexicon).items() if iso in countries}
    for iso, phrases in table.get("names", {}).items():
        countries.setdefault(iso, split_phrases(phrases)[0])
    for iso, phrases in table.get("capitals", {}).items():
        capitals.setdefault(iso, []).extend(split_phrases(phrases))
    for iso, names in capitals.items():
        for name in names:
            things.add(name, Thing("capital", name, iso))
    for iso, phrases in table.get("demonyms", {}).items():
        _demonyms(things, iso, split_phrases(phrases), countries)
    for iso, name in countries.items():
        for other in (name, *split_phrases(table.get("names", {}).get(iso, ""))):
            things.add(other, Thing("country", other, iso))
    countries.update(table.get("shown", {}))
    for phrase, iso in table.get("seats", {}).items():
        things.add(phrase, Thing("seat", phrase, iso))
    return countries


def _demonyms(things: Gazetteer[Thing], iso: str, phrases: list[str], countries: dict[str, str]) -> None:
    """Add the demonyms of a country and their plurals: Chadian, Chadians; Frenchman, Frenchmen."""
    name = countries.get(iso, iso)
    for phrase in phrases:
        things.add(phrase, Thing("demonym", name, iso))
        if not phrase.endswith(("s", "sh", "ch", "ese", "x", "z")):
            things.add(
                phrase[:-3] + "men"
                if phrase.endswith("man") and len(phrase) < 11 and phrase[-4] in "hn"
                else f"{phrase}s",
                Thing("demonym", name, iso),
            )


def _organisations(lexicon: Lexicon, things: Gazetteer[Thing]) -> None:
    table = lexicon.tables.get("organisations", {})
    owners = table.get("countries", {})
    for name, others in table.get("names", {}).items():
        for phrase in (name, *split_phrases(others)):
            things.add(phrase, Thing("organisation", name, owners.get(name, "")))
    for phrase in split_phrases(table.get("press", {}).get("words", "")):
        things.add(phrase, Thing("press", phrase, ""))


def _towns(lexicon: Lexicon) -> dict[str, Town]:
    """Name to town, also without accents; those of the lexicon come before those of the seeds."""
    towns: dict[str, Town] = {}
    for name, iso in lexicon.tables.get("places", {}).get("towns", {}).items():
        towns[name] = Town(name, iso, BIG)
    for row in lexicon.places:
        town = Town(row.name, row.country, row.population)
        for name in (row.name, *row.alternates):
            towns.setdefault(name, town)
            if not name.isascii():
                towns.setdefault(plain(name).title(), town)
    return towns


def _seats(lexicon: Lexicon) -> dict[str, str]:
    """Capital -> its country; of two of one name the one whose town of that name is the larger: Kingston is Jamaica's, not Norfolk Island's."""
    sizes = {(row.name, row.country): row.population for row in reversed(lexicon.places)}
    seats: dict[str, str] = {}
    for row in lexicon.countries:
        rival = seats.get(row.capital)
        larger = rival is None or sizes.get((row.capital, row.iso3), 0) > sizes.get((row.capital, rival), 0)
        if row.capital and larger:
            seats[row.capital] = row.iso3
    return seats


def _homonyms(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """The lands that share a town's name, where none of its towns outgrows the others so far that the name means it alone."""
    sizes: dict[str, dict[str, int]] = {}
    for row in lexicon.places:
        lands = sizes.setdefault(row.name, {})
        lands[row.country] = max(lands.get(row.country, 0), row.population)
    told = lexicon.tables.get("places", {}).get("homonyms", {})
    capitals = _seats(lexicon)
    shared: dict[str, frozenset[str]] = {}
    for name, lands in sizes.items():
        usual = capitals.get(name, max(lands, key=lambda iso: lands[iso]))
        fits = {iso for iso, people in lands.items() if people * OUTGROWN > lands.get(usual, 0)} | set(
            told.get(name, "").split()
        )
        if fits - {usual}:
            shared[name] = frozenset(fits)
    return shared
