"""Numbers by their size alone: those that cannot be one count with what stands (far apart, or fewer of what never becomes less), and tolls
that run. Pure.
"""

import re
from datetime import timedelta

from store import likeness
from store.figure_places import figure_of, is_at
from store.figure_sides import is_one_voice
from store.figure_ties import HARM, NEVER_FALLS, RUNNING
from store.figure_values import stands
from store.models import Figure
from store.set_right import numbers_of
from store.threads import Observed, Thread, sentence_of
from store.units import unit_class

_FAR = 4  # by so many times a count does not fall, nor is it disputed: 38 dead are no other word for 679
_FELL = re.compile(
    r"\b(?:fell|fallen|falls?|falling|lower(?:ed|s|ing)?|reduced?|reduces|cuts?|cutting|down|drop(?:ped|s)?|decreased?|declined?|fewer|less"
    r"|revis\w+|instead|not|only|wrong\w*|mistake\w*|actual\w*|withdr\w+|struck off|removed|counted twice)\b",
    re.IGNORECASE,
)
_ROSE = re.compile(
    r"\b(?:r[io]se|risen|rises|rising|gr[eo]wn?|climb\w*|jumped|soared|mount\w*|increased|up from|reached|stands at|stood at)\b",
    re.IGNORECASE,
)
# so much later fewer are missing because they were found; before, two offices may disagree
_FOUND_SINCE = timedelta(hours=6)


def is_of_another_size(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Is the number so much smaller than the thread's, or a sentence's risen number smaller at all, that it counts others, unless its
    sentence names a value of the thread? The missing of one place, or by one voice, are found by the hundred.
    """
    was, new = likeness.size(figure_of(thread)), likeness.size(claim)
    if _is_of_far_more(thread, seen, claim):
        return True
    if new >= was or seen.cues & {"dispute", "correction"} or _names_a_value(thread, claim):
        return False
    if _FAR * new < was:
        found = claim.measure == "missing" and (_is_of_few(claim) or is_one_voice(thread, seen, claim))
        return not (found or _is_placed_missing(thread, claim) or _is_of_one_fight(thread, seen, claim))
    return claim.measure in NEVER_FALLS and _ROSE.search(sentence_of(claim)) is not None and not says_less(seen, claim)


def _is_of_far_more(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Is it many times the toll of one place, told without a place by somebody else: the 44 of a province, the one of a village?"""
    if claim.measure not in NEVER_FALLS or claim.place or not figure_of(thread).place:
        return False
    return is_far_more(thread, seen, claim) and not is_one_voice(thread, seen, claim)


def is_far_more(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Is the number so many times the thread's that it disputes nothing: 38,000 moved before a storm, 41 saved from a ship?"""
    far = likeness.size(claim) > _FAR * likeness.size(figure_of(thread))
    if not far or "dispute" in seen.cues or _names_a_value(thread, claim):
        return False
    return not _is_of_one_fight(thread, seen, claim)


def fell_unsaid(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Are fewer told of a harm that never falls, with no word of a correction or a fall: others, whoever tells it?"""
    if claim.measure not in NEVER_FALLS or likeness.size(claim) >= likeness.size(figure_of(thread)):
        return False
    return not (says_less(seen, claim) or _names_a_value(thread, claim))


def says_less(seen: Observed, claim: Figure) -> bool:
    """Do words correct, or tell a change which is no rise?"""
    sentence = sentence_of(claim)
    changed = "change" in seen.cues and not _ROSE.search(sentence)
    return changed or "correction" in seen.cues or _FELL.search(sentence) is not None


def _names_a_value(thread: Thread, claim: Figure) -> bool:
    """Does the sentence itself name what the thread tells or told?"""
    told = {likeness.size(v.claim) for v in thread.values if isinstance(v.claim, Figure)}
    return not told.isdisjoint(numbers_of(claim))


def _is_placed_missing(thread: Thread, claim: Figure) -> bool:
    return claim.measure == "missing" and bool(claim.place) and is_at(thread, claim)


def _is_of_few(claim: Figure) -> bool:
    """Are those counted told by what they are, as fishermen?"""
    return unit_class(claim.unit, claim.measure) != "people"


def _is_of_one_fight(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Do two sides of a conflict count the dead of one place or of one party? They may be far apart."""
    if seen.setting != "conflict" or claim.measure not in HARM:
        return False
    known = figure_of(thread)
    party = bool(known.holder and claim.holder) and likeness.same_name(known.holder, claim.holder)
    return party or (bool(claim.place) and is_at(thread, claim))


def is_running_toll(seen: Observed, claim: Figure, other: Thread) -> bool:
    """Is it a disaster's count, told later: of harm that grows, or of the missing, who are found?"""
    if claim.measure not in RUNNING or seen.setting == "conflict" or "dispute" in seen.cues:
        return False
    if seen.article == other.now.article or seen.at < other.now.at:
        return False
    if likeness.size(claim) > likeness.size(figure_of(other)):
        return True
    return likeness.topic(claim) == "missing" and seen.setting == "hazard" and seen.at - other.now.at >= _FOUND_SINCE


def runs_on(seen: Observed, claim: Figure, other: Thread, own: Thread) -> bool:
    """Does a nearer toll, of another speaker, run on to the value, rather than one that only no speaker makes his own: 455 and not 11
    become 470?
    """
    nobodys = (figure_of(own).speaker is None) != (claim.speaker is None)
    return nobodys and is_running_toll(seen, claim, other) and not stands(other, claim)
