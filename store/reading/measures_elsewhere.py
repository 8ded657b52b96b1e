"""Words of captivity or of missing people that tell of something else: patients released, arms handed over, raiders fled, men police look for.

In: a line, the lexicon's words, what is counted and the cue that was found. Out: whether the cue tells nothing of those who are counted.
"""

from store.reading.figures_counted import Counted
from store.reading.figures_words import Words
from store.reading.measures_owned import PRISONERS
from store.reading.numbers_line import Line

RAIDERS = frozenset("attackers assailants robbers raiders killers gunmen hijackers bombers arsonists looters".split())
HANDING = frozenset(("over", "back"))
RELEASED = frozenset(("released", "releasing", "freed", "freeing"))
POLICE = frozenset("police detectives prosecutors investigators arrested suspects".split())


def elsewhere(line: Line, _: Words, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """Patients released from hospital were nobody's captives; whom police look for is not missing; prisoners break out."""
    word = line.lowers[hit[2]]
    if hit[0] == "captured" and word in RELEASED:
        return counted.unit == "patients" or "hospital" in line.present or "discharged" in line.present
    if hit[0] == "captured" and word in HANDING and counted.kind in ("equipment", "munitions"):
        return True  # "handed over 18 howitzers" gives, "handed over 18 prisoners" frees
    away = word in ("escaped", "escape", "fled", "fleeing")
    if away and (counted.unit in PRISONERS or not RAIDERS.isdisjoint(line.lowers[: counted.first])):
        return True
    sought = hit[0] == "missing" and word == "for"
    return (
        sought
        and not POLICE.isdisjoint(line.lowers[: hit[2]])
        and counted.kind in ("bare", "people")
        and ((counted.unit or "more") in ("more", "others", "men", "suspects", "people", "gunmen", "attackers"))
    )
