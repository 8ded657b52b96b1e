"""Kinds of events by the words that people ask for them with: "ceasefire", "air strikes", "quake". Pure."""

from functools import cache

from bot.event_words import LABELS
from store.likeness import words
from store.rows import StoredEvent

_AGREED = "agreement"  # what an offer is called where two sides made it
_ALSO = {
    "truce": "ceasefire",
    "quake": "earthquake",
    "clash": "attack",
    "clashes": "attack",
    "coup": "seizure",
    "deal": _AGREED,
    "pact": _AGREED,
    "treaty": _AGREED,
}
_TOLD_OF = frozenset({"AGREE", "CONSULT", "REJECT", "REQUEST"})  # a truce is signed, refused and asked for
_LINKS = frozenset("of to on for off a the in at with against by and or between".split())


@cache
def known() -> frozenset[str]:
    """The words of the labels of all kinds, and other words for them."""
    labels = words(" ".join((*LABELS.values(), *_ALSO)))
    return labels - words(" ".join(_LINKS))


@cache
def asked_for() -> frozenset[str]:
    """The kinds as people type them: whole labels, small, and other words for them."""
    return frozenset({label.lower() for label in LABELS.values()} | _ALSO.keys())


def asked(about: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of ``about`` that say what kind of event, in the words of the labels, and those that say who or where."""
    every = words(about) - words(" ".join(_LINKS))
    kinds = every & known()
    return frozenset().union(*[words(_ALSO.get(word, word)) for word in kinds]), every - kinds


def types(kinds: frozenset[str]) -> tuple[str, ...]:
    """The event types that have a kind with these words in its label, and those that tell of one; none for no words."""
    meant = {event for (event, _), label in LABELS.items() if kinds <= words(label)}
    return tuple(sorted(meant | _TOLD_OF)) if kinds else ()


def is_kind(event: StoredEvent, label: str, kinds: frozenset[str]) -> bool:
    """Is the event, as ``label`` calls it, of the kind? Or an agreement, a call or a refusal whose sentence is about it?"""
    if kinds <= words(label):
        return True
    if event.claim.event not in _TOLD_OF or event.evidence is None:
        return False
    told = words(event.evidence.text)
    return kinds <= told | words(" ".join(_ALSO.get(word, "") for word in told))
