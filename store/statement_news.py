"""What a statement does to what was known: the same speaker's same words are a repeat. Pure."""

import re
from collections.abc import Sequence

from store import likeness
from store.models import Statement
from store.old_values import old_ones
from store.threads import Observed, Thread, Verdict, back, retract, start

_ENOUGH = 3  # words that tell what a statement is about
_DENYING = frozenset(
    "no not never nobody none nothing nowhere neither nor cannot without t".split()
)  # the t of "won't"
_AGAIN = frozenset("repeat repeats repeated repeating reiterate reiterates reiterated reiterating".split())
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SAME_WORDS = 0.5  # statements of one speaker that share half of their words say the same


def judge_statement(seen: Observed, claim: Statement, threads: Sequence[Thread], new_id: str) -> Verdict:
    """Decide what a statement does: the same speaker's same words are a repeat, whoever prints them."""
    alike = [t for t in threads if _same_words(t, claim, "retraction" in seen.cues)]
    if not alike and _says_it_again(claim):
        return Verdict(seen, "BACKGROUND", "told as said before", None)
    if not alike:
        return start(seen, "first of its kind", new_id)
    thread = max(alike, key=lambda t: t.now.at)
    return retract(seen, thread) if "retraction" in seen.cues else back(seen, thread)


def _says_it_again(claim: Statement) -> bool:
    """Does the text itself tell it as said before: "repeated that the strait is open"?"""
    return not _AGAIN.isdisjoint((claim.cue or "").lower().split())


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
