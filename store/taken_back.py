"""Whether the sentence that tells something also says that it was taken back: "it reported that he had died, but withdrew the report". Pure."""

import re

from store.models import Claim
from store.threads import sentence_of, trace_of

_WORD = r"(?:reports?|claims?|statements?|accounts?|announcements?|messages?|allegations?|assertions?|accusations?|figures?|estimates?)"
_TOOK_BACK = r"(?:withdr[ae]ws?|withdrawn|withdrawing|retract(?:s|ed|ing)?|(?:takes|took|taken|taking) back|disavow(?:s|ed|ing)?)"
_WHOSE = r"(?:the|its|his|her|their|this|that|an?|\w+['\u2019]s)"
_SINCE = re.compile(rf"\b{_TOOK_BACK} (?:it\b(?! troops)|{_WHOSE} (?:[a-z]+ )?{_WORD}\b(?! (?:that|of|about|on)\b))")
_CLAIM_THAT = re.compile(rf"\b{_TOOK_BACK} {_WHOSE} (?:[a-z]+ )?{_WORD} (?:that|of|about)\b")


def is_taken_back(claim: Claim, layer: str) -> bool:
    """Do words behind the claim's own word take the telling back, or words before it what follows ("withdrew its claim that")?"""
    word = trace_of(claim, layer)
    if word is None or not claim.evidence:
        return False
    sentence = sentence_of(claim)
    at = max(0, word.start - claim.evidence[0].start)
    return bool(_CLAIM_THAT.search(sentence[:at]) or _SINCE.search(sentence[at:]))
