"""Whether one person's surname is spelt in more than one way."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import combinations

from store.rows import fold

COUNTS = {2: "two", 3: "three", 4: "four"}
# Erdogan and Erdan share 0.83 of their letters; two parts of one name (Xi, Jinping) far less.
_ALIKE = 0.6


def ways(name: str, aliases: Iterable[str]) -> tuple[str, ...]:
    """The spellings of the surname when there is more than one, else nothing: ``("Erdan", "Erdogan")``."""
    last = {fold(words[-1]): words[-1] for one in (name, *aliases) if (words := one.split())}
    alike = [pair for pair in combinations(last, 2) if _alike(*pair)]
    return tuple(last[folded] for folded in dict.fromkeys(folded for pair in alike for folded in pair))


def _alike(a: str, b: str) -> bool:
    return SequenceMatcher(None, a, b).ratio() >= _ALIKE
