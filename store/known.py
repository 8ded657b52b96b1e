"""Events and words that a sentence only refers to as known, because it counts the time by them. Pure."""

import re

from store.models import Claim, Event, Statement
from store.threads import split_at_word

KNOWN = frozenset({"known"})
"""The cue of such an event (``Observed.cues``)."""
_WHERE = re.compile(
    r"(?:, where|, (?:in|on|during) which| day on which| night in which| place where) [^,;:\d]*\b(?:was|were|had been) $"
)
_OF_A_DEED = re.compile(
    r"\b(?:leader|head|author|organi[sz]er|ringleader|mastermind|plotter|suspect)s? (?:of|in|behind) (?:the|this|that|[\w-]+['\u2019]s) (?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
_DOER = r"(?:(?:the|a|an|its|his|her|their) )?[\w’'-]+(?: had)?"  # alone between "after" and its deed: "the vote soldiers" are two
_SINCE = rf"s? (?:after|since|before) {_DOER} $"
_COUNTED = re.compile(rf"\b(?:week|month|year){_SINCE}")  # a deed of days ago is news where no thread knows it
_SAID_BEFORE = re.compile(rf"\b(?:day|week|month|year){_SINCE}")


def is_known(claim: Claim) -> bool:
    """Is ``claim`` an event, or an indirect statement, that only dates what else its sentence tells: "a month after they
    seized power"? Only what stands in the "after" itself, with a doer of its own: behind "after the vote" the sentence tells its news.

    A disaster never is: its day and place are news for whoever reads of it first.
    """
    if isinstance(claim, Event) and (_dates_a_place(claim) or _names_a_leader(claim)):
        return True
    before = _before(claim)
    if before is None or not _may_be(claim):
        return False
    return bool((_COUNTED if isinstance(claim, Event) else _SAID_BEFORE).search(before.lower()))


def _dates_a_place(claim: Event) -> bool:
    """Is it an attack on somebody, by whom is not told, that only says what place or day is meant: "at the bridge, where Ada Ruden was
    killed", "a day on which a guard was shot"?
    """
    attack = claim.event == "ASSAULT" and not claim.actor and bool(claim.recipient)
    return attack and bool(_WHERE.search(_before(claim) or ""))


def _names_a_leader(claim: Event) -> bool:
    """Is it a coup of nobody against nobody whose leader is spoken of: "the alleged leader of the coup"?"""
    coup = claim.event == "COERCE" and not (claim.actor or claim.recipient)
    return coup and bool(_OF_A_DEED.search(_before(claim) or ""))


def _before(claim: Claim) -> str | None:
    """What a claim's sentence says before the claim's own word; None where no trace tells which that is."""
    told = split_at_word(claim, "events" if isinstance(claim, Event) else "statements")
    return told[0] if told else None


def _may_be(claim: Claim) -> bool:
    return claim.event != "HAZARD" if isinstance(claim, Event) else isinstance(claim, Statement) and not claim.direct
