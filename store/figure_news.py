"""What a figure does to what was known: same count, whose side, and whether the value moved, was wrong or is disputed. Pure."""

from collections.abc import Sequence

from store import likeness
from store.additions import adds, in_another, sums
from store.figure_against import (
    both_ends,
    both_told,
    came_from_elsewhere,
    is_its_whole,
    is_of_nowhere,
    named_against,
    revises_another,
)
from store.figure_before import is_told_anew, moved_on, of_before, told_again, told_as_old
from store.figure_places import figure_of, in_place, is_at, of_its_place, told_here, told_there
from store.figure_sides import (
    admits_more,
    falls_by_another_word,
    is_against,
    is_of_another_day,
    is_own_running,
    same_side,
)
from store.figure_sizes import fell_unsaid, is_far_more, is_of_another_size, is_running_toll, runs_on
from store.figure_ties import HARM, anchored
from store.figure_values import is_implied, is_met_again, is_the_new_value, nearness, rounds, stands, was_told
from store.likeness import Parents
from store.models import Figure
from store.one_force import may_be_disputed
from store.same_count import same_counts
from store.series import next_number
from store.set_right import is_his_own, is_set_right, sets_right
from store.sure_base import is_no_base, is_part_and_whole, is_told_of_another
from store.taken_back import is_taken_back
from store.taken_up import told_by_then
from store.threads import Observed, Thread, Verdict, back, retract, start, update
from store.told_twice import stands_elsewhere, told_before_in_other_words


def judge_figure(
    seen: Observed,
    claim: Figure,
    threads: Sequence[Thread],
    parents: Parents,
    siblings: Sequence[Observed],
    new_id: str,
) -> Verdict:
    """Decide what a figure does to the threads that may count the same thing."""
    if claim.modality == "denied":
        return _denial(seen, claim, threads, parents, new_id)
    alike = same_counts(threads, seen, claim, parents)
    if again := told_again(threads, seen, claim):
        return Verdict(seen, "REPEAT", "summed up again", again, again.id)
    if told_as_old(seen, claim, siblings) and (alike or is_told_anew(claim, siblings)):
        return _looking_back(seen, claim, alike)
    if ends := both_ends(alike, claim):
        return Verdict(seen, "REPEAT", "sums up what two sides tell", ends, ends.id)
    if rule := in_another(seen, claim, siblings):
        return Verdict(seen, "BACKGROUND", rule, None)
    alike.sort(key=lambda t: nearness(t, claim), reverse=True)
    if own := _is_set_right(alike, seen, claim, siblings):
        return update(seen, "CORRECTED", "the speaker corrects his own value", own)
    here = [t for t in told_here(alike, claim, siblings, parents) if not is_part_and_whole(figure_of(t), claim)]
    there = (t for t in of_its_place(alike, claim) if t in here and stands(t, claim))
    standing = next(there, None) or stands_elsewhere(alike, seen, claim)
    if "retraction" in seen.cues and (gone := _withdrawn(alike, standing, seen, claim)):
        return gone
    if standing and (other := _comes_round(alike, standing, seen, claim)):
        return update(seen, "CHANGED", "a side tells what it disputed", other)
    if standing:
        return back(seen, standing)
    if again := told_before_in_other_words(threads, seen, claim, parents):
        return back(seen, again, widens=False)
    if known := told_by_then(threads, seen, claim, parents):
        return Verdict(seen, "REPEAT", "taken up as known", known, known.id)
    if after := of_before(seen, claim, threads, parents, siblings, new_id):
        return after
    if since := moved_on(threads, seen, claim, parents):
        return update(seen, "CHANGED", "the text tells a value before that one", since)
    if running := next_number(threads, seen, claim):
        return running
    told = [t for t in alike if in_place(t, claim)]
    met = next((t for t in of_its_place(told, claim) if t in here and is_met_again(t, seen, claim)), None)
    if met and (
        "correction" not in seen.cues or not is_the_new_value(seen, claim, siblings) or is_set_right(met, seen, claim)
    ):
        return Verdict(seen, "REPEAT", "an old value met again", met, met.id)
    if "added" in seen.cues:
        return start(seen, "an addition to a toll", new_id)
    if against := named_against(told, seen, claim):
        return start(seen, "disputes a value that the sentence names", new_id, against)
    told = [
        t
        for t in told_there(told, seen, claim, siblings)
        if not (adds(figure_of(t)) or revises_another(t, seen, claim) or is_of_another_size(t, seen, claim))
        and not is_no_base(t, seen, claim, siblings)
        and not came_from_elsewhere(t, claim)
    ]
    return _other_value(seen, claim, told, siblings, new_id)


