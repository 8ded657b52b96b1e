"""What is taken back in words reaches what was told, whatever that was read as: an event, a statement of whoever was quoted, a force. Pure.

"We reported that the base had gone over. It was not true", "the Alliance withdraws what it said on Wednesday": only who told it takes it back.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from store import likeness
from store.models import Claim, Event, Figure, Statement
from store.reading.text.taken_back import alive, teller
from store.story import words_of
from store.taken_back import is_apposed
from store.threads import Observed, Thread, Verdict, in_one_sentence, retract, sentence_of, trace_of

WITHDRAWS = "withdraws"  # the cue of a statement that takes words back
TOLD_WRONGLY = "told wrongly"  # the cue of what a newsroom says that it told wrongly
OURS = "ours"  # the cue of a withdrawal by the newsroom itself
ALIVE = "alive"  # the cue of a statement that somebody lives
TAKING_BACK = frozenset((WITHDRAWS, TOLD_WRONGLY, ALIVE))
_NONE: frozenset[str] = frozenset()
_RETRACTS = frozenset({"retraction"})
_DEATH = likeness.words("died dead death dies killed killing slain murdered executed perished assassinated")
LONG = timedelta(days=7)  # so long after it was told a claim is withdrawn
_CONTENT = re.compile(r"\b(?:that|of having|to have|about) ")
_DAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TELLING = likeness.words(
    "report claim statement story information announcement account message news article version earlier said told wrote yesterday today monday "
    "tuesday wednesday thursday friday saturday sunday withdraw withdraws withdrew was were had has been its it that he she they some about"
)
_NEWSROOM = likeness.words(
    "the this our paper newspaper agency station site programme channel desk broadcaster radio daily weekly editors"
)
_ENOUGH = 3  # telling words that what is taken back shares with what was told
_MOST_OF = 0.6  # of the telling words of what is taken back
_FORCE = frozenset(("strength", "equipment"))


def is_withdrawal(claim: Claim) -> bool:
    """Is it a statement that takes words back (statements/withdrawals.py)?"""
    trace = trace_of(claim, "statements") if isinstance(claim, Statement) else None
    return trace is not None and trace.rule == "taken back"


def tells_life(claim: Claim) -> bool:
    """Is it a newsroom's own sentence that says that somebody lives?"""
    trace = trace_of(claim, "statements") if isinstance(claim, Statement) else None
    return trace is not None and trace.rule == "alive"


def taking_back(claim: Claim, names: Collection[str] = ()) -> frozenset[str]:
    """The cues of a claim by which it takes something back: a statement that withdraws words or says that somebody lives, a deed that is
    told as "a claim his ministry withdrew". ``names``: what the newsroom calls itself.
    """
    if not isinstance(claim, Statement):
        return _RETRACTS if is_apposed(claim) else _NONE
    if is_withdrawal(claim):
        return _RETRACTS | {WITHDRAWS} | (_NONE if claim.speaker and claim.speaker not in names else {OURS})
    return frozenset({ALIVE}) if alive(claim.content) else _NONE


def takes_back(verdict: Verdict) -> bool:
    """Does the claim take something back that no thread of its own kind was found for?"""
    cues = verdict.seen.cues
    if verdict.reason == "RETRACTED" or cues.isdisjoint(TAKING_BACK) or verdict.seen.carried:
        return False
    return WITHDRAWS in cues or TOLD_WRONGLY in cues or verdict.reason in ("NEW", "REPEAT", "CORROBORATED")


def is_done(verdict: Verdict, before: Iterable[Verdict]) -> bool:
    """Has an event or a figure of the same sentence taken back already what a statement tells?"""
    claim = verdict.seen.claim
    return isinstance(claim, Statement) and any(
        one.reason == "RETRACTED" and in_one_sentence(one.seen.claim, claim) for one in before
    )


def settle(verdict: Verdict, threads: Sequence[Thread]) -> Verdict:
    """The verdict on what takes words back: RETRACTED where one of ``threads`` told them, by the same who takes them back; else no news."""
    seen = verdict.seen
    compared = tuple([t.id for t in threads])
    if WITHDRAWS in seen.cues:
        gone = _withdrawn(seen, threads)
    elif ALIVE in seen.cues:
        gone = _told_dead(seen, threads)
    else:
        gone = _told_wrongly(verdict, threads)
    if gone is None and ALIVE in seen.cues and seen.claim.speaker:
        return verdict  # whoever says so may be the first to speak of him
    if gone is None:
        return Verdict(seen, "BACKGROUND", "takes back what the desk was not told", None, compared=compared)
    return replace(retract(seen, gone), rule="taken back in words", compared=compared)


def _told_dead(seen: Observed, threads: Sequence[Thread]) -> Thread | None:
    """What the same newsroom or speaker told of the death of one who is alive."""
    found = alive(seen.claim.content) if isinstance(seen.claim, Statement) else None
    name = likeness.words(found["name"]) if found else frozenset()
    dead = [
        t
        for t in threads
        if _is_before(t, seen) and name and _tells_death(t, name) and not isinstance(t.now.claim, Figure)
    ]
    return max(dead, key=lambda t: t.now.at, default=None)


