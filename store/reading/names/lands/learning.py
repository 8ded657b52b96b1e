"""Learning: countries no list knows, from how the article uses a word and its adjective ("Velmara", "Velmaran").

A word is a country when the text says so ("the Republic of X", "X's president") or pairs it with an adjective that ends
like a demonym and stands before nouns. Nothing is kept beyond the article.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from store.reading.names.lands.adjectives import is_adjective_of
from store.reading.names.lands.atlas import Thing
from store.reading.names.lands.houses import house_land, opposed
from store.reading.names.lands.learning_runs import Run, runs_of, signs_of
from store.reading.names.lands.learning_signs import (
    DEMONYMIC,
    Signs,
    is_plain,
    is_shortened,
    only_land,
)
from store.reading.names.lands.letterheads import enclosed, reported, shouted
from store.reading.names.lands.peers import peers
from store.reading.names.lands.realms import (
    SHORTEST,
    is_many,
    is_no_name,
    is_realm_name,
)
from store.reading.names.sheet import Sheet
from store.reading.text.house import House
from store.reading.text.realm_words import REALM_NAMES

STEM = SHORTEST - 1  # letters that a land and its adjective share at least
MANY = 40  # adjectives that begin alike, tried on one name


@dataclass(slots=True)
class Learned:
    """Words the article taught: country or demonym, exact case."""

    things: dict[str, Thing] = field(default_factory=dict)

    def lands(self) -> dict[str, list[str]]:
        """Its countries, by the letters that they share with their adjectives."""
        found: dict[str, list[str]] = {}
        for land in dict.fromkeys(thing.iso for thing in self.things.values() if thing.kind == "country"):
            found.setdefault(land[:STEM], []).append(land)
        return found


def learn(sheet: Sheet) -> Learned:
    """Return the countries and demonyms that only this article knows."""
    runs = list(runs_of(sheet))
    signs, surnames = signs_of(sheet, runs), _surnames(sheet, runs)
    learned = Learned()
    house, listed = house_land(sheet)
    if house is not None and listed is None:
        _house(sheet, house, learned)
    _realms(sheet, runs, learned)
    _shouted(sheet, learned)
    _countries(sheet, surnames, signs, learned)
    _peers(sheet, runs, surnames, signs, learned)
    _adjectives(sheet, signs, learned)
    land = only_land(sheet, signs)
    if land and (not learned.things or _is_told_first(sheet, land, learned)):
        learned.things[land] = Thing("country", land, land)
    if house is not None:
        known = listed or learned.things.get(house.land)
        sheet.page.house = sheet.words.atlas.countries.get(known.iso, known.iso) if known else None
    return learned


def _house(sheet: Sheet, house: House, learned: Learned) -> None:
    """Learn the land of the ministry or staff that publishes the page, and the lands whose forces it tells of."""
    if house.of and house.sure:
        _teach(learned, house.land, [])
    for name in opposed(sheet):
        _teach(learned, name, [])


def _is_told_first(sheet: Sheet, land: str, learned: Learned) -> bool:
    """Whether the land is named before those that were learned, and as often: they are its neighbours."""
    words = sheet.page.words
    named = [words.count(thing.iso.split()[0]) for thing in learned.things.values()]
    first = min((words.index(name) for name in learned.things if name in words), default=len(words))
    return words.index(land) < first and words.count(land) >= max(named)


def _countries(sheet: Sheet, surnames: set[str], signs: dict[str, Signs], learned: Learned) -> None:
    """Learn the words whose signs make them countries, each with its adjectives."""
    adjectives, named = _adjectival(signs), _placed(signs)
    common, before, never = sheet.words.common, sheet.words.learn_before, sheet.words.never_lands
    for word, sign in signs.items():
        if sign.people or word in common or word in before or word in never:
            continue
        if (word in surnames and not sign.placed) or is_many(sheet, word):
            continue
        others = adjectives.get(word[:SHORTEST], [])[:MANY]
        people = [other for other in others if other != word and is_adjective_of(sheet, other, word)]
        if sign.adjective and _is_of_a_name(sheet, word, named.get(word[:SHORTEST], ())):
            continue
        if _is_country(sheet, word, sign, adjective=bool(people)):
            _teach(learned, word, people)


def _peers(sheet: Sheet, runs: list[Run], surnames: set[str], signs: dict[str, Signs], learned: Learned) -> None:
    """Learn the words that stand in a row with countries, of the lists or learned before."""
    lands = {name for name, thing in learned.things.items() if thing.kind == "country"}
    for word in list(peers(sheet, runs, lands)):
        if not signs[word].people and word not in surnames:
            _teach(learned, word, [])


def _teach(learned: Learned, land: str, adjectives: list[str]) -> None:
    """Learn a country by its name, with Republic or Kingdom behind it, and by its adjectives."""
    learned.things[land] = Thing("country", land, land)
    for realm in REALM_NAMES:
        learned.things[f"{land} {realm}"] = Thing("country", f"{land} {realm}", land)
    for adjective in adjectives:
        learned.things[adjective] = learned.things[f"{adjective}s"] = Thing("demonym", land, land)


def _adjectival(signs: dict[str, Signs]) -> dict[str, list[str]]:
    """Words that stand before nouns, by the letters that they share with their land."""
    found: dict[str, list[str]] = {}
    for word, sign in signs.items():
        if sign.adjective:
            found.setdefault(word[:SHORTEST], []).append(word)
    return found


def _placed(signs: dict[str, Signs]) -> dict[str, list[str]]:
    """Names of lands that the text says are so, by the letters their adjectives share."""
    found: dict[str, list[str]] = {}
    for word, sign in signs.items():
        if sign.named and not sign.people:
            found.setdefault(word[:SHORTEST], []).append(word)
    return found


def _is_of_a_name(sheet: Sheet, word: str, names: Sequence[str]) -> bool:
    """Whether the word is only the adjective of a land that is named: Tarnian of Tarnia, though Tarnish banks are told of too."""
    return any(other != word and is_adjective_of(sheet, word, other) for other in names[:MANY])


def _surnames(sheet: Sheet, runs: list[Run]) -> set[str]:
    """The last words of longer runs that are no body's and no place's: X in "General Y X" may be a person."""
    longer = ((row[k - 1 : k], chunk) for row, chunk, k in runs if chunk.last - chunk.first > 1)
    return {
        sheet.page.words[chunk.last - 1]
        for left, chunk in longer
        if not is_plain(sheet.words, sheet.page.words[chunk.first])
        and not is_no_name(sheet, chunk)
        and sheet.page.words[chunk.last - 1] not in REALM_NAMES
        and not (left and left[0].kind == "capital")
    }


def _adjectives(sheet: Sheet, signs: dict[str, Signs], learned: Learned) -> None:
    """Adjectives of a learned country (Velmaran), and those whose country is never named: they stand for it themselves."""
    lands = learned.lands()
    for word, sign in signs.items():
        told = learned.things.get(word)
        if word in sheet.words.common or sign.people or not sign.adjective or (told and told.kind == "demonym"):
            continue
        near = (*lands.get(word[:STEM], ())[:MANY], *(_of_the_paper(sheet) if sign.stately else ()))
        land = next((land for land in near if is_adjective_of(sheet, word, land)), None)
        if told and land is None:
            continue
        sure = sign.equal or (sign.bounded and sign.adjective > 1 and not (sign.placed or sign.subject))
        ends = (*DEMONYMIC, "an", "ish") if sure else DEMONYMIC
        if land is None and sign.stately and len(word) > SHORTEST + 1 and word.endswith(ends):
            land = word  # "the Kestian army": the text has no other name for the land
        if land is not None:
            learned.things[word] = learned.things[f"{word}s"] = Thing("demonym", land, land)


def _of_the_paper(sheet: Sheet) -> list[str]:
    """The capitalised words of the newsroom's name: the Kestia Herald writes "the Kestian army" and needs not name Kestia."""
    return [word for word in (sheet.page.article.publisher or "").split()[:-1] if word[0].isupper()]


