"""What a statement does to what was known: the same speaker's same words are a repeat. Pure."""

from collections.abc import Sequence

from store import likeness
from store.models import Statement
from store.threads import Observed, Thread, Verdict, back, retract, start

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
    return likeness.overlap(known.content, claim.content) >= _SAME_WORDS
