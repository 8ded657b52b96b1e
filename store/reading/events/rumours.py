"""Rumours: what an anonymous message says is told by nobody, and a report of a happening that is called false denies it.

In: a page, a sentence and the tokens of a happening. Out: how sure it is said to be, or None where nothing of the kind stands before it.
"""

from store.models import Modality
from store.reading.page import Page, Sentence
from store.reading.text.unproven import called

ANONYMOUS = frozenset(
    "message messages rumour rumours rumor rumors recording recordings somebody someone voicemail chain-letter tweet".split()
)
TELLING = frozenset(
    "says say said saying claims claim claimed claiming that warning warns warned spreading round around circulating".split()
)
NEAR = 8  # tokens behind such a word in which its telling stands
BEFORE = 24  # tokens before a happening in which an anonymous message is named
NAMED = 9  # tokens from "report of" to what is reported
OF = frozenset(("of", "about", "on"))
PEOPLE = frozenset(("by", "from", "minister", "ministry", "president", "army", "police", "government"))


def rumoured(page: Page, sentence: Sentence, at: int, *, noun: bool) -> Modality | None:
    """``A voice message says the dam broke``: alleged; ``the report of a rupture is false``: denied."""
    if noun and (told := _called(page, sentence, at)) is not None:
        return told
    before = page.lowers[max(sentence.first, at - BEFORE) : at]
    for i, word in enumerate(before):
        if word in ANONYMOUS:
            near = before[i + 1 : i + NEAR]
            return "alleged" if PEOPLE.isdisjoint(near) and not TELLING.isdisjoint(near) else None
    return None


def _called(page: Page, sentence: Sentence, at: int) -> Modality | None:
    """What the noun for a claim that tells of the happening ("the report of", "rumours about") is called in its sentence."""
    for i in range(at - 1, max(sentence.first, at - NAMED), -1):
        if page.lowers[i] in OF and (found := called(page.lowers, sentence.first, i, sentence.last)) is not None:
            return found[0]
    return None