def _tells_death(thread: Thread, name: frozenset[str]) -> bool:
    said = likeness.words(sentence_of(thread.now.claim))
    return name <= said and not said.isdisjoint(_DEATH)


def _told_wrongly(verdict: Verdict, threads: Sequence[Thread]) -> Thread | None:
    """What a newsroom told and now says that it told wrongly: its own, that of the same fact or in most of the same words."""
    seen = verdict.seen
    if verdict.thread is not None and verdict.reason in ("REPEAT", "CORROBORATED"):
        return verdict.thread if is_of(verdict.thread, seen.family) else None
    own = (t for t in threads if _is_before(t, seen) and is_of(t, seen.family))
    return _most_alike(own, _telling(_content(seen.claim)), seen)


def _withdrawn(seen: Observed, threads: Sequence[Thread]) -> Thread | None:
    """What somebody told and withdraws: what the withdrawal says that it was, else what its paragraph is about, of the day that it names."""
    claim = seen.claim
    assert isinstance(claim, Statement)
    own = [t for t in threads if _is_before(t, seen) and _is_his(t, seen, claim) and _is_of_day(t, claim)]
    told = _CONTENT.split(claim.content, maxsplit=1)
    if len(told) > 1:
        return _most_alike(own, _telling(told[1]), seen)
    return _most_meant(own, seen, claim)


def _most_alike(threads: Iterable[Thread], told: frozenset[str], seen: Observed) -> Thread | None:
    """The thread whose sentence has most of the words ``told``, and enough of them."""
    enough = max(min(_ENOUGH, len(told)), _MOST_OF * len(told))
    found = [
        (len(told & likeness.words(sentence_of(t.now.claim))), t.now.at, t) for t in threads if _may_go(t, told, seen)
    ]
    best = max(found, key=lambda row: row[:2], default=None)
    return best[2] if best and len(told) > 1 and best[0] >= enough else None


def _most_meant(threads: Sequence[Thread], seen: Observed, claim: Statement) -> Thread | None:
    """The thread that shares a name and enough words with the paragraph of the withdrawal; None where two others do alike."""
    around = likeness.words(seen.beside) - likeness.words(claim.speaker or "") - _TELLING - likeness.SMALL
    rows = [(len(around & likeness.words(sentence_of(t.now.claim))), t) for t in threads if _may_go(t, around, seen)]
    rows = [(shared, t) for shared, t in rows if shared >= _ENOUGH and _names(t) & around]
    best = max((shared for shared, _ in rows), default=0)
    first = [t for shared, t in rows if shared == best]
    return max(first, key=lambda t: t.now.at) if first and all(_one_thing(t, first[0]) for t in first) else None


def _one_thing(one: Thread, other: Thread) -> bool:
    """Do two threads tell the same in two newsrooms' words?"""
    mine, yours = _telling(sentence_of(one.now.claim)), _telling(sentence_of(other.now.claim))
    return one is other or len(mine & yours) >= _ENOUGH


def _names(thread: Thread) -> frozenset[str]:
    return frozenset(word[1:] for word in words_of(sentence_of(thread.now.claim)) if word[0] == "=")


def _content(claim: Claim) -> str:
    """What is told in the claim's sentence: behind "we reported, quoting a source, that"."""
    said = claim.content if isinstance(claim, Statement) else sentence_of(claim)
    told = teller(said)
    return said[told.end() :] if told else said


def _telling(text: str) -> frozenset[str]:
    return likeness.matter(text) - _TELLING


def _is_before(thread: Thread, seen: Observed) -> bool:
    return thread.now.article != seen.article and timedelta() <= seen.at - thread.now.at <= LONG


def is_of(thread: Thread, family: str) -> bool:
    """Did this newsroom tell a value of the thread?"""
    return any(value.family == family for value in thread.values)


def _is_his(thread: Thread, seen: Observed, claim: Statement) -> bool:
    """Did he who withdraws tell it: the newsroom itself ("we", "the agency"), the office that publishes, or whom another's text quoted?"""
    who = claim.speaker
    if who is None or OURS in seen.cues or likeness.words(who) <= _NEWSROOM:
        return is_of(thread, seen.family)
    return any(likeness.same_name(who, v.claim.speaker) or likeness.same_name(who, v.family) for v in thread.values)


def _is_of_day(thread: Thread, claim: Statement) -> bool:
    """Was it told on the day of the week that the withdrawal names, if it names one?"""
    named = _DAY.search(claim.content)
    if named is None:
        return True
    day, told = _DAYS.index(named.group().lower()), thread.now
    dated = None if isinstance(told.claim, Figure) else told.claim.date
    return told.at.weekday() == day or bool(dated and date.fromisoformat(dated[:10]).weekday() == day)


def _may_go(thread: Thread, told: frozenset[str], seen: Observed) -> bool:
    """May the thread be what is meant: no number that the text does not name, but the force of whoever "went over to the junta"?"""
    claim = thread.now.claim
    if isinstance(claim, Event | Statement):
        return True
    size = likeness.size(claim)
    if f"{size:g}" in told or f"{size:,.0f}" in seen.beside:
        return True
    return claim.measure in _FORCE and bool(claim.holder) and likeness.words(claim.holder or "") <= told
