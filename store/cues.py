"""What a sentence does to what was known: corrects, retracts, disputes, adds a part, reports a change. Pure.

The phrases are lines of config/lexicon/news.toml.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from store.reading.lexicon import Lexicon

KINDS = ("correction", "retraction", "dispute", "part", "change", "miscount", "sum")
_HEAD = 5  # letters of a word by which a phrase is ruled out
_WORDS, _STARRED = re.compile(r"\w+"), re.compile(r"[\w*]+")
# What a pattern without regard to case takes for these letters, though lower() does not
_LETTERS = str.maketrans("ſıİK", "siik")
Begun = tuple[str, frozenset[str]]
"""A kind, and what all words of one of its phrases begin with."""


@dataclass(frozen=True, slots=True)
class Cues:
    """One linear pattern for each kind of cue; ``begun`` has the phrases by what one of their words begins with ("" for any), and
    without it no pattern is ruled out.
    """

    patterns: dict[str, re.Pattern[str]]
    begun: Mapping[str, tuple[Begun, ...]] | None = None

    def found(self, text: str, among: Collection[str] = KINDS) -> frozenset[str]:
        """The kinds of cue, of those ``among`` which it is asked for, that ``text`` holds."""
        return frozenset([kind for kind in self._possible(text) if kind in among and self.patterns[kind].search(text)])

    def _possible(self, text: str) -> Collection[str]:
        """The kinds that have a phrase whose words all begin like words of ``text``: most sentences hold none, and a pattern
        of forty phrases takes longer to say so.
        """
        if self.begun is None:
            return self.patterns
        heads = {"", *[word[:_HEAD] for word in _WORDS.findall(_lower(text))]}
        return {kind for head in heads & self.begun.keys() for kind, needed in self.begun[head] if needed <= heads}


def cues(lexicon: Lexicon) -> Cues:
    """Compile the cues of ``lexicon``; use as ``lexicon.get(cues)``."""
    table = lexicon.tables.get("news", {})
    told = {kind: table[kind] for kind in KINDS if table.get(kind)}
    begun: dict[str, list[Begun]] = {}
    for kind, phrase in ((kind, phrase) for kind, phrases in told.items() for phrase in phrases):
        heads = list(_heads(phrase))
        begun.setdefault(max(heads, key=len, default=""), []).append((kind, frozenset(heads)))
    return Cues({kind: _pattern(told[kind]) for kind in told}, {head: tuple(those) for head, those in begun.items()})


def _heads(phrase: str) -> Iterator[str]:
    """What the words of a phrase begin with, where they all begin alike: not those with a star among their first letters."""
    for word in _STARRED.findall(_lower(phrase)):
        literal = word.partition("*")[0]
        if literal.isascii() and (literal == word or len(literal) >= _HEAD):
            yield literal[:_HEAD]


def _lower(text: str) -> str:
    return text.lower() if text.isascii() else text.translate(_LETTERS).lower()


def _pattern(phrases: list[str]) -> re.Pattern[str]:
    alternatives = "|".join(_phrase(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"\b(?:{alternatives})\b", re.IGNORECASE)


def _phrase(phrase: str) -> str:
    parts = phrase.split(" ... ")
    return r"\b.{1,80}?\b".join(r"\s+".join(_word(word) for word in part.split()) for part in parts)


def _word(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w{0,8}")
