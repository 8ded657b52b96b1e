"""The thread that a text itself says a new value replaces: by the number it tells as the one of before, or by how much it is more. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from store import likeness
from store.additions import number_at, sums
from store.causes import of_two_causes
from store.figure_places import figure_of, in_place
from store.figure_sides import is_one_voice
from store.figure_ties import FEW, anchored, is_telling, told_of_one_story
from store.figure_values import nearness, stands, was_told
from store.likeness import Parents
from store.models import Figure
from store.old_values import not_so, stood, told_before
from store.recaps import RECAP
from store.same_count import is_of_any_unit, may_be_of_one, same_kind
from store.set_right import disputes, is_of_another_place, sets_right
from store.steps import step, step_of
from store.story import share_two_names, shares_any_name
from store.threads import Observed, Thread, Verdict, back, in_one_sentence, sentence_of, start, trace_of, update
from store.told_twice import names_both_tell

_NOT_PLAIN = frozenset({"part", "added", "dispute", "earlier", "retraction"})


def told_as_old(seen: Observed, claim: Figure, siblings: Sequence[Observed]) -> bool:
    """Is the figure only told as what was said before: an old value in the article's own words? What another than the one who
    counts now "had earlier" said, still stands: those are two counts.
    """
    if "earlier" not in seen.cues or "retraction" in seen.cues:
        return False
    new = [s.claim for s in siblings if isinstance(s.claim, Figure) and _counts_now(s, claim)]
    others = [figure for figure in new if figure.speaker and not likeness.same_name(figure.speaker, claim.speaker)]
    return not (claim.speaker and new and len(others) == len(new))


def told_again(threads: Sequence[Thread], seen: Observed, claim: Figure) -> Thread | None:
    """The thread that told the value which the text only sums up again, of so telling a number, or with a name in common; of a quake's
    magnitude also one that has been revised since.
    """
    if "correction" in seen.cues or not (seen.cues >= RECAP or claim.measure == "magnitude"):
        return None
    kind = (
        t for t in threads if isinstance(t.now.claim, Figure) and same_kind(t.now.claim, claim) and in_place(t, claim)
    )
    near = (t for t in kind if likeness.size(claim) >= FEW or shares_any_name(t.now.story, seen.story))
    return next((t for t in near if was_told(t, claim) or (stands(t, claim) and seen.cues >= RECAP)), None)


def is_told_anew(claim: Figure, siblings: Sequence[Observed]) -> bool:
    """Does the article give another number of the kind, as one that stands? Else what "had been reported" is all that is known."""
    return any(_counts_now(sibling, claim) for sibling in siblings)


def _counts_now(sibling: Observed, claim: Figure) -> bool:
    """Does the sibling give another number of the kind, as one that stands?"""
    other = sibling.claim
    return (
        isinstance(other, Figure)
        and "earlier" not in sibling.cues
        and same_kind(other, claim)
        and not likeness.same_value(other, claim)
    )


def of_before(
    seen: Observed,
    claim: Figure,
    threads: Sequence[Thread],
    parents: Parents,
    siblings: Sequence[Observed],
    new_id: str,
) -> Verdict | None:
    """What ``claim`` does to the thread of a value that the text tells as the one before it; None where there is no such thread."""
    old = _values_before(seen, claim, siblings) if _is_plain(seen, claim) else None
    if not old:
        return None
    if met := _replaced_before(threads, seen, claim, old, parents):
        return back(seen, met)
    before = _replaced(threads, seen, claim, old, parents)
    if before is None:
        return None
    if disputes(before, seen, claim):
        return start(seen, "disputes a value that the sentence names", new_id, before)
    corrects = sets_right(before, seen, claim, siblings)
    moved = (
        before if in_place(before, claim) else replace(before, places=frozenset())
    )  # it counts elsewhere from now on
    return update(seen, "CORRECTED" if corrects else "CHANGED", "the text tells the value before", moved)


def _replaced(
    threads: Sequence[Thread], seen: Observed, claim: Figure, old: frozenset[float], parents: Parents
) -> Thread | None:
    """The thread that stands at what the text tells as the value before ``claim``, one of ``old``, whoever told it and wherever it was
    placed.
    """
    told = (t for t in threads if not t.retracted and _told(t.values[-1:], old))
    fits = (t for t in told if _may_be_replaced(t, seen, claim, parents) and not _is_wrong_elsewhere(t, seen, claim))
    return max(fits, key=lambda t: nearness(t, claim), default=None)


def moved_on(threads: Sequence[Thread], seen: Observed, claim: Figure, parents: Parents) -> Thread | None:
    """The thread that told what the claim's sentence gives as the value before, and has another by now: "43, after 47 on Wednesday"
    follows the 41 that 47 was corrected to.
    """
    if not _is_plain(seen, claim) or not (old := told_before(claim)):
        return None
    told = (t for t in threads if not t.retracted and _told(t.values[:-1], old))
    told = (t for t in told if t.now.family != seen.family or claim.speaker or not figure_of(t).speaker)
    new = (t for t in told if not (stands(t, claim) or was_told(t, claim)))
    fits = (t for t in new if _may_be_replaced(t, seen, claim, parents))
    return max(fits, key=lambda t: nearness(t, claim), default=None)


def _replaced_before(
    threads: Sequence[Thread], seen: Observed, claim: Figure, old: frozenset[float], parents: Parents
) -> Thread | None:
    """The thread in which another has replaced a value of ``old`` by the claim's already: "21, not 19" after "from 19 to 21"."""
    moved = (t for t in threads if _told(t.values[-2:-1], old) and stands(t, claim))
    return next((t for t in moved if _may_be_replaced(t, seen, claim, parents)), None)


