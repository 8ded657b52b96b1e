"""What an event does to what was known: the same happening, confirmed, denied, moved, called off. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from store import likeness
from store.event_measures import ONE_TO_A_LAND, is_measure_elsewhere, is_one_measure
from store.event_modes import modes_differ
from store.event_no_news import MOVES, confirms_nothing, is_no_news, withdrawn
from store.event_parties import (
    are_tied,
    denies,
    event_of,
    exclude_each_other,
    is_denied,
    is_one_victim,
    same_parties,
    told_of_one_story,
)
from store.likeness import Parents
from store.looking_back import told_of_that_day
from store.models import Event
from store.said_beside import SAYS_SO
from store.story import share_a_name
from store.threads import (
    Observed,
    Thread,
    Verdict,
    back,
    retract,
    sentence_of,
    split_at_word,
    standing_of,
    start,
    update,
)
from store.withdrawals import TOLD_WRONGLY, is_of

_NEAR = timedelta(days=1)  # an overnight strike is Tuesday's for one newsroom and Wednesday's for the next
_UNDATED = timedelta(days=2)  # without a day in the text, articles this close speak of the same happening
_DENIED = timedelta(days=7)  # a denial may come days after what it denies, and a retelling that names whom or where
_DISASTER = timedelta(days=4)  # a flood rises for days; a quake is retold with the day of the newest toll
_REFERRED = timedelta(
    days=14
)  # "the earthquake in Ost killed 51" a week later is that quake, whatever day the toll is of
_EAST = timedelta(hours=8)  # so much earlier than in UTC a day breaks, where most crises are
_DEFINITE = re.compile(r"\b(?:the|this|that|[\w-]+['’]s)\s+(?:(?!an?\s)[\w.-]+\s+){0,2}$", re.IGNORECASE)
_A_COUNT = re.compile(
    r"\b(?:revis|correct|lower|rais|amend|updat)\w* (?:[\w-]+ ){0,3}(?:loss(?:es)?|tolls?|counts?|estimates?|numbers?|figures?|tall(?:y|ies))\b",
    re.IGNORECASE,
)
_RETOLD = 0.5  # sentences that share half of their content words tell the same
_DEEDS = MOVES | {"ASSAULT"}  # of these an article seldom tells two of a day without a name
_VERBAL = frozenset({"AGREE", "ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT"})


def judge_event(seen: Observed, claim: Event, threads: Sequence[Thread], parents: Parents, new_id: str) -> Verdict:
    """Decide what an event does to the threads that may tell the same happening."""
    alike = [t for t in threads if _same_happening(t, seen, claim, parents)]
    alike.sort(key=lambda t: t.now.at, reverse=True)
    if not alike and (gone := withdrawn(seen, claim, threads)):
        return retract(seen, gone)
    if not alike and (rule := is_no_news(seen, claim, threads)):
        return Verdict(seen, "BACKGROUND", rule, None)
    if not alike and (known_then := told_of_that_day(threads, seen, claim)):
        return back(seen, known_then)
    if not alike:
        return _elsewhen(seen, claim, threads, new_id)
    same = [t for t in alike if is_denied(event_of(t)) == is_denied(claim)]
    if "retraction" in seen.cues:
        told = [
            t for t in alike if not is_denied(event_of(t))
        ]  # "there was no evidence of it" takes back what was asserted
        gone = (told or same or alike)[0]
        if TOLD_WRONGLY in seen.cues and not is_of(gone, seen.family):
            return Verdict(seen, "BACKGROUND", "takes back what another told", None)
        return retract(seen, gone)
    if not same:
        against = next((t for t in alike if denies(event_of(t), claim)), None)
        return _turned(seen, claim, against, new_id) if against else start(seen, "denied of another matter", new_id)
    known = event_of(same[0])
    if not SAYS_SO.isdisjoint(seen.cues) and _differs(claim, known) and seen.article != same[0].now.article:
        return update(seen, "CORRECTED", "correction cue", same[0])
    verdict = back(seen, same[0])
    if verdict.reason == "CORROBORATED" and confirms_nothing(same[0], claim, seen):
        return replace(verdict, reason="REPEAT", rule="no second voice")
    return verdict


def _turned(seen: Observed, claim: Event, against: Thread, new_id: str) -> Verdict:
    """A denial of what was told, or the assertion of what was denied."""
    if seen.at < against.now.at and not is_denied(claim):
        return Verdict(seen, "REPEAT", "older than its denial", against, against.id, against.now.claim)
    return start(seen, "a denial against an assertion", new_id, against)


def _elsewhen(seen: Observed, claim: Event, threads: Sequence[Thread], new_id: str) -> Verdict:
    """No thread on that day: a planned event that was moved, or another happening."""
    moved = next((t for t in threads if claim.modality == "planned" and _was_moved(t, seen, claim)), None)
    if moved:
        return update(seen, "CHANGED", "a planned event on another day", moved)
    return start(seen, "first of its kind", new_id)


def _was_moved(thread: Thread, seen: Observed, claim: Event) -> bool:
    """The same plan between the same two, told later, on another day that still lies ahead."""
    known = thread.now.claim
    if not isinstance(known, Event) or not (known.date and claim.date) or seen.at <= thread.now.at:
        return False
    mine, yours = (*claim.actor, *claim.recipient), (*known.actor, *known.recipient)
    both = known.event == claim.event and len(mine) > 1 and likeness.shared(mine, yours) >= 2
    return both and known.modality == "planned" and known.date >= seen.at.date().isoformat()


def _same_happening(thread: Thread, seen: Observed, claim: Event, parents: Parents) -> bool:
    known = thread.now.claim
    if not isinstance(known, Event) or known.event != claim.event:
        return False
    if known.modality != claim.modality and standing_of(known.modality) != standing_of(claim.modality):
        return False
    if modes_differ(known, claim):
        return False
    if claim.event == "HAZARD":
        if claim.mode == "accident" and _was_told_before(thread, claim, seen):
            return False
        return _same_disaster(known, claim, parents) and _one_disaster(thread, known, claim, seen, parents)
    if (
        exclude_each_other(known, claim)
        or _came_after(thread, known, claim, seen)
        or is_measure_elsewhere(known, claim)
    ):
        return False
    if (is_one_measure(known, claim) or _is_the_measure(thread, known, claim, seen)) and _within(
        known, thread, claim, seen, _NEAR, _UNDATED
    ):
        return True
    if _is_retold(known, thread, claim, seen) or _goes_on(known, thread, claim, seen):
        return True
    if not same_parties(known, claim):
        return False
    if not likeness.nested(known.place, claim.place, parents) and not is_one_victim(thread, known, claim, seen):
        return False
    if claim.event in _VERBAL and not _matter(known, claim):
        return False
    if not are_tied(thread, known, claim, seen):
        return False
    sure = bool(claim.recipient and known.recipient) or likeness.same_place(known.place, claim.place)
    return _within(known, thread, claim, seen, _NEAR, _DENIED if sure or is_denied(claim) else _UNDATED)


def _is_the_measure(thread: Thread, known: Event, claim: Event, seen: Observed) -> bool:
    """Is it told as the curfew or state of emergency that is known, of which a land has one, in articles that share a name?"""
    of_one_land = known.mode == claim.mode and claim.mode in ONE_TO_A_LAND
    return of_one_land and _refers_back(claim) and share_a_name(thread.now.story, seen.story)


def _came_after(thread: Thread, known: Event, claim: Event, seen: Observed) -> bool:
    """Was the one told before the day of the other, where neither a shared place nor whom it was done to says that they are one?"""
    if likeness.same_place(known.place, claim.place) or likeness.shared(known.recipient, claim.recipient):
        return False
    return _was_told_before(thread, claim, seen)


def _was_told_before(thread: Thread, claim: Event, seen: Observed) -> bool:
    """Was the thread told before the day broke that the claim's own sentence names? That is another happening, but where the day
    may be that of a retraction.
    """
    if "retraction" in seen.cues or claim.modality == "planned" or not claim.date:
        return False
    dawn = datetime.combine(date.fromisoformat(claim.date), time(), UTC) - _EAST
    return thread.now.at < dawn and likeness.tells_when(sentence_of(claim))


def _one_disaster(thread: Thread, known: Event, claim: Event, seen: Observed, parents: Parents) -> bool:
    """Days apart and in one place or one story; longer apart where it is told as one that is known, in the same place."""
    here = _in_one_place(thread, known, claim, parents)
    if here and _refers_back(claim):
        return _within(known, thread, claim, seen, _REFERRED, _REFERRED)
    near = _within(known, thread, claim, seen, _DISASTER, _DISASTER)
    return near and (here or told_of_one_story(thread, known, claim, seen))


def _refers_back(claim: Event) -> bool:
    """Is it told as one that is known: "the earthquake", "Friday's flood"? Where no trace says which word it was, no."""
    told = split_at_word(claim, "events")
    return told is not None and bool(_DEFINITE.search(told[0]))


def _in_one_place(thread: Thread, known: Event, claim: Event, parents: Parents) -> bool:
    """Does one place lie in the other, or did a newsroom tell the disaster of this very place?"""
    if not (known.place and claim.place):
        return False
    told = any(likeness.same_place(place, claim.place) for place in thread.places)
    return told or likeness.nested(known.place, claim.place, parents)


def _goes_on(known: Event, thread: Thread, claim: Event, seen: Observed) -> bool:
    """Does an article go on about what it has told, without names: "the shelling began at 1:20 and lasted two hours"?"""
    nameless = not (claim.actor or claim.recipient or (claim.place and claim.place != known.place))
    return nameless and claim.event in _DEEDS and thread.now.article == seen.article and known.date == claim.date


def _is_retold(known: Event, thread: Thread, claim: Event, seen: Observed) -> bool:
    """Nearly the same sentence about parties that do not exclude each other, on the same day or without one of its own."""
    if not (sentence_of(claim) and sentence_of(known)) or abs(seen.at - thread.now.at) > _DENIED:
        return False
    mine, yours = (*claim.actor, *claim.recipient), (*known.actor, *known.recipient)
    if (mine and yours and not likeness.shared(mine, yours)) or _matter(known, claim) < _RETOLD:
        return False
    dated = likeness.tells_when(sentence_of(claim)) and likeness.tells_when(sentence_of(known))
    return not dated or _within(known, thread, claim, seen, _NEAR, _UNDATED)


def _same_disaster(known: Event, claim: Event, parents: Parents) -> bool:
    """One disaster has many places (a town, its province, the country); only other countries are known to be elsewhere."""
    if likeness.nested(known.place, claim.place, parents):
        return True
    mine, yours = parents(claim.place or ""), parents(known.place or "")
    return not (mine and yours) or mine[-1] == yours[-1]


def _matter(known: Event, claim: Event) -> float:
    """How much two sentences speak of the same thing, names aside: a promise to free prisoners is no ceasefire."""
    names = (*known.actor, *known.recipient, *claim.actor, *claim.recipient)
    mine, yours = likeness.matter(sentence_of(claim), *names), likeness.matter(sentence_of(known), *names)
    return likeness.jaccard(mine, yours) if mine and yours else 1.0


def _within(known: Event, thread: Thread, claim: Event, seen: Observed, dated: timedelta, undated: timedelta) -> bool:
    """The same days, give or take ``dated``; where one tells none, articles at most ``undated`` apart."""
    if known.date and claim.date:
        first, last = _days(known)
        start_, end = _days(claim)
        return start_ - dated <= last and first - dated <= end
    return abs(seen.at - thread.now.at) <= undated


def _days(event: Event) -> tuple[date, date]:
    first = date.fromisoformat(event.date or "")
    return first, date.fromisoformat(event.enddate) if event.enddate else first


def _differs(claim: Event, known: Event) -> bool:
    """A disaster is retold with the day and place of its newest toll, and a fight beside a count of it: that corrects nothing."""
    if claim.event == "HAZARD" or _A_COUNT.search(sentence_of(claim)):
        return False
    return claim.date != known.date or claim.place != known.place or claim.mode != known.mode
