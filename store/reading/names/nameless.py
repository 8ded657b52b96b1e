"""Sentences whose subject is somebody without a name: "A man in uniform said", "But a nurse at the hospital told us".

In: a page, a sentence, and the words for such people. Out: whether it opens so. "He" of the next sentence is then nobody named before.
"""

from collections.abc import Set as AbstractSet

from store.reading.page import Page, Sentence
from store.reading.text.clauses import BE
from store.reading.text.grammar import INDEFINITE, STRONG_PASTS
from store.reading.text.tokens import places_of

_OPENS = frozenset(("but", "and", "yet", "then", "later", "also", "meanwhile", "“", '"', "•", "-"))
_ONE = frozenset(("a", "an", "one", "another", "the", "this"))
_ENDS = frozenset((",", ".", ":", ";", "who", "whose", "of", "in", "at", "from", "with", "on", "for", "near", "and"))
DEATHS = frozenset("killed died dies dead executed beheaded drowned murdered assassinated".split())
NOUN = 5  # tokens from the article to the noun: "a senior Western intelligence official"


def opens_nameless(page: Page, sentence: Sentence, people: AbstractSet[str]) -> bool:
    """Whether a sentence opens with one person who is not named."""
    first = sentence.first
    while first < sentence.last and page.lowers[first] in _OPENS:
        first += 1
    if first >= sentence.last or page.lowers[first] not in _ONE:
        return False
    for at in range(first + 1, min(first + 1 + NOUN, sentence.last - 1)):
        low = page.lowers[at]
        if low in _ENDS:
            return False
        if low in people:
            return not page.words[at + 1][0].isupper() and not _apposed(page, at + 1) and not dies(page, at + 1)
    return False


def brings_nameless(page: Page, sentence: Sentence, people: AbstractSet[str]) -> bool:
    """Whether a sentence tells what was done to one person without a name: "Iran released a Norwegian journalist on Tuesday"."""
    begin = sentence.first + 1
    for article in places_of(page.lowers[begin : max(begin, sentence.last - 2)], INDEFINITE):
        first = begin + article
        verb = page.lowers[first - 1]
        if not (verb in STRONG_PASTS or verb[-2:] == "ed"):
            continue
        for at in range(first + 1, min(first + NOUN, sentence.last - 1)):
            low = page.lowers[at]
            if low in _ENDS:
                break
            if low in people:
                return not page.words[at + 1][0].isupper() and not _apposed(page, at + 1)
    return False


def dies(page: Page, at: int) -> bool:
    """Whether what the subject before token ``at`` does is to die: no "he said" of the next sentence is his."""
    if page.lowers[at] in BE or page.lowers[at] in ("has", "had"):
        return not DEATHS.isdisjoint(page.lowers[at + 1 : at + 4])
    return page.lowers[at] in DEATHS


def _apposed(page: Page, comma: int) -> bool:
    """Whether a name follows behind a comma: "a baker, Karim Dane, said"."""
    return page.words[comma] == "," and comma + 1 < len(page.words) and page.words[comma + 1][0].isupper()
