"""Clauses that hang on a noun without "that": "something the Kremlin has accused Kyiv of".

In: a page and where a verb and its clause stand. Out: the name right before the verb, as in ``actors[].name``, or none.
"""

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.events.lexicon import EventWords
from store.reading.events.names import JOINS, acts
from store.reading.page import Page
from store.reading.text.clauses import AUXILIARIES, mentions_between
from store.reading.text.tokens import POSSESSIVES

OBJECTS = frozenset(
    "something anything everything all what those one plan step move charge claim accusation demand attack territory".split()
)


def of_object_clause(page: Page, words: EventWords, start: int, at: int) -> list[str]:
    """The subject right before the verb where a clause hangs on a noun ("something the Kremlin has accused Kyiv of")."""
    verb = at
    while verb > start and page.lowers[verb - 1] in AUXILIARIES and page.lowers[verb - 1] not in POSSESSIVES:
        verb -= 1
    if verb <= start + 3 or verb >= len(page.starts):
        return []
    for mention in mentions_between(page, page.starts[max(start, verb - 4)], page.starts[verb]):
        first = mention.first - 1 if page.lowers[mention.first - 1] in ("the", "a") else mention.first
        joins = page.lowers[first - 1]
        if (
            mention.last == verb
            and acts(page, words, mention)
            and first > start
            and not (joins in JOINS or joins in PREPOSITIONS)
            and joins in OBJECTS
        ):
            return [page.actors[mention.actor].name]
    return []
