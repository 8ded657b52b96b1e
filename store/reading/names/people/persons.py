"""Persons: the records of people, and how a name in full or in part leads to one of them.

In: the chunks of names. Out: one record a person, with the ways it is named.
"""

from dataclasses import dataclass, field

from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk, Sheet
from store.reading.text.likeness import alike, loosely_alike, skeleton


@dataclass(slots=True, eq=False)
class Person:
    """One person of the article: ``words`` is the fullest form without accents, ``name`` as written."""

    words: tuple[str, ...]
    name: str
    forms: dict[str, int] = field(default_factory=dict)
    role: Role | None = None
    owner: Role | None = None  # whose the person is, where no office is given
    rank: str | None = None
    held: set[str] = field(default_factory=set)  # the words of office and rank, as they are compared
    woman: bool | None = None
    bare: bool = False  # named by surname alone somewhere
    first: int = 0  # first token of the first mention
    seen: int = -1  # token of the latest mention while the text is walked through
    sentences: list[int] = field(default_factory=list)
    home: str = ""


@dataclass(slots=True)
class People:
    """The persons of a page, and how their names lead to them."""

    persons: list[Person] = field(default_factory=list)
    by_part: dict[tuple[str, ...], list[Person]] = field(default_factory=dict)
    of: dict[int, Person] = field(default_factory=dict)  # id(chunk) -> person
    press: set[str] = field(default_factory=set)  # last words of journalists' names
    by_start: dict[str, list[Person]] = field(default_factory=dict)
    by_skeleton: dict[str, list[Person]] = field(default_factory=dict)
    met: dict[tuple[str, ...], int] = field(default_factory=dict)  # single words -> how often a person meets them
    roles: dict[int, tuple[Role | None, Role | None]] = field(default_factory=dict)  # id(chunk) -> before, after

    def start(self, person: Person) -> None:
        """Make the first letters and the skeleton of the surname lead to the person, for variants."""
        self.by_start.setdefault(person.words[-1][:2], []).append(person)
        self.by_skeleton.setdefault(skeleton(person.words[-1]), []).append(person)

    def index(self, person: Person) -> None:
        """Make every ending of the fullest name, and its first word, lead to the person."""
        words = person.words
        parts = {words[k:] for k in range(len(words))} | {(word,) for word in words if len(word) > 2} | {words[:1]}
        for part in parts:
            known = self.by_part.setdefault(part, [])
            if person not in known:
                known.append(person)


def person_of_name(people: People, chunk: Chunk, names: tuple[str, ...]) -> Person:
    """The person of a full name: one who is known by it or by a variant, or a new one."""
    if known := people.by_part.get(names):
        return known[0]
    for person in people.by_part.get(names[-1:], []) + people.by_part.get(names[:1], []):
        if _same(person.words, names):
            if len(names) > len(person.words) or person.name.isupper():
                person.words, person.name = names, chunk.name
                people.index(person)
            return person
    person = Person(names, shown_name(chunk.name), first=chunk.first)
    people.persons.append(person)
    people.index(person)
    return person


def shown_name(name: str) -> str:
    """A name in capitals as names are written: transcripts shout."""
    return name.title() if name.isupper() else name


def _same(known: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """Whether two full names may be one person's: like surnames and a like given name, or an initial."""
    if not alike(known[-1], names[-1]) and not (known[0] == names[0] and loosely_alike(known[-1], names[-1])):
        return False
    if len(known) == 1 or len(names) == 1:
        return True
    if not (_initial(known[0], names[0]) or known[0] in names or names[0] in known):
        return alike(known[0], names[0])
    return any(alike(a, b) or (1 in {len(a), len(b)} and a[0] == b[0]) for a in known[:-1] for b in names[:-1])


def _initial(one: str, other: str) -> bool:
    """Whether one of two given names is the other's initial."""
    return 1 in {len(one), len(other)} and one[0] == other[0]


def assign(sheet: Sheet, people: People, chunk: Chunk, person: Person) -> None:
    """Give the name ``chunk`` to ``person``: form, sentence, role, gender."""
    chunk.kind = "person"
    people.of[id(chunk)] = person
    person.forms[chunk.name] = person.forms.get(chunk.name, 0) + 1
    person.first = min(person.first, chunk.first)
    if chunk.sentence not in person.sentences[-1:]:
        person.sentences.append(chunk.sentence)
    before, after = people.roles.get(id(chunk), (None, None))
    for role in (before, after):
        _take_role(person, role)
    if person.woman is None:
        _gender(sheet, person, chunk, before)


def _take_role(person: Person, role: Role | None) -> None:
    """Note what a mention says of the person's office; a full office is kept before a mere title."""
    if role is None:
        return
    person.rank = person.rank or role.rank
    if role.office is None:
        person.owner = person.owner or (role if role.owner else None)
        return
    known = person.role
    same = known is not None and known.owner is None and role.owner is not None and known.head == role.head
    if known is None or same or (_is_title(known) and not _is_title(role)):
        person.role = role


def _is_title(role: Role) -> bool:
    """Whether the role is a form of address alone: Sheikh X, who is the prime minister too."""
    return bool(role.title) and role.office == role.title


def _gender(sheet: Sheet, person: Person, chunk: Chunk, role: Role | None) -> None:
    """Whether "she" or "he" means the person, where the given name or a title tells; else it stays open."""
    words, given = sheet.words, sheet.page.words[chunk.first]
    if given in words.women or (role and not words.women_titles.isdisjoint({role.title, role.head})):
        person.woman = True
    elif (given in words.given and given not in words.either) or (role and role.title in _MEN):
        person.woman = False


_MEN = frozenset({"Mr", "Mr.", "King", "Prince", "Sir", "Lord"})
