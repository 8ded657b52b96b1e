"""Harm of two kinds in one number, and the wounded who died of it.

In: a reading (measure, rule, token of the cue) of a number. Out: the reading that holds: "900 people were killed and injured" are
casualties, "two officers wounded in the attack had died" are dead.
"""

from store.reading.figures.counts.counted import Counted, fits
from store.reading.figures.words import Words
from store.reading.text.harm import TOLLS
from store.reading.text.idioms import FATALLY
from store.reading.text.numbers_line import Line
from store.reading.text.telling import STATED

DEAD = frozenset(("killed", "dead", "died", "deceased"))
HURT = frozenset(("injured", "wounded", "hurt", "missing"))
GRAVELY = frozenset(("seriously", "badly", "severely", "gravely"))
JOINT = frozenset(("and", "or"))
DYING = frozenset(("died", "succumbed"))
STRUCK = frozenset(("shot", "stabbed", "wounded", "hit", "injured", "beaten", "burned"))
ENDS = STATED | frozenset((",", ";", "and", "while", "but", ".", "said", "says", "told", "nobody", "no"))
FAR = 9  # tokens from "wounded" to "died"

Reading = tuple[str, str, int]


def settle(line: Line, words: Words, counted: Counted, hit: Reading, heads: frozenset[int]) -> Reading:
    """The reading itself, or the graver or wider one that the words beside it tell."""
    measure, _, cue = hit
    if measure in TOLLS and _both(line, counted, cue, heads):
        return ("casualties", "both kinds of harm", cue) if fits(words, "casualties", counted) else hit
    if measure == "evacuated" and counted.unit in words.company.corpses:
        return "killed", f"noun {counted.unit}", cue
    if measure in ("wounded", "casualties") and (at := _died(line, counted, heads)) >= 0:
        return "killed", "died of their wounds", at
    if measure in ("wounded", "casualties") and line.lowers[cue] in STRUCK and _and_died(line, cue, heads):
        return "killed", "and died", cue
    return hit


def _and_died(line: Line, cue: int, heads: frozenset[int]) -> bool:
    """``was shot on Sunday and died in hospital``, ``were stabbed and later died``: of nobody else's death."""
    for j in range(cue + 1, min(cue + FAR, len(line.lowers))):
        word = line.lowers[j]
        if word in DYING:
            return line.lower(j - 1) == "and" or (line.lower(j - 1) == "later" and line.lower(j - 2) == "and")
        if word in (".", ";", ",", "who", "but", "while") or (j in heads and line.lower(j - 1) == "and"):
            return False
    return False


def _both(line: Line, counted: Counted, cue: int, heads: frozenset[int]) -> bool:
    """``were killed and injured``, ``dead or missing``, ``the dead and injured at 1,500``; not "killed and wounded 40"."""
    word = line.lowers[cue]
    if cue >= counted.last:
        at = cue + 2 + (line.lower(cue + 2) in GRAVELY)
        other = line.lower(at)
        pair = (word in DEAD and other in HURT) or (word in HURT and other in DEAD)
        alone = (
            at + 1 not in heads
            and at not in heads
            and line.lower(at + 1) not in ("another", "at", "more", "others", "the", "a", "some", "about")
        )
        return pair and line.lower(cue + 1) in JOINT and alone
    if cue < counted.first and _apposed(line, counted):
        return True
    if cue < counted.first and word in HURT and line.lower(cue - 1) == "or" and line.lower(cue - 2) in DEAD:
        return True  # "had killed or wounded 1,150 of them"
    first = cue - 2
    joined = line.lower(cue - 1) in JOINT and cue - 1 > 0 and word in HURT and line.lowers[first] in DEAD
    return joined and counted.first > cue + 1 and line.lower(first - 1) in ("the", "of", "both")


def _apposed(line: Line, counted: Counted) -> bool:
    """``lost 2,000 men, dead and wounded``, ``lost 90 men in killed and wounded``: both kinds stand behind, and no number with them."""
    at = counted.last + 1
    kinds = line.lower(at) in DEAD and line.lower(at + 1) in JOINT and line.lower(at + 2) in HURT
    return line.lower(counted.last) in (",", "in", "–", "—") and kinds and not line.lower(at + 3)[:1].isdigit()


def _died(line: Line, counted: Counted, heads: frozenset[int]) -> int:
    """Where ``wounded in the attack had died`` says so; -1 where nobody died of it or another is told of."""
    at = counted.number.last
    if line.lowers[at : at + 2] == ["of", "them"] and line.lower(at + 2) in FATALLY:
        return at + 2
    for j in range(counted.last, min(counted.last + FAR, len(line.lowers))):
        word = line.lowers[j]
        if word in DYING:
            return j
        if word in ENDS or (j in heads and j != counted.whole) or word in ("who", "that", "when", "where"):
            return -1
    return -1