def _looking_back(seen: Observed, claim: Figure, alike: Sequence[Thread]) -> Verdict:
    """What is only told as an old value is no news, whether or not it had been met."""
    known = next((t for t in alike if stands(t, claim) or was_told(t, claim)), None)
    if known:
        return Verdict(seen, "REPEAT", "an old value met again", known, known.id)
    return Verdict(seen, "BACKGROUND", "told as the value of before", None)


def _is_set_right(
    alike: Sequence[Thread], seen: Observed, claim: Figure, siblings: Sequence[Observed]
) -> Thread | None:
    """The thread whose own speaker corrects its value, even to one that somebody else has told already."""
    if "correction" not in seen.cues or not is_the_new_value(seen, claim, siblings):
        return None
    alike = [t for t in alike if sets_right(t, seen, claim, siblings)]
    own = (t for t in alike if is_his_own(t, seen, claim) and in_place(t, claim))
    thread = next((t for t in own if seen.at >= t.now.at), None)
    told = thread and any(likeness.same_value(v.claim, claim) for v in thread.values if isinstance(v.claim, Figure))
    return None if told or (thread and thread.now.article == seen.article) else thread


def _withdrawn(alike: Sequence[Thread], standing: Thread | None, seen: Observed, claim: Figure) -> Verdict | None:
    """What a retraction does: to the value that stands or another it is of; what nobody told is no news where its sentence takes it back."""
    if gone := standing or _taken_back(alike, seen, claim):
        return retract(seen, gone)
    if not alike and is_taken_back(claim, "figures"):
        return Verdict(seen, "BACKGROUND", "taken back in the sentence that tells it", None)
    return None


def _taken_back(alike: Sequence[Thread], seen: Observed, claim: Figure) -> Thread | None:
    """The thread that a retraction of a value nobody stands at is of: the only one, else the speaker's own, unless its value is past."""
    if len(alike) == 1:
        return alike[0]
    own = (t for t in alike if is_his_own(t, seen, claim) and in_place(t, claim))
    return next((t for t in own if not was_told(t, claim)), None)


def _comes_round(alike: Sequence[Thread], standing: Thread, seen: Observed, claim: Figure) -> Thread | None:
    """The thread of a side that had another value, was disputed, and now tells what the other said: 30 -> 34 by the ministry."""
    side = next((t for t in alike if t.id == standing.counters and in_place(t, claim)), None)
    if side is None or seen.at < side.now.at or was_told(side, claim) or side.now.article == seen.article:
        return None
    mine, theirs, was = claim.speaker, figure_of(standing).speaker, figure_of(side).speaker
    its_own = was is None or likeness.same_name(mine, was)
    return side if its_own and not likeness.same_name(mine, theirs) else None


def _denial(seen: Observed, claim: Figure, threads: Sequence[Thread], parents: Parents, new_id: str) -> Verdict:
    """A rejected number ("the claim of 60 dead") is against whoever told it, whatever unit or place he gave it. One that is only told
    as of before rejects nothing again.
    """
    told = [t for t in threads if isinstance(t.now.claim, Figure) and likeness.same_value(figure_of(t), claim)]
    if told and "earlier" in seen.cues:
        return Verdict(seen, "REPEAT", "an old value met again", told[0], told[0].id)
    again = next((t for t in told if figure_of(t).modality == "denied"), None)
    if again:
        return back(seen, again)
    against = next(
        (
            t
            for t in told
            if likeness.topic(figure_of(t)) == likeness.topic(claim) and anchored(t, seen, figure_of(t), claim, parents)
        ),
        None,
    )
    if against is None and claim.speaker is None and "correction" in seen.cues:
        return Verdict(seen, "BACKGROUND", "told as wrong", None)
    return start(seen, "a denial against an assertion" if against else "first of its kind", new_id, against)


