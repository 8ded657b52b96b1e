"""The word lists that names, roles and places are read by, compiled once from the lexicon.

In: the lexicon. Out: a Vocabulary, made once for each lexicon.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from store.reading.atlas import Atlas, compile_atlas, split_phrases, split_words
from store.reading.gazetteer import Gazetteer
from store.reading.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Sets of words (lower case unless said) from offices, organisations, places, countries and names."""

    atlas: Atlas
    heads: frozenset[str]
    phrases: Gazetteer[str]
    modifiers: frozenset[str]
    qualities: frozenset[str]
    state: frozenset[str]
    nobody: frozenset[str]
    nameless: frozenset[str]  # who may be a sentence's subject without a name
    ranks: Gazetteer[str]
    address: Gazetteer[str]
    titles: frozenset[str]  # first words of ranks and forms of address
    address_roles: frozenset[str]
    verbs_of_office: Mapping[str, str]
    classes: Mapping[str, frozenset[str]]
    org_nouns: frozenset[str]  # capitals
    bodies: frozenset[str]
    nicknames: Mapping[str, str]
    place_nouns: frozenset[str]  # capitals
    place_kinds: frozenset[str]
    strong: frozenset[str]
    directions: frozenset[str]
    particles: frozenset[str]
    joined: tuple[str, ...]
    family_first: frozenset[str]
    given: frozenset[str]
    either: frozenset[str]  # of these, names that tell nothing of he or she
    women: frozenset[str]
    women_titles: frozenset[str]
    speech: frozenset[str]
    never: frozenset[str]
    common: frozenset[str]
    calendar: frozenset[str]
    acting: frozenset[str]
    endings: tuple[str, ...]
    land_endings: tuple[str, ...]
    kin: frozenset[str]
    ships: frozenset[str]
    org_lower: frozenset[str]  # nouns of organisations that "the" may stand before
    known_bodies: frozenset[str]  # organisations of the lexicon, as they are shown
    learn_before: frozenset[str]
    never_lands: frozenset[str]
    rulers: frozenset[str]  # who heads a state or its government
    state_offices: frozenset[str]  # these, and the others that only a state has
    irregulars: frozenset[str]
    irregular: frozenset[str]  # these, their adjectives and their bodies
    gangs: frozenset[str]
    learn_after: frozenset[str]


def compile_vocabulary(lexicon: Lexicon) -> Vocabulary:
    """Build the vocabulary of a lexicon."""

    def words(*path: str) -> frozenset[str]:
        return frozenset(split_words(dict(lexicon.tables), *path))

    offices, names = lexicon.tables["offices"], lexicon.tables["names"]
    months = lexicon.tables["calendar"]
    ranks, address = _gazetteer(_dotted(offices["ranks"]["words"])), _gazetteer(offices["address"]["words"])
    return Vocabulary(
        titles=frozenset(ranks.first) | frozenset(address.first),
        atlas=compile_atlas(lexicon),
        heads=_prefixed(words("offices", "heads", "words")) | words("offices", "kin", "words"),
        phrases=_gazetteer(offices["phrases"]["words"], lower=True),
        modifiers=words("offices", "modifiers", "words"),
        qualities=words("offices", "qualities", "words"),
        state=words("offices", "state", "words"),
        nobody=words("offices", "nobody", "words"),
        nameless=words("offices", "nameless", "words"),
        ranks=ranks,
        address=address,
        address_roles=words("offices", "address_roles", "words"),
        verbs_of_office=dict(offices["verbs"]),
        classes={key: frozenset(value.split()) for key, value in offices["classes"].items()},
        org_nouns=words("organisations", "nouns", "words"),
        bodies=words("organisations", "bodies", "words")
        | words("organisations", "lower", "words")
        | frozenset(lexicon.tables["organisations"].get("nicknames", {})),
        nicknames=dict(lexicon.tables["organisations"].get("nicknames", {})),
        place_nouns=words("places", "nouns", "words"),
        place_kinds=frozenset(lexicon.tables["places"]["nouns"]["kinds"].split()),
        strong=words("places", "prepositions", "words"),
        directions=words("places", "directions", "words"),
        particles=words("names", "particles", "words"),
        joined=tuple(f"{part}-" for part in names["particles"]["joined"].split()),
        family_first=words("names", "family_first", "words"),
        given=words("names", "given", "words") | words("names", "either", "words"),
        either=words("names", "either", "words") - words("names", "women", "words"),
        women=words("names", "women", "words"),
        women_titles=frozenset(names["women"]["titles"].split()) if "titles" in names["women"] else frozenset(),
        speech=words("names", "verbs", "words"),
        never=words("names", "never", "words"),
        common=words("names", "common", "words") | words("abbreviations", "starters", "words"),
        calendar=frozenset(months["months"]) | frozenset(months["weekdays"]),
        acting=words("countries", "acting", "words"),
        endings=tuple(split_words(dict(lexicon.tables), "countries", "endings", "words")),
        land_endings=tuple(split_words(dict(lexicon.tables), "countries", "land_endings", "words")),
        kin=words("offices", "kin", "words"),
        ships=words("organisations", "ships", "words"),
        org_lower=words("organisations", "lower", "words"),
        known_bodies=frozenset(lexicon.tables["organisations"].get("names", {})),
        learn_before=frozenset(lexicon.tables["countries"]["learn"]["before"].split()),
        never_lands=frozenset(lexicon.tables["countries"]["learn"]["never"].split()),
        rulers=words("offices", "rulers", "words"),
        state_offices=words("offices", "rulers", "words") | words("offices", "rulers", "servants"),
        irregulars=words("organisations", "irregulars", "words"),
        irregular=words("organisations", "irregulars", "words")
        | words("organisations", "irregulars", "adjectives")
        | words("organisations", "irregulars", "gangs"),
        gangs=words("organisations", "irregulars", "gangs"),
        learn_after=frozenset(lexicon.tables["countries"]["learn"]["after"].split()),
    )


def _gazetteer(text: str, *, lower: bool = False) -> Gazetteer[str]:
    found: Gazetteer[str] = Gazetteer()
    for phrase in split_phrases(text.replace("\n", " ")):
        found.add(phrase.lower() if lower else phrase, phrase)
    return found


def _prefixed(heads: frozenset[str]) -> frozenset[str]:
    """Heads with vice-, deputy-, ex- and the like before them."""
    prefixes = ("vice", "deputy", "ex", "co", "sub", "under", "then", "acting")
    return heads | {f"{prefix}-{head}" for prefix in prefixes for head in heads}


def _dotted(text: str) -> str:
    """Ranks with and without full stops: "Lt Gen" is "Lt. Gen." too."""
    phrases = split_phrases(text.replace("\n", " "))
    phrases += [phrase.replace(" ", "-") for phrase in phrases if " " in phrase]
    return "|".join(
        phrases
        + [" ".join(f"{word}." for word in phrase.split()) for phrase in phrases if _short(phrase)]
        + [phrase.replace("Gen", "Gen.") for phrase in phrases if phrase.endswith(" Gen")]
    )


def _short(phrase: str) -> bool:
    return all(len(word) <= 4 for word in phrase.split())
