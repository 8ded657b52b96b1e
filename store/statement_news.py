"""What a statement does to what was known: the same speaker's same words are a repeat. Pure."""

from collections.abc import Sequence

from store import likeness
from store.models import Statement
from store.threads import Observed, Thread, Verdict, back, retract, start

_ENOUGH = 3  # words that tell what a statement is about
_DENYING = frozenset(
    "no not never nobody none nothing nowhere neither nor cannot without t".split()
)  # the t of "won't"
_SAME_WORDS = 0.5  # statements of one speaker that share half of their words say the same


def judge_statement(seen: Observed, claim: Statement, threads: Sequence[Thread], new_id: str) -> Verdict:
    """Decide what a statement does: the same speaker's same words are a repeat, whoever prints them."""
    alike = [t for t in threads if _same_words(t, claim)]
    if not alike:
        return start(seen, "first of its kind", new_id)
    thread = max(alike, key=lambda t: t.now.at)
    return retract(seen, thread) if "retraction" in seen.cues else back(seen, thread)


def _same_words(thread: Thread, claim: Statement) -> bool:
    known = thread.now.claim
    if not isinstance(known, Statement) or not likeness.same_name(known.speaker, claim.speaker):
        return False
    if _tell_apart(likeness.words(known.content), likeness.words(claim.content)):
        return False
    return likeness.overlap(known.content, claim.content) >= _SAME_WORDS or _adds_nothing(known, claim)


def _tell_apart(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Does one of two deny, or have the other another number? "We will not pay" takes "we will pay" back; 900 are not 600."""
    if _DENYING.isdisjoint(mine) != _DENYING.isdisjoint(yours):
        return True
    ours, theirs = ({word for word in words if word[0].isdigit()} for words in (mine, yours))
    return not (ours <= theirs or theirs <= ours)


def _adds_nothing(known: Statement, claim: Statement) -> bool:
    """Does it only shorten what was said: "6,000 have left" after "6,000 had left for the town, 35 km to the west"?"""
    said = likeness.matter(claim.content)
    return len(said) >= _ENOUGH and said <= likeness.matter(known.content)
