"""Two happenings of one sentence, parted by a word that says which came first.

"Israel struck Gaza after a suicide bombing": the bombers, their bombs and their victims are not those of the strike.
In: tokens in lower case. Out: the token of the parting word, or None.
"""

from store.reading.text.clauses import BE
from store.reading.text.harm import HARMED
from store.reading.text.openers import TIMES
from store.reading.text.tokens import places_in

PARTING = frozenset(("after", "following", "despite", "before", "follow", "follows", "followed"))
HEADS = frozenset("wake response retaliation reprisal revenge answer aftermath".split())  # "in the wake of"
FAR = 60  # tokens between two happenings of which one is told by the other


def parting(lowers: list[str], low: int, high: int) -> int | None:
    """The first token in low:high that parts what came before from what it came after."""
    for at in range(low, min(high, low + FAR)):
        word = lowers[at]
        if word in PARTING and TIMES.isdisjoint(lowers[at + 1 : at + 2]):
            return at
        if word in HEADS and _answers(lowers, at):
            return at
    return None


def answering(lowers: list[str], low: int, high: int) -> bool:
    """Whether "in revenge for" stands in low:high, and behind it what was done before."""
    return any(_answers(lowers, at) for at in places_in(lowers, low, min(high, low + FAR), HEADS))


def _answers(lowers: list[str], at: int) -> bool:
    """Whether the head at token ``at`` is that of "in response to", "in the wake of"."""
    named = lowers[at + 1 : at + 2] in (["of"], ["to"], ["for"])
    return named and "in" in lowers[at - 2 : at]


def harmed(lowers: list[str], at: int) -> bool:
    """Whether token ``at`` tells of harm that people suffered: "were hurt after X fired" tells of one happening."""
    return lowers[at] in HARMED and not BE.isdisjoint(lowers[max(0, at - 3) : at])


def own_stretch(lowers: list[str], low: int, at: int, end: int, high: int) -> list[str]:
    """The words of low:high that belong to the happening told at tokens at:end."""
    if ";" in lowers[end:high]:
        high = lowers.index(";", end)
    forward = None if harmed(lowers, at) else parting(lowers, end, high)
    fronted = parting(lowers, low, at)
    if fronted is not None:
        low = lowers.index(",", fronted) if "," in lowers[fronted:at] else fronted
    return lowers[low : high if forward is None else forward]
