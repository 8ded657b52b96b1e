"""The subject that a gerund or a participle leans on: the main clause's, or that of what somebody says.

In: a page, a sentence and the match of the gerund or participle. Out: lists of names as in ``actors[].name``.
"""

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.attribution.ends import has_verb
from store.reading.events.agents import by_agent
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.slots import subject
from store.reading.page import Page, Sentence
from store.reading.text.clauses import token_at
from store.reading.text.grammar import RELATIVES
from store.reading.text.scopes import Scopes

AFTER = 30  # tokens after a gerund in which the comma stands that closes its clause
OPENING = 14  # tokens behind that comma in which the subject stands

FIRING = frozenset("fire fired fires firing shot shots shoot shooting".split())
AIMED = frozenset(("on", "at", "into", "upon"))
VICTIMS = 8  # tokens from "fired on" to the clause about those who were hit


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
        if _is_subject(page, match, comma):
            return by_agent(page, words, match.end, comma)
        return subject(page, words, sentence, comma + 1, min(comma + OPENING, sentence.last))
    return subject(page, words, sentence, sentence.first, match.at)


def _is_subject(page: Page, match: Match, comma: int) -> bool:
    """Whether the word in "-ing" is itself what acts before the comma: "Shelling across the line killed four, police said"."""
    first = match.at + 1
    opens = page.lowers[first] in PREPOSITIONS or page.lowers[first] == "by"
    if not RELATIVES.isdisjoint(page.lowers[first:comma]):
        return False
    verb = next((j for j in range(first, comma if opens else first + 1) if has_verb(page, j, j + 1)), None)
    return verb is not None and page.lowers[verb + 1] != "by"  # "Speaking at talks hosted by Oman, he"


def fired_on(page: Page, sentence: Sentence, low: int) -> bool:
    """Whether those whom the "who" at token ``low`` goes back to were shot at: "fired on strikers who marched, killing six"."""
    first = max(sentence.first, low - VICTIMS)
    return any(page.lowers[i] in AIMED and page.lowers[i - 1] in FIRING for i in range(first + 1, low))
