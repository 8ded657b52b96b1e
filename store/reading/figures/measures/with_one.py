"""What befell those who are counted and one thing more: "six helicopters and a command plane shot down by rebels".

In and out: as in measures. The noun phrase of the one thing must be short and run up to the verb.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.measures.said import said
from store.reading.figures.words import AUXILIARIES, STOPS, Words
from store.reading.text.grammar import ARTICLES
from store.reading.text.numbers_line import Line

NOUN = 5  # tokens of "an Ilyushin-22 command aircraft"


def with_one(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """The first cue behind ``and a drone``, unless another clause begins before it."""
    at = counted.last
    if line.lower(at) != "and" or line.lower(at + 1) not in ARTICLES or counted.kind == "bare":
        return None
    for j in range(at + 3, min(at + 3 + NOUN, len(line.lowers))):
        word = line.lowers[j]
        if word in STOPS or word in AUXILIARIES or j in heads:
            return None
        if words.cue(word) or word in words.phrases:
            if line.lower(j + 1) in ARTICLES:
                return None  # "wounded the guard": what they did
            return said(line, words, counted, j, heads)
    return None
