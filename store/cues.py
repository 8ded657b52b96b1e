"""What a sentence does to what was known: corrects, retracts, disputes, adds a part, reports a change. Pure.

The phrases are lines of config/lexicon/news.toml.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from store.reading.lexicon import Lexicon

KINDS = ("correction", "retraction", "dispute", "part", "change", "miscount")


@dataclass(frozen=True, slots=True)
class Cues:
    """One linear pattern for each kind of cue."""

    patterns: dict[str, re.Pattern[str]]

    def found(self, text: str, among: Collection[str] = KINDS) -> frozenset[str]:
        """The kinds of cue, of those ``among`` which it is asked for, that ``text`` holds."""
        return frozenset(kind for kind, pattern in self.patterns.items() if kind in among and pattern.search(text))


def cues(lexicon: Lexicon) -> Cues:
    """Compile the cues of ``lexicon``; use as ``lexicon.get(cues)``."""
    table = lexicon.tables.get("news", {})
    return Cues({kind: _pattern(table[kind]) for kind in KINDS if table.get(kind)})


def _pattern(phrases: list[str]) -> re.Pattern[str]:
    alternatives = "|".join(_phrase(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"\b(?:{alternatives})\b", re.IGNORECASE)


def _phrase(phrase: str) -> str:
    parts = phrase.split(" ... ")
    return r"\b.{1,80}?\b".join(r"\s+".join(_word(word) for word in part.split()) for part in parts)


def _word(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w{0,8}")
