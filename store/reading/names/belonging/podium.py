"""Who stands at the podium of a briefing or an interview: he speaks for whoever holds it, and says "our Prime Minister".

In: the cast and a person or a role. Out: yes or no.
"""

from store.reading.names.cast import Cast
from store.reading.names.people.persons import Person
from store.reading.names.roles.owners import Role

LABEL = 3  # words before the name of a speaker in a transcript: SECRETARY GENERAL X
SPEECH = 10  # words before the colon of such a label


def is_ours(found: Cast, role: Role) -> bool:
    """Whether who answers says "the Foreign Secretary" or "our Prime Minister" of an office of state: his own state's."""
    lows = found.sheet.page.lowers
    ours = role.first > 0 and lows[role.first - 1] in {"the", "our", "my"}
    return ours and role.head in {"minister", "secretary", "premier"}


def answers(found: Cast, person: Person, role: Role) -> bool:
    """Whether the person speaks for the host, or is presented by who does: With me is the chief observer, X."""
    page = found.sheet.page
    before = page.lowers[page.sentences[role.sentence].first : role.first]
    return is_on_the_podium(found, person) or "joined" in before or ("me" in before and "with" in before)


def is_on_the_podium(found: Cast, person: Person) -> bool:
    """Whether the person first speaks in a turn of the transcript: NAME (chairman): …, SPOKESPERSON (Ms. Name): …"""
    page = found.sheet.page
    sentence = page.sentences[person.sentences[0]]
    near = person.first - sentence.first <= LABEL + (page.words[sentence.first + 1 : sentence.first + 2] == ["("])
    label = (
        near and page.words[person.first if near and page.words[person.first].isupper() else sentence.first].isupper()
    )
    return label and ":" in page.words[person.first : min(person.first + SPEECH, sentence.last)]
