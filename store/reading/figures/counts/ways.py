"""Ways in which people come to harm or are moved, compiled from config/lexicon/ways.toml: a verb and what completes it.

In: the tables ``[ways.*]`` and ``[places]``, the verbs' forms, the lists of ``[company]``. Out: ``Ways``, which a rule asks at a token:
"were *taken* to higher ground", "are *sleeping* in schools", "*without* water", and which way completes it there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from store.reading.figures.counts.phrases import Phrase, is_slot
from store.reading.text.verb_forms import Inflector

SOME = ("past+participle", "participle", "any")  # the forms of what is suffered


Ending = tuple[Phrase, frozenset[str] | None]  # words behind its first, and the slot at its end


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """One table: what it tells, and what completes its verbs; each is itself alone."""

    name: str
    measure: str
    behind: Mapping[str, tuple[Ending, ...]]
    at: frozenset[str]
    places: frozenset[str]
    objects: frozenset[str]
    alone: bool
    towns: bool


Row = tuple[Phrase, Way, bool]  # words right behind the verb that belong to it, the way, and whether it is suffered
Rows = Mapping[str, tuple[Row, ...]]


@dataclass(frozen=True, slots=True)
class Ways:
    """By their first word: what people do or suffer, and what is done to those who stand behind."""

    befalls: Rows
    done: Rows


NONE = Ways({}, {})


def ways(tables: Mapping[str, Any], inflect: Inflector, lists: Mapping[str, Iterable[str]]) -> Ways:
    """Compile the tables; ``lists`` are the words of each slot and place."""
    named = {name: frozenset(words) for name, words in {**lists, **tables.get("places", {})}.items()}
    befalls: dict[str, list[Row]] = {}
    done: dict[str, list[Row]] = {}
    for name, row in tables.get("ways", {}).items():
        way = _way(name, row, named)
        for verb in row.get("does", ()):
            _add(befalls, verb, way, inflect, passive=False)
        for verb in row.get("suffers", ()):
            _add(befalls, verb, way, inflect, passive=True)
            _add(done, verb, way, inflect, passive=False)
        for state in row.get("states", ()):
            first, *rest = state.split()
            befalls.setdefault(first, []).append((tuple(rest), way, False))
    return Ways(_settled(befalls), _settled(done))


def doubtful(tables: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of doubtful cues with the ways as further ones, each of which says itself what must be told near."""
    rows = {f"way {name}": {"wide": True, **row, "cues": [f"way {name}"]} for name, row in told.get("ways", {}).items()}
    return {**tables, **rows}


def _add(rows: dict[str, list[Row]], verb: str, way: Way, inflect: Inflector, *, passive: bool) -> None:
    """Every form of a verb, or those of what is suffered, with its particle."""
    base, *particle = verb.split()
    row = (tuple(particle), way, passive)
    for form, kind in inflect.forms(base).items():
        if not passive or kind in SOME:
            rows.setdefault(form, []).append(row)


def _settled(rows: Mapping[str, list[Row]]) -> dict[str, tuple[Row, ...]]:
    """The rows as tuples, each of which is kept once: the forms of a verb share them."""
    kept: dict[tuple[Row, ...], tuple[Row, ...]] = {}
    return {form: kept.setdefault(tuple(found), tuple(found)) for form, found in rows.items()}


def _way(name: str, row: Mapping[str, Any], lists: Mapping[str, frozenset[str]]) -> Way:
    """One table; phrases that are a slot alone are objects that stand right behind the verb."""
    behind = [text.split() for text in row.get("behind", ())]
    objects = frozenset(word for text in behind if is_slot(text[0]) for word in lists[text[0].strip("<>")])
    found: dict[str, list[Ending]] = {}
    for first, *rest in (text for text in behind if not is_slot(text[0])):
        slot = lists[rest[-1].strip("<>")] if rest and is_slot(rest[-1]) else None
        found.setdefault(first, []).append((tuple(rest[:-1] if slot else rest), slot))
    named = [lists[place] for place in row.get("places", ())]
    places = named[0] if len(named) == 1 else frozenset().union(*named)
    flags = (bool(row.get(flag)) for flag in ("alone", "towns"))
    return Way(name, row["measure"], _endings(found), frozenset(row.get("at", ())), places, objects, *flags)


def _endings(found: Mapping[str, list[Ending]]) -> dict[str, tuple[Ending, ...]]:
    return {first: tuple(rows) for first, rows in found.items()}
