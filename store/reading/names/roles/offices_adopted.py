"""Offices adopted: an office that nobody holds, given to the one just spoken of: The minister of X is calm. Y said …

In: a cast whose persons hold their own offices. Out: persons with the office that the sentence before or behind gives.
"""

from store.reading.names import actors
from store.reading.names.cast import Cast
from store.reading.names.people.persons import Person
from store.reading.names.roles import owners_beside, roles
from store.reading.names.roles.offices import SINGLE, hold, holder
from store.reading.names.roles.owners_beside import FORMER
from store.reading.names.sheet import Chunk
from store.reading.text.grammar import DEFINITE, OPENING_QUOTES

ASKED = 5  # tokens of "has just been asked"
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
        if k >= 0 and _has_holder(cast, rows[number][k].name, person):
            continue
        if k >= 0 and _begins(cast, rows[number], k) and _opens(cast, number + 1):
            _hand_over(cast, rows[number], k, person)
        elif k == 0 and _heads_words(cast, rows[number][0]) and _opens(cast, number + 1):
            _hand_over(cast, rows[number], 0, person)


def _has_holder(cast: Cast, head: str, person: Person) -> bool:
    """Whether another person holds that office of which there is one: "The premier … X stabbed … Premier Y said"."""
    others = (other.role for other in cast.people.persons if other is not person)
    return head in SINGLE and any(role is not None and role.head == head for role in others)


def _heads_words(cast: Cast, office: Chunk) -> bool:
    """Whether a heading gives the words of an office, whose holder the next sentence begins with: Militia boss: “Let them come”."""
    page = cast.sheet.page
    span = page.sentences[office.sentence]
    titled = span.kind in {"heading", "headline"} and office.first == span.first
    return titled and page.words[office.last : office.last + 1] == [":"]


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
            persons = _near(cast, number, row[:k])
            follows = k + 1 < len(row) and id(row[k + 1]) in cast.people.of and row[k + 1].first - chunk.last < 2
            fits = len(persons) == 1 and not follows and not actors.holds(persons[0])
            fits = fits and not _is_guest(cast, row, k) and not _is_beside(cast, row[:k], persons[0])
            if fits and _is_known_to_rule(cast, number, k, persons[0]):
                persons[0].role = roles.standing(cast.sheet, row, k)
                hold(cast, persons[0])


def _near(cast: Cast, number: int, row: list[Chunk]) -> list[Person]:
    """The persons of the sentence before where just one of them has no office, else those of the two sentences before."""
    before = cast.sheet.rows[number - 1] if number else []
    close = _persons(cast, [*before, *row])
    free = [person for person in close if not actors.holds(person) and not person.rank]
    sentences = cast.sheet.page.sentences
    if len(free) == 1 and number and sentences[number - 1].paragraph == sentences[number].paragraph:
        return free
    return _persons(cast, [*(chunk for line in cast.sheet.rows[max(0, number - 2) : number] for chunk in line), *row])


def _is_known_to_rule(cast: Cast, number: int, k: int, person: Person) -> bool:
    """Whether he speaks, is met by another ruler or is in the office's land: else "The Chadian president" may be anybody."""
    row, before = cast.sheet.rows[number], cast.sheet.rows[number - 1] if number else []
    lows = cast.sheet.page.lowers
    owner = owners_beside.left_owner(cast.sheet, row, k)
    told = owner is not None and lows[owner.first - 2] in _BEFORE - {",", "”", '"'}
    if told and not _persons(cast, row[:k]):
        return False  # He told the Russian president
    peers = (other.role for other in _persons(cast, [*before, *row[:k]]) if other is not person)
    if any(role is not None and role.head in _RULERS for role in peers):
        return True
    home = owner is not None and any(chunk.iso == owner.iso for chunk in before)
    named = [chunk for chunk in before if cast.people.of.get(id(chunk)) is person]
    return home or any(
        lows[chunk.last : chunk.last + 1] and lows[chunk.last] in cast.sheet.words.speech for chunk in named
    )


def _is_guest(cast: Cast, row: list[Chunk], k: int) -> bool:
    """Whether the sentence before plays in the very land of the office: X flew to Moscow. The Russian president …"""
    owner = owners_beside.left_owner(cast.sheet, row, k)
    before = cast.sheet.rows[row[k].sentence - 1] if row[k].sentence else []
    lows = cast.sheet.page.lowers
    return owner is not None and any(
        chunk.iso == owner.iso and chunk.kind in {"capital", "country"} and _is_reached(lows, chunk.first)
        for chunk in before
        if chunk.first > 1
    )


def _is_reached(lows: list[str], at: int) -> bool:
    """Whether somebody travels to the name at ``at``, or is there: flew to X, arrived in X, visited X."""
    if lows[at - 1] in {"to", "visited", "visits", "visiting"}:
        return True
    return lows[at - 1] == "in" and lows[at - 2] in {
        "arrived",
        "arrives",
        "landed",
        "was",
        "is",
        "been",
        "spoke",
        "talks",
    }


def _is_beside(cast: Cast, before: list[Chunk], person: Person) -> bool:
    """Whether the same sentence names the person before the office: X told the Russian president."""
    return any(cast.people.of.get(id(chunk)) is person for chunk in before)


