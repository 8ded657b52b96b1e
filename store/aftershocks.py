"""What is told of an aftershock, its magnitude or whom it killed or hurt: it is counted apart from the quake's. Pure."""

import re

from store.models import Evidence
from store.paragraphs import paragraph_before

_BOTH = re.compile(r"quakes? (?:and|or|with) (?:[\w.-]+ ){0,3}aftershocks?\b", re.IGNORECASE)  # one toll of both
_HARMED = r"\b(?:kill|injur|hurt|wound|bur[iy]|claim|crush|trapp|displac)(?:ed|ing)?\b"
_OF_A_QUAKE = r"(?: (?:of|to|from|after) (?:[\w’'.-]+ ){0,4}\w*quake)?(?:,? (?:which|that))?"  # "an aftershock of the quake, which"
_ENDED = (
    r"\b(?:said|says|toll|total|since|\w*quake|which|who|search|victims)\b"  # from here on it may be the quake's harm
)
_SHOOK = re.compile(
    rf"\baftershocks?\b{_OF_A_QUAKE}(?:(?!{_ENDED}|\bafter\b)[^;:.])*{_HARMED}[^\d;:.]{{0,30}}$", re.IGNORECASE
)
_SHOOK_SOME = re.compile(
    rf"\baftershock\b{_OF_A_QUAKE}(?:(?!{_ENDED}|\n\s*\n)[^;:])*{_HARMED}(?! (?:nobody|no one|none|no)\b)",
    re.IGNORECASE,
)
_THE_TREMOR = re.compile(r"(?:The|This) (?:\w+ )?(?:tremor|shock|aftershock)\b")
_SHAKEN = re.compile(
    r"[^,;:.]*\b(?:in|by|during|when) (?:an?|the|another|this|that|[\w-]+['’]s) (?:(?!\w*quake)[\w.-]+ ){0,3}aftershock\b"
)
_OF_ALL = re.compile(r"\b(?:toll|total|number|count|\w*quake|so far|in all|since|now|remain|still)\b", re.IGNORECASE)
_SIZE_BEHIND = re.compile(r"\baftershocks? (?:of|with an?|measuring|registering|at)(?! the\b)[^\d,;:]{0,30}$")
_SIZE = re.compile(r"\d\S*(?: magnitude)? aftershock\b")
_BEFORE = 400  # code points before a sentence in which an aftershock may be told of that it goes on with
_REACH = 300  # code points around a number in which an aftershock is told of
_SHORT = 60  # code points of a sentence that goes on with what the one before it told


def is_of_aftershock(before: str, behind: str) -> bool:
    """Is a magnitude an aftershock's, by the words before its number and those from it on: "an aftershock of 5.1", "a 5.1 aftershock"?"""
    return bool(_SIZE_BEHIND.search(before) or _SIZE.match(behind))


def by_aftershock(text: str, sentence: Evidence, start: int, behind: str) -> bool:
    """Is the number at ``start`` of an aftershock, by the words before it in its sentence, those ``behind`` it, or, where the sentence
    is short and speaks of no toll, by the one before it in its paragraph: "an aftershock killed two. Five were hurt."?
    """
    near = text[max(sentence.start, start - _REACH) : start], behind[:_REACH]
    if any("aftershock" in words.lower() for words in near):
        if any(map(_BOTH.search, near)):
            return False
        if _SHOOK.search(near[0]) or _SHAKEN.match(near[1]):
            return True
    if len(sentence.text) > _SHORT or "aftershock" not in text[max(0, sentence.start - _BEFORE) : start].lower():
        return False
    return not (_OF_ALL.search(sentence.text) or _BOTH.search(sentence.text)) and _told_just_before(text, sentence)


def _told_just_before(text: str, sentence: Evidence) -> bool:
    """Does the sentence before tell of harm by an aftershock, or by "the tremor" that the text called so just before?"""
    last = re.split(r"(?<=[.!?]) ", paragraph_before(text, sentence).rstrip())[-1]
    if _THE_TREMOR.match(last):  # named the aftershock in its paragraph before
        last = text[max(0, sentence.start - _BEFORE) : sentence.start]
    return not _BOTH.search(last) and bool(_SHOOK_SOME.search(last))
