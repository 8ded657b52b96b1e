"""What may not be the value before another, though it counts alike: a whole of which the sentence tells the parts, another scene, another
place that only shared a number, the dead whom a side claims to have killed, an addition that its sentence sums up. Pure.

An arrow from a wrong value costs more than a line without one.
"""

import re
from collections.abc import Sequence

from store import likeness
from store.additions import brings, number_at
from store.causes import causes_of
from store.figure_places import figure_of
from store.figure_ties import FEW, HARM, NEVER_FALLS
from store.models import Figure
from store.number_cues import is_in_a_list
from store.series import frame_of
from store.story import shared_words
from store.threads import Observed, Thread, in_one_sentence, sentence_of, trace_of

_CLAIMS = re.compile(
    r"\b(?:claim(?:s|ed)?(?: (?:to have |it |they |he )?(?:had )?(?:killed|destroyed|captured|wounded|eliminated))?"
    r"|(?:said|says) (?:it|they|its \w+|their \w+) (?:had |have |has )?(?:killed|captured|wounded|eliminated))\b[^,;.]{0,30}$"
)
_WHOLE = re.compile(r"\b(?:tolls?|totals?|overall|altogether|in all|number of|now number|so far)\b", re.IGNORECASE)
_ROSE_OR_FELL = re.compile(
    r"\b(?:r[io]se|risen|rises|fell|fallen|falls|climb\w*|dropped|increased|decreased|grew|grown|jumped|soared|reached|stood|stands)\b"
)
NATURE = frozenset({"water", "wind", "depth", "area"})
_FAR = 4  # times as many
_LEAP = 12  # times a few
_SHARED = 2  # words of two measurements of one thing
_BODIES = likeness.words("body bodies corpse corpses")
_PARTS = frozenset({"part", "added", "earlier"})
_TOLD = frozenset({"change", "correction", "dispute"})


def is_no_base(thread: Thread, seen: Observed, claim: Figure, siblings: Sequence[Observed]) -> bool:
    """Is the thread's value none that the claim may follow or dispute?"""
    known = figure_of(thread)
    if claim.measure in NATURE:
        return _is_measured_elsewhere(thread, seen, claim)
    if claim.measure not in HARM:
        return False
    if _are_far_apart(thread, seen, claim) or _is_a_leap(known, seen, claim):
        return True
    if _were_found_by_another(known, claim) or _is_raised_beside(claim):
        return True
    if _is_sum_of_parts(known, claim, siblings) or _is_the_foes(known) or _is_the_foes(claim):
        return True
    if any(_is_of_two_parties(s, claim) for s in siblings) or is_part_and_whole(known, claim):
        return True
    if (_TOLD & seen.cues and not is_told_of_another(seen, claim)) or (
        likeness.size(known) >= FEW and likeness.size(claim) >= likeness.size(known)
    ):
        return False
    return _is_of_another_place(known, claim) or _is_another_scene(known, claim)


def _is_sum_of_parts(known: Figure, claim: Figure, siblings: Sequence[Observed]) -> bool:
    """Are the numbers of the claim's sentence together what the thread tells: "six in Dovrin and three in Sabak", of nine?"""
    parts = {
        (s.claim.place, likeness.size(s.claim))
        for s in siblings
        if isinstance(s.claim, Figure) and in_one_sentence(s.claim, claim) and s.claim.measure == claim.measure
    }
    parts.add((claim.place, likeness.size(claim)))
    return len(parts) > 1 and sum(number for _, number in parts) == likeness.size(known)


def _is_the_foes(figure: Figure) -> bool:
    """Is a side said to have lost whom it claims to have killed: a reading that took the speaker for the one who lost them?"""
    if figure.speaker and figure.holder and not likeness.same_name(figure.holder, figure.speaker):
        return False
    at, sentence = number_at(figure), sentence_of(figure)
    return at is not None and _CLAIMS.search(sentence[:at]) is not None


