"""Harm in words that also mean something else: falling ministers, lost players, what is shot down, whom a disease carries off.

In: a line, what is counted and a reading (measure, rule, token of the cue). Out: whether it is no such harm, or the harm that it is.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.words import Words
from store.reading.text.harm import LOSING
from store.reading.text.numbers_line import Line

COURTS = frozenset(
    "court courts prosecutors prosecutor judge judges tribunal lawyers police detectives corruption fraud".split()
)
BY = 6  # tokens of "carried off by the flood"
TAKING_OFF = frozenset(("off", "away"))

Reading = tuple[str, str, int]


def alien(line: Line, words: Words, counted: Counted, hit: Reading) -> bool:
    """``Three ministers have fallen``, ``opened 41 cases``, ``of the 60 drones 42 were shot down``: nobody was hurt."""
    word = line.lowers[hit[2]]
    if word == "cases" and hit[0] == "infected" and counted.kind != "people":
        return not COURTS.isdisjoint(line.present) and not _of_disease(line, words, counted.last)
    if hit[0] == "killed" and line.lower(counted.last - 1) in words.company.notions:
        return True  # "two of the three proposals were dead"
    if word == "fallen":
        return counted.unit in words.company.posts
    if word in LOSING and hit[0] == "killed":
        return counted.kind == "other"
    return word == "shot" and counted.kind == "bare" and line.lower(hit[2] + 1) == "down"


def _of_disease(line: Line, words: Words, at: int) -> bool:
    """``12 cases of cholera``, where courts or police are told of too."""
    modifiers = words.conditional["cases"][0] if "cases" in words.conditional else frozenset[str]()
    return line.lower(at) == "of" and line.lower(at + 1) in modifiers


def washed_off(line: Line, words: Words, hit: Reading) -> bool:
    """``were carried off by the flood``: the water took them, and nobody has found them yet."""
    behind = line.lowers[hit[2] + 1 : hit[2] + BY]
    taken = hit[0] == "captured" and not TAKING_OFF.isdisjoint(behind) and "by" in behind
    return taken and not words.company.calamities.isdisjoint(behind)


def carried_off(line: Line, words: Words, counted: Counted, hit: Reading) -> bool:
    """``The disease has carried off 88 people``: they died of it, nobody took them."""
    if hit[0] != "captured" or TAKING_OFF.isdisjoint(line.lowers[max(0, hit[2] - 2) : hit[2] + 3]):
        return False
    before = line.lowers[: counted.first]
    return not words.company.calamities.isdisjoint(before) and words.captors.isdisjoint(before)
