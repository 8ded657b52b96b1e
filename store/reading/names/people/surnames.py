"""Surnames: short forms, variants and second names, given to the person they mean, or to a new one.

In: a sheet, its people and the names that nobody has taken. Out: each is assigned to a person.
"""

from collections import Counter

from store.reading.names.evidence import is_aged, is_called_so, is_so_old, speaks
from store.reading.names.people.persons import People, Person, assign, shown_name
from store.reading.names.people.surnames_full import NO_NAME_BEHIND, full_of_titled
from store.reading.names.people.surnames_met import meetings
from store.reading.names.roles.owners import Role
from store.reading.names.roles.trades import people_of_trade
from store.reading.names.sheet import Chunk, Sheet, plain_words
from store.reading.text.likeness import alike, loosely_alike, skeleton

NAMESAKES = 64  # persons whose surnames begin alike that a name is held against: no article has more, a list without an end stays linear
SHE = frozenset({"she", "he", "his", "her", "him", "who"})


def give_short_names(sheet: Sheet, people: People, waiting: list[tuple[list[Chunk], int]]) -> None:
    """Give surnames and other short forms to their persons, in the order of the text; then look at variants."""
    left = []
    people.met = meetings(sheet, waiting)
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
            assign(sheet, people, chunk, person)
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
    assign(sheet, people, row[k], person)
    return True


def _known(sheet: Sheet, people: People, row: list[Chunk], k: int) -> Person | None:
    """The person met before who bears those names: of several the one named last, and by office and full name first."""
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
    for known_person in people.persons:
        people.start(known_person)
    for row, k in left:
        names = plain_words(sheet, row[k])
        if not names or len(names) > 2 or row[k].sentence in sheet.titled:
            continue
        if known := _known(sheet, people, row, k):
            assign(sheet, people, row[k], known)
        elif (person := _variant(sheet, people, row, k, names)) is not None:
            people.by_part.setdefault(names, []).append(person)
            assign(sheet, people, row[k], person)
    full_of_titled(sheet, people, [(row, k) for row, k in left if row[k].kind == "run"])
    _name_companies(sheet, [row[k] for row, k in left if row[k].kind == "run"])


def _variant(sheet: Sheet, people: People, row: list[Chunk], k: int, names: tuple[str, ...]) -> Person | None:
    """Whose surname ``names`` is a variant of, or a new person where the one word is evidently a person's."""
    chunk = row[k]
    before, after = people.roles[id(chunk)]
    evident = (
        bool(before)
        or speaks(sheet, chunk)
        or people.met.get(names, 0) > 0
        or (bool(after) and chunk.first > sheet.page.sentences[chunk.sentence].first)
    )
    person = _like(people, names, evident=evident)
    if person is None and len(names) == 1 and _alone(sheet, people, row, k, before, after):
        person = Person(names, shown_name(chunk.name), first=chunk.first)
        people.persons.append(person)
        people.start(person)
    return person


def _name_companies(sheet: Sheet, left: list[Chunk]) -> None:
    """A word nobody knows that speaks like a body and comes up again is one: Gazprom said, Gazprom's."""
    single = [
        chunk
        for chunk in left
        if chunk.last - chunk.first == 1 and chunk.sentence not in sheet.titled and not chunk.place
    ]
    counts = Counter(chunk.name for chunk in single)
    speaking = {chunk.name for chunk in single if speaks(sheet, chunk) and chunk.name not in sheet.words.given}
    for chunk in single:
        if counts[chunk.name] > 1 and chunk.name in speaking and chunk.name not in sheet.words.common:
            chunk.kind = "organisation"


def _like(people: People, names: tuple[str, ...], *, evident: bool) -> Person | None:
    """The only person met before whose surname is spelled nearly so: "Zelenskyy", "Zelensky"."""
    if len(names) > 1:
        return None
    near = people.by_start.get(names[0][:2], [])[:NAMESAKES]
    close = people.by_skeleton.get(skeleton(names[0]), []) if len(names[0]) > 3 else []
    close = close or [person for person in near if alike(person.words[-1], names[0])]
    if not close and evident:
        close = [
            person
            for person in near
            if not person.bare and len(person.words) > 1 and loosely_alike(person.words[-1], names[0])
        ]
    return close[0] if len(close) == 1 else None


def _explained(sheet: Sheet, chunk: Chunk, after: Role | None) -> bool:
    """Whether the word opens its sentence and an office stands between commas behind it: X, the army chief, said."""
    if after is None or after.office is None or chunk.first != sheet.page.sentences[chunk.sentence].first:
        return False
    return sheet.page.lowers[chunk.last] == "," and sheet.page.lowers[after.last : after.last + 1] == [","]


def _lives(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether what goes on behind "X, 34," is about a human being: a baker, who saw it, said; not the next row of a list."""
    behind = sheet.page.lowers[chunk.last + 3 : chunk.last + 4]
    return speaks(sheet, chunk) or not sheet.words.speech.union(("a", "an", "who", "whose")).isdisjoint(behind)


def _alone(sheet: Sheet, people: People, row: list[Chunk], k: int, before: Role | None, after: Role | None) -> bool:
    """Whether a single unknown word is a person: a title or an office by it, or it speaks and a pronoun follows."""
    chunk, names, page = row[k], plain_words(sheet, row[k]), sheet.page
    if names[-1] in people.press or page.words[chunk.first] in sheet.words.org_nouns:
        return False
    if is_called_so(sheet, chunk) or is_so_old(sheet, chunk):
        return True
    if people.met.get(names, 0) < 0 and (before is None or not (before.rank or before.title)):
        return False  # in Corran … Corran says
    if before is None and chunk.first and page.lowers[chunk.first - 1] in {"from", "across", "near"}:
        return False  # firefighters from Corran
    if people.met.get(names, 0) > 1 or _has_role(sheet, before, after):
        return True
    if _explained(sheet, chunk, after) or (is_aged(sheet, chunk) and _lives(sheet, chunk)):
        return True
    if not speaks(sheet, chunk):
        return False
    if page.words[chunk.first] in sheet.words.family_first:
        return True
    if _is_led_in(sheet, chunk):
        return False
    until = page.sentences[min(chunk.sentence + 1, len(page.sentences) - 1)].last
    return not SHE.isdisjoint(page.lowers[chunk.last : until])


def _has_role(sheet: Sheet, before: Role | None, after: Role | None) -> bool:
    """Whether an office, a rank, a title or kin stands before the name, or somebody's office behind it."""
    if before is not None and (before.office or before.rank or before.title or before.head in sheet.words.kin):
        return True
    return bool(after is not None and after.office and after.owner)


def _is_led_in(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether the word before the name is none that persons follow, or the name only a common word that opens the sentence."""
    first, word = sheet.page.sentences[chunk.sentence].first, sheet.page.words[chunk.first]
    if chunk.first == first:
        return word in sheet.words.common or people_of_trade(word)
    prior = sheet.page.lowers[chunk.first - 1]
    return prior in NO_NAME_BEHIND or prior == "of"
