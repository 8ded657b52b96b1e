"""Which words belong to a demand, a threat or an accusation: up to a coordinated verb or a new clause.

In: a page and a match. Out: the token behind those words.
"""

from store.reading.dates.days import WEEKDAYS
from store.reading.events.conjoined import TENSED, leading_end, opens_clause
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.page import Page, Sentence
from store.reading.text.grammar import THIRD

APART = frozenset(
    ("which", "who", "something", "while", "as", "but", "after", "saying", "adding", "warning", "calling")
)
SPEECH = frozenset((";", "—", "–"))


def swallow(page: Page, words: EventWords, sentence: Sentence, match: Match) -> int:
    """One past the words that belong to the demand, threat or accusation: up to a coordinated verb or a new clause."""
    last = leading_end(page, sentence, match.at, sentence.last)
    for at in range(match.end, last):
        word = page.lowers[at]
        if word in SPEECH or (page.words[at - 1] == "," and (word in APART or _goes_on(words, word))):
            return at
        if word in ("and", "but", "while", "as", "after") and at + 1 < sentence.last:
            if page.lowers[at + 1] in THIRD:
                return at
            forms = {t.form for t in words.triggers.get(page.lowers[at + 1], ()) if not t.noun}
            if forms & TENSED or (page.lowers[at - 1] == "," and word != "and") or _dated_next(page, words, at):
                return at
            within = word == "after" or (page.lowers[at - 1] != "," and "that" in page.lowers[match.end - 1 : at])
            if not within and opens_clause(page, words, at, sentence.last):
                return at
    return last


def _dated_next(page: Page, words: EventWords, at: int) -> bool:
    """Whether the word at token ``at`` joins on a second verb with a day before it ("denied it and on Thursday ordered X to leave")."""
    near = page.lowers[at + 1 : at + 4]
    if near[:1] != [] and near[0] in ("on", "late", "early"):
        near = near[1:]
    day, verb = [*near, "", ""][:2]  # the text may end before either
    return day in WEEKDAYS and _goes_on(words, verb)


def _goes_on(words: EventWords, word: str) -> bool:
    """Whether a word after a comma is a second verb of the same subject ("promised elections, called on the students")."""
    return any(not t.noun and t.form in TENSED for t in words.triggers.get(word, ()))
