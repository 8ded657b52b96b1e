"""Statements that tell nothing by themselves: "it is “clarifying”", "any of its men", what is only recalled of years ago. Pure: a statement and the year in, a rule out."""

import re

from store.models import Statement

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_RECALLING = re.compile(r"(?:recall|remind|remember)(?:s|ed|ing)?\b", re.IGNORECASE)
_EMPTY = frozenset(
    "i you he she it we they this that there is was are were be been has have had will would could can may might should shall now still also only".split()
)
_NO_SAYING = re.compile(  # what is left of a sentence where its saying has no words of its own
    r"(?:so|as much|otherwise)\b(?! (?:far|long|many|much|that)\b)|(?:it|this|that|him|her|them)(?:[,.;]|$| (?:and|but|on|to|in|by|too|again|twice|as)\b)"
    r"|(?:somebody|someone|people|those|one|a man|a woman) who\b(?![^,]*\b(?:will|would|should|must|could|can|may)\b)"
    r"|(?:from|in|at|on|outside|inside|near) (?:a|an|the|his|her|their) [\w-]+(?: [\w-]+)? (?:where|in which|from which)\b",
    re.IGNORECASE,
)
_BRIEF = 3  # quoted words that may be no more than a predicate


def says_nothing(claim: Statement, year: int) -> str | None:
    """Why nobody could tell from its words what happened, or None."""
    if claim.direct:
        return None
    if _is_scrap(claim.content) or _NO_SAYING.match(claim.content) or claim.content[:7].lower() == "any of ":
        return "words that mean nothing without their sentence"
    years = [int(found) for found in _YEAR.findall(claim.content)]
    recalled = _RECALLING.match(claim.cue or "") is not None
    return "recalled of years ago" if recalled and years and max(years) < year - 1 else None


def _is_scrap(content: str) -> bool:
    """``it is "clarifying"``, ``it would "take note"``: a pronoun, an auxiliary and a word or two in marks."""
    quoted = _QUOTED.findall(content)
    if not quoted or sum(len(one.split()) for one in quoted) > _BRIEF:
        return False
    return all(word in _EMPTY for word in _QUOTED.sub(" ", content).lower().split())
