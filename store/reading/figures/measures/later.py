"""What became of people in the end, where a word right behind them tells only how they fared before: "Nine climbers stranded below the summit
were winched to safety", "Nine people sheltering in the church died".

In: a line, the figures' words, what is counted, the first tokens of the line's other numbers and the reading of the word right behind.
Out: (measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.measures.passive import behind
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import COPULA, HAVE
from store.reading.text.numbers_line import Line

BEFORE = frozenset("affected trapped missing infected displaced evacuated".split())
ENDED = frozenset("evacuated killed wounded casualties detained captured missing trapped".split())
FAR = 9  # tokens from the word right behind to the main verb
MAIN = COPULA | HAVE
BETWEEN = frozenset(
    ", ; and or who that which when where after before as while if because since until but whose whom said says say told they we he she it".split()
)  # another clause begins


def graver(done: tuple[str, str, int] | None, before: tuple[str, str, int] | None) -> bool:
    """Whether the verb before them tells more: ``Shells killed four people queueing for water``."""
    return done is not None and before is not None and before[0] in BEFORE and done[0] in ENDED and done[0] != before[0]


def later(
    line: Line, words: Words, counted: Counted, heads: frozenset[int], before: tuple[str, str, int]
) -> tuple[str, str, int] | None:
    """The main verb of the clause whose subject they are, where it tells more than the word at the cue of ``before``."""
    measure, _, cue = before
    name = counted.last < len(line.words) and line.words[counted.last][0].isupper()
    relative = line.lower(counted.last + name) in ("who", "that")  # "2,000 Tutsi who had taken to the hills were shot"
    if measure not in BEFORE or not (relative or AUXILIARIES.isdisjoint(line.lowers[counted.last : cue])):
        return None
    for at in range(cue + 1, min(cue + FAR, len(line.lowers))):
        word = line.lowers[at]
        if word in BETWEEN or at in heads:
            return None
        if words.intransitive.get(word) == "killed":
            return "killed", f"{word} in the end", at
        if word in MAIN:
            hit = behind(line, words, counted, at, heads)
            return (hit[0], f"{hit[1]} in the end", hit[2]) if hit and hit[0] in ENDED else None
    return None
