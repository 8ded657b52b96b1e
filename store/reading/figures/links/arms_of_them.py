"""Bare numbers of arms named right before: "They have drones, small ones, about 50 of them", "its ships, which now number nine".

In: a site and a bare draft. Out: whether it counts those arms; its unit, kind and, by a possessive before them, holder are set.
"""

import re

from store.reading.figures.counts.heads import MODEL
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import DETERMINERS, ENDS, OWN

ARMS = ("equipment", "munitions")
ARMS_BEFORE = "of the arms named before"  # a rule
OWNING = frozenset(
    """has have had own owns owned field fields fielded deployed deploys deploy keeps keep kept possess possesses seized captured lost
    delivery received bought acquired ordered holds hold hides stores""".split()
)
RECEIVING = frozenset("received bought acquired ordered got".split())
PUTTING = frozenset("put puts estimated estimates reckons reckoned".split())
IN_NUMBER = (["in", "number"], ["in", "all"], ["in", "total"], ["all", "told"])
MODEL_LOW = re.compile(MODEL.pattern.lower())  # of words in small letters
BACK = 12  # tokens from the arms, over "small ones", to the number
VERB = 5  # tokens from the verb of having to the arms
ASIDE = frozenset(", – — (".split())
NUMBERING = frozenset(("number", "numbers", "numbered", "numbering"))
NAVAL = frozenset("aboard navy naval fleet squadron withdraw patrol warships".split())


def arms_of_them(site: Site, draft: Draft) -> bool:
    """``tanks, perhaps 40 of them, and guns``: nothing else was counted or named since."""
    if draft.counted.kind != "bare" or draft.unit:
        return False
    line, counted = site.line, draft.counted
    if line.lowers[counted.number.last : counted.number.last + 2] == ["of", "them"]:
        head = _had(site, counted.first)
    elif line.lower(counted.first - 1) in NUMBERING:
        head = _head(site, counted.first)
    else:
        head = _beside(site, draft)
    if head < 0:
        return False
    draft.unit, counted.kind, draft.rule = line.words[head], "equipment", ARMS_BEFORE
    draft.holder = draft.holder or (pronoun(site, head - 1) if line.lower(head - 1) in OWN else None)
    return True


def _had(site: Site, first: int) -> int:
    """The token of arms that a side has, in whose aside the number at ``first`` stands; -1 for none."""
    lowers, head = site.line.lowers, _head(site, first)
    if head < 1 or lowers[first - 1] not in ASIDE:
        return -1
    return -1 if OWNING.isdisjoint(lowers[max(0, head - VERB) : head]) else head


def _beside(site: Site, draft: Draft) -> int:
    """The token of arms that a comma parts from their number: ``The minesweepers, two in number,``, ``its drones, now 44 by its own account``,
    ``The guns, which radar puts at 65,``, ``of its MiG-29s, only 17 were``; -1 for none.
    """
    line, first, last = site.line, draft.counted.first, draft.counted.last
    before, after = line.lower(first - 1), line.lower(last)
    if before == "at" and line.lower(first - 2) in PUTTING:
        which = next((j for j in range(first - 3, max(0, first - BACK), -1) if line.lowers[j] in ("which", "whose")), 0)
        return _arms(site, which - 2) if which and line.lower(which - 1) == "," else -1
    if before in RECEIVING and after in ENDS:
        return _head(site, first)  # "was promised F-16s and has received 16"
    if before == "which" and line.lowers[first - 3 : first - 1] == [",", "of"]:
        lost = any(map(site.words.cue, line.lowers[last : last + VERB]))  # "96 drones, of which 81 were shot down"
        return -1 if lost or not site.heads.isdisjoint(range(first - VERB - 3, first)) else _arms(site, first - 4)
    if line.lower(first - 3) == "of" and line.lower(first - 2) in DETERMINERS and after in AUXILIARIES:
        return _arms(site, first - 1)  # "Of the T-72s only 45 can move"
    if before != ",":
        return -1
    now = line.lower(first) == "now" and after in ("by", ",", "in")
    part = line.lower(first - 4) in ("of", "among") and line.lower(first - 3) in DETERMINERS and after in AUXILIARIES
    aside = after == "," and first < draft.counted.number.first  # "Lomarian tanks, at least 25, crossed"
    counted = now or part or aside or line.lowers[last : last + 2] in IN_NUMBER
    return _arms(site, first - 2) if counted else -1


def _arms(site: Site, at: int) -> int:
    """``at`` where its token is a plural of arms that is not civil, else -1."""
    word = site.line.lower(at)
    arms = site.words.units.get(word) in ARMS or word == "guns" or MODEL_LOW.fullmatch(word) is not None
    return at if arms and word not in site.words.singulars else -1


def _head(site: Site, first: int) -> int:
    """The nearest plural that is counted before token ``first``, where it is arms and no number stands between; -1 for none."""
    lowers = site.line.lowers
    near = range(first - 1, max(0, first - BACK), -1)
    head = next((j for j in near if _counts(site, lowers[j])), -1)
    arms = head > 0 and (_arms(site, head) >= 0 or lowers[head] in site.words.afloat)
    return head if arms and site.heads.isdisjoint(range(head, first)) else -1


def _counts(site: Site, word: str) -> bool:
    """A plural that numbers count; ships are warships where men are aboard or they are to withdraw."""
    if word in site.words.afloat:
        return not NAVAL.isdisjoint(site.line.present) and site.words.cargo.isdisjoint(site.line.present)
    return (word in site.words.units and word not in site.words.singulars) or MODEL_LOW.fullmatch(word) is not None
