"""People: which runs of capitals are persons, and which of them are the same one.

In: a sheet whose bodies and places are settled. Out: People; their runs become ``person``.
"""

from store.reading.names.evidence import PRESS, asks, is_aged, is_so_old, speaks
from store.reading.names.people.pairs import shared_roles
from store.reading.names.people.persons import People, assign, person_of_name
from store.reading.names.people.rows import roles_in_a_row
from store.reading.names.people.surnames import SHE, give_short_names
from store.reading.names.people.surnames_full import NO_NAME_BEHIND
from store.reading.names.roles import appositions, roles
from store.reading.names.sheet import Chunk, Sheet, plain_words
from store.reading.names.things_named import is_thing
from store.reading.names.vocabulary import Vocabulary
from store.reading.text.tokens import POSSESSIVE

LONGEST = 6  # words of a person's name
_OF_PEOPLE = frozenset(
    {"government", "administration", "family", "arrest", "death", "release", "murder", "wife", "name", "trial"}
)
_ACQUAINTED = frozenset(
    "neighbour neighbor friend classmate roommate flatmate teammate comrade workmate lodger".split()
)
_TROOPS = frozenset({"Marines", "Rangers", "Fusiliers", "Dragoons", "Hussars", "Highlanders", "Lancers", "Gurkhas"})
_THINGS = frozenset(
    "hospital airport stadium university mosque barracks airfield clinic dam exercise exercises drill drills manoeuvres maneuvers operation".split()
)
_HOUSES = frozenset("church cathedral school college square abbey monastery convent chapel basilica parish day".split())
_SAINTS = frozenset({"saint", "st", "san", "santa"})
_BEFORE_NAMES = frozenset(
    "and but when while as that because with to by of for from on where whom before after than".split()
)


def find(sheet: Sheet) -> People:
    """Return the people of the page; their chunks are turned into kind ``person``."""
    people = People()
    lows = sheet.page.lowers
    runs = [
        (row, k)
        for row in sheet.rows
        for k, chunk in enumerate(row)
        if chunk.kind == "run" and not _names_a_house(lows, chunk)
    ]
    for row, k in runs:
        people.roles[id(row[k])] = (roles.before(sheet, row, k), appositions.after(sheet, row, k))
    for row, k in runs:
        if pair := shared_roles(sheet, row, k):
            people.roles[id(row[k])] = (pair[0], None)
            if id(row[k + 1]) in people.roles:  # and no house's name
                people.roles[id(row[k + 1])] = (pair[1], people.roles[id(row[k + 1])][1])
        for chunk, role in zip(row[k:], roles_in_a_row(sheet, row, k), strict=False):
            people.roles[id(chunk)] = (None, role)
    waiting = _full_names(sheet, people, runs)
    give_short_names(sheet, people, waiting)
    for person in people.persons:
        person.sentences.sort()
    return people


def _names_a_house(lows: list[str], chunk: Chunk) -> bool:
    """Whether a hospital or church is called so: Karim hospital, Saint Luke's hospital."""
    after = chunk.last
    saintly = not _SAINTS.isdisjoint(lows[max(0, chunk.first - 2) : chunk.first])
    if saintly and after < len(lows) and lows[after] in POSSESSIVE:
        after += 1
    return after < len(lows) and (lows[after] in _THINGS or (saintly and lows[after] in _HOUSES))


def _full_names(sheet: Sheet, people: People, runs: list[tuple[list[Chunk], int]]) -> list[tuple[list[Chunk], int]]:
    """Make persons of the names in full; return the runs that are left."""
    waiting = []
    spoken = {
        sheet.page.lowers[row[k].first] for row, k in runs if row[k].last - row[k].first == 1 and speaks(sheet, row[k])
    }
    for row, k in ((row, k) for row, k in runs if row[k].kind == "run"):
        chunk = row[k]
        names = plain_words(sheet, chunk)
        if names and asks(sheet, row, k):
            people.press.add(names[-1])
        elif (
            chunk.sentence not in sheet.titled
            and 1 < len(names) <= LONGEST
            and _is_person(sheet, people, row, k, spoken)
        ):
            assign(sheet, people, chunk, person_of_name(people, chunk, names))
        else:
            waiting.append((row, k))
    return waiting


def _is_person(sheet: Sheet, people: People, row: list[Chunk], k: int, spoken: set[str]) -> bool:
    """Whether a run of several words is a person's name, by its own words and by those around it."""
    page, words, chunk = sheet.page, sheet.words, row[k]
    before, after = people.roles[id(chunk)]
    last = page.words[chunk.last - 1]
    if last in _TROOPS or last[-2:-1] == "-":
        return False  # "S. Korea-U.S. drill"
    if before:
        return True
    if is_thing(sheet, chunk):
        return False
    sentence = page.sentences[chunk.sentence]
    prior = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    if prior in NO_NAME_BEHIND or prior in PRESS:
        return False
    tokens = page.words[chunk.first : chunk.last]
    if after or _begins_as_one(words, tokens):
        return True
    if prior in words.strong:
        return False
    if _goes_on_as_one(words, tokens) or _is_told_of(sheet, chunk, prior, spoken):
        return True
    if chunk.first > sentence.first and prior.isalpha() and prior not in _BEFORE_NAMES:
        return False  # who fled El Geneina, lost her husband
    return len(tokens) < 4 and not SHE.isdisjoint(page.lowers[chunk.last : min(chunk.last + 7, sentence.last)])


def _begins_as_one(words: Vocabulary, tokens: list[str]) -> bool:
    """Whether the first word is a given name, or a family's where that stands first."""
    first = tokens[0]
    family = first in words.family_first and len(tokens) < 4
    return family or first in words.given or first.startswith(("Abdul", "Abdel"))


def _goes_on_as_one(words: Vocabulary, tokens: list[str]) -> bool:
    """Whether an initial opens the name or a particle stands in it: J Kora, Ana de Vries, Omar al-Sadi."""
    return len(tokens[0]) == 1 or any(
        token in words.particles or token.startswith(words.joined) for token in tokens[1:]
    )


def _is_told_of(sheet: Sheet, chunk: Chunk, prior: str, spoken: set[str]) -> bool:
    """Whether the words beside the name are those beside a person's: he speaks, has an age, neighbours, a wife."""
    lows = sheet.page.lowers
    if (
        prior == ","
        and chunk.first - 2 > sheet.page.sentences[chunk.sentence].first
        and _is_acquainted(lows, chunk.first)
    ):
        return True
    if prior == "of" and lows[chunk.first - 2] in _OF_PEOPLE:
        return True
    if prior in {"named", "called"} or lows[chunk.last - 1] in spoken:
        return True
    return speaks(sheet, chunk) or is_aged(sheet, chunk) or is_so_old(sheet, chunk)


def _is_acquainted(lows: list[str], first: int) -> bool:
    """Whether the name at token ``first`` explains "her neighbour," or "his best friend,": a state has no such neighbours."""
    return lows[first - 2] in _ACQUAINTED and not {"his", "her", "my"}.isdisjoint(lows[max(0, first - 4) : first - 2])
