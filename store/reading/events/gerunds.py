"""The subject that a gerund or a participle leans on: the main clause's, or that of what somebody says.

In: a page, a sentence and the match of the gerund or participle. Out: lists of names as in ``actors[].name``.
"""

from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.slots import subject
from store.reading.page import Page, Sentence
from store.reading.text.clauses import token_at
from store.reading.text.scopes import Scopes

AFTER = 30  # tokens after a gerund in which the comma stands that closes its clause
OPENING = 14  # tokens behind that comma in which the subject stands


def gerund_subject(page: Page, words: EventWords, sentence: Sentence, scopes: Scopes, match: Match) -> list[str]:
    """The subject a gerund leans on: inside what somebody says its own ("the train raced along before hitting another, X said"), else the sentence's."""
    scope = scopes.at(page.starts[match.at])
    first = token_at(page, scope.start) if scope is not None and not scope.direct else match.at
    if first >= match.at - 1:
        return main_subject(page, words, sentence, match)
    return subject(page, words, sentence, first, match.at)


def main_subject(page: Page, words: EventWords, sentence: Sentence, match: Match) -> list[str]:
    """The subject of the main clause: after the comma when the gerund opens the sentence, else before it."""
    comma = next((i for i in range(match.end, min(sentence.last, match.end + AFTER)) if page.words[i] == ","), None)
    if match.at - sentence.first < 3 and comma is not None:
        return subject(page, words, sentence, comma + 1, min(comma + OPENING, sentence.last))
    return subject(page, words, sentence, sentence.first, match.at)
