"""Whom an aftershock killed or hurt: they are counted apart from those of the quake. Pure."""

import re

from store.models import Evidence

_BOTH = re.compile(r"quakes? (?:and|or|with) (?:[\w.-]+ ){0,3}aftershocks?\b", re.IGNORECASE)  # one toll of both
_HARMED = r"\b(?:kill|injur|hurt|wound|bur[iy]|claim|crush|trapp|displac)(?:ed|ing)?\b"
_SHOOK = re.compile(
    rf"\baftershocks?\b(?:(?!\b(?:said|says|toll|total|since|after)\b)[^;:.])*{_HARMED}[^\d;:.]{{0,30}}$", re.IGNORECASE
)
_SHOOK_SOME = re.compile(rf"\baftershock\b(?:(?!\b(?:said|says|toll|total|since)\b)[^;:])*{_HARMED}", re.IGNORECASE)
_THE_TREMOR = re.compile(r"(?:The|This) (?:\w+ )?(?:tremor|shock|aftershock)\b")
_SHAKEN = re.compile(
    r"[^,;:.]*\b(?:in|by|during|when) (?:an?|the|another|this|that|[\w-]+['’]s) (?:(?!\w*quake)[\w.-]+ ){0,3}aftershock\b"
)
_OF_ALL = re.compile(r"\b(?:toll|total|number|count|\w*quake|so far|in all|since|now|remain|still)\b", re.IGNORECASE)
_BEFORE = 200  # code points before a sentence in which its paragraph may have announced a correction
_SHORT = 60  # code points of a sentence that goes on with what the one before it told


def by_aftershock(text: str, sentence: Evidence, start: int, behind: str) -> bool:
    """Is the number at ``start`` of an aftershock, by the words before it in its sentence, those ``behind`` it, or, where the sentence
    is short and speaks of no toll, by the one before it in its paragraph: "an aftershock killed two. Five were hurt."?
    """
    if _BOTH.search(sentence.text):
        return False
    if _SHOOK.search(text[sentence.start : start]) or _SHAKEN.match(behind):
        return True
    if len(sentence.text) > _SHORT or _OF_ALL.search(sentence.text):
        return False
    last = re.split(r"(?<=[.!?]) ", paragraph_before(text, sentence).rstrip())[-1]
    if _THE_TREMOR.match(last):  # named the aftershock in its paragraph before
        last = text[max(0, sentence.start - 2 * _BEFORE) : sentence.start]
    return not _BOTH.search(last) and bool(_SHOOK_SOME.search(last))


def paragraph_before(text: str, sentence: Evidence) -> str:
    """What stands before a sentence in its paragraph, as far as it may still tell what the sentence speaks of."""
    before = text[max(0, sentence.start - _BEFORE) : sentence.start]
    return re.split(r"\n\s*\n", before)[-1]
