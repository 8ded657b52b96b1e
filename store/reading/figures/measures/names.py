"""Names and certificates that stand for the dead or missing: "a list of the dead has 3,312 names", "181 names of missing persons".

In: a line and what is counted. Out: (measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

LISTS = frozenset("list lists register registers roll rolls wall book monument memorial".split())
DEAD = frozenset("dead killed died deaths fallen victims toll".split())
TAIL = 5  # tokens of "of the missing persons"


def read(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """What befell those whose names or certificates are counted."""
    head = counted.head
    if head < 0 or line.lowers[head] not in ("names", "certificates", "graves"):
        return None
    if line.lowers[head] == "graves":
        return None if DEAD.isdisjoint(line.present) else ("killed", "graves of the dead", head)
    if line.lowers[head] == "certificates":
        return ("killed", "death certificates", head - 1) if line.lower(head - 1) == "death" else None
    if line.lower(head + 1) == "of":
        return _of(line, words, head)
    listed = not LISTS.isdisjoint(line.lowers[: counted.first]) or not LISTS.isdisjoint(line.lowers[head : head + TAIL])
    if listed and "missing" in line.present:
        return "missing", "names on a list of the missing", head
    return (
        ("killed", "names on a list of the dead", head)
        if listed and not DEAD.isdisjoint(line.lowers[: counted.first])
        else None
    )


def _of(line: Line, words: Words, head: int) -> tuple[str, str, int] | None:
    """``names of missing persons``, ``names of the dead``."""
    for at in range(head + 2, min(head + TAIL, len(line.lowers))):
        word = line.lowers[at]
        found = words.states.get(word) or ("killed" if word in DEAD else None)
        if found:
            return found, f"names of the {word}", at
    return None
