"""Cues of harm that need a word beside them: the tables ``[doubtful.*]`` of config/lexicon/measures.toml, compiled.

Each has ``cues``; ``beside``, words of which one must stand in the sentence, or with ``wide`` in those around; and ``persons``, where only
people may be counted; ``named``, where a noun must say that they are; ``callings``, where it is asked of people by a calling alone, not of a force or of men; ``unarmed``, where no soldiers may be told of beside a
number without a noun or with a nation's; ``guests``, where they may be such, or have come to help; ``helpless``, where they must be in need of others; ``like``, the tables whose words it takes too.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

FLAGS = ("wide", "persons", "named", "callings", "unarmed", "guests", "helpless")


@dataclass(frozen=True, slots=True)
class Doubt:
    """What must stand near a cue."""

    beside: frozenset[str]
    wide: bool
    persons: bool
    named: bool
    callings: bool
    unarmed: bool
    guests: bool
    helpless: bool


def doubts(tables: Mapping[str, Any]) -> dict[str, Doubt]:
    """Cue -> what settles it; the cues of a table share it."""
    kept: dict[frozenset[str], frozenset[str]] = {}  # tables that are alike share their words
    settled = [(_doubt(tables, row, kept), row["cues"]) for row in tables.values()]
    return {cue: doubt for doubt, cues in settled for cue in cues}


def _doubt(tables: Mapping[str, Any], row: Mapping[str, Any], kept: dict[frozenset[str], frozenset[str]]) -> Doubt:
    words = {*row.get("beside", ())}
    for other in row.get("like", "").split():
        words.update(tables[other].get("beside", ()))
    beside = frozenset(words)
    return Doubt(kept.setdefault(beside, beside), *(bool(row.get(name)) for name in FLAGS))
