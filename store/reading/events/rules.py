"""The rules of config/lexicon/{senses,verbs,events}.toml, under every form of the words that they are for.

A rule says which PLOVER event and mode a verb or noun stands for; a pattern is what must follow the word. A sense is a rule
of no event: where it fits, the word means something else ("struck a chord", "the bomb squad") and no other rule is asked.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from store.models import Modality
from store.reading.lexicon import Lexicon
from store.reading.text.verb_forms import Inflector

Sets = Mapping[str, frozenset[str]]
GAP = "..."
NOTHING = ""  # the event of a sense
NONE: frozenset[str] = frozenset()
PLACE = frozenset(("@place",))  # of a pattern: a town, region or country by name
COMMON = frozenset("of to in on at for from with by into over out up down off the a an his and that as".split())


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of the lexicon: what it codes and what its slots must hold."""

    name: str
    event: str
    mode: str | None = None
    context: tuple[str, ...] = ()
    roles: str = ""
    subject: str = ""
    object: str = ""
    subjects: frozenset[str] = NONE
    not_subject: frozenset[str] = NONE
    not_object: frozenset[str] = NONE
    not_next: frozenset[str] = NONE
    convert: str = ""
    swallow: bool = False
    adjacent: bool = False
    weapons: bool = False
    reach: int = 8
    of: str = ""
    needs: str = ""
    sign: str = ""
    modality: Modality | None = None


@dataclass(frozen=True, slots=True)
class Trigger:
    """One form of a rule's word with the tail that must follow: sets of words, "..." for a gap, None for any actor.

    ``want`` is the set of them whose words are rarest, empty for none; ``next`` the set that must come at once, None where a gap, a name or nothing does.
    """

    rule: Rule
    form: str
    tail: tuple[frozenset[str] | None, ...]
    noun: bool = False
    want: frozenset[str] = NONE
    next: frozenset[str] | None = None


def triggers_of(lexicon: Lexicon, sets: Sets, inflect: Inflector) -> dict[str, list[Trigger]]:
    """Every form of every word with its rules: the other senses first, then verbs, then nouns."""
    found: dict[str, list[Trigger]] = {}
    _add_senses(found, lexicon.tables.get("senses", {}), inflect)
    for table in lexicon.tables.get("verbs", {}).get("rule", ()):
        _add_verbs(found, table, sets, inflect)
    for table in lexicon.tables.get("events", {}).get("noun", ()):
        _add_nouns(found, table, {})
    return found


def sets_of(table: Mapping[str, Sequence[str]]) -> dict[str, frozenset[str]]:
    """Lists of words, each as a set by its name."""
    return {name: frozenset(words) for name, words in table.items()}


def _rule(table: Mapping[str, Any], sets: Mapping[str, frozenset[str]]) -> Rule:
    subject, _, other = str(table.get("subject", "")).partition("|")
    kind = other if subject.startswith("@") and other else ("" if subject.startswith("@") else subject)
    return Rule(
        name=str(table.get("name") or table["words"][0]),
        event=table["event"],
        mode=table.get("mode") or None,
        context=tuple(table.get("context", ())),
        roles=table.get("roles", ""),
        subject=kind,
        object=table.get("object", ""),
        subjects=sets.get(subject[1:], NONE) if subject.startswith("@") else NONE,
        not_subject=frozenset(table.get("not_subject", ())),
        not_object=frozenset(table.get("not_object", ())),
        not_next=frozenset(table.get("not_next", ())),
        convert=table.get("convert", ""),
        swallow=table.get("swallow", False),
        adjacent=table.get("adjacent", False),
        weapons=table.get("weapons", False),
        reach=table.get("reach", 8),
        of=table.get("of", ""),
        needs=table.get("needs", ""),
        sign=table.get("sign", ""),
        modality=table.get("modality"),
    )


def _add_senses(triggers: dict[str, list[Trigger]], tables: Mapping[str, Any], inflect: Inflector) -> None:
    """The other senses of the words, before all rules; their sets are their own."""
    sets = sets_of(tables.get("sets", {}))
    for table in tables.get("sense", ()):
        sense = {"name": "sense", "event": NOTHING, **table}
        _add_verbs(triggers, sense, sets, inflect)
        _add_nouns(triggers, sense, sets)


def _add_verbs(triggers: dict[str, list[Trigger]], table: Mapping[str, Any], sets: Sets, inflect: Inflector) -> None:
    """Every pattern of a rule under every form of its verbs and of those that say the same."""
    rule = _rule(table, sets)
    for pattern in table.get("verbs", ()):
        heads, *rest = pattern.split()
        tail = tuple(_element(word, sets) for word in rest)
        wants = (element for element in tail if element is not None and GAP not in element and element is not PLACE)
        want = min(wants, key=lambda element: not element.isdisjoint(COMMON), default=NONE)
        for verb in inflect.heads(heads):
            for form, how in inflect.forms(verb).items():
                triggers.setdefault(form, []).append(Trigger(rule, how, tail, want=want, next=_first(tail)))


def _element(word: str, sets: Sets) -> frozenset[str] | None:
    """The words that may stand there: a set by its name, or those that "|" parts; None for any actor."""
    if word in ("@actor", "@place"):
        return PLACE if word == "@place" else None
    return sets.get(word[1:], NONE) if word.startswith("@") else _parted(word)


@cache  # thousands of patterns go on with "to", "the" or "of": one set for all
def _parted(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


def _add_nouns(triggers: dict[str, list[Trigger]], table: Mapping[str, Any], sets: Sets) -> None:
    """Every phrase of a noun rule under its first word, a pattern behind it as behind a verb; longer phrases come first."""
    rule = _rule(table, {})
    for phrase in sorted(table.get("words", ()), key=len, reverse=True):
        first, *rest = phrase.split()
        tail = tuple(_element(word, sets) for word in rest)
        triggers.setdefault(first, []).append(Trigger(rule, "noun", tail, noun=True, next=_first(tail)))


def opened(triggers: Mapping[str, list[Trigger]]) -> Iterator[tuple[str, frozenset[str] | None]]:
    """Each form with the words its pattern goes on with at once; None where it stands alone or a gap or name follows."""
    for form, rows in triggers.items():
        for trigger in rows:
            yield form, trigger.next


def _first(tail: tuple[frozenset[str] | None, ...]) -> frozenset[str] | None:
    """The words of which one must come at once, None where a pattern ends or goes on with a gap, a name or a place."""
    following = tail[0] if tail else None
    return None if following is None or GAP in following or following is PLACE else following
