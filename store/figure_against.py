"""What a figure is held against, or kept apart from: a value that its sentence names, both ends of a range, another place. Pure."""

from collections.abc import Sequence

from store import likeness
from store.figure_places import figure_of
from store.figure_ties import HARM, NEVER_FALLS
from store.models import Figure
from store.old_values import told_before
from store.set_right import numbers_of
from store.threads import Observed, Thread

_FAR_LOWER = 0.25  # and a toll grows no faster in the days that the desk has missed
_FAR = 0.5  # values of one count, a day apart, are not so far apart


def named_against(told: Sequence[Thread], seen: Observed, claim: Figure) -> Thread | None:
    """The thread whose value the claim's own sentence disputes by its number: "at least 60, contradicting the ministry, which gives 41"."""
    if "dispute" not in seen.cues:
        return None
    named = numbers_of(claim) - {likeness.size(claim)}
    others = (t for t in told if not (t.retracted or likeness.same_name(figure_of(t).speaker, claim.speaker)))
    return next(
        (t for t in others if likeness.size(figure_of(t)) in named and not likeness.compatible(figure_of(t), claim)),
        None,
    )


def both_ends(alike: Sequence[Thread], claim: Figure) -> Thread | None:
    """The thread of the upper end of a range whose ends are the values of two: "14,000 to 25,000, depending on who counts"."""
    if claim.low is None or claim.high is None or claim.low == claim.high:
        return None
    ends = {likeness.size(figure_of(t)): t for t in alike if not t.retracted}
    return ends[claim.high] if claim.low in ends and claim.high in ends else None


def came_from_elsewhere(own: Thread, claim: Figure) -> bool:
    """Does the sentence tell a value before that is far from any of the thread: 11,400 displaced, "up from 9,600", after 4,100 in camps?

    A toll that the desk has missed a day of is the same toll, unless it was higher than what the sentence tells, or far lower.
    """
    told = [likeness.size(v.claim) for v in own.values if isinstance(v.claim, Figure)]
    before = told_before(claim)
    if not before or claim.measure not in HARM or not before.isdisjoint(told):
        return False
    if claim.measure in NEVER_FALLS:
        return not any(_FAR_LOWER * old <= one <= old for old in before for one in told[-1:])
    return any(all(one < _FAR * old or old < _FAR * one for one in told) for old in before)


def revises_another(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Does the sentence itself set right a value that the thread never told: "revises its losses to 11 killed, from three" beside a toll of six?"""
    before = told_before(claim) if "corrects" in seen.cues else frozenset()
    told = {likeness.size(v.claim) for v in thread.values if isinstance(v.claim, Figure)}
    return bool(before) and before.isdisjoint(told)


def is_of_nowhere(other: Thread, seen: Observed, claim: Figure) -> bool:
    """In a conflict the dead whom two speakers count, of no place and nobody's, need not be those of one place or day."""
    known = figure_of(other)
    return seen.setting == "conflict" and not (claim.place or known.place or claim.holder or known.holder)


def both_told(other: Thread, claim: Figure, siblings: Sequence[Observed]) -> bool:
    """Does another speaker of the same article give the other side's value, as still standing?"""
    return any(
        isinstance(s.claim, Figure)
        and likeness.topic(s.claim) == likeness.topic(figure_of(other))
        and likeness.same_value(s.claim, figure_of(other))
        and s.claim.speaker is not None
        and not _is_elsewhere(s.claim, figure_of(other))
        and "earlier" not in s.cues
        and not (claim.speaker and likeness.same_name(s.claim.speaker, claim.speaker))
        for s in siblings
    )


def _is_elsewhere(one: Figure, other: Figure) -> bool:
    return bool(one.place and other.place) and not likeness.same_place(one.place, other.place)


def is_its_whole(other: Thread, seen: Observed, claim: Figure) -> bool:
    """Does the sentence of a larger number name the other's as a part of it: "14 dead: nine in Phalombe, four in Mulanje, one in Blantyre"?"""
    was, new = likeness.size(figure_of(other)), likeness.size(claim)
    return new > was and "dispute" not in seen.cues and was in numbers_of(claim)
