"""The reporting words of config/lexicon/reporting.toml, compiled: every form of every verb, and the heads of speakers.

In: the lexicon. Out: cues by their first word, in lower case.
"""

from dataclasses import dataclass

from store.reading.lexicon import Lexicon
from store.reading.text.verb_forms import inflector

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
    """Form -> cues; ``heads`` are words that can head an unnamed speaker; ``nouns`` take a "that" clause after their verb; ``records`` speak for who made them."""

    words: dict[str, tuple[Cue, ...]]
    heads: frozenset[str]
    addressees: frozenset[str]
    nouns: frozenset[str]
    puts: frozenset[str]
    records: frozenset[str]


def cues(lexicon: Lexicon) -> Cues:
    """Compile the reporting words."""
    table = lexicon.tables.get("reporting", {})
    inflect = inflector(lexicon)
    words: dict[str, list[Cue]] = {}
    groups = dict(table.get("cues", {}))
    phrases = table.get("phrases", {})
    groups["phrase"] = phrases.get("verbs", ())
    for kind in ("phrase", "put", "count", *KINDS[::-1]):
        for lemma in groups.get(kind, ()):
            first, *rest = lemma.split()
            for form, how in inflect.forms(first).items():
                words.setdefault(form, []).append(Cue(lemma, kind, how, tuple(rest)))
    for noun in phrases.get("claims", ()):
        words.setdefault(noun, []).append(Cue(noun, "claim", "noun"))
    counts = table.get("records", {}).get("counts", ())
    for noun in counts:
        words.setdefault(noun, []).append(Cue(noun, "record", "noun"))
    for head in table.get("according", {}).get("heads", ()):
        first, *rest = head.split()
        words.setdefault(first, []).insert(0, Cue(head, "according", "", tuple(rest)))
    return Cues(
        {form: tuple(found) for form, found in words.items()},
        frozenset(table.get("unnamed", {}).get("people", ())),
        frozenset(table.get("addressees", {}).get("words", ())),
        frozenset(phrases.get("nouns", ())),
        frozenset(groups.get("puts", ())),
        frozenset((*table.get("records", {}).get("nouns", ()), *counts)),
    )
