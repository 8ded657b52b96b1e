"""People: which runs of capitals are persons, and which of them are the same one."""

from dataclasses import dataclass, field

from store.reading import roles
from store.reading.chunks import Chunk, Sheet, plain_words
from store.reading.likeness import alike, loosely_alike
from store.reading.roles import Role

LONGEST = 6  # words of a person's name
_ARTICLES = frozenset({"the", "a", "an", "this", "these", "those", "every", "each"})
_SHE = frozenset({"she", "he", "his", "her", "him", "who"})
_ADVERBS = frozenset(
    {
        "also",
        "then",
        "later",
        "reportedly",
        "has",
        "had",
        "earlier",
        "himself",
        "herself",
        "again",
        "repeatedly",
        "publicly",
    }
)
_CONTACT = frozenset(
    {
        "with",
        "by",
        "told",
        "between",
        "and",
        "says",
        "said",
        "met",
        "to",
        "from",
        "for",
        "named",
        "appointed",
        "president-elect",
        "accused",
    }
)


@dataclass(slots=True)
class Person:
    """One person of the article: ``words`` is the fullest form without accents, ``name`` as written."""

    words: tuple[str, ...]
    name: str
    forms: dict[str, int] = field(default_factory=dict)
    role: Role | None = None
    owner: Role | None = None  # whose the person is, where no office is given
    rank: str | None = None
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
    met: dict[tuple[str, ...], int] = field(default_factory=dict)  # single words -> how often a person meets them
    roles: dict[int, tuple[Role | None, Role | None]] = field(default_factory=dict)  # id(chunk) -> before, after

    def index(self, person: Person) -> None:
        """Make every ending of the fullest name, and its first word, lead to the person."""
        words = person.words
        parts = {words[k:] for k in range(len(words))} | {(word,) for word in words if len(word) > 2} | {words[:1]}
        for part in parts:
            known = self.by_part.setdefault(part, [])
            if person not in known:
                known.append(person)


def find(sheet: Sheet) -> People:
    """Return the people of the page; their chunks are turned into kind ``person``."""
    people = People()
    runs = [(row, k) for row in sheet.rows for k, chunk in enumerate(row) if chunk.kind == "run"]
    for row, k in runs:
        people.roles[id(row[k])] = (roles.before(sheet, row, k), roles.after(sheet, row, k))
    waiting = _full_names(sheet, people, runs)
    _short_names(sheet, people, waiting)
    for person in people.persons:
        person.sentences.sort()
    return people


def _full_names(sheet: Sheet, people: People, runs: list[tuple[list[Chunk], int]]) -> list[tuple[list[Chunk], int]]:
    """Make persons of the names in full; return the runs that are left."""
    waiting = []
    spoken = {
        sheet.page.lowers[row[k].first] for row, k in runs if row[k].last - row[k].first == 1 and speaks(sheet, row[k])
    }
    for row, k in runs:
        chunk = row[k]
        names = plain_words(sheet, chunk)
        if (
            chunk.sentence not in sheet.titled
            and 1 < len(names) <= LONGEST
            and _is_person(sheet, people, row, k, spoken)
        ):
            _assign(sheet, people, chunk, _merge(people, chunk, names))
        else:
            waiting.append((row, k))
    return waiting


def _is_person(sheet: Sheet, people: People, row: list[Chunk], k: int, spoken: set[str]) -> bool:
    page, words, chunk = sheet.page, sheet.words, row[k]
    before, after = people.roles[id(chunk)]
    if before:
        return True
    sentence = page.sentences[chunk.sentence]
    prior = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    if prior in _ARTICLES or prior in _PRESS or _asks(sheet, row, k):
        return False
    tokens = page.words[chunk.first : chunk.last]
    if (
        after
        or tokens[0] in words.given
        or tokens[0].startswith(("Abdul", "Abdel"))
        or (tokens[0] in words.family_first and len(tokens) < 4)
    ):
        return True
    if prior in words.strong:
        return False
    if len(tokens[0]) == 1 or any(token in words.particles or token.startswith(words.joined) for token in tokens[1:]):
        return True
    if prior in words.strong:
        return False
    if (
        speaks(sheet, chunk)
        or _aged(sheet, chunk)
        or page.lowers[chunk.last - 1] in spoken
        or prior in {"named", "called"}
    ):
        return True
    return len(tokens) < 4 and not _SHE.isdisjoint(page.lowers[chunk.last : min(chunk.last + 7, sentence.last)])


_PRESS = frozenset({"reporter", "correspondent", "photographer"})


