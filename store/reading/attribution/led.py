"""Reports in a clause that leads up to the main one: "After the mayor said that the dam would hold, people went home".

In: a page, the sentence, the token after the verb. Out: where the leading clause ends, or whether there is no main clause at all.
"""

from store.reading.attribution.amounts import LASTING, NUMBERS
from store.reading.attribution.edges import PREPOSITIONS
from store.reading.attribution.ends import has_verb
from store.reading.attribution.lexicon import cues
from store.reading.page import Page, Sentence
from store.reading.text.clauses import COMMA
from store.reading.text.grammar import ARTICLES, HAVE, PERIODS
from store.reading.text.tokens import places_in

LEADING = frozenset("after before since when while although though as because once until".split())
_SPANS = NUMBERS | PERIODS | LASTING | frozenset("a an and one half only just barely less than even shortly".split())
# what goes on with the clause, not with the main one
_JOINS = PREPOSITIONS | frozenset(("and", "but", "or", "nor", "because", "if", "to", "including", "adding", "not"))
SPAN = 8  # tokens of "an hour and twenty minutes" before its "after"
CLAUSE = 3  # tokens of a main clause at least


def led_end(page: Page, sentence: Sentence, first: int) -> int | None:
    """The end of the clause that leads, behind which the newsroom tells what happened."""
    opener = _opener(page, sentence)
    if opener is None or first <= opener or "," in page.words[opener:first] or _is_scene(page, opener, first):
        return None
    for comma in places_in(page.lowers, first + 1, sentence.last - CLAUSE, COMMA):
        if _opens_main(page, sentence, comma) and has_verb(page, first, comma):
            return page.ends[comma - 1]
    return None


def _is_scene(page: Page, opener: int, first: int) -> bool:
    """Whether the word only opens a time, "Before the vote the mayor said": a second noun begins, and no verb stood before it."""
    anew = range(opener + 2, first - 1)
    return any(page.lowers[at] in ARTICLES and page.lowers[at - 1] not in _JOINS for at in anew)


def only_leads(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence is a time and what happened then alone: "Two hours after the mayor wrote that it was safe."."""
    opener = _opener(page, sentence)
    if opener is None or opener == sentence.first or "," in page.words[opener : sentence.last]:
        return False
    verb = next((at for at in range(opener + 1, sentence.last) if has_verb(page, at, at + 1)), sentence.last - 1)
    verb += page.lowers[verb] in HAVE
    return page.lowers[verb] in page.lexicon.get(cues).words  # not "before the city fell Dorn had promised"


def _opener(page: Page, sentence: Sentence) -> int | None:
    """The token of the word that opens the leading clause, right at the beginning or behind a span of time."""
    for at in range(sentence.first, min(sentence.first + SPAN, sentence.last)):
        word = page.lowers[at]
        if word in LEADING:
            return at
        if word not in _SPANS and not word[0].isdigit():
            return None
    return None


def _opens_main(page: Page, sentence: Sentence, comma: int) -> bool:
    """Whether a subject stands behind the comma: no joint, no apposition that another comma closes."""
    word = page.lowers[comma + 1]
    if word in _JOINS or not word[0].isalnum() or word.endswith("ing"):
        return False
    end = next(places_in(page.lowers, comma + 1, sentence.last, COMMA), None)
    return end is None or has_verb(page, comma + 1, end)
