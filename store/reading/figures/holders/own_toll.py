"""Whose the dead, wounded or lost are by a possessive right before them: "put the rebels at 30 and its own wounded at one".

In: a site and a draft. Out: a holder's name or None. Each look is over a few tokens.
"""

from store.reading.figures.holders.groups import group_at, named, speaker_group
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import COPULA, ENDS, OWN
from store.reading.text.harm import HARM, TOLLS

HARMED = frozenset("dead wounded injured fallen killed missing casualties losses prisoners".split())
SIDE = 4  # tokens of "for the government side"
REACH = 7  # tokens of "in new firing positions"
SIDING = frozenset(("on", "for"))
TOLD = HARM | TOLLS


def own_toll(site: Site, draft: Draft) -> str | None:
    """``its own wounded at one``, ``their dead at 40``: whose they are, the pronoun says."""
    line, at = site.line, draft.counted.first - 2
    if draft.measure in TOLD and _opens(line.lowers):
        return pronoun(site, 0) or speaker_group(site, draft.counted.number.start)
    if draft.measure not in TOLD or line.lower(at + 1) != "at" or line.lower(at) not in HARMED:
        return None
    at -= 1 + (line.lower(at - 1) == "own")
    return pronoun(site, at) if at >= 0 and line.lower(at) in OWN else None


def _opens(lowers: list[str]) -> bool:
    """``Its own losses, the ministry said, amount to 212 killed``, ``Their own dead number 40``."""
    return lowers[0] in OWN and lowers[1:2] == ["own"] and not HARMED.isdisjoint(lowers[2:3])


def side_behind(site: Site, draft: Draft) -> str | None:
    """``100,000 casualties for the Keshi side``, ``54 guns in new pits on the Keshi side``; the side of a border or river is a place."""
    lowers, last = site.line.lowers, draft.counted.last
    near = range(last, min(last + REACH, len(lowers) - SIDE + 1))
    at = next((j for j in near if lowers[j] in SIDING and lowers[j + 1] == "the"), 0)
    side = next((j for j in range(at + 3, min(at + 2 + SIDE, len(lowers))) if lowers[j] == "side"), 0) if at else 0
    if not side and "side" in lowers[:last] and lowers[last : last + 2] == ["on", "the"]:
        return (
            group_at(site, last + 2, last + 3) if site.line.lower(last + 3) in ENDS else None
        )  # "and two on the Lomari"
    told = last + (
        site.line.lower(last) == "," and site.line.lower(last + 1) in COPULA
    )  # "guns, put at 65, are on the Keshi side"
    if not side or "," in lowers[told:side] or site.line.lower(side + 1) == "of":
        return None
    return group_at(site, at + 2, side) or named(site, at + 2, side)
