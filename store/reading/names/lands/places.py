"""Places: where the text names a place as a place, with its country; a name that acts there is no place.

In: a sheet whose chunks are settled. Out: chunks that are places are marked, and ``page.places`` is filled.
"""

from store.reading.names.lands.borders import border_after, border_before, border_with, stands_for_itself
from store.reading.names.lands.places_numbered import numbered, of_name
from store.reading.names.lands.towns import only_says_whose
from store.reading.names.lands.towns_homonyms import country_after
from store.reading.names.sheet import PLACED, Chunk, Sheet
from store.reading.page import PlaceMention
from store.reading.text.realm_words import BORDERS
from store.reading.text.tokens import POSSESSIVES, places_of

_STEPS = frozenset(
    "the a an its their his her this neighbouring neighboring nearby capital embattled besieged occupied".split()
)
_GOVERNED = frozenset(
    "entered enter entering seized seize captured capture shelled bombed attacked besieged reached left leave visited visit visiting invaded invade retook recaptured took hit struck "
    "occupied occupy stormed surrounded encircled leaving reach liberated overran fled devastated battered flooded hammered shook rocked crossed".split()
)
_BEARINGS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west off".split()
)
_DISTANCES = frozenset("mile miles kilometre kilometres kilometer kilometers km metres meters nm".split())
_PLACED = frozenset({"country", "capital", "town", "region", "feature", "place", "run"})
_MEANS = frozenset(
    "overnight air aerial missile drone rocket artillery military ground retaliatory full-scale nightly massive combined".split()
)
_DEEDS = frozenset(
    "attack attacks strike strikes airstrike airstrikes raid raids offensive invasion war assault onslaught bombardment shelling".split()
)
_FEATURES = frozenset(
    "River Lake Sea Ocean Gulf Bay Strait Straits Canal Mountains Mountain Bridge Dam Desert Valley Port Airport Base Barracks Hospital".split()
)
_AREAS = frozenset(
    "Province Region District County Oblast Governorate State Territory Prefecture Coast Island Islands Peninsula Strip Heights Delta Plateau".split()
)
_Named = tuple[int, int, str, str]
"""The first token of a place, the one behind its last, its name and kind."""


def find(sheet: Sheet) -> None:
    """Fill ``page.places`` and mark every chunk that is a place where it stands."""
    known = {chunk.name for row in sheet.rows for chunk in row if chunk.kind == "place"}
    for number, row in enumerate(sheet.rows):
        for k, chunk in enumerate(row):
            if chunk.kind in _PLACED or chunk.kind == "demonym":
                _mark(sheet, row, k, known)
                if chunk.place:
                    _add(sheet, row, k, number)
    _own_borders(sheet)
    sheet.page.places.sort(key=lambda place: place.start)


def _own_borders(sheet: Sheet) -> None:
    """Its border: of the country the sentence is about, by its name or as "the country" of the sentence before."""
    page = sheet.page
    number = 0
    for i in places_of(page.lowers, BORDERS):
        if not i or page.lowers[i - 1] not in {"its", "their"}:
            continue
        while page.sentences[number].last <= i:
            number += 1
        owner = antecedent(sheet, number, i)
        if owner is not None:
            name = f"{_shown(sheet, owner)}’s border"
            iso = owner.iso if len(owner.iso) == 3 and owner.iso.isupper() else None
            page.places.append(PlaceMention(page.starts[i - 1], page.ends[i], name, iso, "border", number))


def antecedent(sheet: Sheet, number: int, before: int) -> Chunk | None:
    """The country that "its" before token ``before`` means: the sentence's own, or the one "the country" takes up."""
    page = sheet.page
    own = [
        chunk for chunk in sheet.rows[number] if chunk.last <= before and chunk.kind in {"country", "capital", "seat"}
    ]
    previous = [chunk for chunk in (sheet.rows[number - 1] if number else []) if chunk.kind == "country"]
    said = page.lowers[page.sentences[number].first : before]
    if "country" in said or "nation" in said:
        return previous[-1] if previous else None
    return own[0] if own else (previous[0] if previous else None)


