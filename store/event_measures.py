"""One measure of an authority told twice: a curfew by its hours, a closed crossing by its names; and one that only goes on. Pure."""

import re
from collections.abc import Sequence

from store import likeness
from store.models import Event
from store.story import own_names
from store.threads import Thread, sentence_of

_MEASURES = frozenset({"close", "curfew", "emergency", "restrict", "martial-law", "ban", "censor"})  # modes of COERCE
ONE_TO_A_LAND = frozenset({"curfew", "emergency", "martial-law"})
_HOUR = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_ENOUGH = 2  # hours or names
_GOES_ON = re.compile(
    r"\b(?:(?:will|would|is to|are to|was to|were to|to) (?:remain|stay|be kept)|(?:remain|stay)(?:s|ed)?|(?:is|are|was|were) (?:still|maintained|kept|being kept)|"
    r"continues? to be|(?:has|have) been (?:closed|shut|in force|in place) since)\b",
    re.IGNORECASE,
)
_PROLONGED = re.compile(
    r"\b(?:until|till|for (?:another|a further|at least)|through)\s+(?:further|new|at least )?\s*(?:notice|order|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"tomorrow|next|the end|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    re.IGNORECASE,
)


def is_a_measure(event: Event) -> bool:
    """Is it what an authority orders for many: a curfew, a closure, a state of emergency?"""
    return event.event == "COERCE" and event.mode in _MEASURES


def is_one_measure(known: Event, claim: Event) -> bool:
    """Do both sentences tell one measure of one kind by two hours or two names that both give?"""
    if not (is_a_measure(known) and is_a_measure(claim)) or known.mode != claim.mode:
        return False
    mine, yours = sentence_of(claim), sentence_of(known)
    hours = set(_HOUR.findall(mine)) & set(_HOUR.findall(yours))
    return len(hours) >= _ENOUGH or len(own_names(mine, yours)) >= _ENOUGH


def is_measure_elsewhere(known: Event, claim: Event) -> bool:
    """Is a closure of nobody's told of a named place, and the other by a sentence that names others: a crossing, an avenue?"""
    if known.mode != "close" or claim.mode != "close" or bool(known.place) == bool(claim.place):
        return False
    if known.actor or claim.actor or known.recipient or claim.recipient:
        return False
    placed, other = (known, claim) if known.place else (claim, known)
    said = sentence_of(other)
    if not likeness.is_name(placed.place) or likeness.place_words(placed.place) <= likeness.words(said):
        return False
    return bool(own_names(said, said)) and not own_names(said, sentence_of(placed))


def only_goes_on(threads: Sequence[Thread], claim: Event) -> bool:
    """Does the sentence say that a measure goes on of which the desk was told by a name in it: "the crossing at Hondo will remain closed"?
    One that is prolonged to a day is news.
    """
    sentence = sentence_of(claim)
    if not is_a_measure(claim) or not _GOES_ON.search(sentence) or _PROLONGED.search(sentence):
        return False
    known = (t.now.claim for t in threads)
    alike = (k for k in known if isinstance(k, Event) and is_a_measure(k) and k.mode == claim.mode)
    return any(own_names(sentence, sentence_of(k)) for k in alike)
