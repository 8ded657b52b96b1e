"""Verbs that are not said of those who are counted: of the owner in a clause of "whose", of what they did themselves.

In: a line, what is counted and the cue. Out: whether it is so.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.words import Words
from store.reading.text.grammar import HAVE
from store.reading.text.harm import LOSING
from store.reading.text.numbers_line import Line

OWNER = 8  # tokens of "whose gang had boasted of"
HAVING = frozenset(("had", "has", "have", "led", "commanded", "leads", "commands"))


def owned(line: Line, counted: Counted) -> bool:
    """``the chief, whose gang had 1,500 members, has fled``: it is the chief who fled."""
    for j in range(counted.first - 1, max(-1, counted.first - OWNER), -1):
        word = line.lowers[j]
        if word in ("whose", "who") and line.lower(j - 1) == ",":
            return word == "whose" or line.lower(counted.first - 1) in HAVING
        if word == ",":
            return False
    return False


def doers(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """``180 Finns have driven up the valley``: the active verb is what they did, not what befell them."""
    measure, _, cue = hit
    word = line.lowers[cue]
    active = cue > counted.last and line.lower(cue - 1) in HAVE and word in words.verbs
    own = word in words.intransitive or word in words.states or word == "lost" or measure == "evacuated"
    return active and not own and counted.kind in ("people", "force", "other")


def deserted(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """``lose between 20 and 30 men to desertion``: nobody was killed."""
    gone = not words.company.drains.isdisjoint(line.lowers[counted.last : counted.last + 3])
    return gone and line.lowers[hit[2]] in LOSING


def idle(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """Employees who are let go were no captives; passengers whom a bus picks up are not rescued."""
    word = line.lowers[hit[2]]
    if word == "let" and hit[0] == "captured" and not hit[1].startswith("way "):
        held = (
            counted.kind == "bare"
            or counted.unit in words.company.inmates
            or not words.captors.isdisjoint(line.present)
        )
        return not held
    up = hit[0] == "evacuated" and (word == "picked" or (word == "up" and line.lower(hit[2] - 1) == "picked"))
    return up and words.company.rescue.isdisjoint(line.present) and counted.unit not in words.company.corpses


def posted(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """``The peacekeepers, about 2,300 Bengalis, live in tents``: who are told of as a force have not fled."""
    apposed = line.lower(counted.first - 1) == "," and words.units.get(line.lower(counted.first - 2)) == "force"
    return hit[0] == "displaced" and apposed
