"""The right value told behind a wrong one: "we gave the dead as 47. It is 41", "Report No. 1 stated 3 of 7. The correct number is 5". Pure.

The right one is often a bare number. It sets right the thread that the wrong one is of.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from store import likeness
from store.models import Figure
from store.same_count import same_kind
from store.threads import Observed, Thread, Verdict, offset_of, sentence_of, update
from store.withdrawals import TOLD_WRONGLY

_BEHIND = 260  # code points from the sentence of the wrong value to that of the right one
_NEAR = 40  # claims before one among which that of the wrong value stands
_THING = r"(?:number|figure|total|toll|count|value|sum)"
_RIGHT = re.compile(
    rf"\b(?:correct|right|true|actual|exact|real) {_THING}\b[^.;]{{0,40}}$|\b(?:the|its|that) (?:[a-z]+ )?{_THING} (?:is|was|must be|should be|should read|should have been) [^.;]{{0,20}}$"
    r"|^(?:It|That|This|There) (?:is|are|was|were|should be|must be|should have been) (?:in fact |really |now )?(?:[a-z]+ )?$",
    re.IGNORECASE,
)


def right_value(wrong: Observed, siblings: Iterable[Observed]) -> bool:
    """Does the article tell behind a value that it calls wrong the right one?"""
    claim = wrong.claim
    return (
        isinstance(claim, Figure)
        and _is_called_wrong(wrong, claim)
        and any(_is_right(s.claim, wrong) for s in siblings if isinstance(s.claim, Figure))
    )


def not_gone(verdict: Verdict) -> Verdict:
    """The verdict on a wrong value that another stands behind: it is set right there, and not taken back."""
    if verdict.reason != "RETRACTED" or verdict.thread is None:
        return verdict
    return Verdict(verdict.seen, "REPEAT", "told as wrong", replace(verdict.thread, retracted=False), verdict.thread.id)


def set_right(verdict: Verdict, before: Sequence[Verdict]) -> Verdict:
    """CORRECTED, where one of the verdicts ``before`` is on the wrong value that the claim stands behind."""
    seen, claim = verdict.seen, verdict.seen.claim
    if verdict.reason not in ("NEW", "CHANGED", "CONTRADICTED") or not isinstance(claim, Figure):
        return verdict
    wrong = next((v for v in reversed(before[-_NEAR:]) if v.thread and _is_right(claim, v.seen)), None)
    if wrong is None or wrong.thread is None or not _told(wrong.thread, wrong.seen.claim):
        return verdict
    return update(seen, "CORRECTED", "the right value behind the wrong one", wrong.thread)


def instead_of(verdict: Verdict, threads: Iterable[Thread]) -> Verdict:
    """CORRECTED, where the text says that the number at which a thread of the same speaker stands was wrong: "it was never nineteen"."""
    seen, claim = verdict.seen, verdict.seen.claim
    if verdict.reason != "NEW" or not isinstance(claim, Figure) or not seen.wrong or not claim.speaker:
        return verdict
    wrong = next((t for t in threads if _stands_wrong(t, seen, claim)), None)
    return update(seen, "CORRECTED", "the text calls the value wrong", wrong) if wrong else verdict


def _stands_wrong(thread: Thread, seen: Observed, claim: Figure) -> bool:
    known = thread.now.claim
    if (
        not isinstance(known, Figure)
        or thread.retracted
        or thread.now.article == seen.article
        or seen.at < thread.now.at
    ):
        return False
    if likeness.size(known) not in seen.wrong or not likeness.same_name(known.speaker, claim.speaker):
        return False
    bare = likeness.topic(known) == likeness.topic(claim) and not (known.unit and claim.unit)
    return (bare or same_kind(known, claim)) and (
        not (known.place and claim.place) or likeness.same_place(known.place, claim.place)
    )


def _told(thread: Thread, claim: object) -> bool:
    """Did an earlier article tell the wrong value in the thread?"""
    assert isinstance(claim, Figure)
    return any(isinstance(v.claim, Figure) and likeness.same_value(v.claim, claim) for v in thread.values)


def _is_right(claim: Figure, wrong: Observed) -> bool:
    """Is ``claim`` told as the right value for ``wrong``, of the same thing and of no other place?"""
    other = wrong.claim
    if not isinstance(other, Figure) or claim.modality != "asserted" or not _is_called_wrong(wrong, other):
        return False
    if (
        not same_kind(replace(other, modality="asserted"), claim)
        or likeness.same_value(other, claim)
        or not _stands_behind(other, claim)
    ):
        return False
    if claim.place and other.place and not likeness.same_place(claim.place, other.place):
        return False
    return TOLD_WRONGLY in wrong.cues or _is_told_right(claim)


def _is_called_wrong(wrong: Observed, other: Figure) -> bool:
    return not wrong.cues.isdisjoint((TOLD_WRONGLY, "earlier", "correction")) or other.modality == "denied"


def _stands_behind(other: Figure, claim: Figure) -> bool:
    if not (other.evidence and claim.evidence):
        return False
    gap = claim.evidence[0].start - other.evidence[0].end
    mine, yours = offset_of(claim, "figures") or 0, offset_of(other, "figures") or 0
    return 0 <= gap <= _BEHIND if other.evidence[0] != claim.evidence[0] else mine > yours


def _is_told_right(claim: Figure) -> bool:
    """Do the words before its number say that it is the right one: "The correct number is", "It is"?"""
    at = offset_of(claim, "figures")
    return at is not None and bool(_RIGHT.search(sentence_of(claim)[max(0, at - 80) : at]))
