"""Of which cases a bulletin tells: its confirmed ones, the probable or suspected ones, or both together; each has its own dead. Pure."""

import re

from store.models import Figure
from store.threads import split_at_word

_OPEN_YET = r"probable|suspected|possible|confirmed and (?:probable|suspected)"
_CASES = re.compile(rf"\b({_OPEN_YET})? ?(?:cases|infections)\s*(?:\(|and |, with |with |, )$", re.IGNORECASE)
_OF_UNIT = re.compile(rf"\b({_OPEN_YET})\b", re.IGNORECASE)
_BOTH = "confirmed and probable"


def are_of_two_kinds(known: Figure, claim: Figure) -> bool:
    """Are the infected or dead of two kinds of cases counted: "32 confirmed cases and 13 deaths", "13 probable cases (8 deaths)"?"""
    return _kind(known) != _kind(claim)


def _kind(figure: Figure) -> str:
    """The kind, small; "" of confirmed ones, and where the text tells none."""
    if figure.measure == "infected":
        named = _OF_UNIT.search(figure.unit or "")
        return named[1].lower() if named else ""
    told = split_at_word(figure, "figures") if figure.measure == "killed" else None
    if told is None or "cases" not in told[0]:
        return ""
    behind = _CASES.search(told[0])
    if behind is None:
        return ""
    return (behind[1] or (_BOTH if _BOTH in told[0].lower() else "")).lower()
