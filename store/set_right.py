"""Whether the words of a correction set a thread right: only where the text names the value that the thread has, or where the one
who told it, of the same place, corrects it in the very sentence. A bulletin that corrects one toll tells many other numbers. Pure.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from store import likeness
from store.figure_places import figure_of, is_at
from store.figure_sides import is_one_voice
from store.figure_ties import NEVER_FALLS
from store.models import Claim, Figure
from store.old_values import dated_before, not_so, told_before
from store.reading.text.numbers import find
from store.reading.text.numbers_line import split
from store.said_beside import BESIDE
from store.same_count import same_kind
from store.threads import Observed, Thread, in_one_sentence, sentence_of

_OWN_COUNT = re.compile(
    r"\b(?:its|his|her|their)(?: own)? (?:[a-z-]+ ){0,2}(?:counts?|tolls?|figures?|numbers?|estimates?|loss(?:es)?|claims?|statements?|reports?)\b"
)


def sets_right(thread: Thread, seen: Observed, claim: Figure, siblings: Sequence[Observed]) -> bool:
    """Is the claim, by words of a correction near it, another value for what the thread told?"""
    if "whole" in seen.cues:  # "two, not three, of the five": what is set right is a part of it
        return False
    if "correction" not in seen.cues or _corrects_another(thread, seen, claim) or is_anothers(thread, seen, claim):
        return False
    if not says_what_is_wrong(thread, seen, claim):
        return False
    told = {likeness.size(v.claim) for v in thread.values if isinstance(v.claim, Figure)}
    named = numbers_of(claim) - {likeness.size(claim)}
    if told & (named | seen.wrong | _corrected_beside(seen, claim, siblings)):
        return True
    if claim.measure == "magnitude" and "corrects" in seen.cues and claim.speaker is None:
        return True  # institutes revise what all have printed
    old = seen.wrong | {likeness.size(s.claim) for s in siblings if _is_old(s, claim) and isinstance(s.claim, Figure)}
    return not old and "corrects" in seen.cues and is_his_own(thread, seen, claim) and is_at(thread, claim)


def says_what_is_wrong(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Does the claim's sentence or the one beside it correct, or the text call the value wrong that the thread told? Of "388 (Friday: 214)"
    only the sentence itself can say so: the one beside it speaks of something else.
    """
    told = {likeness.size(v.claim) for v in thread.values if isinstance(v.claim, Figure)}
    if "corrects" in seen.cues or told & (seen.wrong | not_so(sentence_of(claim))):
        return True
    if claim.measure in NEVER_FALLS and any(old > likeness.size(claim) for old in told & told_before(claim)):
        return True  # who was killed or fell ill did so: a fall is a correction, where the headline speaks of one
    return BESIDE in seen.cues and not told & dated_before(sentence_of(claim))


def _corrects_another(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Do words of a correction stand only near the claim's sentence, which itself tells a change ("has fallen from 14 to 9"), or
    names neither the place of the thread nor its value?
    """
    if "corrects" in seen.cues:
        return False
    if "change" in seen.cues and likeness.size(figure_of(thread)) in told_before(claim):
        return True
    return is_of_another_place(thread, claim, seen.wrong)


def is_of_another_place(thread: Thread, claim: Figure, wrong: frozenset[float] = frozenset()) -> bool:
    """Does the claim's sentence name neither a place of the thread nor the value that stands in it, nor the text call that one wrong?"""
    if is_at(thread, claim) or likeness.size(figure_of(thread)) in numbers_of(claim) | wrong:
        return False
    told = likeness.words(sentence_of(claim))
    return not any(likeness.place_words(place) <= told for place in thread.places)


def is_set_right(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Is the claim's value in the thread already, right behind the one that the text calls wrong?"""
    told = [likeness.size(v.claim) for v in thread.values if isinstance(v.claim, Figure)]
    return any(before in seen.wrong and after == likeness.size(claim) for before, after in pairwise(told))


def is_his_own(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Did the claim's speaker tell the thread's value, or the same newsroom by itself of the same place?"""
    if is_one_voice(thread, seen, claim):
        return True
    known = figure_of(thread)
    return known.speaker is claim.speaker is None and thread.now.family == seen.family and is_at(thread, claim)


def is_anothers(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Is the thread's value another speaker's, so that the claim disputes and does not correct it: not of who lowers "its count"?"""
    known = figure_of(thread)
    two = bool(known.speaker and claim.speaker) and not is_one_voice(thread, seen, claim)
    two = two and not likeness.is_issuer(claim.speaker, thread.now.family)  # who published it
    return two and not _OWN_COUNT.search(sentence_of(claim))


def disputes(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Does the claim's sentence say that the thread's value, which another told, is not so: "26, and not 40 as the rebels claim"?"""
    return likeness.size(figure_of(thread)) in not_so(sentence_of(claim)) and is_anothers(thread, seen, claim)


def numbers_of(claim: Claim) -> set[float]:
    """The numbers that the claim's own sentence names, in digits or words."""
    text = sentence_of(claim)
    return {end for number in find(split(text, 0, len(text))) for end in (number.low, number.high) if end is not None}


def _corrected_beside(seen: Observed, claim: Figure, siblings: Sequence[Observed]) -> set[float]:
    """The values of the kind that sentences with words of a correction, or of what was told before, name beside the claim."""
    beside = (s for s in siblings if s.id != seen.id and {"corrects", "earlier"} & s.cues)
    return {
        likeness.size(s.claim)
        for s in beside
        if isinstance(s.claim, Figure)
        and same_kind(s.claim, claim)
        and likeness.same_place(s.claim.place, claim.place)
        and not likeness.same_value(s.claim, claim)
    }


def _is_old(sibling: Observed, claim: Figure) -> bool:
    """Does the claim's sentence tell the sibling as the value of before?"""
    return "earlier" in sibling.cues and in_one_sentence(sibling.claim, claim)