def _persons(cast: Cast, chunks: list[Chunk]) -> list[Person]:
    return list({id(known): known for chunk in chunks if (known := cast.people.of.get(id(chunk)))}.values())


_BEFORE = frozenset(
    {",", "”", '"', "told", "with", "by", "to", "and"}
)  # words before "the Russian president" inside a sentence
_CHIEFS = frozenset({"general", "secretary", "secretary-general", "chief"})  # a secretary general's head is "general"


def _is_high(office: Chunk) -> bool:
    return office.name in _RULERS or office.name in _CHIEFS


def _spoken_of(cast: Cast, number: int, k: int) -> Person | None:
    """Who speaks, named without a word of who he is, before an office that nobody holds speaks on: X told reporters … NATO's chief said."""
    row, sheet = cast.sheet.rows[number], cast.sheet
    sentences, lows = sheet.page.sentences, sheet.page.lowers
    if not number or sentences[number - 1].paragraph != sentences[number].paragraph:
        return None
    former = _is_former(cast, row[k])
    if not (former or _speaks_on(cast, row, k)) or _is_guest(cast, row, k):
        return None
    told = _past_quotation(cast, number - 1)
    before = sheet.rows[told]
    person = cast.people.of.get(id(before[0])) if before else None
    if person is None or actors.holds(person) or person.rank or before[0].first != sentences[told].first:
        return None
    others = {id(found) for other in before if (found := cast.people.of.get(id(other)))}
    speaks = former or lows[before[0].last] in sheet.words.speech or _is_asked(lows, before[0])
    return person if len(others) == 1 and speaks else None


def _is_asked(lows: list[str], named: Chunk) -> bool:
    """Whether somebody has a question put to him: X has just been asked about it."""
    near = lows[named.last : named.last + ASKED]
    return "asked" in near and not {"was", "been", "is"}.isdisjoint(near[: near.index("asked")])


def _past_quotation(cast: Cast, number: int) -> int:
    """The sentence before a quotation that begins with sentence ``number`` and names nobody; else that sentence."""
    page, first = cast.sheet.page, cast.sheet.page.sentences[number].first
    quoted = page.words[first] in OPENING_QUOTES and not _persons(cast, cast.sheet.rows[number])
    same = number > 0 and page.sentences[number - 1].paragraph == page.sentences[number].paragraph
    return number - 1 if quoted and same else number


def _is_former(cast: Cast, office: Chunk) -> bool:
    """Whether "the former president", whom the text has not told of yet, says what is quoted."""
    lows, span = cast.sheet.page.lowers, cast.sheet.page.sentences[office.sentence]
    at = office.first - (lows[office.first - 1] in FORMER)
    plain = lows[at] in FORMER and at > span.first + 1 and lows[at - 1] == "the" and lows[at - 2] in {"”", '"'}
    speaks = office.last < span.last and lows[office.last] in cast.sheet.words.speech
    return plain and speaks and not _was_held(cast, office)


def _was_held(cast: Cast, office: Chunk) -> bool:
    """Whether the text tells of somebody else who held the office: former president X."""
    roles_told = (person.role for person in cast.people.persons)
    return any(
        role is not None and role.head == office.name and not FORMER.isdisjoint((role.office or "").lower().split())
        for role in roles_told
    )


def _speaks_on(cast: Cast, row: list[Chunk], k: int) -> bool:
    """Whether the office row[k] is definite, a country's or a body's, held by nobody, opens a clause and has a verb of speech."""
    office, lows = row[k], cast.sheet.page.lowers
    span = cast.sheet.page.sentences[office.sentence]
    owner = owners_beside.left_owner(cast.sheet, row, k)
    if owner is None or owner.kind not in {"demonym", "country", "organisation"}:
        return False
    first = owner.first - (owner.first > span.first and lows[owner.first - 1] == "the")
    opens = first == span.first or lows[first - 1] in {",", "”", '"'}
    speaks = office.last < span.last and lows[office.last] in cast.sheet.words.speech
    return opens and speaks and holder(cast, office, owner, before=None) is None


def _owned_phrase(cast: Cast, row: list[Chunk], k: int) -> bool:
    """Whether the office is definite, a country's, at the beginning of its sentence, and nobody's so far."""
    start = cast.sheet.page.sentences[row[k].sentence].first
    owner = owners_beside.left_owner(cast.sheet, row, k)
    if owner is None or owner.kind not in {"demonym", "country"}:
        return False
    lows = cast.sheet.page.lowers
    if owner.first - start > 1 and (lows[owner.first - 1] != "the" or lows[owner.first - 2] not in _BEFORE):
        return False
    return holder(cast, row[k], owner, before=None) is None


def _begins(cast: Cast, row: list[Chunk], k: int) -> bool:
    """Whether the office row[k] opens its sentence, definite, owned, and nobody in the article is known to hold it."""
    page = cast.sheet.page
    start = page.sentences[row[k].sentence].first
    if row[k].first - start > 4 or any(chunk.kind == "person" for chunk in row):
        return False
    owner = owners_beside.left_owner(cast.sheet, row, k) or owners_beside.right_owner(cast.sheet, row, k)
    definite = page.lowers[start] in DEFINITE or (owner is not None and owner.first == start)
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
