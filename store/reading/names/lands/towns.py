"""Towns: which unknown runs of capitals are places, and which of them are capitals.

In: a sheet and its rows. Out: runs that are towns become ``place``, those called capitals ``capital``.
"""

from store.reading.names.lands.atlas import Town, plain
from store.reading.names.lands.home import main_country
from store.reading.names.sheet import RANKED, TITLES, Chunk, Sheet
from store.reading.text.tokens import words_of

LONG_PLACE = 3  # words of a town's name


_SURNAMES = frozenset(
    "Hill Hills Lake Field Fields Ford Forest Park Rivers Bay West East North South Fort Camp Castle Cape Island Church Banks Heights Gate Port Bridges Marsh Wood Woods Valley Coast Hall Grove Moor".split()
)
_OF_KIND = frozenset({"of", "de"})
_SETTLED = frozenset(
    {"city", "town", "village", "port", "capital", "hamlet", "suburb"}
)  # a province has one, and is none
_OF_PEOPLE = ("ian", "ean", "ese", "ish")  # endings of adjectives that few provinces' names have


def name_places(sheet: Sheet, row: list[Chunk], number: int) -> None:
    """Name the runs that are places: by their own noun, by "the town of", by "region" after them, or by the list of towns."""
    dateline = sheet.page.sentences[number].kind == "dateline"
    for k, chunk in enumerate(row):
        if dateline and chunk.kind in {"run", "acronym"} and _in_capitals(sheet, chunk):
            continue
        if chunk.kind != "run":
            continue
        left = row[k - 1] if k else None
        right = row[k + 1] if k + 1 < len(row) else None
        if _by_noun(sheet, chunk) or _by_kind(sheet, chunk):
            chunk.kind = "place"
        elif (town := _town(sheet, chunk)) and _may_be_town(sheet, chunk, town, left, right, number):
            chunk.kind, chunk.iso, chunk.name = "town", town.iso, sheet.text(chunk.first, chunk.last)


def _in_capitals(sheet: Sheet, chunk: Chunk) -> bool:
    """NIAMEY in a dateline is Niamey."""
    name = chunk.name.title()
    found = sheet.words.atlas.things.find(list(words_of(name)), 0, len(words_of(name)))
    if chunk.name.isupper() and found and found[0] == len(words_of(name)):
        chunk.kind, chunk.iso = found[1].kind, found[1].iso
        return True
    return False


def _by_noun(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a noun makes a name a place's: Cape Verga, Tula Bridge; not Jonah Hill."""
    tokens = sheet.page.words[chunk.first : chunk.last]
    nouns = sheet.words.place_nouns
    if 1 < len(tokens) <= LONG_PLACE and tokens[0] in sheet.words.given and tokens[-1] in _SURNAMES:
        return False  # Jonah Hill, Mary Kay Hall
    return len(tokens) > 1 and (
        tokens[-1] in nouns or (tokens[0] in nouns and tokens[0] in {"Mount", "Lake", "Cape", "Fort", "Camp", "Port"})
    )


def _by_kind(sheet: Sheet, chunk: Chunk) -> bool:
    """The town of X, X region, X province."""
    page, words = sheet.page, sheet.words
    sentence = page.sentences[chunk.sentence]
    before = page.lowers[max(sentence.first, chunk.first - 2) : chunk.first]
    if len(before) == 2 and before[1] in _OF_KIND and before[0] in words.place_kinds:
        return True
    if len(before) == 2 and before[1] in words.place_kinds and before[1] not in {"base", "camp", "state", "area"}:
        return True
    behind = chunk.last < sentence.last and page.lowers[chunk.last] in words.place_kinds
    return behind and page.words[chunk.last].islower() and not only_says_whose(sheet, chunk)


def only_says_whose(sheet: Sheet, chunk: Chunk) -> bool:
    """``the Tessian province of Maren``, ``the Donetsk city of Avdiivka``: the name behind "of" is the place, the one before its land's."""
    page, at = sheet.page, chunk.last
    named = page.words[at + 1 : at + 2] == ["of"] and page.words[at + 2 : at + 3] and page.words[at + 2][:1].isupper()
    return bool(named) and (page.lowers[at] in _SETTLED or page.lowers[at - 1].endswith(_OF_PEOPLE))


def _town(sheet: Sheet, chunk: Chunk) -> Town | None:
    """The town of that name in the list."""
    if chunk.last - chunk.first > LONG_PLACE:
        return None
    towns = sheet.words.atlas.towns
    found = towns.get(chunk.name) or (towns.get(chunk.name.title()) if chunk.name.isupper() else None)
    if found is None and not chunk.name.isascii():
        found = towns.get(plain(chunk.name).title())
    return found


def _may_be_town(sheet: Sheet, chunk: Chunk, town: Town, left: Chunk | None, right: Chunk | None, number: int) -> bool:
    """Whether a name that a town bears means it: behind "in", beside another place, or a city too large to be meant otherwise."""
    page, words = sheet.page, sheet.words
    sentence = page.sentences[chunk.sentence]
    if left and left.last == chunk.first and left.kind in TITLES:
        return False
    if sentence.kind == "dateline":
        return True
    before = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    if before in words.strong or before in {"from", "to", "of"} or before in words.directions:
        return True
    if right and right.iso and page.lowers[chunk.last : right.first] == [","]:
        return True
    if (
        left
        and left.kind in {"town", "capital", "place"}
        and page.lowers[left.last : chunk.first] in ([","], ["and"], [",", "and"])
    ):
        return True
    known = page.words[chunk.first] in words.given or page.words[chunk.first] in words.family_first
    return number not in sheet.titled and town.people >= 250_000 and not known and chunk.first > sentence.first


def name_capitals(sheet: Sheet) -> None:
    """Learn "the capital, X" and "X, the capital of Y"; the name is a capital wherever it stands."""
    if "capital" not in sheet.page.lowers:
        return  # no name is learned without the word
    found: dict[str, str] = {}
    home = main_country(sheet)
    for row in sheet.rows:
        for k, chunk in enumerate(row):
            if chunk.kind in {"run", "place", "town", "country"} and (iso := _capital_of(sheet, row, k, home)):
                found[chunk.name] = iso
    for row in sheet.rows if found else ():
        for chunk in row:
            if chunk.kind in {"run", "place", "town", "country"} and chunk.name in found and not in_person(row, chunk):
                chunk.kind, chunk.iso = "capital", found[chunk.name]


def in_person(row: list[Chunk], chunk: Chunk) -> bool:
    """Whether a rank or a form of address makes the name a person's where it stands."""
    return any(other.last == chunk.first and other.kind in RANKED for other in row)


def _capital_of(sheet: Sheet, row: list[Chunk], k: int, home: str) -> str:
    """ISO of the country whose capital the name is said to be: "Chad's capital, X", "X, the capital of Chad"; else ""."""
    page, chunk = sheet.page, row[k]
    sentence = page.sentences[chunk.sentence]
    before = page.lowers[max(sentence.first, chunk.first - 2) : chunk.first]
    if "capital" in before and before[-1] in {"capital", ",", "of"}:
        owner = row[k - 1] if k else None
        at = chunk.first - len(before) + before.index("capital")
        if before[-1] == "of":
            return ""
        if owner and owner.iso and owner.last <= at and at - owner.last < 2:
            return owner.iso
        return home
    after = page.lowers[chunk.last : min(sentence.last, chunk.last + 4)]
    if after[:4] == [",", "the", "capital", "of"] or after[:2] == [",", "capital"]:
        right = row[k + 1] if k + 1 < len(row) else None
        return right.iso if right else home
    return ""
