"""What kind of news a claim is: its group in a digest, how much it weighs, and whether it is critical. Pure."""

from store.ledger import Development
from store.likeness import size
from store.models import Claim, Event, Figure

GROUPS = ("figures", "diplomacy", "force", "hazards", "statements")
HARM = frozenset(
    "killed wounded missing captured displaced evacuated affected infected trapped homeless casualties detained".split()
)
_FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "RETREAT"})
_GRAVE = frozenset({"ASSAULT", "HAZARD", "COERCE"})
_WEIGHT = {
    "RETRACTED": 50,
    "CORRECTED": 45,
    "CONTRADICTED": 30,
    "CHANGED": 25,
    "NEW": 20,
    "CORROBORATED": 5,
}
_JUMP = 1.5  # a number that grows by half is a jump for a desk, whatever its size
_STEPS = (10, 100, 1_000, 10_000, 100_000, 1_000_000)


def group(claim: Claim) -> str:
    """The part of a digest a claim stands in, one of GROUPS."""
    if isinstance(claim, Figure):
        return "figures"
    if not isinstance(claim, Event):
        return "statements"
    if claim.event == "HAZARD":
        return "hazards"
    return "force" if claim.event in _FORCE else "diplomacy"


def weight(news: Development) -> int:
    """What comes first within a group: the graver and the surer, larger is first."""
    claim = news.stored.claim
    heavy = _WEIGHT.get(news.reason, 0) + min(news.families, 5)
    if isinstance(claim, Figure) and claim.measure in HARM:
        heavy += 15
    if isinstance(claim, Event):
        heavy += (12 if claim.event in _GRAVE else 0) - (
            8 if claim.modality in ("planned", "forecast", "alleged") else 0
        )
    return heavy


def critical(news: Development) -> bool:
    """What an instant channel hears at once: the first of something grave, a number that jumps, denials and corrections."""
    claim = news.stored.claim
    if news.reason in ("CORRECTED", "RETRACTED", "CONTRADICTED"):
        return True
    if news.reason == "NEW":
        return _first_grave(claim)
    return (
        news.reason == "CHANGED"
        and isinstance(claim, Figure)
        and isinstance(news.old, Figure)
        and jumps(news.old, claim)
    )


def _first_grave(claim: Claim) -> bool:
    if isinstance(claim, Figure):
        return claim.measure in HARM and claim.modality == "asserted"
    if not isinstance(claim, Event):
        return False
    return (
        claim.modality == "denied"
        or (claim.event in _GRAVE and claim.modality == "asserted")
        or claim.mode == "ceasefire"
    )


def jumps(old: Figure, new: Figure) -> bool:
    """Does the number grow by half, or past a power of ten?"""
    before, after = size(old), size(new)
    if after <= before:
        return False
    return after >= before * _JUMP or any(before < step <= after for step in _STEPS)
