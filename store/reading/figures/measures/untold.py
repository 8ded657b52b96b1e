"""Words of harm beside a number that tell of none: lives touched, shots by so many, yachts forced to retire.

In: a line, the lexicon's words, what is counted and the cue that was found. Out: whether those who are counted came to no harm by it.
"""

from itertools import pairwise

from store.reading.figures.counts.counted import Counted
from store.reading.figures.counts.heads import ADDRESSING
from store.reading.figures.words import Words
from store.reading.text.grammar import ENDS, HAVE, SUBJECTS, WHO
from store.reading.text.harm import HARM, HARMED
from store.reading.text.numbers_line import Line

HARMING = HARMED | {"dead", "shot"}
DRIVEN = frozenset(("forced", "forcing", "driven", "driving"))
SUFFERED = HARM | {"displaced", "affected", "casualties"}
HELD_UP = frozenset("intercepted intercepts intercepting intercept".split())
TAKEN = frozenset("shelter refuge flight cover to up sanctuary".split())
NO_LANDS = frozenset("floor finish stage aisle".split())  # "crossed the floor"
ONE = frozenset(("a", "an", "one"))
ONE_OF_WHOM = (("who", "was"), ("who", "is"), ("who", "has"))
CLAUSE = 10  # tokens from "were sheltering" to "when"


def untold(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """Whether the cue tells of no harm to those who are counted."""
    measure, rule, cue = hit
    if measure in SUFFERED and (counted.unit or "").lower() in words.company.happenings:
        return True
    if measure == "evacuated" and "home" in rule.split() and _its_own(line, counted):
        return True
    if rule in ("lives of", "life of"):
        return not words.company.touching.isdisjoint(line.lowers[max(0, cue - 3) : cue])
    if line.lower(counted.first - 1) == "by" and line.lower(counted.first - 2) in HARMING and cue < counted.first:
        return True  # "was shot dead by two policemen"
    if measure == "displaced" and _for_the_moment(line, cue):
        return True
    if line.lower(cue - 1) == "like" and cue < counted.first:
        return True  # "is like losing one of the family"
    if cue > counted.last and line.lower(counted.last) == "that" and line.lower(counted.first - 1) in ADDRESSING:
        return True  # "told the 15 members that troops had crossed the frontier"
    if line.lowers[cue] in HELD_UP and (counted.unit or "").lower().rpartition(" ")[2] in words.company.craft:
        return True  # "intercepted three boats": they are stopped
    if measure == "displaced" and (line.lower(cue + 2) in NO_LANDS or _has_left(line, counted, cue)):
        return True  # "Eleven members crossed the floor"
    if cue > counted.last and _of_one_other(line, counted, cue):
        return True
    return _driven(line, words, counted, hit) or _foreseen(line, counted, cue) or _of_infinitive(line, counted, cue)


def _its_own(line: Line, counted: Counted) -> bool:
    """``is bringing home its 140``: of whom it is told before, soldiers as often as citizens."""
    return counted.kind == "bare" and line.lower(counted.number.first - 1) in ("its", "their")


def _has_left(line: Line, counted: Counted, cue: int) -> bool:
    """``with the 30 allies he has left``: who stay with him."""
    whose = line.lower(cue - 1) in HAVE and line.lower(cue - 2) in SUBJECTS
    return whose and cue - 2 == counted.last and line.lowers[cue] == "left" and line.lower(cue + 1) in ENDS


def _of_one_other(line: Line, counted: Counted, cue: int) -> bool:
    """``Sixty buglers played for the colonel, who was buried``, ``600 rode in memory of a friend who died``; ``one that was burnt``, a thing."""
    between = line.lowers[counted.last : cue]
    if (counted.number.high or 0) > 1:
        friend = next(
            (j for j, word in enumerate(between) if word == "who" and not ONE.isdisjoint(between[max(0, j - 2) : j])), 0
        )
        return friend > 0 or any(pair in ONE_OF_WHOM for pair in pairwise(between))
    return counted.unit is None and line.lower(counted.number.first) == "one" and between[:1] in (["that"], ["which"])


def _for_the_moment(line: Line, cue: int) -> bool:
    """``Some 52 villagers were sheltering in the church when the shell hit``: where they were, and no place of refuge since."""
    return (
        line.lower(cue).endswith("ing")
        and line.lower(cue - 1) in ("were", "was")
        and "when" in line.lowers[cue : cue + CLAUSE]
    )


def _driven(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """``Seven yachts were forced to retire``, ``police were driven back``: they fled from nothing."""
    measure, _, cue = hit
    if measure != "displaced" or line.lowers[cue] not in DRIVEN:
        return False
    after = cue + 1 if cue >= counted.last else counted.last
    if line.lower(after) == "back":
        return line.lower(after + 1) not in ("to", "into", "across", "over")
    if line.lowers[after : after + 2] == ["to", "take"]:
        return line.lower(after + 2) not in TAKEN  # "forced 2,000 drivers to take a detour"
    return line.lower(after) == "to" and line.lower(after + 1) not in words.company.leaving


def _of_infinitive(line: Line, counted: Counted, cue: int) -> bool:
    """``wants to expel two envoys, and 40 people were hurt``: the first number has a verb of its own."""
    if cue <= counted.last or line.lower(counted.first - 2) != "to" or not line.lower(counted.first - 1).isalpha():
        return False
    between = line.lowers[counted.last : cue]
    return between[:2] == [",", "and"] and any(word[0].isdigit() for word in between[2:])


def _foreseen(line: Line, counted: Counted, cue: int) -> bool:
    """``3,000 supporters, who swore that their leader would not be arrested``: somebody else, and not yet."""
    if cue <= counted.last or "would" not in line.lowers[max(counted.last, cue - 3) : cue]:
        return False
    return not WHO.isdisjoint(line.lowers[counted.last : cue])
