"""A deed whose count the desk was told is no news in the sentence that tells the count again: "Four commandos were wounded, none of them seriously". Pure."""

from collections.abc import Sequence

from store.models import Event, Figure
from store.threads import Verdict, in_one_sentence, sentence_of

_NEAR = 24  # code points between a count and its deed: "hostages, all of them men, were"
_PARTED = (";", ":", " and ", " but ", " while ")
_KNOWN = "deed of a count that is known"


def with_its_count(verdict: Verdict, before: Sequence[Verdict]) -> Verdict:
    """``verdict``, or none for the desk where its event is the deed of a count of its sentence that was judged ``before`` to be a repeat."""
    claim = verdict.seen.claim
    if verdict.reason != "NEW" or not isinstance(claim, Event) or not claim.cue or claim.modality != "asserted":
        return verdict
    if claim.event == "HAZARD":
        return verdict  # its place and day may be news, and later ones are held against it
    repeated = (v.seen.claim for v in before if v.reason == "REPEAT")
    if any(isinstance(one, Figure) and in_one_sentence(one, claim) and _is_of(one, claim) for one in repeated):
        return Verdict(verdict.seen, "BACKGROUND", _KNOWN, None, compared=verdict.compared)
    return verdict


def _is_of(figure: Figure, event: Event) -> bool:
    """Do the words of the count stand in those of the deed, or right beside them in one clause?"""
    counted, deed, sentence = figure.cue or "", event.cue or "", sentence_of(event)
    if not counted or counted in deed:
        return bool(counted)
    if counted not in sentence or deed not in sentence:
        return False
    between = _between(sentence, counted, deed)
    return len(between) <= _NEAR and not any(mark in between for mark in _PARTED)


def _between(sentence: str, one: str, other: str) -> str:
    """What stands between two phrases of a sentence, whichever comes first."""
    at, then = sentence.find(one), sentence.find(other)
    return sentence[at + len(one) : then] if at < then else sentence[then + len(other) : at]
