"""Whether a text says that what it tells was taken back: in the sentence that tells it ("it reported that he had died, but withdrew the
report"), in the one before or in the one behind. Pure.
"""

import re

from store.models import Claim
from store.threads import offset_of, sentence_of, split_at_word

_WORD = r"(?:reports?|claims?|statements?|accounts?|announcements?|messages?|allegations?|assertions?|accusations?|charges?|figures?|estimates?)"
_TOOK_BACK = r"(?:withdr[ae]ws?|withdrawn|withdrawing|retract(?:s|ed|ing)?|(?:takes|took|taken|taking) back|disavow(?:s|ed|ing)?)"
_WHOSE = r"(?:the|its|his|her|their|this|that|an?|\w+['\u2019]s)"
_SINCE = re.compile(
    rf"\b{_TOOK_BACK} (?:it\b(?! troops)|{_WHOSE} (?:[a-z]+ )?{_WORD}\b(?! (?:that|of|about|on|over)\b| to (?:the|its|their|an?)\b))"
)
_CLAIM_THAT = re.compile(rf"\b{_TOOK_BACK} {_WHOSE} (?:[a-z]+ )?{_WORD} (?:that|of|about|to have)\b")
_SCOPE_END = re.compile(
    r",? \b(?:as|while|after|when|but|hours|days|amid) "
)  # "withdrew its claim to hold Ost, as the toll rose to 41"
_TOLD = r"(?:reported|said|wrote|written|told|passed on|aired|published|broadcast|carried|posted|quoted|announced)"
_WE_TOLD = re.compile(
    rf"\b(?:[Ww]e|[Tt]his (?:paper|newspaper|station|agency|site|programme|channel|desk|office))(?: (?:had|have|also))? {_TOLD}\b"
    r"|\b(?:[Oo]ur|[Aa]n earlier) (?:report|bulletin|story|statement|communiqué|release|article|version|edition|post)\b"
)
_WAS_FALSE = re.compile(
    r"(?:It|This|That|The (?:report|story|claim|statement|account|information)) (?:was|is|were|has proved|proved|turned out to be) "
    r"(?:not (?:true|so|correct)|untrue|false|wrong|incorrect|unfounded|without foundation)(?:[.;]|,? and (?:we|is|was|has been)\b)"
    r"|We (?:withdraw|retract|take back) (?:it|this|that|the (?:report|story|claim|statement))\b"
)
_REACH = 400  # code points of the sentences around
_WITHDREW = re.compile(rf"\b{_TOOK_BACK} {_WHOSE}(?: [a-z]+)? {_WORD}\b(?P<rest>[^.!?]*)[.!?][\u201d\"']? *$")
_CONTENT = re.compile(r" (?:that|of|about)\b")  # it says itself what is withdrawn
_MADE = re.compile(r"\b(?:made|given|issued|published|posted)\b")
_IS_WITHDRAWN = re.compile(
    rf"(?:This|That|The) (?:{_WORD}|number|count|toll) (?:is|was|has been|is hereby|has now been|has since been) "
    r"(?:withdrawn|retracted|taken back)\b(?! (?:from|to)\b)"
)
_SAID_TO = re.compile(r"\bhad been (?:said|reported|alleged|claimed|rumou?red) to\b")
_NOT_SO = re.compile(
    r"(?:None|Nobody|No one) (?:had|did|was|were)\b(?! (?:sure|certain|clear|able|hurt|injured|killed|harmed))"
    r"|(?:They|He|She) (?:had|did|was|were) not[.,;]"
)


def is_taken_back(claim: Claim, layer: str) -> bool:
    """Do words behind the claim's own word take the telling back, or words before it what follows ("withdrew its claim that")?"""
    told = split_at_word(claim, layer)
    return told is not None and bool(_CLAIM_THAT.search(told[0]) or _SINCE.search(told[1]))


def is_beside_what_is_withdrawn(claim: Claim, layer: str) -> bool:
    """Does the claim's sentence withdraw something else than the claim tells: "withdrew its claim to hold Ost, as the toll rose to 41"?"""
    at, sentence = offset_of(claim, layer), sentence_of(claim)
    taken = _CLAIM_THAT.search(sentence)
    if at is None or taken is None:
        return False
    end = _SCOPE_END.search(sentence, taken.end())
    return at < taken.start() or bool(end and at >= end.start())


def is_said_to_be_withdrawn(before: str) -> bool:
    """Does the sentence that ends ``before`` say that somebody withdrew what he had said, and leave it to the next what that was?"""
    said = _WITHDREW.search(before[-_REACH:])
    return said is not None and (not _CONTENT.match(said["rest"]) or bool(_MADE.search(said["rest"])))


def is_taken_back_behind(sentence: str, behind: str) -> bool:
    """Does the text ``behind`` a sentence take back what it tells: "we gave 6,500. This estimate is withdrawn", "had been said to have
    crossed the river. None had"?
    """
    behind = behind[:_REACH].lstrip()
    if _WAS_FALSE.match(behind) and _WE_TOLD.search(sentence):
        return True
    return bool(_IS_WITHDRAWN.match(behind) or (_NOT_SO.match(behind) and _SAID_TO.search(sentence)))
