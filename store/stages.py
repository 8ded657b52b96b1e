"""The stages that a count has passed, told in one sentence: "began at 14, went to 119, came down to 108 and reached 137". Pure.

All but the last are of before.
"""

import re

from store.reading.text.numerals import NUMBER

_NEAR = 60  # code points before a number in which the word of its stage stands
_ROUGHLY = r"(?:(?:about|some|around|nearly|almost|at least|more than|over) )?"
_RAN = (
    r"(?:(?:began|begun|started|opened) (?:at|with)"
    r"|(?:went|gone|rose|risen|came|come|climbed|fell|fallen|dropped|jumped|grew|crept|sank)(?: back| up| down)? to)"
)
_STAGE = re.compile(rf"\b{_RAN} {_ROUGHLY}$", re.IGNORECASE)
_NEXT = re.compile(  # of the same count: no other subject stands before the word
    rf"{_ROUGHLY}{NUMBER}(?: [a-z]+){{0,2}}(?: (?:when|after|as|because|once) [^.,;]{{1,100}})?(?:,| and| then)(?: and| then| later)* "
    rf"(?:{_RAN}|reached|stood at|stands at|is now|now stands at) {_ROUGHLY}{NUMBER}",
    re.IGNORECASE,
)


def is_stage(before: str, behind: str) -> bool:
    """Is a number one that the count has left, by the words ``before`` it and those from it on?"""
    return bool(_STAGE.search(before[-_NEAR:]) and _NEXT.match(behind))
