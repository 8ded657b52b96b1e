"""Gatherings: where only talks, a summit or a trial are held, nobody stands, fights or dies, and the article is about another land.

In: the lower-case tokens of a page or line, and positions in them. Out: yes or no.
"""

GATHERINGS = frozenset("talks summit negotiations conference meeting meetings trial hearing".split())
MET = GATHERINGS | {"met", "meet"}
REACH = 6  # tokens from "talks" to their place ("talks due to open in")


def of_talks(lowers: list[str], first: int, place: int) -> bool:
    """Whether talks are named between a deed, which ends before token ``first``, and the token of a place, which is theirs: "killed five, ahead of talks in X"."""
    near = lowers[max(first, place - REACH) : place]
    talks = next((i for i, word in enumerate(near) if word in GATHERINGS), len(near))
    return talks < len(near) and "," not in near[talks:]


def is_venue(lowers: list[str], place: int) -> bool:
    """Whether people met in the place at that token: "met in Minsk", "talks that open in Oslo"."""
    return place > 1 and lowers[place - 1] == "in" and not MET.isdisjoint(lowers[max(0, place - REACH) : place - 1])