def _mark(sheet: Sheet, row: list[Chunk], k: int, known: set[str]) -> None:
    """Say whether a chunk only tells where: "in Chad", "on the Chadian border"."""
    chunk = row[k]
    if _of_the_paper(sheet, chunk) or (chunk.kind in {"run", "town", "region"} and only_says_whose(sheet, chunk)):
        chunk.place = False
    elif chunk.kind == "demonym":
        chunk.place = border_after(sheet, chunk) > 0
    elif chunk.kind in {"town", "region", "feature", "place"} or (chunk.kind == "run" and chunk.name in known):
        chunk.place = True
    else:
        governed = _governed(sheet, row, k) and not _strikes(sheet, chunk)
        chunk.place = governed and (chunk.kind != "run" or not _titled(sheet, row, k))


def _of_the_paper(sheet: Sheet, chunk: Chunk) -> bool:
    """``told Sahel Wire``: the place is only the first word of the newsroom's own name."""
    publisher = sheet.page.article.publisher or ""
    whole = sheet.page.words[chunk.first : chunk.last + 1]
    return len(whole) > 1 and whole[-1][0].isupper() and f"{publisher} ".startswith(f"{' '.join(whole)} ")


def _strikes(sheet: Sheet, chunk: Chunk) -> bool:
    """``in Russia's overnight attack``, ``in Israel's war on Gaza``: the land strikes elsewhere; "in Syria's war" is fought there."""
    if not _possessive(sheet, chunk):
        return False
    lows, at = sheet.page.lowers, chunk.last + 1
    while lows[at : at + 1] and lows[at] in _MEANS and at < chunk.last + 4:
        at += 1
    if lows[at : at + 1] == [] or lows[at] not in _DEEDS:
        return False
    armed = at > chunk.last + 1 and lows[at] != "war"
    return armed or lows[at + 1 : at + 2] in (["on"], ["against"], ["in"])


