"""Whether a text says that what it tells was taken back: in the sentence that tells it ("it reported that he had died, but withdrew the
report"), in the one before or in the one behind. Pure.
"""

import re

from store.models import Claim, Event
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
_FOLLOWING = re.compile(
    r"\bthe following (?:things? )?(?:was|were|is|are|has proved|proved) (?:false|untrue|wrong|not true)\b",
    re.IGNORECASE,
)
_APPOSED = re.compile(
    r", an? (?:[a-z]+ )?(?:claim|report|statement|announcement|assertion|account),? (?:that |which )?(?:[\w'\u2019-]+ ){1,4}?(?:(?:has|had|have|since|later|then|soon) )*"
    rf"(?:{_TOOK_BACK})\b"
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


def says_what_was_false(sentence: str) -> bool:
    """Does the sentence list what was not so: "the following was false: that the president was in custody; that …"?"""
    return " following " in sentence and _FOLLOWING.search(sentence) is not None


def is_apposed(claim: Claim) -> bool:
    """Does an apposition behind an event say that he who told it withdrew it: "that the town had been retaken, a claim his ministry withdrew"?"""
    if not isinstance(claim, Event) or ", a" not in sentence_of(claim):
        return False
    found, at = _APPOSED.search(sentence_of(claim)), offset_of(claim, "events")
    return found is not None and at is not None and at < found.start()


def is_taken_back_behind(sentence: str, behind: str) -> bool:
    """Does the text ``behind`` a sentence take back what it tells: "we gave 6,500. This estimate is withdrawn", "had been said to have
    crossed the river. None had"?
    """
    behind = behind[:_REACH].lstrip()
    return bool(_IS_WITHDRAWN.match(behind) or (_NOT_SO.match(behind) and _SAID_TO.search(sentence)))
