"""The names and phrases of claims as they stand within a sentence: on one line each, with single spaces, "the army" for "The army".

In: a claim as the layers made it and the names of the article's actors. Out: the same claim, or one whose names are so. What is cut
out of the text as it stands there, evidence and the content of statements, is left alone.
"""

import re
from collections.abc import Set as AbstractSet
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
_ARTICLE = re.compile("The |An? (?=[a-z])")  # not "A K Sharma"


def within_a_sentence(claim: C, actors: AbstractSet[str]) -> C:
    """``claim`` with its names on one line, and its speaker with a small article unless it is the name of one of ``actors``."""
    told = {name: getattr(claim, name) for name in _NAMES[claim.__class__]}
    plain: dict[str, Any] = {name: line for name, given in told.items() if (line := _line(given)) != given}
    speaker = plain.get("speaker", claim.speaker)
    if speaker and _ARTICLE.match(speaker) and speaker not in actors:
        plain["speaker"] = speaker[0].lower() + speaker[1:]
    return replace(claim, **plain) if plain else claim


def _line(told: str | tuple[str, ...] | None) -> str | tuple[str, ...] | None:
    if isinstance(told, tuple):
        return tuple([" ".join(name.split()) for name in told])
    return " ".join(told.split()) if told else told
