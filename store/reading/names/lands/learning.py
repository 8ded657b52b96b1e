"""Learning: countries no list knows, from how the article uses a word and its adjective ("Velmara", "Velmaran").

A word is a country when the text says so ("the Republic of X", "X's president") or pairs it with an adjective that ends
like a demonym and stands before nouns. Nothing is kept beyond the article.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from store.reading.names.lands.atlas import Thing
from store.reading.names.lands.learning_signs import (
    ABROAD,
    DEMONYMIC,
    DOING,
    Signs,
    does,
    is_human,
    is_shortened,
    only_land,
    placed_in_title,
    possessive,
)
from store.reading.names.lands.letterheads import enclosed, shouted
from store.reading.names.lands.realms import (
    LANDS,
    SHORTEST,
    is_adjective_of,
    is_many,
    is_no_name,
    is_realm_name,
)
from store.reading.names.lands.realms_acts import NEIGHBOURING
from store.reading.names.sheet import RANKED, Chunk, Sheet
from store.reading.text.realm_words import REALM_NAMES

MANY = 40  # adjectives that begin alike, tried on one name
_SENT = frozenset({"envoy", "ambassador", "rapporteur"})
_RULING = frozenset(("minister", "foreign-minister", "junta"))
_SIDED = frozenset("northern southern eastern western central".split())


Run = tuple[list[Chunk], Chunk, int]  # a row, an unknown run of capitals in it, and its place there


@dataclass(slots=True)
class Learned:
    """Words the article taught: country or demonym, exact case."""

    things: dict[str, Thing] = field(default_factory=dict)


def learn(sheet: Sheet) -> Learned:
    """Return the countries and demonyms that only this article knows."""
    runs = list(_runs(sheet))
    signs = _signs(sheet, runs)
    learned = Learned()
    prefixes: dict[str, list[str]] = {}
    surnames = _surnames(sheet, runs)
    for word, sign in signs.items():
        if sign.adjective:
            prefixes.setdefault(word[:SHORTEST], []).append(word)
    names = _placed(signs)
    _realms(sheet, runs, learned)
    _shouted(sheet, learned)
    for word, sign in signs.items():
        if sign.people or word in sheet.words.common or word in sheet.words.learn_before:
            continue
        if (word in surnames and not sign.placed) or is_many(sheet, word):
            continue
        others = prefixes.get(word[:SHORTEST], [])[:MANY]
        people = [other for other in others if other != word and is_adjective_of(sheet, other, word)]
        if sign.adjective and _is_of_a_name(sheet, word, names.get(word[:SHORTEST], ())):
            continue
        if _is_country(sheet, word, sign, adjective=bool(people)):
            learned.things[word] = Thing("country", word, word)
            for realm in REALM_NAMES:
                learned.things[f"{word} {realm}"] = Thing("country", f"{word} {realm}", word)
            for other in people:
                learned.things[other] = Thing("demonym", word, word)
                learned.things[f"{other}s"] = Thing("demonym", word, word)
    _adjectives(sheet, signs, learned)
    if not learned.things and (land := only_land(sheet, signs)):
        learned.things[land] = Thing("country", land, land)
    return learned


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
    words = sheet.words
    longer = ((row[k - 1 : k], chunk) for row, chunk, k in runs if chunk.last - chunk.first > 1)
    plain = (words.org_nouns, words.place_nouns, words.common, words.learn_before)
    return {
        sheet.page.words[chunk.last - 1]
        for left, chunk in longer
        if not any(sheet.page.words[chunk.first] in kind for kind in plain)
        and not is_no_name(sheet, chunk)
        and sheet.page.words[chunk.last - 1] not in REALM_NAMES
        and not (left and left[0].kind == "capital")
    }


def _adjectives(sheet: Sheet, signs: dict[str, Signs], learned: Learned) -> None:
    """Adjectives of a learned country (Velmaran), and those whose country is never named: they stand for it themselves."""
    lands: dict[str, list[str]] = {}
    for thing in {thing.iso: thing for thing in learned.things.values() if thing.kind == "country"}.values():
        lands.setdefault(thing.iso[:3], []).append(thing.iso)
    for word, sign in signs.items():
        if word in learned.things or word in sheet.words.common or sign.people or not sign.adjective:
            continue
        land = next((land for land in lands.get(word[:3], ())[:MANY] if is_adjective_of(sheet, word, land)), None)
        ends = DEMONYMIC if not sign.equal else (*DEMONYMIC, "an", "ish")
        if land is None and sign.stately and len(word) > SHORTEST + 1 and word.endswith(ends):
            land = word
        if land is not None:
            learned.things[word] = learned.things[f"{word}s"] = Thing("demonym", land, land)


def _shouted(sheet: Sheet, learned: Learned) -> None:
    """REPUBLIC OF X in the capitals of a letterhead: X is learned, and the capitals stand for it."""
    for capitals, name in shouted(sheet):
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
    """Whether the signs add up: said so, paired with its adjective, ruled, or both a place and one who acts."""
    if sign.named or adjective or (sign.placed and sign.served and not word.endswith(sheet.words.endings)):
        return True
    stately = (
        sign.acting > 1
        or ((sign.subject or sign.ruled) and word not in sheet.words.given)
        or (sign.placed > 1 and word not in sheet.words.atlas.towns)
    ) and word.endswith(sheet.words.land_endings)
    return (sign.ruled + sign.placed + sign.acting > 1 and bool(sign.ruled or (sign.placed and sign.acting))) or stately


def _signs(sheet: Sheet, runs: list[Run]) -> dict[str, Signs]:
    signs: dict[str, Signs] = {}
    for row in (sheet.rows[number] for number in sheet.titled):
        for chunk in row:
            if chunk.kind == "run" and chunk.last - chunk.first == 1:
                signs.setdefault(sheet.page.words[chunk.first], Signs())
    for row, chunk, k in runs:
        words = sheet.page.words[chunk.first : chunk.last]
        sign = signs.setdefault(words[0], Signs())
        if len(words) > 1:
            _long(sheet, row, k, signs)
        else:
            _count(sheet, row, chunk, k, sign)
    return signs


def _runs(sheet: Sheet) -> Iterator[Run]:
    for number, row in enumerate(sheet.rows):
        titled = number in sheet.titled
        for k, chunk in enumerate(row):
            if chunk.kind == "run" and (not titled or placed_in_title(sheet, chunk)):
                yield row, chunk, k


def _long(sheet: Sheet, row: list[Chunk], k: int, signs: dict[str, Signs]) -> None:
    """A run of several words: an organisation's first word may be an adjective; a person's words are people's."""
    chunk = row[k]
    words = sheet.page.words[chunk.first : chunk.last]
    last = words[-1]
    federal = last.endswith("ederation") and not words[0].endswith(DEMONYMIC)
    if last in REALM_NAMES and len(words) == 2 and not federal:
        signs[words[0]].named += words[0] not in sheet.words.common
    elif last in sheet.words.org_nouns or last in sheet.words.never:
        signs[words[0]].adjective += 1
        abroad = words[1:] in ABROAD and words[0] not in sheet.words.given
        signs[words[0]].stately += abroad
        signs[words[0]].equal += abroad
    elif words[0].endswith(sheet.words.endings) and words[-1].endswith(("men", "women", "ers", "ists", "ors")):
        signs[words[0]].adjective += 1  # the Skaldian Fishermen's Union
    elif last not in sheet.words.place_nouns and chunk.sentence not in sheet.titled and is_human(sheet, row, k):
        signs[words[0]].people += 1
        signs.setdefault(last, Signs()).people += 1


