"""What a text tells again of days that are over: chronology, background, and claims that it only recounts. Pure.

None of it is a second voice, and what the desk was told of that day is no news in another text's words for it.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from store import likeness
from store.event_modes import modes_differ
from store.event_parties import is_denied, told_of_one_story
from store.models import Claim, Event, Statement
from store.story import own_names, share_two_names, shared_words
from store.threads import Observed, Thread, in_one_sentence, sentence_of, split_at_word, standing_of, trace_of

_OVER = timedelta(days=2)  # a newsroom confirms on the next day; later it looks back
_REACH = 400  # code points before a claim that may question it: a sentence without an end stays linear
_OF_ONE_LAND = frozenset({"emergency", "martial-law"})  # modes of which a land has one
_SAID = (
    r"(?:said|claimed|announced|reported|declared|asserted|alleged|insisted|stated|boasted|maintained|put|spoken|told)"
)
_QUESTIONED = re.compile(
    rf"\b(?:minutes?|hours?|days?|soon|shortly|long) after (?:[\w’'-]+ ){{1,5}}{_SAID}\b[^;:.]*$"
    r"|\b(?:despite|contrary to|denied|rejected|dismissed|disputed|questioned|doubted) [^;:.]{0,40}\b(?:claims?|assertions?|statements?|announcements?|reports?|figures?)\b[^;:.]*$"
    r"|\bno (?:sign|trace|evidence|confirmation) (?:of|for|that) [^;:.]*$",
    re.IGNORECASE,
)
_TAKEN_UP = re.compile(
    r"(?:^|, )(?:where|in which|on which|which|whose|whom)\b[^,;:]*$|\b(?:minutes?|hours?|days?) after\b[^,;:]*$",
    re.IGNORECASE,
)  # a clause that tells of what place, or from when, by what is known
_HOURS = re.compile(r"\b(?:minutes?|hours?) after\b[^,;:]*$", re.IGNORECASE)
_HAD_SAID = re.compile(rf"\bhad {_SAID}\b[^;:.]*$", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)  # a toll that has run since Monday is today's


def only_recounts(seen: Observed, siblings: Sequence[Observed]) -> str | None:
    """Why a claim that repeats what stands is no second voice for it: it is told as somebody's word of before, or to question it; or
    it looks back on a day that has long been over. None where it is one.
    """
    if _is_questioned(seen.claim) or (_HAD_SAID.search(_before(seen.claim)) and _is_doubted(seen, siblings)):
        return "told as somebody's word of before"
    return "looks back on an earlier day" if _is_over(seen, siblings) else None


def _is_doubted(seen: Observed, siblings: Sequence[Observed]) -> bool:
    """Does the article question another word of the claim's speaker?"""
    speaker = seen.claim.speaker
    others = (s.claim for s in siblings if speaker and likeness.same_name(s.claim.speaker, speaker))
    return any(_is_questioned(claim) for claim in others)


def _is_questioned(claim: Claim) -> bool:
    return bool(_QUESTIONED.search(_before(claim)))


def _before(claim: Claim) -> str:
    """What a claim's sentence says right before it."""
    if isinstance(claim, Statement):
        return sentence_of(claim).partition(claim.content)[0][-_REACH:]
    told = split_at_word(claim, "events" if isinstance(claim, Event) else "figures")
    return told[0][-_REACH:] if told else ""


def _is_over(seen: Observed, siblings: Sequence[Observed]) -> bool:
    """Does the claim's sentence name a day that was over two days before the article, as the day of an event in it?"""
    sentence = sentence_of(seen.claim)
    if not likeness.tells_when(sentence) or _SINCE.search(sentence):
        return False
    last = (seen.at.date() - _OVER).isoformat()
    claims: list[Claim] = [seen.claim, *[s.claim for s in siblings if in_one_sentence(s.claim, seen.claim)]]
    return any(isinstance(c, Event) and c.date and (c.enddate or c.date) <= last for c in claims)


def told_of_that_day(threads: Sequence[Thread], seen: Observed, claim: Event) -> Thread | None:
    """The thread that told, by then, what ``claim`` tells of an earlier day by another doer, way or object: nobody, "soldiers", a town
    for its market.
    """
    taken_up = _TAKEN_UP.search(_before(claim)) is not None
    if not claim.date or claim.modality != "asserted":
        return None
    if claim.date >= seen.at.date().isoformat() and not (taken_up and _HOURS.search(_before(claim))):
        return None
    return next((t for t in threads if _is_that(t, seen, claim, taken_up=taken_up)), None)


def _is_that(thread: Thread, seen: Observed, claim: Event, *, taken_up: bool) -> bool:
    known = thread.now.claim
    if not isinstance(known, Event) or known.event != claim.event or is_denied(known):
        return False
    if known.date != claim.date and not (taken_up and _is_eve(known, claim)):
        return False
    if thread.retracted or standing_of(known.modality) != "stated" or modes_differ(known, claim):
        return False
    if thread.now.at >= datetime.combine(seen.at.date(), time(), seen.at.tzinfo):
        return False
    if not (_may_be_one(known.actor, claim.actor) and _may_be_one(known.recipient, claim.recipient)):
        return False
    if (
        thread.now.family == seen.family
        and likeness.is_name(claim.place)
        and likeness.same_place(known.place, claim.place)
    ):
        return True  # a newsroom that goes back to what it told of that day and place
    if taken_up and thread.now.article != seen.article and told_of_one_story(thread, known, claim, seen):
        return True
    return _tell_one_thing(thread, known, claim, seen)


def _is_eve(known: Event, claim: Event) -> bool:
    """Was the one told of the day before the other's, from which only hours are counted?"""
    if not (known.date and claim.date and _HOURS.search(_before(claim))):
        return False
    return date.fromisoformat(claim.date) - date.fromisoformat(known.date) == timedelta(days=1)


def _may_be_one(mine: Sequence[str], yours: Sequence[str]) -> bool:
    """Are the parties shared, or those of one text told by a common noun, or by none?"""
    return not (mine and yours) or bool(likeness.shared(mine, yours)) or not (_are_names(mine) and _are_names(yours))


def _are_names(parties: Sequence[str]) -> bool:
    return any(likeness.is_name(party) for party in parties)


def _tell_one_thing(thread: Thread, known: Event, claim: Event, seen: Observed) -> bool:
    """Do the sentences share, besides the deed itself, two telling words, or a name where it is one attack of nobody's?"""
    if known.mode == claim.mode and claim.mode in _OF_ONE_LAND:
        return bool(known.place or known.recipient or share_two_names(thread.now.story, seen.story))
    mine, yours = sentence_of(claim), sentence_of(known)
    object_ = next((name for name in (*claim.recipient, *claim.actor) if not likeness.is_name(name)), None)
    shared = shared_words(mine, yours) - likeness.words(_deed(claim)) - likeness.words(_deed(known))
    if object_ and claim.recipient and likeness.words(object_) <= likeness.words(yours) and claim.event == "ASSAULT":
        return True
    return len(shared) > 1 or (claim.event == "ASSAULT" and bool(own_names(mine, yours)))


def _deed(event: Event) -> str:
    """The words that made the event."""
    trace = trace_of(event, "events")
    if trace is None or not event.evidence:
        return ""
    begin = event.evidence[0].start
    return event.evidence[0].text[max(0, trace.start - begin) : max(0, trace.end - begin)]
