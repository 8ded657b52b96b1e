"""Events and words that a sentence only refers to as known: by which it counts the time, gives a reason or says who somebody is. Pure."""

import re

from store.models import Claim, Event, Statement

KNOWN = frozenset({"known"})
"""The cue of such an event (``Observed.cues``)."""
_COUNTED = re.compile(
    r"\b(?:day|week|month|year)s? (?:after|since|before) [^,;:]*$|\bhours? (?:after|before) [^,;:]*\bhad [^,;:]*$"
)
_EXPLAINED = re.compile(r"\b(?:who|whose|which|where|because) [^,;:]*\bhad (?:(?:also|earlier|already|just|been) )*$")


def is_known(claim: Claim) -> bool:
    """Is ``claim`` an event, or an indirect statement, that only dates or explains what else its sentence tells: "a day after they
    seized power"?

    A disaster never is: its day and place are news for whoever reads of it first.
    """
    layer = "events" if isinstance(claim, Event) else "statements"
    word = next((trace for trace in claim.trace if trace.layer == layer), None)
    if word is None or not claim.evidence or not _may_be(claim):
        return False
    sentence = claim.evidence[0]
    before = sentence.text[: max(0, word.start - sentence.start)].lower()
    return bool(_COUNTED.search(before) or (isinstance(claim, Event) and _EXPLAINED.search(before)))


def _may_be(claim: Claim) -> bool:
    return claim.event != "HAZARD" if isinstance(claim, Event) else isinstance(claim, Statement) and not claim.direct
