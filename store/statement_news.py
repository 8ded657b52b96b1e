"""What a statement does to what was known: the same speaker's same words are a repeat. Pure."""

import re
from collections.abc import Sequence
from datetime import timedelta

from store import likeness
from store.models import Statement
from store.old_values import old_ones
from store.story import shared_words
from store.threads import Observed, Thread, Verdict, back, retract, sentence_of, start

_ENOUGH = 3  # words that tell what a statement is about
_DENYING = frozenset(
    "no not never nobody none nothing nowhere neither nor cannot without t".split()
)  # the t of "won't"
_AGAIN = frozenset("repeat repeats repeated repeating reiterate reiterates reiterated reiterating".split())
_SAID_THEN = re.compile(
    r"\b(?:had (?:earlier|previously|already)|as recently as|had [a-z]+ from the (?:start|beginning|outset|first))\b",
    re.IGNORECASE,
)
_ON_A_DAY = re.compile(
    r"(?:^|[;,] (?:and |but )?)on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b(?:said|told|conceded|admitted|announced|claimed|insisted|acknowledged|denied) [^,;:]{0,30}?on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
    re.IGNORECASE,
)
_A_WEEK = timedelta(days=7)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SAME_WORDS = 0.5  # statements of one speaker that share half of their words say the same


def judge_statement(seen: Observed, claim: Statement, threads: Sequence[Thread], new_id: str) -> Verdict:
    """Decide what a statement does: the same speaker's same words are a repeat, whoever prints them."""
    alike = [t for t in threads if _same_words(t, claim, "retraction" in seen.cues)]
    if not alike and (known := next((t for t in threads if _told_it_then(t, seen, claim)), None)):
        return Verdict(seen, "REPEAT", "said before, and told as of that day", known, known.id)
    if not alike and _says_it_again(claim):
        return Verdict(seen, "BACKGROUND", "told as said before", None)
    if not alike:
        return start(seen, "first of its kind", new_id)
    thread = max(alike, key=lambda t: t.now.at)
    return retract(seen, thread) if "retraction" in seen.cues else back(seen, thread)


def _says_it_again(claim: Statement) -> bool:
    """Does the text itself tell it as said before: "repeated that the strait is open"?"""
    return not _AGAIN.isdisjoint((claim.cue or "").lower().split())


def _told_it_then(thread: Thread, seen: Observed, claim: Statement) -> bool:
    """Was it told by an older text that the speaker spoke of this, where the text tells it as said on a day that is over, or before?"""
    known = thread.now.claim
    if claim.direct or not isinstance(known, Statement) or not likeness.same_name(known.speaker, claim.speaker):
        return False
    sentence = sentence_of(claim)
    if not (_is_of_a_day_over(seen, claim) or _SAID_THEN.search(sentence)) or not _is_older(thread, seen):
        return False
    if not _numbers(claim.content) <= _numbers(sentence_of(known)):
        return False
    enough = _ENOUGH - (thread.now.family == seen.family)
    return len(shared_words(sentence_of(known), sentence) - likeness.words(claim.speaker or "")) >= enough


def _is_older(thread: Thread, seen: Observed) -> bool:
    return thread.now.article != seen.article and timedelta() <= seen.at - thread.now.at <= _A_WEEK


def _is_of_a_day_over(seen: Observed, claim: Statement) -> bool:
    """Does the sentence itself name the day, over by now, on which it was said?"""
    return bool(claim.date and claim.date < seen.at.date().isoformat() and _ON_A_DAY.search(sentence_of(claim)))


def _same_words(thread: Thread, claim: Statement, retracts: bool) -> bool:
    """Do two statements of one speaker say the same? What ``retracts`` may deny what it takes back."""
    known = thread.now.claim
    if not isinstance(known, Statement) or not likeness.same_name(known.speaker, claim.speaker):
        return False
    alike = likeness.overlap(known.content, claim.content) >= _SAME_WORDS or _adds_nothing(known, claim)
    return alike and (retracts or not _tell_apart(known.content, claim.content))


def _tell_apart(known: str, claim: str) -> bool:
    """Does one of two deny, or have the other another number? "We will not pay" takes "we will pay" back; 900 are not 600."""
    if _DENYING.isdisjoint(likeness.words(known)) != _DENYING.isdisjoint(likeness.words(claim)):
        return True
    mine, yours = _numbers(claim), _numbers(known)
    if yours and any(f"{old:g}" in yours for old in old_ones(claim)):
        return True  # "1,120, up from 640" says more than 640
    return not (mine <= yours or yours <= mine)


def _numbers(content: str) -> frozenset[str]:
    """The numbers in digits, 6,000 like 6000."""
    return frozenset(number.replace(",", "") for number in _NUMBER.findall(content))


def _adds_nothing(known: Statement, claim: Statement) -> bool:
    """Does it only shorten what was said: "6,000 have left" after "6,000 had left for the town, 35 km to the west"?"""
    said = likeness.matter(claim.content)
    return len(said) >= _ENOUGH and said <= likeness.matter(known.content)