def _are_far_apart(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Are many times as many told by another newsroom, of a harm that comes to an end, in a sentence without a word in common: 24 who came
    up a shaft, 200 who were moved out of the rain?
    """
    known = figure_of(thread)
    if claim.measure in NEVER_FALLS or seen.family == thread.now.family:
        return False
    far = likeness.size(claim) > _FAR * likeness.size(known) and not likeness.same_place(known.place, claim.place)
    return far and not shared_words(sentence_of(known), sentence_of(claim))


def _is_a_leap(known: Figure, seen: Observed, claim: Figure) -> bool:
    """Is the number twelve times a few, of no one place or cause, with no word of a change: the two of one scene, the 52 of all?"""
    if likeness.size(known) >= FEW or likeness.size(claim) <= _LEAP * likeness.size(known) or _TOLD & seen.cues:
        return False
    return not (likeness.same_place(known.place, claim.place) or causes_of(known) & causes_of(claim))


def _is_raised_beside(claim: Figure) -> bool:
    """Does the sentence say to what its kind rises by the number: "47 wounded came in, raising the number of wounded to 88"?"""
    at = number_at(claim)
    return at is not None and brings(sentence_of(claim)[at:], claim)


def _were_found_by_another(known: Figure, claim: Figure) -> bool:
    """Does one count bodies that he found, where another has counted the dead?"""
    found, others = (_BODIES & likeness.words(figure.unit or "") for figure in (claim, known))
    two = bool(known.speaker or claim.speaker) and not likeness.same_name(known.speaker, claim.speaker)
    return bool(found) and not others and two


def _is_measured_elsewhere(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Are rain, water or wind measured by two, in no one place and in sentences without a word in common?"""
    known = figure_of(thread)
    if seen.family == thread.now.family and seen.article != thread.now.article and not (known.place or claim.place):
        return False
    one_place = likeness.same_place(known.place, claim.place)
    return not one_place and len(shared_words(sentence_of(known), sentence_of(claim))) < _SHARED


def is_part_and_whole(known: Figure, claim: Figure) -> bool:
    """Is one the number of a place in a list, the other of no place?"""
    return (not claim.place and _is_listed(known)) or (not known.place and _is_listed(claim))


def _is_listed(figure: Figure) -> bool:
    """Is it the number of one place in a list: "Oso, 31; Lune, 16"?"""
    at, sentence = number_at(figure), sentence_of(figure)
    return bool(figure.place) and at is not None and is_in_a_list(sentence[:at])


def is_told_of_another(seen: Observed, claim: Figure) -> bool:
    """Do the words of a change stand in another clause: "the missing fell to 19, after five bodies were identified"?"""
    at, sentence = number_at(claim), sentence_of(claim)
    if seen.cues & {"correction", "dispute"} or at is None or _ROSE_OR_FELL.search(sentence[at:]):
        return False
    before = sentence[:at].rpartition(", ")
    return _ROSE_OR_FELL.search(before[0]) is not None and not _ROSE_OR_FELL.search(before[2])


def _is_of_two_parties(sibling: Observed, claim: Figure) -> bool:
    """Does the sentence tell another number of the very party before: "gives its own dead as 17, Varenia as 14"? One is the other side's."""
    other = sibling.claim
    if not isinstance(other, Figure) or other.measure != claim.measure or not _PARTS.isdisjoint(sibling.cues):
        return False
    if _is_raised_beside(other):  # "seven came in, raising the dead to 16"
        return False
    before, own = trace_of(other, "figures"), trace_of(claim, "figures")
    if not in_one_sentence(other, claim) or before is None or own is None or before.start >= own.start:
        return False
    one_place = likeness.same_place(other.place, claim.place)
    if claim.holder is other.holder is None:
        return one_place and likeness.is_name(claim.place)
    return bool(claim.holder) and likeness.same_name(other.holder, claim.holder) and one_place == bool(claim.place)


def _is_of_another_place(known: Figure, claim: Figure) -> bool:
    """Are both of named places that are not one, a few who shared a number once?"""
    mine, yours = likeness.place_words(claim.place), likeness.place_words(known.place)
    if likeness.size(known) >= FEW:
        return False
    return bool(mine and yours) and not (mine <= yours or yours <= mine)


def _is_another_scene(known: Figure, claim: Figure) -> bool:
    """Do both sentences tell how a few died, with no word in common: "five others lay dead around her", "of 48 students 26 are dead"?"""
    party = bool(known.holder and claim.holder) and likeness.same_name(known.holder, claim.holder)
    if party or _WHOLE.search(sentence_of(claim)):
        return False
    mine, yours = frame_of(claim), frame_of(known)
    if not (mine and yours) or mine & yours or not causes_of(claim).isdisjoint(causes_of(known)):
        return False
    return not likeness.same_place(known.place, claim.place)
