"""The reporting words of config/lexicon/reporting.toml, compiled: every form of every verb, and the heads of speakers.

In: the lexicon. Out: cues by their first word, in lower case.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from store.reading.lexicon import Lexicon
from store.reading.text.verb_forms import Inflector, inflector

KINDS = ("quote", "told", "that", "free")


@dataclass(frozen=True, slots=True)
class Cue:
    """One form of a reporting word: ``kind`` is free, that, told, quote, phrase, count, put, claim, record or according; ``rest`` are the words after the first."""

    lemma: str
    kind: str
    form: str
    rest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cues:
    """Form -> cues; ``heads`` are words that can head an unnamed speaker, ``bodies`` those of them that "it" can stand for.

    ``nouns`` take a "that" clause after their verb; ``records`` speak for who made them.
    """

    words: dict[str, tuple[Cue, ...]]
    heads: frozenset[str]
    addressees: frozenset[str]
    nouns: frozenset[str]
    puts: frozenset[str]
    records: frozenset[str]
    bodies: frozenset[str]


def cues(lexicon: Lexicon) -> Cues:
    """Compile the reporting words."""
    table = lexicon.tables.get("reporting", {})
    groups, phrases, records = dict(table.get("cues", {})), table.get("phrases", {}), table.get("records", {})
    words = _verbs({**groups, "phrase": phrases.get("verbs", ())}, inflector(lexicon))
    for kind, nouns in (("claim", phrases.get("claims", ())), ("record", records.get("counts", ()))):
        for noun in nouns:
            words.setdefault(noun, []).append(Cue(noun, kind, "noun"))
    for head in table.get("according", {}).get("heads", ()):
        first, *rest = head.split()
        words.setdefault(first, []).insert(0, Cue(head, "according", "", tuple(rest)))
    return Cues(
        {form: tuple(found) for form, found in words.items()},
        frozenset(table.get("unnamed", {}).get("people", ())),
        frozenset(table.get("addressees", {}).get("words", ())),
        frozenset(phrases.get("nouns", ())),
        frozenset(groups.get("puts", ())),
        frozenset((*records.get("nouns", ()), *records.get("counts", ()))),
        frozenset(table.get("unnamed", {}).get("bodies", ())),
    )


def _verbs(groups: Mapping[str, Iterable[str]], inflect: Inflector) -> dict[str, list[Cue]]:
    """The verbs of the groups, by each of their forms."""
    words: dict[str, list[Cue]] = {}
    for kind in ("phrase", "put", "count", *KINDS[::-1]):
        for lemma in groups.get(kind, ()):
            first, *rest = lemma.split()
            for form, how in inflect.forms(first).items():
                words.setdefault(form, []).append(Cue(lemma, kind, how, tuple(rest)))
    return words
