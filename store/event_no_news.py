"""Why an event that a text tells is no news: its sentence takes it back or tells it as done again, or it confirms nothing. Pure."""

import re
from collections.abc import Sequence
from datetime import timedelta

from store import likeness
from store.event_parties import event_of, is_denied
from store.models import Event
from store.set_right import numbers_of
from store.taken_back import is_taken_back
from store.threads import Observed, Thread, sentence_of, split_at_word

MOVES = frozenset({"MOBILIZE", "RETREAT"})
_SOON = timedelta(days=1)  # later a disaster only goes on
_AGAIN = re.compile(r"\b(?:again|once more|once again|yet again|repeatedly) $", re.IGNORECASE)  # right before the deed
_MANY = 100  # a number of soldiers, and no hour or day
_YEARS = range(1900, 2101)


def is_no_news(seen: Observed, claim: Event, threads: Sequence[Thread]) -> str | None:
    """Why an event that no thread tells is none for the desk: its own sentence takes it back, or tells it as done
    before and the desk was told so: who is met "again" for the first time is news.
    """
    if "retraction" in seen.cues and not is_denied(claim) and is_taken_back(claim, "events"):
        return "taken back in the sentence that tells it"
    if claim.event != "REJECT" or (told := split_at_word(claim, "events")) is None:
        return None
    return "told as done before" if _AGAIN.search(told[0]) and any(_did_so(t, claim) for t in threads) else None


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
