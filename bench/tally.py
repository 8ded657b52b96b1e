"""What every layer of the bench counts with: rows, notes of misses, best-first pairing, hits and rates."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from bench.parties import Parties

Row = Mapping[str, Any]
Note = Callable[[str, str], None]


def pair(scores: list[tuple[float, int, int]]) -> dict[int, int]:
    """Greedy best-first pairing of (likeness, found, gold); each side is used once, ties go to the earlier."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(scores, key=lambda s: (-s[0], s[1], s[2])):
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    return found


def accepted(gold: Row, key: str) -> list[str | None]:
    """The annotated value and its alternatives."""
    return [gold.get(key), *gold.get(key + "_alt", [])]


class Tally:
    """The counts of one article; ``note(kind, message)`` hears each miss."""

    def __init__(self, gold: Row, note: Note | None = None) -> None:
        self.gold = gold
        self.note: Note = note or (lambda _kind, _message: None)
        self.parties = Parties(gold)
        self.count: Counter[str] = Counter()

    def hits(self, kind: str, hits: int, found: int, gold: int) -> None:
        """Add so many pairs out of so many found and annotated."""
        self.count.update({kind + "_tp": hits, kind + "_fp": found - hits, kind + "_fn": gold - hits})

    def rate(self, kind: str, right: bool) -> None:
        """Add one case that is right or wrong."""
        self.count[kind + "_n"] += 1
        self.count[kind + "_ok"] += right
