"""The words of config/lexicon/hazards.toml, compiled: what names a hazard, and what breaks, sinks or blows up by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from store.reading.text.verb_forms import Inflector


@dataclass(frozen=True, slots=True)
class Hazard:
    """A hazard's word: its mode and the words after the first."""

    mode: str
    rest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ruin:
    """A verb of things that break by themselves: its mode, the words after its first, the things, and words for what else does it."""

    mode: str
    rest: tuple[str, ...]
    things: frozenset[str]
    unless: frozenset[str]


def ruins_of(tables: Sequence[Mapping[str, Any]], inflect: Inflector) -> dict[str, tuple[Ruin, ...]]:
    """Every form of the verbs of ruin; a word without forms of its own ("blast") stands for itself as well."""
    found: dict[str, list[Ruin]] = {}
    for table in tables:
        things, unless = frozenset(table["things"]), frozenset(table.get("unless", ()))
        for verb in table["verbs"]:
            first, *rest = verb.split()
            for form in (f for f, how in inflect.forms(first).items() if how != "ing"):
                found.setdefault(form, []).append(Ruin(table["mode"], tuple(rest), things, unless))
    return {form: tuple(rows) for form, rows in found.items()}


def hazards_of(modes: Mapping[str, Any]) -> dict[str, tuple[Hazard, ...]]:
    """Every phrase under its first word, the longest first."""
    found: dict[str, list[Hazard]] = {}
    for mode, phrases in modes.items():
        for phrase in phrases:
            first, *rest = phrase.split()
            found.setdefault(first, []).append(Hazard(mode, tuple(rest)))
    return {word: tuple(sorted(rows, key=lambda h: -len(h.rest))) for word, rows in found.items()}
