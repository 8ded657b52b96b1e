"""Why an event that a text tells is no news: its sentence takes it back or tells it as done again, or it confirms nothing. Pure."""

import re
from collections.abc import Sequence
from datetime import timedelta

from store import likeness
from store.event_measures import only_goes_on
from store.event_parties import event_of, is_denied, told_of_one_story
from store.models import Event
from store.set_right import numbers_of
from store.story import share_two_names
from store.taken_back import is_taken_back
from store.threads import Observed, Thread, sentence_of, split_at_word

MOVES = frozenset({"MOBILIZE", "RETREAT"})
_SOON = timedelta(days=1)  # later a disaster only goes on
_WITHDRAWN = timedelta(days=7)  # so long after it was told a claim is withdrawn
_AGAIN = re.compile(r"\b(?:again|once more|once again|yet again|repeatedly) $", re.IGNORECASE)  # right before the deed
_SAID = frozenset({"REJECT", "ACCUSE", "REQUEST", "THREATEN", "SUPPORT"})  # deeds of words
_BEFORE = re.compile(  # what somebody had said is told to show what he says now
    r"\b(?:as recently|as late|only) as (?:on )?[^,;:.]{1,80}\bhad $|\bhad (?:earlier|previously|until then|hitherto|always|long|repeatedly|already) $",
    re.IGNORECASE,
)
_MANY = 100  # a number of soldiers, and no hour or day
_YEARS = range(1900, 2101)


def is_no_news(seen: Observed, claim: Event, threads: Sequence[Thread]) -> str | None:
    """Why an event that no thread tells is none for the desk: its own sentence takes it back, or tells it as done
    before and the desk was told so: who is met "again" for the first time is news.
    """
    if "retraction" in seen.cues and not is_denied(claim) and is_taken_back(claim, "events"):
        return "taken back in the sentence that tells it"
    if only_goes_on(threads, claim):
        return "goes on as it was told"
    if claim.event in _SAID and (told := split_at_word(claim, "events")) and _BEFORE.search(told[0]):
        return "told as done before"
    if claim.event != "REJECT" or (told := split_at_word(claim, "events")) is None:
        return None
    return "told as done before" if _AGAIN.search(told[0]) and any(_did_so(t, claim) for t in threads) else None


def withdrawn(seen: Observed, claim: Event, threads: Sequence[Thread]) -> Thread | None:
    """What an office told and withdraws in other words, or in another's text, whoever it named as the doer: "withdrew its claim to have
    captured the bridge" takes back that a regiment of its had liberated that bridge.
    """
    if "retraction" not in seen.cues or is_denied(claim) or not is_taken_back(claim, "events"):
        return None
    told = (t for t in threads if _told_of_it(t, claim, seen))
    return max(told, key=lambda t: t.now.at, default=None)


def _told_of_it(thread: Thread, claim: Event, seen: Observed) -> bool:
    """Was a deed of the kind told before, of the place or the victim that the withdrawal names, and in one story?"""
    known = thread.now.claim
    if not isinstance(known, Event) or known.event != claim.event or is_denied(known) or seen.at < thread.now.at:
        return False
    names = [*claim.recipient, *([claim.place] if claim.place else [])]
    said = likeness.words(sentence_of(known))
    there = any(likeness.place_words(name) and likeness.place_words(name) <= said for name in names)
    own = any(
        likeness.is_issuer(n, thread.now.family) or (known.speaker and likeness.same_name(n, known.speaker))
        for n in claim.actor
    )
    one = own or share_two_names(thread.now.story, seen.story) or told_of_one_story(thread, known, claim, seen)
    return there and one and seen.at - thread.now.at <= _WITHDRAWN


def _did_so(thread: Thread, claim: Event) -> bool:
    known = thread.now.claim
    return isinstance(known, Event) and known.event == claim.event and bool(likeness.shared(known.actor, claim.actor))


def confirms_nothing(thread: Thread, claim: Event, seen: Observed) -> bool:
    """Is it a disaster of days ago that goes on, an attack of nobody, or of some army, nowhere, or a move of so many that another
    text tells of other numbers?
    """
    if claim.event == "HAZARD":
        return seen.at - thread.now.at > _SOON
    if claim.event in MOVES:
        mine, yours = _many(claim), _many(event_of(thread))
        return bool(mine and yours) and mine.isdisjoint(yours)
    told = (*claim.actor, *claim.recipient, claim.place or "")
    return claim.event == "ASSAULT" and all(map(likeness.is_bare, told))


def _many(event: Event) -> frozenset[float]:
    """The numbers of some size that the event's sentence names, and no year: who writes 2,000 with a comma counts."""
    return frozenset(
        n for n in numbers_of(event) if n >= _MANY and not (n in _YEARS and f"{n:.0f}" in sentence_of(event))
    )
