"""Offices adopted: an office that nobody holds, given to the one just spoken of: The minister of X is calm. Y said …

In: a cast whose persons hold their own offices. Out: persons with the office that the sentence before or behind gives.
"""

from store.reading import actors, owners, roles
from store.reading.cast import Cast
from store.reading.offices import hold, holder
from store.reading.persons import Person
from store.reading.sheet import Chunk

_DEFINITE = frozenset({"the", "its", "their", "his", "her"})
_RULERS = frozenset({"president", "leader", "premier", "minister", "chancellor", "king"})


def carry(cast: Cast) -> None:
    """Give the office of one sentence to the new name that begins the next: The minister of X is calm. Y said …"""
    rows = cast.sheet.rows
    for number in range(len(rows) - 1):
        if not rows[number] or not rows[number + 1]:
            continue
        person = cast.people.of.get(id(rows[number + 1][0]))
        if person is None or actors.holds(person) or person.sentences[:1] != [number + 1]:
            continue
        k = next((k for k, chunk in enumerate(rows[number]) if chunk.kind == "office"), -1)
        if k >= 0 and _begins(cast, rows[number], k) and _opens(cast, number + 1):
            _hand_over(cast, rows[number], k, person)


def adopt(cast: Cast) -> None:
    """Give an office that nobody holds ("The Russian leader") to the one person just spoken of who has none."""
    for number, row in enumerate(cast.sheet.rows):
        for k, chunk in enumerate(row):
            if chunk.kind != "office" or not _is_high(chunk):
                continue
            if (spoken := _spoken_of(cast, number, k)) is not None:
                spoken.role = roles.standing(cast.sheet, row, k)
                hold(cast, spoken)
                continue
            if chunk.name not in _RULERS or not _owned_phrase(cast, row, k):
                continue
            near = [other for before in cast.sheet.rows[max(0, number - 2) : number] for other in before] + row[:k]
            persons = list({id(known): known for other in near if (known := cast.people.of.get(id(other)))}.values())
            follows = k + 1 < len(row) and id(row[k + 1]) in cast.people.of and row[k + 1].first - chunk.last < 2
            if len(persons) == 1 and not follows and not actors.holds(persons[0]):
                persons[0].role = roles.standing(cast.sheet, row, k)
                hold(cast, persons[0])


_CHIEFS = frozenset({"general", "secretary", "secretary-general", "chief"})  # a secretary general's head is "general"


def _is_high(office: Chunk) -> bool:
    return office.name in _RULERS or office.name in _CHIEFS


def _spoken_of(cast: Cast, number: int, k: int) -> Person | None:
    """Who speaks, named without a word of who he is, before an office that nobody holds speaks on: X told reporters … NATO's chief said."""
    row, sheet = cast.sheet.rows[number], cast.sheet
    sentences, lows = sheet.page.sentences, sheet.page.lowers
    if not number or sentences[number - 1].paragraph != sentences[number].paragraph or not _speaks_on(cast, row, k):
        return None
    before = sheet.rows[number - 1]
    person = cast.people.of.get(id(before[0])) if before else None
    if person is None or actors.holds(person) or person.rank or before[0].first != sentences[number - 1].first:
        return None
    others = {id(found) for other in before if (found := cast.people.of.get(id(other)))}
    return person if len(others) == 1 and lows[before[0].last] in sheet.words.speech else None


def _speaks_on(cast: Cast, row: list[Chunk], k: int) -> bool:
    """Whether the office row[k] is definite, a country's or a body's, held by nobody, opens a clause and has a verb of speech."""
    office, lows = row[k], cast.sheet.page.lowers
    span = cast.sheet.page.sentences[office.sentence]
    owner = owners.left_owner(cast.sheet, row, k)
    if owner is None or owner.kind not in {"demonym", "country", "organisation"}:
        return False
    first = owner.first - (owner.first > span.first and lows[owner.first - 1] == "the")
    opens = first == span.first or lows[first - 1] in {",", "”", '"'}
    speaks = office.last < span.last and lows[office.last] in cast.sheet.words.speech
    return opens and speaks and holder(cast, office, owner, before=None) is None


def _owned_phrase(cast: Cast, row: list[Chunk], k: int) -> bool:
    """Whether the office is definite, a country's, at the beginning of its sentence, and nobody's so far."""
    start = cast.sheet.page.sentences[row[k].sentence].first
    owner = owners.left_owner(cast.sheet, row, k)
    if owner is None or owner.kind not in {"demonym", "country"} or owner.first - start > 1:
        return False
    return holder(cast, row[k], owner, before=None) is None


def _begins(cast: Cast, row: list[Chunk], k: int) -> bool:
    """Whether the office row[k] opens its sentence, definite, owned, and nobody in the article is known to hold it."""
    page = cast.sheet.page
    start = page.sentences[row[k].sentence].first
    if row[k].first - start > 4 or any(chunk.kind == "person" for chunk in row):
        return False
    owner = owners.left_owner(cast.sheet, row, k) or owners.right_owner(cast.sheet, row, k)
    definite = page.lowers[start] in _DEFINITE or (owner is not None and owner.first == start)
    return definite and owner is not None and holder(cast, row[k], owner, before=None) is None


def _opens(cast: Cast, number: int) -> bool:
    """Whether the first name of the sentence opens it, at most behind a day: On Sunday X said."""
    page = cast.sheet.page
    before = page.lowers[page.sentences[number].first : cast.sheet.rows[number][0].first]
    return len(before) < 3 and all(low == "on" or low in cast.sheet.words.calendar for low in before)


def _hand_over(cast: Cast, row: list[Chunk], k: int, person: Person) -> None:
    role = roles.standing(cast.sheet, row, k)
    person.role = role
    person.sentences.insert(0, role.sentence)
    hold(cast, person)
