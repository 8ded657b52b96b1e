"""Who does it in a cleft: "it was the army that had opened fire", "it is the rebels who attack".

In: a page and a verb's token. Out: where the words for the doer stand between "it was" and "that", or None.
"""

from store.reading.page import Page, Sentence
from store.reading.text.clauses import BE, before_auxiliaries
from store.reading.text.grammar import RELATIVES

PHRASE = 7  # tokens of "the army and its allies"


def cleft(page: Page, sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The tokens of the doer of the verb at token ``at``."""
    link = before_auxiliaries(page.lowers, sentence.first, at) - 1
    if link <= sentence.first or page.lowers[link] not in RELATIVES:
        return None
    for first in range(link - 1, max(sentence.first, link - PHRASE - 2), -1):
        word = page.lowers[first]
        if word in (",", ";"):
            return None
        if word in BE:
            told = first > sentence.first and page.lowers[first - 1] in ("it", "not")
            return (first + 1, link) if told and page.lowers[first + 1] != "not" else None
    return None
