"""Bare numbers that tell how strong a force is: "The number of Kesh troops, 22,000 in May, stands at 51,000", "the groups' strength varies".

In: a site and a draft without a noun. Out: whether it is a strength; its unit is set.
"""

from store.reading.figures.counts.heads import class_of
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import OPENING_QUOTES

SIZED = 16  # tokens from "the number of" to the number
SIZED_BY = frozenset("at as to is was exceeds exceeded reached passed ,".split())
GROUPS = frozenset(
    "groups rebels militias insurgents jihadists separatists guerrillas militants fighters gangs".split()
)
VARYING = frozenset("vary varies varied range ranges ranged".split())
NOUN = 6  # tokens from "number" to the force that is counted


def sized(site: Site, draft: Draft) -> bool:
    """``The number of Kesh troops there, 22,000 in May, now stands at 51,000``, ``the garrison's strength is given as 1,200``."""
    line, at = site.line, draft.counted.first - 1
    at -= line.lower(at) in OPENING_QUOTES
    at -= line.lower(at) in ("from", "between") and line.lower(at - 1) in VARYING
    if line.lower(at) not in SIZED_BY and line.lower(at) not in VARYING:
        return False
    low = max(0, at - SIZED)
    size = next((j for j in range(at - 1, low - 1, -1) if line.lowers[j] in ("number", "strength", "size")), -1)
    if (
        size < 0
        or ";" in line.lowers[size:at]
        or (line.lower(at) == "," and line.lower(draft.counted.last) not in ("in", "last"))
    ):
        return False
    owner = line.lower(size - 1)
    owned = owner[-2:] in ("'s", "’s") and (
        owner[:-2] in site.words.forces.mustering or owner[:-2] in site.words.apposed
    )
    several = owner in ("'", "’") and line.lower(size - 2) in GROUPS  # "the groups' strength"
    named = (j for j in range(size + 2, min(size + NOUN, at)) if line.lower(size + 1) == "of")
    counts = (j for j in named if class_of(line, site.words, size + 2, j) == "force")
    force = next(counts, size - 1 if owned else size - 2 if several else -1)
    if force < 0:
        return False
    draft.unit = draft.unit or line.words[force].partition("'")[0].partition("’")[0]
    return True
