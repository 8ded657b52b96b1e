"""Places that only talks, a summit or a trial are held in, and nobody stands, fights or dies.

In: the lower-case tokens of a page or line, and positions in them. Out: yes or no.
"""

TALKS = frozenset("talks summit negotiations conference trial hearing".split())
TALKING = 6  # tokens from "talks" to their place ("talks due to open in")


def of_talks(lowers: list[str], first: int, place: int) -> bool:
    """Whether talks are named between a deed, which ends before token ``first``, and the token of a place, which is theirs: "killed five, ahead of talks in X"."""
    near = lowers[max(first, place - TALKING) : place]
    talks = next((i for i, word in enumerate(near) if word in TALKS), len(near))
    return talks < len(near) and "," not in near[talks:]
