"""What befell those who are counted by a relative clause a phrase away: "48 crew members from five boats, who are detained in the port".

In: a line, the figures' words and what is counted. Out: (measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import MEN, Counted, pick
from store.reading.figures.measures.registered import registered
from store.reading.figures.words import Words
from store.reading.text.grammar import COPULA, HAVE
from store.reading.text.numbers_line import Line

PHRASE = 7  # tokens of "from five boats" before the comma
OPENING = frozenset("from of on in at aboard off".split())
SAID = frozenset("says said say reported reports claimed".split())


def told(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """What a clause a phrase away, or a stay at sites for the displaced, tells."""
    return _who_are(line, words, counted) or registered(line, words, counted)


def _who_are(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """A phrase without people of its own, a comma, "who" and a passive verb of harm."""
    if counted.kind not in MEN or line.lower(counted.last) not in OPENING:
        return None
    ends = range(counted.last + 1, min(counted.last + PHRASE, len(line.lowers) - 2))
    comma = next((j for j in ends if line.lowers[j] == ","), -1)
    if comma < 0 or line.lower(comma + 1) != "who":
        return None
    inside = line.lowers[counted.last + 1 : comma]
    if any(words.units.get(word) in MEN or word in words.sides or word in SAID for word in inside):
        return None  # "six officers of the rebels, who were shot": of either
    at = comma + 2
    while line.lower(at) in COPULA or line.lower(at) in HAVE or line.lower(at) in ("been", "being", "now", "still"):
        at += 1
    if at == comma + 2:
        return None
    found = words.states.get(line.lower(at)) or pick(words, line.lower(at), counted)
    found = found or ("detained" if line.lower(at) == "held" else None)
    return (found, f"who … {line.lower(at)}", at) if found else None
