"""The names and phrases of claims on one line each, with single spaces, where the text breaks lines within them.

In: a claim as the layers made it. Out: the same claim, or one whose names are on one line. What is cut out of the text as it stands
there, evidence and the content of statements, is left alone.
"""

from dataclasses import replace
from typing import Any, TypeVar

from store.models import Claim, Event, Figure, Statement

C = TypeVar("C", bound=Claim)
_SPOKEN = ("speaker", "speaker_text")
_NAMES: dict[type, tuple[str, ...]] = {
    Figure: ("unit", "holder", "place", "origin", *_SPOKEN),
    Event: ("actor", "recipient", "place", *_SPOKEN),
    Statement: _SPOKEN,
}


def on_one_line(claim: C) -> C:
    """``claim`` with its names on one line."""
    told = {name: getattr(claim, name) for name in _NAMES[claim.__class__]}
    broken: dict[str, Any] = {name: line for name, given in told.items() if (line := _line(given)) != given}
    return replace(claim, **broken) if broken else claim


def _line(told: str | tuple[str, ...] | None) -> str | tuple[str, ...] | None:
    if isinstance(told, tuple):
        return tuple([" ".join(name.split()) for name in told])
    return " ".join(told.split()) if told else told
