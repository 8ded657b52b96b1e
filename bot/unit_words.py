"""Units that tell by themselves what happened to those who are counted: "12 deaths"; "9 prisoners" who were killed need the word. Pure."""

import re

_TAKEN = r"prison|captive|hostage|detainee|arrest|internee"
_SAYS_IT = {
    "killed": r"dead|death|fatalit|casualt|bod(?:y|ies)|victim|corpse|martyr",
    "wounded": r"wound|injur|casualt|victim",
    "casualties": r"dead|death|casualt|victim|wound|injur",
    "missing": r"missing",
    "captured": _TAKEN,
    "detained": _TAKEN,
    "displaced": r"refugee|displaced|evacuee|exile|returnee",
    "evacuated": r"evacuee|rescue",
    "infected": r"case|infect|patient",
}


def says_it(measure: str, unit: str) -> bool:
    """Does the unit's own word tell what the measure does?"""
    return measure in _SAYS_IT and re.search(_SAYS_IT[measure], unit, re.IGNORECASE) is not None
