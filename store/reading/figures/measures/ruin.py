"""Houses that are damaged or lost by what is told of their parts, or of the water and flames that take them.

In and out: as in measures.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

TAKING = frozenset("took taken claimed claims claiming swallowed devoured consumed engulfed ate".split())
ENTERING = frozenset("entered invaded swamped filled reached flooded".split())
INSIDE = frozenset(("in", "of", "at", "on"))
NEAR = 4  # tokens from the breaking to what is broken, or from the flood to its verb


def read(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``shattered windows in 200 flats``, ``Water entered 300 houses``: damaged; ``The flood took three bridges``: destroyed."""
    if counted.kind != "buildings":
        return None
    at = counted.first - 1
    if line.lower(at) in INSIDE and line.lower(at - 1) in words.company.fabric:
        broken = not words.company.breaking.isdisjoint(line.lowers[max(0, at - NEAR) : at - 1])
        return ("damaged", f"{line.lower(at - 1)} broken", at - 1) if broken else None
    verb, near = line.lower(at), line.lowers[max(0, at - NEAR) : at]
    if "," in near:
        return None
    if verb in ENTERING and not words.company.floods.isdisjoint(near):
        return "damaged", f"{verb} by water", at
    calamity = not (words.company.flames.isdisjoint(near) and words.company.calamities.isdisjoint(near))
    taken = verb in TAKING and calamity
    return ("destroyed", f"{verb} by a calamity", at) if taken else None
