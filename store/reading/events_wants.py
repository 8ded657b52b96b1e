"""What the patterns of a word want to stand near it, so that most of them are ruled out without being tried one by one.

A number's bit n stands for the word's n-th pattern, in the lexicon's order.
"""

from collections.abc import Sequence
from dataclasses import dataclass

FEW = 2  # patterns that are tried at once


@dataclass(frozen=True, slots=True)
class Wanting:
    """The patterns of one word that want words: ``every`` one, those that a word gives what they want first, and what some want besides."""

    every: int
    first: dict[str, int]
    more: tuple[tuple[int, tuple[frozenset[str], ...]], ...]

    def lacking(self, near: list[str]) -> int:
        """The patterns for which a word that they want is not among those ``near``."""
        found = 0
        for word in self.first.keys() & near:
            found |= self.first[word]
        for bit, wants in self.more:
            if found & bit and any(wanted.isdisjoint(near) for wanted in wants):
                found ^= bit
        return self.every & ~found


def wanting(patterns: Sequence[tuple[frozenset[str], ...]]) -> Wanting | None:
    """Compile what each pattern of a word wants; None where the patterns are few."""
    if len(patterns) <= FEW:
        return None
    every, first, more = 0, dict[str, int](), []
    for number, wants in enumerate(patterns):
        if wants:
            every |= 1 << number
            for word in wants[0]:
                first[word] = first.get(word, 0) | 1 << number
            if wants[1:]:
                more.append((1 << number, wants[1:]))
    return Wanting(every, first, tuple(more)) if every else None