def _is_plain(seen: Observed, claim: Figure) -> bool:
    """Is the claim asserted, and no part, addition, old or disputing value?"""
    return _NOT_PLAIN.isdisjoint(seen.cues) and claim.modality == "asserted"


def _told(values: Sequence[Observed], old: frozenset[float]) -> bool:
    """Did one of ``values`` tell one of the old ones?"""
    return any(isinstance(v.claim, Figure) and likeness.size(v.claim) in old for v in values)


def _is_wrong_elsewhere(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Is the value that stands called wrong near a sentence that neither corrects nor speaks of the thread's place?"""
    called = likeness.size(figure_of(thread)) in seen.wrong and "corrects" not in seen.cues
    return called and is_of_another_place(thread, claim)


def _may_be_replaced(thread: Thread, seen: Observed, claim: Figure, parents: Parents) -> bool:
    """Is it another, older article's count of the same thing, of one story with the claim?"""
    known = figure_of(thread)
    if thread.part or thread.now.article == seen.article or seen.at < thread.now.at:
        return False
    if not (same_kind(known, claim) or is_of_any_unit(claim, known)):
        return False
    if not (may_be_of_one(known, claim, seen) or _tells_whose(known, claim) or _tells_whose(claim, known)):
        return False
    if of_two_causes(known, thread.now.story, claim, seen.story):
        return False
    tied = told_of_one_story(thread, seen) or anchored(thread, seen, known, claim, parents)
    tied = tied or (likeness.size(known) >= FEW and share_two_names(thread.now.story, seen.story))
    tied = tied or (likeness.size(known) >= FEW and bool(names_both_tell(thread, known, seen)))
    own = likeness.size(known) >= FEW and is_one_voice(thread, seen, claim)
    return tied or ((own or is_telling(known)) and shares_any_name(thread.now.story, seen.story))


def _tells_whose(one: Figure, other: Figure) -> bool:
    """Does the sentence of one figure name those whose the other is: the ship whose sailors died?"""
    whose = likeness.place_words(other.holder)
    return bool(whose) and whose <= likeness.words(sentence_of(one))


def _values_before(seen: Observed, claim: Figure, siblings: Sequence[Observed]) -> frozenset[float]:
    """The numbers that the text tells as those before the claim's."""
    same = [(s, s.claim) for s in siblings if isinstance(s.claim, Figure) and s.id != seen.id]
    same = [(s, figure) for s, figure in same if same_kind(figure, claim)]
    old = [(s, figure) for s, figure in same if _is_of_before(s, siblings)]
    new = [one for one in same if one not in old and not _NOT_PLAIN & one[0].cues and one[1].modality == "asserted"]
    told = set(seen.wrong) | not_so(sentence_of(claim)[(number_at(claim) or 0) :])
    if all(likeness.size(figure) < likeness.size(claim) for _, figure in new):
        own = [figure for _, figure in new]
        alone = [(s, f) for s, f in old if not any(in_one_sentence(f, other) for other in own)]
        told |= {likeness.size(figure) for s, figure in alone if "earlier" in s.cues}
    if not any(in_one_sentence(s.claim, claim) for s, _ in new):
        told |= {likeness.size(figure) for s, figure in old if in_one_sentence(s.claim, claim)} | told_before(claim)
    if more := _step(claim, siblings):
        return frozenset({likeness.size(claim) - more})
    return frozenset(told | _stood_beside(claim, siblings) | sums(claim, siblings))


def _stood_beside(claim: Figure, siblings: Sequence[Observed]) -> frozenset[float]:
    """What other sentences of the article say that the number of the claim's place had been: "the number for Kessan had stood at five"."""
    if not claim.place:
        return frozenset()
    sentences = {
        sentence_of(s.claim) for s in siblings if isinstance(s.claim, Figure) and s.claim.measure == claim.measure
    }
    told = ((place, number) for sentence in sentences for place, number in stood(sentence))
    return frozenset([number for place, number in told if likeness.same_place(place, claim.place)])


def _is_of_before(sibling: Observed, siblings: Sequence[Observed]) -> bool:
    claim = sibling.claim
    return isinstance(claim, Figure) and (claim.modality == "historical" or told_as_old(sibling, claim, siblings))


def _step(claim: Figure, siblings: Sequence[Observed]) -> float:
    """By how much the sentence says that the number is more than the one before; what is behind the next number is said of that one."""
    own = trace_of(claim, "figures")
    if own is None or " than " not in sentence_of(claim).lower():
        return 0
    traces = (trace_of(s.claim, "figures") for s in siblings if in_one_sentence(s.claim, claim))
    behind = (trace.start for trace in traces if trace and trace.start > own.start)
    end = min(behind, default=claim.evidence[0].end)
    begin = claim.evidence[0].start
    return step(sentence_of(claim)[own.start - begin : end - begin]) or step_of(sentence_of(claim), claim.measure)
