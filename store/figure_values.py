"""Numbers of a figure against those of a thread: the one that stands, one told before, one that only rounds it, the one of two that is new. Pure."""

import math
from collections.abc import Sequence
from datetime import datetime

from store import likeness
from store.figure_places import figure_of
from store.figure_ties import FEW
from store.models import Figure
from store.threads import Observed, Thread, in_one_sentence

_ROUNDED = 0.05  # newsrooms round to about this share
_ROUNDED_DOWN = 0.15  # "more than" rounds further down
_NO_ROUNDING = frozenset({"change", "correction", "dispute"})


def stands(thread: Thread, claim: Figure) -> bool:
    """Does the thread stand at the claim's value?"""
    return likeness.same_value(figure_of(thread), claim)


def nearness(thread: Thread, claim: Figure) -> tuple[int, float, datetime]:
    """Which thread to compare with first: the same speaker's, the same place's, the one with the nearest value, the newest."""
    known = figure_of(thread)
    same = 2 * likeness.same_name(known.speaker, claim.speaker) + likeness.same_place(known.place, claim.place)
    apart = abs(math.log((likeness.size(known) + 1) / (likeness.size(claim) + 1)))
    return same, -apart, thread.now.at


def was_told(thread: Thread, claim: Figure) -> bool:
    """Has the thread told the claim's value, before the one that stands?"""
    return any(likeness.same_value(v.claim, claim) for v in thread.values[:-1] if isinstance(v.claim, Figure))


def is_met_again(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Is a value that the thread told before met again? A few only by the same newsroom or speaker, or in the same place."""
    if not was_told(thread, claim):
        return False
    one_voice = claim.speaker is not None and likeness.same_name(claim.speaker, figure_of(thread).speaker)
    own = any(v.family == seen.family or likeness.is_issuer(claim.speaker, v.family) for v in thread.values)
    return likeness.size(claim) >= FEW or own or one_voice or likeness.same_place(claim.place, figure_of(thread).place)


def is_the_new_value(seen: Observed, claim: Figure, siblings: Sequence[Observed]) -> bool:
    """A sentence that corrects names both values of a place: the one that was told before, or is told as such, is the old one."""
    return not any(
        isinstance(s.claim, Figure)
        and s.id != seen.id
        and "earlier" not in s.cues
        and in_one_sentence(s.claim, claim)
        and likeness.topic(s.claim) == likeness.topic(claim)
        and likeness.place_words(s.claim.place) == likeness.place_words(claim.place)
        and not likeness.same_value(s.claim, claim)
        for s in siblings
    )


def rounds(a: Figure, b: Figure) -> bool:
    """About 1,000 and 1,030: a rounded number repeats the exact one. Exact against exact never does."""
    larger = max(likeness.size(a), likeness.size(b))
    return "about" in (a.qualifier, b.qualifier) and abs(likeness.size(a) - likeness.size(b)) <= _ROUNDED * larger


def is_implied(known: Figure, seen: Observed, claim: Figure) -> bool:
    """``More than 7,000``, where 7,150 stand, rounds them down: it says no more than that, unless in words of a change."""
    if claim.low is None or claim.high is not None or _NO_ROUNDING & seen.cues:
        return False
    return 0 <= likeness.size(known) - claim.low <= _ROUNDED_DOWN * likeness.size(known)
