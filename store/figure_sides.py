"""Whose count a value is: the same side's, another's who counts fewer, or one that is held against what stands. Pure."""

from datetime import timedelta

from store import likeness
from store.figure_places import figure_of, is_at
from store.figure_ties import HARM, NEVER_FALLS
from store.models import Figure
from store.threads import Observed, Thread
from store.units import unit_class

_FAR = 0.5  # values of one count are not so far apart
_ONE_FIGHT = timedelta(hours=18)  # so long two sides may differ on the dead of one fight
_BODIES = likeness.words("body bodies corpse corpses remains")


def same_side(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Is it one speaker, or one who told an earlier value of the thread and counts more by now? Where neither text names one: any other
    count than of harm, and of harm one newsroom or one scene. Where one does: harm of one scene only, and no speaker's value that
    disputes another. An army that admits more of its own losses moves any lower count of them.
    """
    known = figure_of(thread)
    if known.speaker is claim.speaker is None:
        return claim.measure not in HARM or seen.family == thread.now.family or _is_of_one_scene(thread, seen, claim)
    if is_one_voice(thread, seen, claim):
        return True
    if known.speaker is None or claim.speaker is None:
        return (
            claim.measure in HARM and not (thread.counters and known.speaker) and _is_of_one_scene(thread, seen, claim)
        )
    return likeness.same_name(known.speaker, claim.speaker) or admits_more(known, claim) or _goes_on(thread, claim)


def is_one_voice(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Did the claim's speaker tell the thread's value, in his own publication or another's?"""
    known = figure_of(thread)
    if known.speaker and claim.speaker:
        return likeness.same_name(known.speaker, claim.speaker)
    own = known.speaker is not None and likeness.is_issuer(known.speaker, seen.family)
    return own or (claim.speaker is not None and likeness.is_issuer(claim.speaker, thread.now.family))


def is_own_running(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Is it the publisher's own earlier count of harm, of no other place, that has grown: an office's cases follow its own and not another's?"""
    known = figure_of(thread)
    if claim.measure not in NEVER_FALLS or seen.family != thread.now.family or seen.article == thread.now.article:
        return False
    grows = likeness.size(claim) > likeness.size(known)
    return (
        grows
        and known.speaker is claim.speaker is None
        and likeness.place_words(known.place) == likeness.place_words(claim.place)
    )


def _goes_on(thread: Thread, claim: Figure) -> bool:
    """Does one who told an earlier value of the thread count more by now: the doctor for whose hospital another spoke?"""
    told = (v.claim.speaker for v in thread.values if isinstance(v.claim, Figure))
    more = likeness.size(claim) > likeness.size(figure_of(thread))
    return (
        more and claim.measure in NEVER_FALLS and any(name and likeness.same_name(name, claim.speaker) for name in told)
    )


def _is_of_one_scene(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Outside a conflict harm is of one disaster; in one, of one place or one party."""
    known = figure_of(thread)
    return (
        seen.setting != "conflict"
        or is_at(thread, claim)
        or bool(known.holder and likeness.same_name(known.holder, claim.holder))
    )


def admits_more(known: Figure, claim: Figure) -> bool:
    """Does a side tell more of its own losses than were told of them?"""
    if claim.measure not in HARM or not claim.holder or not likeness.same_name(known.holder, claim.holder):
        return False
    return likeness.same_name(claim.holder, claim.speaker) and likeness.size(claim) > likeness.size(known)


def falls_by_another_word(own: Thread, seen: Observed, claim: Figure) -> bool:
    """A toll does not fall: a lower one that nobody calls a correction, from somebody else, is another side's count."""
    known = figure_of(own)
    if claim.measure not in NEVER_FALLS or likeness.size(claim) >= likeness.size(known):
        return False
    if known.speaker is claim.speaker is None:
        return own.now.family != seen.family or _are_bodies(claim)
    return not likeness.same_name(known.speaker, claim.speaker)


def is_against(own: Thread, seen: Observed, claim: Figure) -> bool:
    """Is a lower count of another against the one that stands: in so many words, or of the same place by two of a kind?
    Where both count one party's losses in one fight it may be the party's foe who published the other count.
    Two whom the police shot in a town say nothing against the twelve who died there of a fever.
    """
    known = figure_of(own)
    party = bool(known.holder and claim.holder) and likeness.same_name(known.holder, claim.holder)
    two = (known.speaker is None) == (claim.speaker is None) or (party and not is_of_another_day(own, seen, claim))
    alike = two and not _are_bodies(claim)
    return is_at(own, claim) and (alike or "dispute" in seen.cues)


def is_of_another_day(other: Thread, seen: Observed, claim: Figure) -> bool:
    """In a conflict one more dead is no answer to the fifteen of another day: later, and of no place that both name or far fewer."""
    if seen.setting != "conflict" or claim.measure not in NEVER_FALLS or seen.at - other.now.at <= _ONE_FIGHT:
        return False
    known = figure_of(other)
    placed = likeness.same_place(known.place, claim.place)
    return not placed or likeness.size(claim) < _FAR * likeness.size(known)


def _are_bodies(claim: Figure) -> bool:
    """Bodies that were found somewhere are some of the dead."""
    return unit_class(claim.unit, claim.measure) == "people" and not _BODIES.isdisjoint(
        likeness.words(claim.unit or "")
    )