def _asks(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the name is a journalist's: NAME (Reuters): in a transcript."""
    right = row[k + 1] if k + 1 < len(row) else None
    return right is not None and right.kind == "press" and sheet.glue(row[k], right) == ["("]


def speaks(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a verb of people stands after the name, or "said" before it at the sentence's end."""
    lows, limit = sheet.page.lowers, sheet.page.sentences[chunk.sentence].last
    at = chunk.last
    while at < limit and at - chunk.last < 2 and lows[at] in _ADVERBS:
        at += 1
    if at < limit and lows[at] in sheet.words.speech:
        return True
    if at < limit and lows[at] == "," and at + 1 < limit and sheet.page.words[at + 1] == "who":
        return True
    first = sheet.page.sentences[chunk.sentence].first
    return chunk.first > first and lows[chunk.first - 1] in {"said", "says"} and (at >= limit or lows[at] in {".", ","})


def _aged(sheet: Sheet, chunk: Chunk) -> bool:
    limit = sheet.page.sentences[chunk.sentence].last
    at = chunk.last
    return at + 2 < limit and sheet.page.lowers[at] in {",", "("} and roles.skip_age(sheet, at + 1, limit) > at + 1


def _merge(people: People, chunk: Chunk, names: tuple[str, ...]) -> Person:
    """The person of a full name: one who is known by it or by a variant, or a new one."""
    for person in people.by_part.get(names, ()):
        return person
    for person in [*people.by_part.get(names[-1:], ()), *people.by_part.get(names[:1], ())]:
        if _same(person.words, names):
            if len(names) > len(person.words) or person.name.isupper():
                person.words, person.name = names, chunk.name
                people.index(person)
            return person
    person = Person(names, _shown(chunk.name), first=chunk.first)
    people.persons.append(person)
    people.index(person)
    return person


def _shown(name: str) -> str:
    """A name in capitals as names are written: transcripts shout."""
    return name.title() if name.isupper() else name


def _same(known: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """Whether two full names may be one person's: like surnames and a like given name, or an initial."""
    if not alike(known[-1], names[-1]) and not (known[0] == names[0] and loosely_alike(known[-1], names[-1])):
        return False
    if len(known) == 1 or len(names) == 1:
        return True
    return any(alike(a, b) or (1 in {len(a), len(b)} and a[0] == b[0]) for a in known[:-1] for b in names[:-1])


def _assign(sheet: Sheet, people: People, chunk: Chunk, person: Person) -> None:
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
    if role is None:
        return
    person.rank = person.rank or role.rank
    if role.office is None:
        person.owner = person.owner or (role if role.owner else None)
        return
    known = person.role
    if known is None or (known.owner is None and role.owner is not None and known.head == role.head):
        person.role = role


def _gender(sheet: Sheet, person: Person, chunk: Chunk, role: Role | None) -> None:
    words = sheet.words
    if sheet.page.words[chunk.first] in words.women or (
        role and (role.title in words.women_titles or role.head in words.women_titles)
    ):
        person.woman = True
    elif sheet.page.words[chunk.first] in words.given or (role and role.title in {"Mr", "Mr.", "King", "Prince"}):
        person.woman = False


def _short_names(sheet: Sheet, people: People, waiting: list[tuple[list[Chunk], int]]) -> None:
    """Give surnames and other short forms to their persons, in the order of the text; then look at variants."""
    left = []
    people.met = _met(sheet, waiting)
    walk = sorted(
        [(chunk.first, None, 0, chunk) for row in sheet.rows for chunk in row if chunk.kind == "person"]
        + [(row[k].first, row, k, row[k]) for row, k in waiting],
        key=lambda item: item[0],
    )
    for _, row, k, chunk in walk:
        if row is None:
            people.of[id(chunk)].seen = chunk.first
        elif person := _known(sheet, people, row, k):
            person.bare = True
            person.seen = chunk.first
            _assign(sheet, people, chunk, person)
        else:
            left.append((row, k))
    _variants(sheet, people, [(row, k) for row, k in left if not _also_known(sheet, people, row, k)])


def _also_known(sheet: Sheet, people: People, row: list[Chunk], k: int) -> bool:
    """Whether row[k] is a second name of the person before it: X, known as Y."""
    person = people.of.get(id(row[k - 1])) if k else None
    if person is None or row[k].kind != "run":
        return False
    gap = [low for low in sheet.glue(row[k - 1], row[k]) if low not in {",", "“", '"', "‘", "("}]
    if gap not in (
        ["known", "as"],
        ["better", "known", "as"],
        ["also", "known", "as"],
        ["nicknamed"],
        ["dubbed"],
        ["alias"],
        ["widely", "known", "as"],
    ):
        return False
    people.by_part.setdefault(plain_words(sheet, row[k]), []).append(person)
    _assign(sheet, people, row[k], person)
    return True


def _known(sheet: Sheet, people: People, row: list[Chunk], k: int) -> Person | None:
    chunk = row[k]
    names = plain_words(sheet, chunk)
    found = people.by_part.get(names, ())
    if not found:
        return None
    before, _ = people.roles[id(chunk)]
    sentence = sheet.page.sentences[chunk.sentence]
    prior = sheet.page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    if before is None and prior in sheet.words.strong - {"around", "over", "via", "through"}:
        return None
    surnames = [person for person in found if person.words[-len(names) :] == names] or list(found)
    return max(
        surnames,
        key=lambda person: (
            person.seen >= 0,
            person.role is not None,
            person.forms.get(person.name, 0) < 2,
            person.seen,
            -person.first,
        ),
    )


def _variants(sheet: Sheet, people: People, left: list[tuple[list[Chunk], int]]) -> None:
    """Short names that lead to nobody: a variant of somebody's surname, or a person known by one word only."""
    for row, k in left:
        chunk = row[k]
        names = plain_words(sheet, chunk)
        if not names or len(names) > 2 or chunk.sentence in sheet.titled:
            continue
        before, after = people.roles[id(chunk)]
        if known := _known(sheet, people, row, k):
            _assign(sheet, people, chunk, known)
            continue
        evident = (
            bool(before)
            or speaks(sheet, chunk)
            or (bool(after) and chunk.first > sheet.page.sentences[chunk.sentence].first)
        )
        person = _like(people, names, evident=evident)
        if person is None and len(names) == 1 and _alone(sheet, people, row, k, before, after):
            person = Person(names, _shown(chunk.name), first=chunk.first)
            people.persons.append(person)
        if person is not None:
            people.by_part.setdefault(names, []).append(person)
            _assign(sheet, people, chunk, person)


def _like(people: People, names: tuple[str, ...], *, evident: bool) -> Person | None:
    if len(names) > 1:
        return None
    close = [person for person in people.persons if alike(person.words[-1], names[0])]
    if not close and evident:
        close = [
            person
            for person in people.persons
            if not person.bare and len(person.words) > 1 and loosely_alike(person.words[-1], names[0])
        ]
    return close[0] if len(close) == 1 else None


def _met(sheet: Sheet, waiting: list[tuple[list[Chunk], int]]) -> dict[tuple[str, ...], int]:
    """For single words nobody knows: 2 for each time somebody meets them, 1 when they speak or are with a person."""
    met: dict[tuple[str, ...], int] = {}
    lows = sheet.page.lowers
    for row, k in waiting:
        chunk = row[k]
        first = sheet.page.sentences[chunk.sentence].first
        if chunk.last - chunk.first > 1 or chunk.first <= first or chunk.sentence in sheet.titled:
            continue
        prior = lows[chunk.first - 1]
        left = row[k - 1] if k else None
        paired = prior in {"and", "with"} and left is not None and left.kind == "person" and chunk.first - left.last < 4
        names = plain_words(sheet, chunk)
        met[names] = (
            met.get(names, 0) + 2 * (prior in _MEETING) + (prior in _ADDRESSING or paired) + speaks(sheet, chunk)
        )
    return met


_MEETING = frozenset({"met", "meet", "meeting", "phoned", "telephoned", "thanked", "hosted"})
_ADDRESSING = frozenset({"urged", "called", "asked", "with", "convinced", "persuaded", "accused"})


def _alone(sheet: Sheet, people: People, row: list[Chunk], k: int, before: Role | None, after: Role | None) -> bool:
    """Whether a single unknown word is a person: a title or an office by it, or it speaks and a pronoun follows."""
    chunk = row[k]
    if people.met.get(plain_words(sheet, chunk), 0) > 1:
        return True
    if (before is not None and (before.office or before.rank or before.title)) or (
        after is not None and after.office and after.owner
    ):
        return True
    sentence = sheet.page.sentences[chunk.sentence]
    prior = sheet.page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    if (
        prior in _ARTICLES
        or not speaks(sheet, chunk)
        or (chunk.first == sentence.first and sheet.page.words[chunk.first] in sheet.words.common)
    ):
        return False
    until = sheet.page.sentences[min(chunk.sentence + 1, len(sheet.page.sentences) - 1)].last
    return not _SHE.isdisjoint(sheet.page.lowers[chunk.last : until])
