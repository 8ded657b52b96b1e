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


_MARKS = frozenset(("“", "”", '"'))

REFLEXIVE = frozenset(("himself", "herself"))  # "a man who called himself X": nobody of another sentence


def resolve_pronoun(walk: Walk, number: int, i: int, inside: Person | None) -> Person | None:
    """He or she: the subject so far of this sentence, else of the latest one that had a person."""
    page = walk.cast.sheet.page
    if page.words[i][0].isupper() and inside is not None and page.words[i].isupper():
        return None
    if _quoted(walk, number, i):
        return None
    woman = PRONOUNS[page.lowers[i]]
    person = _teller_before(walk, number, i, inside) or inside
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


def _teller_before(walk: Walk, number: int, i: int, inside: Person | None) -> Person | None:
    """``X said so. President Y was safe, he said.``: who spoke just before; nobody calls himself by his office and full name."""
    page, before = walk.cast.sheet.page, walk.subject
    if inside is None or before is None or before is inside or walk.subject_at != number - 1:
        return None
    span, last = page.sentences[number], page.sentences[number - 1]
    tells = page.words[i - 1] == "," and i - 1 > span.first and page.lowers[i + 1 : i + 2] == ["said"]
    if not tells or span.paragraph != last.paragraph or not _opens_in_full(walk, number, inside):
        return None
    speech = walk.cast.sheet.words.speech
    spoke = not speech.isdisjoint(page.lowers[last.first : last.last])
    fits = before.woman is None or before.woman == PRONOUNS[page.lowers[i]]
    return before if spoke and fits and not walk.speaks(before, number) else None


def _opens_in_full(walk: Walk, number: int, person: Person) -> bool:
    """Whether the sentence opens with the person's office and full name: Prime Minister X Y was among them."""
    row, first = walk.cast.sheet.rows[number], walk.cast.sheet.page.sentences[number].first
    office, named = (row[0], row[1]) if len(row) > 1 else (None, None)
    if office is None or named is None or office.kind != "office" or office.first - first > 1:
        return False
    whole = named.kind == "person" and named.first == office.last and named.last - named.first > 1
    return whole and walk.cast.people.of.get(id(named)) is person


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
    sentence = page.sentences[number]
    inside = page.words[sentence.first : i]
    if inside.count("“") > inside.count("”") or inside.count('"') % 2 == 1:
        return True
    mark = next((at for at in range(i + 1, sentence.last) if page.words[at] in _MARKS), None)
    if mark is None or '"' in inside:
        return False  # "“…. He will remember this,” said X": the mark was opened a sentence before
    return page.words[mark] == "”" or (page.words[mark] == '"' and page.starts[mark] == page.ends[mark - 1])
