"""Words of captivity or of missing people that tell of something else: patients released, arms handed over, raiders fled, men police look for.

In: a line, the lexicon's words, what is counted and the cue that was found. Out: whether the cue tells nothing of those who are counted.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

HANDING = frozenset(("over", "back"))
HOLDING = frozenset("hold holds held holding".split())
RESERVE = frozenset("readiness reserve standby stand-by ready".split())
NEAR = 3  # tokens of "in reserve"
RELEASED = frozenset("release released releases releasing free frees freed freeing".split())


def elsewhere(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """Patients released from hospital were nobody's captives; whom police look for is not missing; prisoners break out."""
    word = line.lowers[hit[2]]
    if hit[0] == "captured" and word in RELEASED:
        return counted.unit == "patients" or "hospital" in line.present or "discharged" in line.present
    if hit[0] == "captured" and word in HANDING and counted.kind in ("equipment", "munitions"):
        return True  # "handed over 18 howitzers" gives, "handed over 18 prisoners" frees
    if (
        hit[0] == "captured"
        and word in HOLDING
        and not RESERVE.isdisjoint(line.lowers[counted.last : counted.last + NEAR])
    ):
        return True  # "holds 500 sappers at readiness"
    away = word in ("escaped", "escape", "fled", "fleeing")
    if away and (
        counted.unit in words.company.inmates or not words.company.raiders.isdisjoint(line.lowers[: counted.first])
    ):
        return True
    sought = hit[0] == "missing" and word == "for"
    return (
        sought
        and not words.company.searchers.isdisjoint(line.lowers[: hit[2]])
        and counted.kind in ("bare", "people")
        and ((counted.unit or "more") in ("more", "others", "men", "suspects", "people", "gunmen", "attackers"))
    )
