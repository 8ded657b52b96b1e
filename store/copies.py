"""Which sentences of a text stood in an earlier one, nearly word for word: a paper that reprints an agency under
its own name is no second voice for what the agency told. Pure.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, islice, pairwise

from store.likeness import SMALL, in_order

_PIECE = re.compile(r"[^\n]+?(?:[.!?…][\"'”’)\]]*(?=\s)|(?=\n)|$)")
_QUOTED = re.compile(r"[\"“„«]")
_NEAR = 0.75  # of a sentence's words in one sentence of the other text
_IN_ORDER = 0.55  # of its neighbouring words neighbours there: a minister and her number are named in many a sentence
_FEWEST = 4  # words of a sentence that can be known again: "No one was hurt." is everybody's
_LONG = 11  # words of a sentence that no two newsrooms write by themselves, as they do "at least 14 were killed in Kessan, the mayor said"
_MANY = 30  # words of reprinted passages in all: the rest is told after the other text too
_MOST = 80  # sentences of one text that are looked at
_Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence of a text: from where to where, its telling words and which stand side by side, and whether it quotes."""

    start: int
    end: int
    words: frozenset[str]
    pairs: frozenset[_Pair]
    quotes: bool


@dataclass(frozen=True, slots=True)
class Reprint:
    """What one text has from another: the spans of its reprinted passages, and whether it is so much that the whole follows it."""

    spans: tuple[tuple[int, int], ...]
    follows: bool

    def has(self, start: int, end: int) -> bool:
        """Is a sentence from ``start`` to ``end`` reprinted, the most of it?"""
        shared = sum(max(0, min(end, last) - max(start, first)) for first, last in self.spans)
        return shared * 2 > end - start


def reprint(text: str, other: str) -> Reprint:
    """What ``text`` has from the earlier text ``other``.

    What is quoted word for word makes no passage: a speech is heard by many. Beside reprinted sentences it belongs to them.
    """
    theirs = _pieces(other)
    found = [(piece, any(_is_near(piece, one) for one in theirs)) for piece in _pieces(text)]
    runs = [[piece for piece, _ in run] for near, run in groupby(found, key=lambda one: one[1]) if near]
    passages = [run for run in runs if any(len(piece.words) >= _LONG and not piece.quotes for piece in run)]
    total = sum(len(piece.words) for passage in passages for piece in passage if not piece.quotes)
    return Reprint(tuple((passage[0].start, passage[-1].end) for passage in passages), total >= _MANY)


@lru_cache(maxsize=4)  # one text is held against several others
def _pieces(text: str) -> tuple[_Piece, ...]:
    """The sentences of a text, as far as its stops tell them."""
    found = (_piece(match) for match in islice(_PIECE.finditer(text), _MOST))
    return tuple(piece for piece in found if piece)


def _piece(match: re.Match[str]) -> _Piece | None:
    words = [word for word in in_order(match[0]) if word not in SMALL]
    if len(words) < _FEWEST:
        return None
    quotes = _QUOTED.search(match[0]) is not None
    return _Piece(match.start(), match.end(), frozenset(words), frozenset(pairwise(words)), quotes)


def _is_near(mine: _Piece, theirs: _Piece) -> bool:
    """Nearly the same words, most of them in the same order, and no number of its own."""
    if len(theirs.words) < _NEAR * len(mine.words):
        return False
    shared = mine.words & theirs.words
    if len(shared) < _NEAR * len(mine.words) or any(word.isdecimal() for word in mine.words - shared):
        return False
    return len(mine.pairs & theirs.pairs) >= _IN_ORDER * len(mine.pairs)