def _other_value(
    seen: Observed, claim: Figure, alike: Sequence[Thread], siblings: Sequence[Observed], new_id: str
) -> Verdict:
    """A value nobody has told yet: whose thread does it move, or whom does it dispute?"""
    sides = [t for t in alike if same_side(t, seen, claim)]
    own = next((t for t in sides if is_own_running(t, seen, claim)), sides[0] if sides else None)
    other = next((t for t in alike if not t.retracted), None)
    if own is None or (other and other is not own and runs_on(seen, claim, other, own)):
        return (
            _from_another(seen, claim, other, siblings, new_id) if other else start(seen, "first of its kind", new_id)
        )
    if own.now.article == seen.article and likeness.size(figure_of(own)) in sums(claim, siblings):
        return update(seen, "CHANGED", "the article adds to it", own)
    if own.now.article == seen.article:
        return start(seen, "another count of the same article", new_id)
    if seen.at < own.now.at:
        return Verdict(seen, "REPEAT", "older than what stands", own, own.id)
    if rounds(figure_of(own), claim) or is_implied(figure_of(own), seen, claim):
        return back(seen, own)
    if sets_right(own, seen, claim, siblings):
        return update(seen, "CORRECTED", "correction cue", own)
    if "change" in seen.cues and "dispute" not in seen.cues:
        return update(seen, "CHANGED", "the sentence tells a change", own)
    if "dispute" in seen.cues and not likeness.compatible(figure_of(own), claim) and own.now.family != seen.family:
        return start(seen, "dispute cue", new_id, own)
    if falls_by_another_word(own, seen, claim):
        return start(seen, "a lower count by another speaker", new_id, own if is_against(own, seen, claim) else None)
    if fell_unsaid(own, seen, claim):
        return start(seen, "fewer, with no word of a correction", new_id)
    same = claim.speaker is None or likeness.same_name(figure_of(own).speaker, claim.speaker)
    if not same and admits_more(figure_of(own), claim):
        return update(seen, "CHANGED", "a side tells more of its own losses", own)
    return update(seen, "CHANGED", "the same side tells another value", own)


def _from_another(seen: Observed, claim: Figure, other: Thread, siblings: Sequence[Observed], new_id: str) -> Verdict:
    """Another speaker's value: an update of a running toll, a dispute, or simply his own figure."""
    before = figure_of(other)
    if rounds(before, claim) or is_implied(before, seen, claim):
        return back(seen, other)
    disputes = (
        other.counters is not None and claim.speaker is None
    )  # whose it is does not correct the one whom it disputes
    corrects = sets_right(other, seen, claim, siblings)
    if corrects and not disputes and other.now.article != seen.article and seen.at >= other.now.at:
        return update(seen, "CORRECTED", "correction cue", other)
    if (
        claim.speaker is None
        and "change" in seen.cues
        and not is_told_of_another(seen, claim)
        and other.now.article != seen.article
        and seen.at >= other.now.at
    ):
        return update(seen, "CHANGED", "the sentence tells a change", other)
    both = both_told(other, claim, siblings)
    if is_running_toll(seen, claim, other) and not both:
        fewer = likeness.size(claim) < likeness.size(before)
        rule = "fewer are missing, later" if fewer else "a later, higher count of the same harm"
        return update(seen, "CHANGED", rule, other)
    more = both and likeness.size(claim) > likeness.size(before)  # no part of what the other counts
    against = (
        (claim.measure not in HARM and may_be_disputed(other, seen, claim, both=both))
        or more
        or (is_at(other, claim) and not is_of_nowhere(other, seen, claim))
    )
    against = against and not any(no(other, seen, claim) for no in (is_of_another_day, is_far_more, is_its_whole))
    # Who tells of some of them, or that they became more, disputes nobody's count of others
    against = (
        against
        and seen.cues.isdisjoint({"part", "change"})
        and not ("sum" in seen.cues and likeness.size(claim) > likeness.size(before))
    )
    if "dispute" in seen.cues or (against and not likeness.compatible(before, claim)):
        return start(seen, "another speaker, incompatible value", new_id, other)
    return start(seen, "another speaker, compatible value or another place", new_id)