def _titled(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    return row[k].sentence in sheet.titled or sheet.page.words[row[k].first : row[k].last] == []


def _governed(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether a preposition of place, a verb such as "entered" or a list of places leads up to the name."""
    page, words, chunk = sheet.page, sheet.words, row[k]
    start = page.sentences[chunk.sentence].first
    if page.sentences[chunk.sentence].kind == "dateline":
        return True
    at = chunk.first - 1
    determined = at >= start and page.lowers[at] in {"a", "an"}
    while at >= start and chunk.first - at < 4 and (page.lowers[at] in _STEPS or page.lowers[at] in words.directions):
        at -= 1
    low = page.lowers[at] if at >= start else ""
    if at < chunk.first - 1 and page.lowers[chunk.first - 1] in words.directions:
        return True
    if low in words.strong:
        return low not in {"over", "around"} or chunk.kind != "run"
    if low == "of" and at - 2 >= start and page.lowers[at - 1] in _BEARINGS and page.lowers[at - 2] in _DISTANCES:
        return True  # "sank one mile east of X"
    if low == "to" and page.lowers[max(start, at - 1) : at] == ["according"]:
        return False
    if low in {"to", "from", "for"} and chunk.kind in {"country", "capital"}:
        return (low != "for" or chunk.kind == "capital") and not _infinitive(sheet, chunk)
    if low in _GOVERNED or (chunk.kind == "capital" and determined):
        return low in _GOVERNED or not _possessive(sheet, chunk)
    if border_after(sheet, chunk) or border_before(sheet, chunk):
        return True
    return _listed(sheet, row, k) or _in_country(sheet, row, k)


def _infinitive(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether the name acts: for Kyiv to stop."""
    limit = sheet.page.sentences[chunk.sentence].last
    return chunk.last < limit and sheet.page.lowers[chunk.last] == "to" and sheet.page.lowers[chunk.first - 1] == "for"


def _possessive(sheet: Sheet, chunk: Chunk) -> bool:
    limit = sheet.page.sentences[chunk.sentence].last
    return chunk.last < limit and sheet.page.lowers[chunk.last] in POSSESSIVES


def _listed(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Poland, Romania and Hungary after "in Poland": the list goes on."""
    if not k:
        return False
    left = row[k - 1]
    same = left.kind == row[k].kind or {left.kind, row[k].kind} <= {"town", "capital", "place", "run"}
    return (
        left.place
        and same
        and sheet.page.lowers[left.last : row[k].first] in (["and"], [","], [",", "and"], ["or"], ["and", "in"], ["/"])
    )


def _in_country(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Kyiv, Ukraine: a capital before its own country."""
    right = row[k + 1] if k + 1 < len(row) else None
    return bool(
        row[k].kind == "capital"
        and right
        and right.kind == "country"
        and right.iso == row[k].iso
        and sheet.page.lowers[row[k].last : right.first] == [","]
    )


def _add(sheet: Sheet, row: list[Chunk], k: int, number: int) -> None:
    """Put a place on the page as the text calls it: "northern Mali", "the Syrian border", "Tarn province"."""
    page, chunk = sheet.page, row[k]
    first, last, name, kind = _bordering(sheet, row, k) or _with_words_beside(sheet, chunk)
    last, name = of_name(page, first, *numbered(page, first, last, name))
    country = chunk.iso if len(chunk.iso) == 3 and chunk.iso.isupper() else country_after(sheet, row, k)
    page.places.append(PlaceMention(page.starts[first], page.ends[last - 1], name, country, kind, number))


def _bordering(sheet: Sheet, row: list[Chunk], k: int) -> _Named | None:
    """The border that the country is told of for: "Ukraine’s border with Poland", "the Velmaran border"."""
    chunk, name = row[k], _shown(sheet, row[k])
    if size := border_after(sheet, chunk):
        last = chunk.last + size
        name = f"{name} border" if stands_for_itself(sheet, chunk) else f"{name}’s border"
        if other := border_with(sheet, row, k, last):
            last, name = other.last, f"{name} with {_shown(sheet, other)}"
        return chunk.first, last, name, "border"
    if border_before(sheet, chunk) and chunk.kind == "country":
        return chunk.first, chunk.last, f"{name}’s border", "border"
    return None


def _with_words_beside(sheet: Sheet, chunk: Chunk) -> _Named:
    """The place with the word beside it that makes it another: "northern Mali", "Tarn province"."""
    page, first, last, name, kind = sheet.page, chunk.first, chunk.last, _shown(sheet, chunk), _kind(sheet, chunk)
    sentence = page.sentences[chunk.sentence]
    directed = first > sentence.first and page.lowers[first - 1] in sheet.words.directions
    if directed and chunk.kind in {"country", "region"}:
        return first - 1, last, f"{page.words[first - 1]} {name}", "region"
    if last < sentence.last and page.words[last] in sheet.words.place_kinds and chunk.kind in PLACED:
        kind = "region" if page.words[last] in _LOWER_AREAS else kind
        return first, last + 1, page.text[page.starts[first] : page.ends[last]], kind
    return first, last, name, kind


_LOWER_AREAS = frozenset(word.lower() for word in _AREAS)


def _shown(sheet: Sheet, chunk: Chunk) -> str:
    """A country by its usual name, all else as the text writes it."""
    if chunk.kind in {"country", "demonym"}:
        return sheet.words.atlas.countries.get(chunk.iso, chunk.name)
    return sheet.text(chunk.first, chunk.last)


def _kind(sheet: Sheet, chunk: Chunk) -> str:
    """What kind of place a chunk is, by its kind or its last word: Lake X is a feature, X Province a region."""
    if chunk.kind in {"country", "region", "feature"}:
        return chunk.kind
    last = sheet.page.words[chunk.last - 1]
    if last in _FEATURES:
        return "feature"
    return "region" if last in _AREAS else "town"
