"""Who shares another's fate: "has been detained along with 14 of his men", "is being held with eight ministers", "is under house arrest with two aides".

In: a line, the figures' words and what is counted. Out: (measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import Counted, pick
from store.reading.figures.words import Words
from store.reading.text.grammar import BEING
from store.reading.text.numbers_line import Line

FATES = ("killed", "captured", "detained")
CONFINED = frozenset("arrest jail prison custody detention".split())


def with_him(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``has been detained along with 14 of his men``, ``was killed together with three aides``: they share his fate."""
    verb = counted.first - 2
    if line.lower(verb + 1) != "with" or counted.kind not in ("force", "people", "other") or counted.head < 0:
        return None
    verb -= line.lower(verb) in ("along", "together")
    named = counted.kind != "other"  # "was arrested with two suitcases"
    found = pick(words, line.lower(verb), counted) if named and line.lower(verb - 1) in BEING else None
    if line.lower(verb) == "held" and line.lower(verb - 1) in ("being", "been"):
        found = "detained" if words.captors.isdisjoint(line.present) else "captured"
    if line.lower(verb) in CONFINED and line.lower(verb - 1) in ("house", "in", "under"):
        found = "detained"  # "is under house arrest with eight ministers"
    return (found, f"{line.lower(verb)} with another", verb) if found in FATES else None
