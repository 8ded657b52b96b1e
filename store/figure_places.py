"""Where newsrooms place what is counted, and which of several figures of one article is whose. Pure."""

import re
from collections.abc import Sequence
from functools import lru_cache

from store import likeness
from store.figure_ties import HARM, NEVER_FALLS
from store.likeness import Parents
from store.models import Figure
from store.reading.text.numerals import NUMBER
from store.threads import Observed, Thread, in_one_sentence, offset_of, sentence_of
from store.units import unit_class

COMPASS = frozenset(
    "northern southern eastern western central north south east west centre center northeast northwest southeast southwest "
    "northeastern northwestern southeastern southwestern".split()
)
_MOST_OF = re.compile(  # a place behind it is not that of the number itself
    r"\b\w+ of (?:them|whom|these|those|the \w+) (?:from |in |at |near |around )[^,;:.]*"
    r"|\b(?:because|since|after|as) [^,;:.]*\bcounted twice\b[^,;:.]*"
)
_LISTED = re.compile(  # "– Kessan 131, Ost district, 84", "with Kessan (six) and Ost (five) worst hit"
    r"\b[A-ZÀ-Þ][\w-]+(?: (?:[A-ZÀ-Þ][\w-]+|d[aeo]s?|of|and|district|province|city|town|county)){0,3}"
    rf"(?:[,:]? \d[\d,]*(?=[;.)]|, |$| and\b)| \((?:{NUMBER})\))"
)
_ONE_OF_MANY = re.compile(
    rf"\b(?i:{NUMBER})(?: (?:people|persons|others|each|more|dead|deaths))?(?: (?:died|were killed))? (?:in|at) [A-ZÀ-Þ]"
    rf"|[A-ZÀ-Þ][\w-]+(?: (?:[A-ZÀ-Þ][\w-]+|d[aeo]s?|of|district|province|city|town|county)){{0,3}}[,:]? (?i:{NUMBER})(?=[.;)]|, |$| and\b)"
)
_AS_THE_TOLL = re.compile(
    r" (?:as|while|bringing|raising|taking|pushing) (?:the|its) (?:[a-z-]+ ){0,3}(?:tolls?|number|dead|deaths|total|count|tally)\b"
)
_DATELINE = re.compile(r"^[A-ZÀ-Þ][^.()\u2013\u2014-]{1,40}(?:\([^)]{1,30}\) ?)?[\u2013\u2014-] ")
_ALL_OF = re.compile(r"\ball of (?:them|whom)", re.IGNORECASE)
_A_LIST = 3  # places with a number each
_NOT_STANDING = frozenset({"part", "earlier"})  # cues of numbers that are not what the article counts now


def figure_of(thread: Thread) -> Figure:
    """The figure that stands in a thread of figures."""
    claim = thread.now.claim
    assert isinstance(claim, Figure)
    return claim


def in_place(thread: Thread, claim: Figure) -> bool:
    """Is the claim placed where some newsroom has placed the thread (or one of them nowhere)? The dead of a disaster in "southern
    Kestia" are those of Kestia.
    """
    mine, theirs = likeness.place_words(claim.place), _places(thread)
    if not mine or not theirs or mine in theirs:
        return True
    if thread.now.setting == "conflict" or claim.measure not in HARM:
        return False
    return any(_is_part_of_land(mine, place) for place in theirs)


