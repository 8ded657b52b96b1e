"""Gatherings and papers: where only talks, a summit or a trial are held, or a truce is signed or a list printed, nobody stands, fights or dies,
and the article is about another land.

In: the lower-case tokens of a page or line, and positions in them. Out: yes or no.
"""

GATHERINGS = frozenset("talks summit negotiations conference meeting meetings trial hearing".split())
MET = GATHERINGS | {"met", "meet"}
REACH = 6  # tokens from "talks" to their place ("talks due to open in")
SIGNED = frozenset("signed agreed reached brokered concluded negotiated initialled sealed mediated struck".split())
ACCORDS = frozenset(
    "truce ceasefire cease-fire armistice accord accords treaty agreement deal pact peace protocol settlement".split()
)
ISSUED = frozenset(
    "published released issued presented posted printed dated unveiled circulated broadcast distributed".split()
)
PAPERS = frozenset(
    "list lists report study statement paper survey communique communiqué video message letter tally figures appeal leaflet book".split()
)
NEAR = 5  # tokens from a paper or an accord to the place behind its participle


def of_talks(lowers: list[str], first: int, place: int) -> bool:
    """Whether talks are named between a deed, which ends before token ``first``, and the token of a place, which is theirs: "killed five, ahead of talks in X"."""
    near = lowers[max(first, place - REACH) : place]
    talks = next((i for i, word in enumerate(near) if word in GATHERINGS), len(near))
    return talks < len(near) and "," not in near[talks:]


def of_papers(lowers: list[str], place: int) -> bool:
    """``before the cease-fire signed in X``, ``a list published in X``: where a truce or a paper came into the world."""
    in_ = place - 1 - (lowers[place - 1] == "the")
    if place < NEAR - 2 or lowers[in_] not in ("in", "at"):
        return False
    near = lowers[max(0, in_ - NEAR) : in_ - 1]
    done = lowers[in_ - 1]
    return (done in SIGNED and not ACCORDS.isdisjoint(near)) or (done in ISSUED and not PAPERS.isdisjoint(near))


def is_venue(lowers: list[str], place: int) -> bool:
    """Whether people met in the place at that token: "met in Minsk", "talks that open in Oslo"."""
    return place > 1 and lowers[place - 1] == "in" and not MET.isdisjoint(lowers[max(0, place - REACH) : place - 1])
