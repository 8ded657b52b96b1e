"""By how much a sentence says that a number is more or fewer than what was told before: "four more than on Monday". Pure."""

import re

from store.old_values import ADVERB, WHEN, number_of

_STEP = re.compile(
    r"\b(?P<number>\d(?:[\d,]*\d)?|[a-z]+(?:-[a-z]+)?)(?P<of>(?: [a-z]+){0,2}?)(?: and (?P<other>\d[\d,]*|[a-z]+) (?P<kind>[a-z]+))? (?P<way>more|fewer|less) than (?:(?:the )?(?:day|night|week|hours?) (?:before|earlier)|yesterday"
    rf"|{WHEN}|{ADVERB} (?:reported|announced|given|told|thought|counted|said|stated)|reported|announced"
    rf"|(?:the|its|his|her|their)\b[^\d,;:]{{1,50}}\bhad (?:been )?(?:{ADVERB} )?(?:given|reported|announced|said|told|put|spoken of)\b)",
    re.IGNORECASE,
)
_NAMED = {
    "killed": re.compile(r"\b(?:deaths?|dead|killed|fatalit\w+)\b"),
    "infected": re.compile(r"\b(?:cases?|infections?|infected|patients?)\b"),
}


def step(behind: str) -> float:
    """By how much a number is more (or, below zero, fewer) than what was told before, by the words ``behind`` it; 0 where none say so."""
    found = _STEP.search(behind)
    return _stepped(found, found["number"]) if found and not found["of"] else 0


def step_of(sentence: str, measure: str) -> float:
    """The same of what a sentence names of one measure: "two cases and one death more than on Thursday"."""
    found = _STEP.search(sentence) if measure in _NAMED else None
    if found is None:
        return 0
    for number, of in (("number", "of"), ("other", "kind")):
        if found[of] and _NAMED[measure].search(found[of]):
            return _stepped(found, found[number])
    return 0


def _stepped(found: re.Match[str], told: str) -> float:
    number = number_of(told)
    return number if found["way"].lower() == "more" else -number
