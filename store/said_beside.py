"""What stands right beside a sentence in its paragraph: the one before it and the one behind it. Pure.

A correction sets right what its own sentence tells, or the one next to it; a headline that corrects one number says nothing of the others.
"""

import re

from store.models import Evidence

BESIDE = "beside"
"""The cue of a claim whose neighbouring sentence corrects (``Observed.cues``)."""
SAYS_SO = frozenset({"corrects", BESIDE})  # cues that the sentence or the one beside it corrects
_NEAR = 400  # code points of a neighbour
_WE_TOLD = re.compile(
    r"\b(?:we|I) (?:[a-z]+ )?(?:said|wrote|told|reported|gave|put|printed|stated|published)\b", re.IGNORECASE
)
_END = re.compile(r"[.!?][\"”’)*]*\s+(?=[\"“*(]*[A-ZÀ-Þ\d])|\n")


def beside(text: str, sentence: Evidence) -> tuple[str, str]:
    """The sentence right before and the one right behind ``sentence``; "" where its paragraph begins or ends with it."""
    before = text[max(0, sentence.start - _NEAR) : sentence.start].rstrip(" ")
    behind = text[sentence.end : sentence.end + _NEAR].lstrip(" ")
    last = [found.end() for found in _END.finditer(before)]
    end = _END.search(behind)
    return before[last[-1] if last else 0 :].strip(), (behind[: end.start() + 1] if end else behind).strip()


def says_we_told(text: str, sentence: Evidence) -> bool:
    """Does the sentence before tell what the newsroom itself had told: "On Monday we said that …. It killed seven"?"""
    return _WE_TOLD.search(beside(text, sentence)[0]) is not None
