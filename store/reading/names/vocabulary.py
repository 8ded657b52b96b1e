"""The word lists that names, roles and places are read by, compiled once from the lexicon.

In: the lexicon. Out: a Vocabulary, made once for each lexicon.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from store.reading.lexicon import Lexicon, listed
from store.reading.names.lands.atlas import Atlas, compile_atlas, split_phrases, split_words
from store.reading.text.gazetteer import Gazetteer


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
    fleets: frozenset[str]  # before several names of ships
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
    report_heads: tuple[str, ...]
    report_events: frozenset[str]  # what reports of aid offices tell of a land
    report_sections: frozenset[str]


_WORDS = {  # fields that are one list of the lexicon: table, section and key
    "modifiers": ("offices", "modifiers", "words"),
    "qualities": ("offices", "qualities", "words"),
    "state": ("offices", "state", "words"),
    "nobody": ("offices", "nobody", "words"),
    "nameless": ("offices", "nameless", "words"),
    "address_roles": ("offices", "address_roles", "words"),
    "kin": ("offices", "kin", "words"),
    "rulers": ("offices", "rulers", "words"),
    "org_nouns": ("organisations", "nouns", "words"),
    "ships": ("organisations", "ships", "words"),
    "fleets": ("organisations", "ships", "fleets"),
    "org_lower": ("organisations", "lower", "words"),
    "irregulars": ("organisations", "irregulars", "words"),
    "gangs": ("organisations", "irregulars", "gangs"),
    "place_nouns": ("places", "nouns", "words"),
    "place_kinds": ("places", "nouns", "kinds"),
    "strong": ("places", "prepositions", "words"),
    "directions": ("places", "directions", "words"),
    "particles": ("names", "particles", "words"),
    "family_first": ("names", "family_first", "words"),
    "women": ("names", "women", "words"),
    "women_titles": ("names", "women", "titles"),
    "speech": ("names", "verbs", "words"),
    "never": ("names", "never", "words"),
    "acting": ("countries", "acting", "words"),
    "learn_before": ("countries", "learn", "before"),
    "never_lands": ("countries", "learn", "never"),
    "learn_after": ("countries", "learn", "after"),
    "report_events": ("layout", "reports", "events"),
    "report_sections": ("layout", "reports", "sections"),
}


def compile_vocabulary(lexicon: Lexicon) -> Vocabulary:
    """Build the vocabulary of a lexicon."""

    def words(*path: str) -> frozenset[str]:
        return frozenset(split_words(dict(lexicon.tables), *path))

    offices, bodies = lexicon.tables["offices"], lexicon.tables["organisations"]
    months = lexicon.tables["calendar"]
    short = words("abbreviations", "never", "words") | words("abbreviations", "maybe", "words")
    ranks, address = _gazetteer(_dotted(offices["ranks"]["words"], short)), _gazetteer(offices["address"]["words"])
    nicknames = dict(bodies.get("nicknames", {}))
    plain = listed(lexicon, _WORDS)
    either = words("names", "either", "words")
    return Vocabulary(
        titles=frozenset(ranks.first) | frozenset(address.first),
        atlas=compile_atlas(lexicon),
        heads=_prefixed(words("offices", "heads", "words")) | plain["kin"],
        phrases=_gazetteer(offices["phrases"]["words"], lower=True),
        ranks=ranks,
        address=address,
        verbs_of_office=dict(offices["verbs"]),
        classes={key: frozenset(value.split()) for key, value in offices["classes"].items()},
        bodies=words("organisations", "bodies", "words") | plain["org_lower"] | frozenset(nicknames),
        nicknames=nicknames,
        joined=tuple(f"{part}-" for part in lexicon.tables["names"]["particles"]["joined"].split()),
        given=words("names", "given", "words") | either,
        either=either - plain["women"],
        common=words("names", "common", "words") | words("abbreviations", "starters", "words"),
        calendar=frozenset(months["months"]) | frozenset(months["weekdays"]),
        endings=tuple(split_words(dict(lexicon.tables), "countries", "endings", "words")),
        land_endings=tuple(split_words(dict(lexicon.tables), "countries", "land_endings", "words")),
        report_heads=tuple(split_phrases(lexicon.tables.get("layout", {}).get("reports", {}).get("heads", ""))),
        known_bodies=frozenset(bodies.get("names", {})),
        state_offices=plain["rulers"] | words("offices", "rulers", "servants"),
        irregular=plain["irregulars"] | plain["gangs"] | words("organisations", "irregulars", "adjectives"),
        **plain,
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


def _dotted(text: str, short: frozenset[str]) -> str:
    """Ranks with and without the full stops of their abbreviations: "Lt Gen" is "Lt. Gen." too, "Sgt 1st Class" "Sgt. 1st Class"."""
    phrases = split_phrases(text.replace("\n", " "))
    phrases += [phrase.replace(" ", "-") for phrase in phrases if " " in phrase]
    dotted = [" ".join(f"{word}." if word in short else word for word in phrase.split()) for phrase in phrases]
    return "|".join((*phrases, *dotted))
