"""Verbs in whose way something stands: a passive with "got", a relative clause about a place, "and" between two places of one subject.

In: a line, the figures' words, what is counted and a token. Out: whether it is so.
"""

from store.reading.figures.counts.counted import MEN, Counted
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import is_past
from store.reading.text.numbers_line import Line

GETTING = frozenset(("got", "get", "gets", "getting", "gotten"))
PLACING = frozenset("in of from around across near throughout".split())
OPENS = 2  # tokens before a count that opens its sentence
NAME = 6  # tokens of a place


def got(line: Line, words: Words, at: int) -> bool:
    """``14 of them got arrested``: a passive of plain speech, where what befell them follows at once."""
    return line.lowers[at] in GETTING and line.lower(at + 1) in words.verbs and line.lower(at + 1)[-2:] in ("ed", "rt")


def of_a_place(line: Line, counted: Counted, at: int) -> bool:
    """``90,000 people live in areas that are held``, ``a car that was hit``: the verb is said of the noun before "that"."""
    relative = line.lower(at - 1) in ("that", "which") and at - 1 > counted.last and line.lower(at - 2).isalpha()
    return relative and line.lower(at - 2) not in ("people", "those")


def in_both(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``300,000 people in Marrakech and the villages around it have been affected``: "and" joins two places of one subject."""
    opens = counted.first <= OPENS or line.lower(counted.first - 1) in (",", ";", "that", "said", "says", "while")
    if not opens or line.lower(counted.last) not in PLACING or at - counted.last > NAME:
        return False
    until = next((j for j in range(at + 1, at + NAME + 1) if line.lower(j) in AUXILIARIES), 0)
    between = (*line.lowers[counted.last + 1 : at], *line.lowers[at + 1 : until])
    return until > at + 1 and not any(
        word in (",", ";") or is_past(word) or words.cue(word) or words.units.get(word) in MEN for word in between
    )
