"""What storms, hunger and sickness do to people without a verb of harm: "The flood has hit 50,000 people", "Famine threatens two million",
"The tornado wrecked the houses of 70 families".

In: a line, the figures' words and what is counted. Out: (measure, rule, token of the cue) or None.
"""

from itertools import pairwise

from store.reading.figures.counts.counted import Counted, fits
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.numbers_line import Line

MANY = 100  # fewer whom a landslide hits are hurt or dead
BLOW = 6  # tokens from "Acute malnutrition in Tigray" to its verb
VERB = 6  # tokens from the verb to "the homes of"


def struck(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """Who is struck, and whose homes or crops are lost."""
    return _hit(line, words, counted) or _belongings(line, words, counted)


def _hit(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``The cyclone has hit 50,000 people``, ``Hunger stalks 300,000 children``: what strikes so many is a calamity by its name."""
    at = counted.first - 1
    if line.lower(at) not in words.company.hitting or counted.kind not in ("people", "other", "bare"):
        return None
    blow = line.lowers[max(0, at - BLOW) : at]
    if not _calamity(words, blow) or not words.parties.isdisjoint(blow) or "," in blow:
        return None
    many = (counted.number.low or 0) >= MANY and fits(words, "affected", counted)
    return ("affected", f"{line.lower(at)} by a calamity", at) if many else None


def _calamity(words: Words, blow: list[str]) -> bool:
    """Whether a calamity is named: "the flood", not "a wave of layoffs"."""
    return any(a in words.company.calamities and b != "of" for a, b in pairwise([*blow, ""]))


def _belongings(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``wrecked the houses of 70 families``, ``The homes of 40 families were burned down``, ``Locusts ate the crops of 95,000 farmers``."""
    at = counted.first - 1
    if line.lower(at) != "of" or not fits(words, "homeless", counted):
        return None
    rule = f"{line.lower(at - 1)} of what is counted"
    if line.lower(at - 1) in words.company.belongings:
        return ("affected", rule, at - 1) if _calamity(words, line.lowers[:at]) else None
    lost = line.lower(at - 1) in words.company.homes and (_wrecked(line, words, at - 1) or _gone(line, words, counted))
    return ("homeless", rule, at - 1) if lost else None


def _wrecked(line: Line, words: Words, at: int) -> bool:
    """Whether a verb that destroys stands before the homes at token ``at``."""
    before = line.lowers[max(0, at - VERB) : at]
    return any("destroyed" in words.verbs.get(word, ()) or word in words.company.taking for word in before)


def _gone(line: Line, words: Words, counted: Counted) -> bool:
    """``were destroyed``, ``have been swept away``, ``are gone``, ``are no more``."""
    behind = line.lowers[counted.last : counted.last + VERB]
    if len(behind) < 2 or behind[0] not in AUXILIARIES:
        return False
    return behind[1] in ("gone", "no") or any("destroyed" in words.verbs.get(word, ()) for word in behind)