def _count(sheet: Sheet, row: list[Chunk], chunk: Chunk, k: int, sign: Signs) -> None:
    page, words = sheet.page, sheet.words
    sentence = page.sentences[chunk.sentence]
    before = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    after = page.lowers[chunk.last] if chunk.last < sentence.last else ""
    left = row[k - 1] if k else None
    right = row[k + 1] if k + 1 < len(row) else None
    if left and left.kind in RANKED and left.last == chunk.first:
        sign.people += 1
    if before == "of" and left and left.last == chunk.first - 1:
        sign.named += left.kind == "run" and page.words[left.last - 1] in words.learn_before
        sign.ruled += left.kind == "office" and left.name in words.rulers | _RULING
    if before == "of" and chunk.first - 2 >= sentence.first:
        sign.named += page.lowers[chunk.first - 2] in LANDS
        sign.named += page.lowers[chunk.first - 2] == "government"
        sign.ruled += page.lowers[chunk.first - 2] in {"parliament", "people"}
        sign.placed += page.lowers[chunk.first - 2] in {"coast", "shores", "north", "south", "east", "west"}
    if before in {"for", "to"} and left and left.last == chunk.first - 1 and left.kind == "office":
        sign.named += left.name in _SENT  # the UN envoy for X
    governed = page.lowers[max(0, chunk.first - 2) : chunk.first - 1] == ["of"]  # governor of neighbouring X, a region
    sign.named += (before in NEIGHBOURING and not governed) or is_realm_name(sheet, row, k)
    if before in words.strong or before in {"from", "to"}:
        sign.placed += 1
        sign.directed += before in _SIDED
    if sentence.kind == "dateline":
        sign.placed += 1
    outside = before in words.strong or before in {"from", "to", "of"}
    sign.acting += not outside and (after in sheet.words.speech or after in DOING)
    sign.subject += (
        chunk.first == sentence.first and after not in words.speech and does(sheet, chunk.last, sentence.last)
    )
    possessive(sheet, chunk, right, after, sign)
