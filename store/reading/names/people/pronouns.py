"""Pronouns: whom "he" and "she" mean, when that is clear.

In: a walk that has come to the pronoun. Out: the person, and a mention of it.
"""

from store.reading.names.people.persons import Person
from store.reading.names.walk import Walk, add_mention

RECENT = 40  # mentions of persons looked back at
CLOSE = 40  # tokens since the name of one of whom nobody knows whether "she" may mean him
REACH = 4  # sentences a pronoun may look back


PRONOUNS = {
    "he": False,
    "his": False,
    "him": False,
    "himself": False,
    "she": True,
    "her": True,
    "hers": True,
    "herself": True,
}


REFLEXIVE = frozenset(("himself", "herself"))  # "a man who called himself X": nobody of another sentence


def resolve_pronoun(walk: Walk, number: int, i: int, inside: Person | None) -> Person | None:
    """He or she: the subject so far of this sentence, else of the latest one that had a person."""
    page = walk.cast.sheet.page
    if page.words[i][0].isupper() and inside is not None and page.words[i].isupper():
        return None
    if _quoted(walk, number, i):
        return None
    woman = PRONOUNS[page.lowers[i]]
    person = inside
    if person is None and (page.lowers[i] in REFLEXIVE or walk.stranger(number)):
        return None
    if person is None and number - walk.subject_at <= REACH:
        person = walk.subject
    if person is None or walk.speaks(person, number) or (person.woman is not None and person.woman != woman):
        person = _other(walk, number, woman=woman, at=i)
    if person is None:
        return None
    if person.woman is None and page.lowers[i] in {"she", "he"}:
        person.woman = woman
    key = walk.cast.of_person[id(person)]
    add_mention(walk, i, i + 1, key, "pronoun", number)
    return person


def _other(walk: Walk, number: int, *, woman: bool, at: int) -> Person | None:
    """The person named latest, not long ago, whom the pronoun fits."""
    fits = [
        person
        for person in walk.recent[-RECENT:]
        if 0 <= person.seen < at
        and not walk.speaks(person, number)
        and at - person.seen < (120 if person.woman == woman else CLOSE if person.woman is None else 0)
    ]
    return max(fits, key=lambda person: person.seen, default=None)


def _quoted(walk: Walk, number: int, i: int) -> bool:
    """Whether the token stands between quotation marks of its sentence, where "he" is anybody."""
    page = walk.cast.sheet.page
    inside = page.words[page.sentences[number].first : i]
    return inside.count("“") > inside.count("”") or inside.count('"') % 2 == 1
