"""Two sides with an aside between them: "fighting between the army, led by X, and the Rapid Support Forces".

In: a page and the token behind a happening's noun. Out: both sides, as in ``actors[].name`` or by the text's own word.
"""

from itertools import pairwise

from store.reading.events.lexicon import EventWords
from store.reading.events.names import acts
from store.reading.page import Page, Sentence
from store.reading.text.clauses import mentions_between
from store.reading.text.grammar import ARTICLES

NEAR = 8  # tokens from the noun to "between"
FAR = 24  # tokens from "between" to the ", and" behind the aside
OFFICE = 7  # tokens of an office, up to the comma before its holder
TITLE = 2  # tokens from that comma to the holder's name
HEAD = 3  # tokens from an article to the word of a side


def two_sides(page: Page, words: EventWords, sentence: Sentence, at: int) -> list[str]:
    """Both sides of "between A, aside, and B" behind token ``at``; fewer where the text has no such thing."""
    near = page.lowers[at : min(sentence.last, at + NEAR)]
    if "between" not in near:
        return []
    first = at + near.index("between") + 1
    last = min(sentence.last, first + FAR)
    aside = next((i for i in range(first, last) if page.lowers[i] == ","), last)
    joint = next((i for i, pair in enumerate(pairwise(page.lowers[aside:last]), aside) if pair == (",", "and")), None)
    if joint is None or joint == aside or "and" in page.lowers[first:aside]:
        return []
    return [*_side(page, words, first, aside), *_side(page, words, joint + 2, sentence.last)]


def _side(page: Page, words: EventWords, first: int, last: int) -> list[str]:
    """Who is named at token ``first``, an article before it or not, else the group that acts there."""
    start = first + (page.lowers[first : first + 1] != [] and page.lowers[first] in ARTICLES)
    if start >= last:
        return []
    named = [m for m in mentions_between(page, page.starts[first], page.ends[start]) if acts(page, words, m)]
    if named:
        return [page.actors[named[0].actor].name]
    head = next((i for i in range(start, min(last, start + HEAD)) if page.lowers[i] in words.acting), None)
    if head is None:
        return []
    return _apposed(page, head) or [page.lowers[head]]


def _apposed(page: Page, head: int) -> list[str]:
    """The person named behind an office and a comma: "the minister of justice, Mrs X"."""
    comma = next((i for i in range(head, min(head + OFFICE, len(page.starts) - TITLE)) if page.lowers[i] == ","), None)
    if comma is None:
        return []
    near = mentions_between(page, page.ends[comma], page.ends[comma + TITLE])
    return [page.actors[m.actor].name for m in near if page.actors[m.actor].kind == "person"][:1]