def _is_part_of_land(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Is one the land of whose part the other is: "southern Kestia" and Kestia, but not northern Kestia?"""
    land = mine - COMPASS
    return bool(land) and land == yours - COMPASS and land in (mine, yours)


def _places(thread: Thread) -> frozenset[frozenset[str]]:
    """Where newsrooms have placed the thread, each place by its words."""
    return frozenset(
        words for place in (figure_of(thread).place, *thread.places) if (words := likeness.place_words(place))
    )


def is_at(thread: Thread, figure: Figure) -> bool:
    """Is the figure placed just where the thread is: in one place with it, or nowhere like it?"""
    mine, theirs = likeness.place_words(figure.place), _places(thread)
    return mine in theirs if mine else not theirs


def told_there(threads: list[Thread], seen: Observed, claim: Figure, siblings: Sequence[Observed]) -> list[Thread]:
    """The threads whose count a new value may be: not those that another figure of the article tells; and of a figure without
    a place those of the place that its sentence names, else none of a place where there is one of more.
    """
    beside = [s for s in siblings if _counts_alike(s, seen, claim)] if threads else []
    parts = [s for s in beside if _is_beside(s, claim) and isinstance(s.claim, Figure) and s.claim.place]
    if (
        not claim.place and len(parts) >= _A_LIST
    ):  # nine in one town of its list are not the nine of all that stood before
        beside = [s for s in beside if s not in parts]
    told = [t for t in threads if not _is_anothers(t, beside, seen, claim)]
    if likeness.place_words(claim.place):
        return told
    return (not claim.place and _named(told, claim, siblings)) or _of_all(told, claim, threads)


def of_its_place(threads: list[Thread], claim: Figure) -> list[Thread]:
    """The threads whose value stands at the claim's very place, without a place, or with its speaker; all where none stands there."""
    same = [t for t in threads if likeness.same_place(figure_of(t).place, claim.place)]
    if not same:
        return threads
    return [t for t in threads if t in same or not figure_of(t).place or _is_his(t, claim)]


def _is_his(thread: Thread, claim: Figure) -> bool:
    return claim.speaker is not None and likeness.same_name(claim.speaker, figure_of(thread).speaker)


def told_here(threads: Sequence[Thread], claim: Figure, siblings: Sequence[Observed], parents: Parents) -> list[Thread]:
    """The threads without those that are elsewhere: where the sentence of a figure without a place names the place of some, another
    place, unless it lies in one that is named ("Varenia's minister" confirms the toll of a town of Varenia).
    """
    named = [] if claim.place else _named(threads, claim, siblings)
    if not named:
        return list(threads)
    return [t for t in threads if not _places(t) or t in named or any(_lies_in(t, other, parents) for other in named)]


def _lies_in(thread: Thread, other: Thread, parents: Parents) -> bool:
    """Is a place of the thread, by the map, in one of the other's?"""
    wider = {likeness.place_words(place) for own in thread.places for place in parents(own)}
    return not wider.isdisjoint(_places(other))


def _named(threads: Sequence[Thread], claim: Figure, siblings: Sequence[Observed]) -> list[Thread]:
    """The threads of a place that the claim's sentence names, and not for another number."""
    said = likeness.words(_of_the_whole(_clause(claim)))
    if not (named := _placed_in(threads, said)):
        return named
    others = (s.claim.place for s in siblings if isinstance(s.claim, Figure) and _is_beside(s, claim))
    return _placed_in(named, said.difference(*map(likeness.place_words, others)))


def _placed_in(threads: Sequence[Thread], said: frozenset[str]) -> list[Thread]:
    """The threads of which a place has all its words among those that are ``said``."""
    return [t for t in threads if any(place <= said for place in _places(t))]


def _clause(claim: Figure) -> str:
    """A figure's sentence, of which only the end speaks of a toll that it sets behind something else: "withdrew its claim to the bridge,
    as the number of dead rose to 41".
    """
    at, sentence = offset_of(claim, "figures"), sentence_of(claim)
    behind = _AS_THE_TOLL.search(sentence)
    return sentence[behind.start() :] if behind and at is not None and at > behind.start() else sentence


@lru_cache(maxsize=200)  # asked more than once for each claim
def _of_the_whole(sentence: str) -> str:
    """A sentence without where some of those lie whom it counts, and where they were counted wrongly: "47, most of them in Kessan",
    "Kessan, 31; Ost, 16".
    """
    sentence = _DATELINE.sub("", sentence)
    said = _MOST_OF.sub(lambda found: found.group() if _ALL_OF.match(found.group()) else " ", sentence)
    return _LISTED.sub(" ", said)


def is_shared_out(figure: Figure) -> bool:
    """Is it the number of one of several places that its sentence goes through: "two in Oso, one in Lune", "Oso, 31; Lune, 16"?"""
    return bool(figure.place) and len(_ONE_OF_MANY.findall(sentence_of(figure))) > 1


def _is_beside(sibling: Observed, claim: Figure) -> bool:
    """Does another number stand in the claim's sentence?"""
    return sibling.claim is not claim and in_one_sentence(sibling.claim, claim)


def _of_all(threads: list[Thread], claim: Figure, every: Sequence[Thread]) -> list[Thread]:
    """Without the tolls of a place that are less than another toll of ``every``: who names no place counts them all, or his own as
    before.
    """
    most = max((likeness.size(figure_of(t)) for t in every if not t.counters), default=0)
    return [t for t in threads if _is_of_all(t) or likeness.size(figure_of(t)) == most or _is_his(t, claim)]


def _is_of_all(thread: Thread) -> bool:
    """Has nobody placed the thread, or has a value of no place moved it since?"""
    return not _places(thread) or (len(thread.values) > 1 and not figure_of(thread).place)


def _counts_alike(sibling: Observed, seen: Observed, claim: Figure) -> bool:
    """Does the sibling give another number of the same kind, as standing?"""
    other = sibling.claim
    return (
        isinstance(other, Figure)
        and sibling.id != seen.id
        and likeness.topic(other) == likeness.topic(claim)
        and other.modality not in ("denied", "historical", "hypothetical")
        and sibling.cues.isdisjoint(_NOT_STANDING)
        and unit_class(other.unit, other.measure) == unit_class(claim.unit, claim.measure)
        and not likeness.same_value(other, claim)
    )


def _is_anothers(thread: Thread, beside: Sequence[Observed], seen: Observed, claim: Figure) -> bool:
    """Is the thread's count that of another figure of the article, which stands where the thread does and the claim does not, or gives its
    very value?
    """
    others = [(s, s.claim) for s in beside if isinstance(s.claim, Figure)]
    if not is_at(thread, claim):
        there = [other for _, other in others if is_at(thread, other)]
        if there and (claim.measure in HARM or not all(_are_two(other, claim) for other in there)):
            return True
    if {"change", "correction"} & seen.cues:
        return False
    known = figure_of(thread)
    equal = [(s, other) for s, other in others if likeness.same_value(other, known)]
    return any(not _are_two(other, claim) and _gives_it(s, other, thread, claim) for s, other in equal)


def _are_two(one: Figure, other: Figure) -> bool:
    """Do two speakers tell them?"""
    return bool(one.speaker and other.speaker) and not likeness.same_name(one.speaker, other.speaker)


def _gives_it(sibling: Observed, other: Figure, thread: Thread, claim: Figure) -> bool:
    """Is the thread's value the sibling's, and not what the claim has risen from?"""
    rises = claim.measure in NEVER_FALLS and likeness.size(claim) > likeness.size(other)
    rises = rises and not _is_beside(sibling, claim)  # "17 on both sides, nine here and eight there"
    rises = rises and not other.speaker  # an office's number that stands beside another's
    return not rises and in_place(thread, other)
