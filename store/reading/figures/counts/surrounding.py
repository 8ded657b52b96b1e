"""Verbs that need a word behind their object, compiled from the tables ``[around.*]`` of config/lexicon/measures.toml.

Each has ``measure``; ``verbs``, of which one stands right before the number; ``behind``, of which one stands right behind what is counted;
and ``dwellers``, where only those may be counted who live somewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from store.reading.figures.counts.phrases import Table, keyed


@dataclass(frozen=True, slots=True)
class Around:
    """One table: what it tells, and the phrases that may stand behind."""

    name: str
    measure: str
    behind: Table
    dwellers: bool


def surroundings(tables: Mapping[str, Any]) -> dict[str, tuple[Around, ...]]:
    """Verb -> the tables that name it, in their order."""
    found: dict[str, tuple[Around, ...]] = {}
    for name, row in tables.items():
        entry = Around(name, row["measure"], keyed({name: row["behind"]}, 0), bool(row.get("dwellers")))
        for verb in row["verbs"]:
            found[verb] = (*found.get(verb, ()), entry)
    return found
