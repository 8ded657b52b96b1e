"""Surnames in full: "Mr X" and the full name that ends like his, where no title or office tells who that is.

In: the runs that nobody's name has led to. Out: the runs assigned to the person whom the text calls Mr, Ms or Dr X.
"""

from itertools import pairwise

from store.reading.names.people.persons import People, Person, assign
from store.reading.names.sheet import Chunk, Sheet, plain_words
from store.reading.text.grammar import ARTICLES

NO_NAME_BEHIND = ARTICLES | frozenset(("this", "these", "those", "every", "each"))
NAMES = 5  # words of a full name


def _is_addressed(sheet: Sheet, people: People, person: Person) -> bool:
    """Whether a form of address stands before the name somewhere: Mr X."""
    rows = (sheet.rows[number] for number in person.sentences)
    return any(
        left.kind == "address" and left.last == right.first and people.of.get(id(right)) is person
        for row in rows
        for left, right in pairwise(row)
    )


def full_of_titled(sheet: Sheet, people: People, left: list[tuple[list[Chunk], int]]) -> None:
    """A full name that ends like "Mr X", whom no full name has led to yet, is his."""
    for row, k in left:
        chunk, names = row[k], plain_words(sheet, row[k])
        prior = sheet.page.lowers[chunk.first - 1] if chunk.first else ""
        if not 1 < len(names) <= NAMES or chunk.sentence in sheet.titled or prior in NO_NAME_BEHIND:
            continue
        titled = [person for person in people.by_part.get(names[-1:], []) if person.words == names[-1:]]
        if (
            len(titled) == 1
            and _is_addressed(sheet, people, titled[0])
            and sheet.page.words[chunk.first] not in sheet.words.place_nouns
        ):
            titled[0].words, titled[0].name = names, chunk.name
            people.index(titled[0])
            assign(sheet, people, chunk, titled[0])
