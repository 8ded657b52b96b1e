"""Are two events one by who did it, to whom, and by what ties them besides: a place, names, a story? Pure."""

import re

from store import likeness
from store.models import Event
from store.story import is_named, one_story, words_of
from store.threads import Observed, Thread, sentence_of

_POINTS = re.compile(
    r"\b(?:it|this|that|the|these|such|any) ?(?:accusations?|charges?|allegations?|claims?|reports?|accounts?|incidents?|involvement|responsibility|role|part)?\b"
    r"(?: in it)?[.,;\"\u201d]|\bof them\b|\b(?:involvement|responsibility|any (?:role|part|link|connection)|the (?:accusations?|charges?|allegations?|claims?|reports?))\b",
    re.IGNORECASE,
)
_DENYING = likeness.words("denied deny denies denying reject rejected rejects having dismissed dismiss any")
_KILLED = re.compile(r"\b(?:killed|shot dead|killing of|died|murdered)\b")


def event_of(thread: Thread) -> Event:
    """The event that a thread of events stands at."""
    claim = thread.now.claim
    assert isinstance(claim, Event)
    return claim


def is_denied(event: Event) -> bool:
    """Is it told as what did not happen?"""
    return event.modality == "denied"


def denies(known: Event, claim: Event) -> bool:
    """Of two, one of them a denial: do they speak of one target, one place or one matter, or does the denial point at what was told ("denied
    the accusation")? Who denies having fired on the town does not deny that prisoners were shot.
    """
    if likeness.same_place(known.place, claim.place) or likeness.shared(known.recipient, claim.recipient):
        return True
    denial, told = (claim, known) if is_denied(claim) else (known, claim)
    if _POINTS.search(sentence_of(denial)):
        return True
    names = (*known.actor, *claim.actor, known.speaker or "", claim.speaker or "")
    mine, yours = (likeness.matter(sentence_of(event), *names) for event in (denial, told))
    return not (mine and yours) or bool((mine & yours) - _DENYING)


def told_of_one_story(thread: Thread, known: Event, claim: Event, seen: Observed) -> bool:
    """Are the articles of one story, or else the sentences? Where no article tells what it is about, nothing parts them."""
    if not (thread.now.story or seen.story) or seen.article == thread.now.article:
        return True
    return one_story(thread.now.story, seen.story) or one_story(
        words_of(sentence_of(known)), words_of(sentence_of(claim))
    )


def same_parties(known: Event, claim: Event) -> bool:
    """The same doers; who is acted on may be left out, and a denial may leave out the doer or answer a text that did: but a
    nameless attack told after somebody denied his is not his.

    Mutual events name their parties in either order; an agreement with one party is another one than that of two.
    """
    if known.event in ("CONSULT", "AGREE", "COOPERATE"):
        return _same_table(known, claim)
    if not (known.actor and claim.actor):
        doers = known.actor == claim.actor or is_denied(claim) or (is_denied(known) and not known.actor)
    else:
        doers = bool(likeness.shared(known.actor, claim.actor))
    return doers and _done_to_one(known, claim)


def _done_to_one(known: Event, claim: Event) -> bool:
    """Was it done to one, or to what one text names by a common noun that stands in the sentence of the other: "the aircraft"?"""
    if not (known.recipient and claim.recipient) or likeness.shared(known.recipient, claim.recipient):
        return True
    return _is_nameless_in(known, sentence_of(claim)) or _is_nameless_in(claim, sentence_of(known))


def _is_nameless_in(event: Event, sentence: str) -> bool:
    said = likeness.words(sentence)
    return all(name.islower() and likeness.words(name) <= said for name in event.recipient)


def _same_table(known: Event, claim: Event) -> bool:
    mine, yours = (*claim.actor, *claim.recipient), (*known.actor, *known.recipient)
    if not (mine and yours):
        return likeness.same_place(known.place, claim.place)
    fewest = min(2, max(len(mine), len(yours)) if known.event == "AGREE" else min(len(mine), len(yours)))
    return likeness.shared(mine, yours) >= fewest


def exclude_each_other(known: Event, claim: Event) -> bool:
    """Both name doers, and nobody is in both: neither words nor days make one happening of them, and most events go here."""
    return bool(known.actor and claim.actor) and not _shared_parties(known, claim)


def are_tied(thread: Thread, known: Event, claim: Event, seen: Observed) -> bool:
    """Do both tell where, or name somebody who is in both (of a denial: anybody)? Else two clashes are one only within one story; and
    what befell two of nobody's doing, each in its own way and place, is never one.
    """
    if _is_of_another_kind(known, claim):
        return False
    named = is_named(known) and is_named(claim) and (is_denied(claim) or bool(_shared_parties(known, claim)))
    return bool(known.place and claim.place) or named or told_of_one_story(thread, known, claim, seen)


def _is_of_another_kind(known: Event, claim: Event) -> bool:
    """Did nobody who is named do the one, nobody the other, and each in a way and a place of its own: shops that stay shut, staff that
    may not speak?
    """
    if known.actor or claim.actor or known.mode == claim.mode or known.event != "COERCE":
        return False
    return not likeness.same_place(known.place, claim.place) and not likeness.shared(known.recipient, claim.recipient)


def _shared_parties(known: Event, claim: Event) -> int:
    return likeness.shared((*claim.actor, *claim.recipient), (*known.actor, *known.recipient))


def is_one_victim(thread: Thread, known: Event, claim: Event, seen: Observed) -> bool:
    """Was the same one killed on the same day, whom no text gives a killer: at a footbridge for one, on its river for the other?"""
    if known.event != "ASSAULT" or known.actor or claim.actor or known.date != claim.date:
        return False
    alike = any(likeness.place_words(a) == likeness.place_words(b) for a in known.recipient for b in claim.recipient)
    fatal = _KILLED.search(sentence_of(known)) and _KILLED.search(sentence_of(claim))
    return alike and bool(fatal) and told_of_one_story(thread, known, claim, seen)
