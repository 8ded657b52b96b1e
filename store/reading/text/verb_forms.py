"""Forms of English verbs: from the base form in the lexicon to every form a text may hold.

In: a base form. Out: form -> kind, where kind is base, s (third person), past, participle or ing; "held" is past and
participle at once and is kept as ``past+participle``. Irregular and doubling verbs stand in config/lexicon/verbs.toml.
"""

from dataclasses import dataclass

from store.reading.lexicon import Lexicon

VOWELS = frozenset("aeiou")
BOTH = "past+participle"


@dataclass(frozen=True, slots=True)
class Inflector:
    """The irregular verbs (base -> past, participle), those that double their last letter, and which others say the same as a verb."""

    irregular: dict[str, tuple[str, str]]
    doubling: frozenset[str]
    alike: dict[str, tuple[str, ...]]

    def heads(self, verbs: str) -> tuple[str, ...]:
        """The verbs of a pattern's "a|b" and those that say the same, each once."""
        given = verbs.split("|")
        return tuple(dict.fromkeys((*given, *(other for verb in given for other in self.alike.get(verb, ())))))

    def forms(self, verb: str) -> dict[str, str]:
        """Every form of ``verb`` with its kind; the base form wins where two forms look alike ("hit", "put")."""
        past, participle = self.irregular.get(verb) or (self._ed(verb), self._ed(verb))
        found = {self._ing(verb): "ing", past: BOTH if past == participle else "past"}
        found.setdefault(participle, "participle")
        if verb in self.doubling and verb[-1] == "l":
            found.setdefault(f"{verb}ed", BOTH)  # traveled, as Americans spell it
            found.setdefault(f"{verb}ing", "ing")
        found[_s(verb)] = "s"
        found[verb] = "any" if verb in (past, participle) else "base"
        if verb == "be":
            found.update({"is": "s", "are": "base", "were": "past"})
        return found

    def _stem(self, verb: str) -> str:
        if verb in self.doubling:
            return verb + verb[-1]
        return verb[:-1] if verb.endswith("e") and verb[-2:] not in ("ee", "ye", "oe") else verb

    def _ed(self, verb: str) -> str:
        if verb.endswith("y") and verb[-2] not in VOWELS:
            return verb[:-1] + "ied"
        if verb.endswith("e") and verb[-2:] in ("ee", "ye", "oe"):
            return verb + "d"
        return self._stem(verb) + "ed"

    def _ing(self, verb: str) -> str:
        return "being" if verb == "be" else self._stem(verb) + "ing"


def _s(verb: str) -> str:
    if verb == "have":
        return "has"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def inflector(lexicon: Lexicon) -> Inflector:
    """Compile the verb tables of config/lexicon/verbs.toml."""
    table = lexicon.tables.get("verbs", {})
    pairs = {base: tuple(forms.split()) for base, forms in table.get("irregular", {}).items()}
    irregular = {base: (pair[0], pair[-1]) for base, pair in pairs.items()}
    alike = {verb: tuple(others) for verb, others in table.get("synonyms", {}).items()}
    return Inflector(irregular, frozenset(table.get("doubling", {}).get("words", ())), alike)
