"""Chunks: the stretches of a sentence that names, roles and places are made of.

One pass over the tokens: known names (atlas), offices, ranks, forms of address, bodies, and runs of capitals that nobody
knows. What an unknown run is, later passes decide.
"""

from bisect import bisect_left
from itertools import compress, count
from operator import ne

from store.reading.names import plain_titles
from store.reading.names.known import is_date, is_surname, known
from store.reading.names.roles.titles import find_offices, head_of, titled
from store.reading.names.runs import run
from store.reading.names.sheet import Chunk, Sheet
from store.reading.names.vocabulary import compile_vocabulary
from store.reading.page import Page, Sentence
from store.reading.text.tokens import places_of

_OF_PARTIES = frozenset({"Justice", "Farmer", "Student", "General"})  # the National Justice Party


def cut(page: Page) -> Sheet:
    """Return the sheet of ``page`` with all its chunks."""
    words = page.lexicon.get(compile_vocabulary)
    sheet = Sheet(page, words, lower=set(page.words))
    capitals = list(compress(count(), map(ne, page.words, page.lowers)))  # anywhere in the word: Kyiv, al-Assad
    plain_titles.mark(sheet, capitals)
    offices = find_offices(sheet)
    bodies = words.bodies
    hits = sorted({*capitals, *places_of(page.lowers, bodies), *offices})
    at = 0
    for number, sentence in enumerate(page.sentences):
        begin, at = at, bisect_left(hits, sentence.last, at)
        sheet.rows.append(_row(sheet, sentence, number, hits[begin:at], offices))
    return sheet


def _row(sheet: Sheet, sentence: Sentence, number: int, hits: list[int], offices: dict[int, int]) -> list[Chunk]:
    """The chunks of a sentence, from left to right: what one has taken up no other begins in."""
    row: list[Chunk] = []
    done = sentence.first
    for i in hits:
        if i >= done:
            begun = _capital if sheet.page.words[i][0].isupper() else _small
            chunk = begun(sheet, sentence, number, i, offices)
            if chunk is not None:
                row.append(chunk)
                done = chunk.last
        elif done < offices.get(i, 0) <= sentence.last:  # White House | spokesman
            row.append(Chunk(done, offices[i], "office", head_of(sheet, done, offices[i]), "", number))
            done = offices[i]
    return row


FLEET = 6  # tokens of the first ship's name and what stands around it


def _small(sheet: Sheet, sentence: Sentence, number: int, i: int, offices: dict[int, int]) -> Chunk | None:
    """What begins with a small letter at token ``i``: an office, a body, "al-" or "pro-" before a name; most words are nothing."""
    page, words = sheet.page, sheet.words
    word = page.words[i]
    if i in offices:
        office = min(offices[i], sentence.last)
        return Chunk(i, office, "office", head_of(sheet, i, office), "", number)
    if word in words.bodies:
        return Chunk(i, i + 1, "body", page.lowers[i], "", number)
    if word.startswith(words.joined) and (thing := _known(sheet, sentence, number, i)):
        return thing
    if "-" not in word or is_date(sheet, i, sentence):
        return None
    return run(sheet, sentence, number, i, offices)


def _capital(sheet: Sheet, sentence: Sentence, number: int, i: int, offices: dict[int, int]) -> Chunk | None:
    """What begins with a capital at token ``i``."""
    page, words = sheet.page, sheet.words
    word = page.words[i]
    office = min(offices[i], sentence.last) if i in offices else 0
    if "strong" in (page.lowers[i], page.lowers[i - 1]) and _counted_strong(page, sentence, i):
        return None
    if ship := _ship(sheet, sentence, number, i, offices):
        return ship
    if word in words.titles and (
        title := _saintly(sheet, number, i, sentence.last) or titled(sheet, sentence, number, i, office)
    ):
        return title
    if office:
        if _belongs(sheet, sentence, i, office, offices):
            return run(sheet, sentence, number, i, offices)
        return Chunk(i, office, "office", head_of(sheet, i, office), "", number)
    listed = word in words.atlas.things.first or "-" in word  # two of three capitals begin no name of the lists
    if listed and (thing := _known(sheet, sentence, number, i)):
        return thing
    return None if is_date(sheet, i, sentence) else run(sheet, sentence, number, i, offices)


def _counted_strong(page: Page, sentence: Sentence, i: int) -> bool:
    """``Allies Plan 10,000-Strong Force for Bosnia``: neither "Strong" nor the noun behind it begins a name in a headline."""
    at = i - (page.lowers[i - 1] == "strong")
    strong = page.words[at] == "Strong" and at > sentence.first + 1
    return strong and page.words[at - 2][-1].isdigit()


def _belongs(sheet: Sheet, sentence: Sentence, i: int, office: int, offices: dict[int, int]) -> bool:
    """Whether the office of tokens i:office only begins the name of a body: the National Justice | Party."""
    words = sheet.page.words
    alone = office == i + 1 or (words[office - 1] in _OF_PARTIES and words[i] != sheet.page.lowers[i])
    return alone and office < sentence.last and words[office] in sheet.words.org_nouns and office not in offices


def _known(sheet: Sheet, sentence: Sentence, number: int, i: int) -> Chunk | None:
    """The known name at token ``i`` that is no surname there."""
    thing = known(sheet, i, sentence.last)
    if thing is None or is_surname(sheet, i, thing, sentence):
        return None
    return Chunk(i, i + thing[0], thing[1].kind, thing[1].name, thing[1].iso, number)


def _ship(sheet: Sheet, sentence: Sentence, number: int, i: int, offices: dict[int, int]) -> Chunk | None:
    """A ship's name behind what it is, also where it is that of a rank, a prince or a town: the cruiser General Belgrano."""
    before, words = sheet.page.words[i - 1] if i > sentence.first else "", sheet.words
    if before not in words.ships and before not in words.fleets and before != "and":
        return None  # before most names
    if not (before.islower() and (before in words.ships or _in_fleet(sheet, sentence, i))):
        return None
    thing = known(sheet, i, sentence.last)
    if thing is not None and thing[1].kind in {"country", "demonym", "organisation"}:
        return None
    ship = run(sheet, sentence, number, i, offices)
    if ship is not None:
        ship.kind = "other"
    return ship


def _in_fleet(sheet: Sheet, sentence: Sentence, i: int) -> bool:
    """Whether the name is the first or second of ``the landing ships Sir Galahad and Sir Tristram``."""
    words, low = sheet.page.words, max(sentence.first, i - FLEET)
    at = i - 1
    if words[at] == "and":
        at = next((j for j in range(at - 1, low, -1) if not words[j][0].isupper()), low)
    return words[at] in sheet.words.fleets and words[at + 1][0].isupper()


def _saintly(sheet: Sheet, number: int, i: int, limit: int) -> Chunk | None:
    """A country whose name begins like a title: Saint Lucia, St. Vincent and the Grenadines."""
    thing = known(sheet, i, limit)
    if thing is None or thing[0] == 1 or thing[1].kind != "country":
        return None
    return Chunk(i, i + thing[0], "country", thing[1].name, thing[1].iso, number)