def _shouted(sheet: Sheet, learned: Learned) -> None:
    """REPUBLIC OF X in the capitals of a letterhead, X: FLOODS over a report: X is learned, and the capitals stand for it."""
    for capitals, name in (*shouted(sheet), *reported(sheet)):
        learned.things[name] = learned.things[capitals] = Thing("country", name, name)


def _realms(sheet: Sheet, runs: list[Run], learned: Learned) -> None:
    """Countries of a dateline (KESH, Ostra Mar) and of several words: the republic of Ostra Mar."""
    page = sheet.page
    for row, chunk, k in runs:
        if page.sentences[chunk.sentence].kind == "dateline" and k and sheet.glue(row[k - 1], chunk) == [","]:
            if is_shortened(sheet, chunk):
                continue
            learned.things[chunk.name] = Thing("country", chunk.name, chunk.name)
        if chunk.last - chunk.first > 1 and is_realm_name(sheet, row, k):
            learned.things[chunk.name] = Thing("country", chunk.name, chunk.name)
        inside = enclosed(sheet, page.words[chunk.first : chunk.last]) if chunk.last - chunk.first > 2 else None
        if inside is not None:
            learned.things[inside] = Thing("country", inside, inside)


def _is_country(sheet: Sheet, word: str, sign: Signs, *, adjective: bool) -> bool:
    """Whether the signs add up: said so, paired with its adjective, ruled, or both a place and one who acts; no province."""
    if sign.governed and not (adjective or sign.ruled):
        return False
    if sign.named or adjective or (sign.placed and sign.served and not word.endswith(sheet.words.endings)):
        return True
    stately = (
        sign.acting > 1
        or ((sign.subject or sign.ruled) and word not in sheet.words.given)
        or (sign.placed > 1 and word not in sheet.words.atlas.towns)
    ) and word.endswith(sheet.words.land_endings)
    if sign.townly and not sign.ruled:
        return False
    return (sign.ruled + sign.placed + sign.acting > 1 and bool(sign.ruled or (sign.placed and sign.acting))) or stately
