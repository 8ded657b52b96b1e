"""Tokens: words, numbers and marks of every sentence, in parallel lists on the page.

A possessive stands apart (Macron | ’s), a hyphenated word is one (de-escalation, T-72), an abbreviation with inner
dots is one (U.S., a.m.), a number is one with its separators (100,000, 1.2) and its letters (82nd).
"""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import compress, count
from operator import add

from store.reading.page import Page

TOKEN = re.compile(
    r"[a-zA-Z]++(?![\w.’'-])"  # most words: the next pattern reads them too, but slower
    r"|[^\W\d_](?:(?:\.[^\W\d_])+\.?(?!\w)|\w*(?:[-’'](?![sS]\b)\w+)*)"
    r"|\d+(?:[.,]\d+)*\w*"
    r"|[’'][sS]\b"
    r"|[^\w\s]|_"
)

POSSESSIVE = frozenset({"’s", "'s"})  # the token that makes the one before an owner
POSSESSIVES = POSSESSIVE | {"’", "'"}  # also behind a plural s
OWNER_ENDINGS = ("’s", "'s", "s’", "s'")  # of a word whose possessive the layer of figures leaves on it
_group, _start = re.Match.group, re.Match.start  # mapped over matches, they need no frame for each


def cut(page: Page) -> None:
    """Fill ``page.words``, ``lowers``, ``starts``, ``ends`` and each sentence's ``first`` and ``last``."""
    text, words, starts, ends = page.text, page.words, page.starts, page.ends
    for sentence in page.sentences:
        sentence.first = len(words)
        found = list(TOKEN.finditer(text, sentence.start, sentence.end))
        words += map(_group, found)
        starts += map(_start, found)
        sentence.last = len(words)
    ends += map(add, starts, map(len, words))
    _share(page)


def _share(page: Page) -> None:
    """Fill ``page.lowers`` and ``present``, and let equal tokens be one string: it is hashed and put in lower case once, and stays in the caches."""
    once = dict(zip(page.words, page.words, strict=True))
    page.words[:] = map(once.__getitem__, page.words)
    small = list(map(str.lower, once))
    low = dict(zip(once, map(once.get, small, small), strict=True))
    if "&" in low:
        low["&"] = "and"  # "wounded seven & killed two" is read as any list
    page.lowers = list(map(low.__getitem__, page.words))
    page.present = frozenset(low.values())


def places_of(lowers: list[str], wanted: Collection[str]) -> list[int]:
    """The positions of the wanted words, in order; map and compress make it the cheapest walk over all tokens."""
    return list(compress(count(), map(wanted.__contains__, lowers)))


def places_in(lowers: list[str], low: int, high: int, wanted: Collection[str]) -> Iterator[int]:
    """The positions of the wanted words among tokens low:high, in order, found as ``places_of`` does."""
    return compress(range(low, high), map(wanted.__contains__, lowers[low:high]))


@lru_cache(maxsize=4096)
def words_of(phrase: str) -> tuple[str, ...]:
    """The tokens of a lexicon phrase, cut as the page is."""
    return tuple(TOKEN.findall(phrase))
