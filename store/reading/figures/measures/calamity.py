"""What storms, hunger and sickness do to people without a verb of harm: "The flood has hit 50,000 people", "Famine threatens two million",
"The tornado wrecked the houses of 70 families".

In: a line, the figures' words and what is counted. Out: (measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import Counted, fits
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.numbers_line import Line

MANY = 100  # fewer whom a landslide hits are hurt or dead
BLOW = 6  # tokens from "Acute malnutrition in Tigray" to its verb
HITTING = frozenset(
    """hit hits hitting struck strikes striking touched touches touching threaten threatens threatened threatening menaces menaced
    menacing stalks stalked stalking imperils imperilled imperiling endangers endangered endangering ravaged ravages ravaging plagues plagued
    grips gripped gripping ruined ruins ruining devastated devastating""".split()
)
HOMES = frozenset("homes houses dwellings huts cabins shacks tents".split())
TAKING = frozenset(
    "took taking takes taken claimed claiming swallowed swallowing crushed crushing smashed smashing buried".split()
)
OWNED = frozenset(
    "crops fields harvest harvests herds livestock livelihoods livelihood farms orchards vineyards schooling education".split()
)
VERB = 4  # tokens from the verb to "the homes of"


def hit(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``The cyclone has hit 50,000 people``, ``Hunger stalks 300,000 children``: what strikes so many is a calamity by its name."""
    at = counted.first - 1
    if line.lower(at) not in HITTING or counted.kind not in ("people", "other", "bare"):
        return None
    blow = line.lowers[max(0, at - BLOW) : at]
    if words.company.calamities.isdisjoint(blow) or not words.parties.isdisjoint(blow) or "," in blow:
        return None
    many = (counted.number.low or 0) >= MANY and fits(words, "affected", counted)
    return ("affected", f"{line.lower(at)} by a calamity", at) if many else None


def homes_of(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``wrecked the houses of 70 families``, ``took the homes of 800 people``, ``The homes of 40 families were burned down``."""
    at = counted.first - 1
    if line.lower(at) != "of" or not fits(words, "homeless", counted):
        return None
    if line.lower(at - 1) in OWNED and not words.company.calamities.isdisjoint(line.lowers[:at]):
        return "affected", f"{line.lower(at - 1)} of what is counted", at - 1
    if line.lower(at - 1) not in HOMES:
        return None
    before, behind = line.lowers[max(0, at - 1 - VERB) : at - 1], line.lowers[counted.last : counted.last + VERB]
    lost = any("destroyed" in words.verbs.get(word, ()) or word in TAKING for word in before)
    lost = lost or (len(behind) > 1 and behind[0] in AUXILIARIES and _destroyed(words, behind))
    return ("homeless", f"{line.lower(at - 1)} of what is counted", at - 1) if lost else None


def _destroyed(words: Words, behind: list[str]) -> bool:
    """``were destroyed``, ``have been swept away``, ``are gone``, ``are no more``."""
    return behind[1] in ("gone", "no") or any("destroyed" in words.verbs.get(word, ()) for word in behind)
