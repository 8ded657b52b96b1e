"""The event words of config/lexicon/{senses,verbs,events,hazards}.toml, compiled to look-ups by token.

In: the lexicon. Out: the rules by the words that trigger them (``rules``), the hazards, and the lists that the layer asks by name.
"""

from dataclasses import dataclass

from store.reading.events.followers import followers
from store.reading.events.ruins import Hazard, Ruin, hazards_of, ruins_of
from store.reading.events.rules import Trigger, opened, sets_of, triggers_of
from store.reading.lexicon import Lexicon, listed
from store.reading.text.verb_forms import inflector

QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}


@dataclass(frozen=True, slots=True)
class EventWords:
    """Everything the events layer looks words up in."""

    triggers: dict[str, tuple[Trigger, ...]]
    hot: frozenset[str]
    followers: dict[str, frozenset[str]]
    nouns: frozenset[str]
    judged: frozenset[str]  # words of a verdict: "outrage"
    hazards: dict[str, tuple[Hazard, ...]]
    hazard_verbs: frozenset[str]
    hazard_others: frozenset[str]
    hazard_before: frozenset[str]
    hazard_strict: frozenset[str]
    hazard_strict_signs: frozenset[str]
    hazard_never: frozenset[str]
    pictures: dict[str, frozenset[str]]
    verbal: dict[str, str]
    ruins: dict[str, tuple[Ruin, ...]]
    bursting: frozenset[str]
    breaking: frozenset[str]
    relief: frozenset[str]
    conflict: frozenset[str]
    help: frozenset[str]
    moved: frozenset[str]
    acting: frozenset[str]
    national: frozenset[str]
    own: frozenset[str]
    happen: frozenset[str]
    doubt: frozenset[str]
    unlikely: frozenset[str]
    after: frozenset[str]
    content: dict[str, dict[str, frozenset[str]]]
    finer: dict[str, dict[str, frozenset[str]]]
    tied: dict[str, dict[str, frozenset[str]]]
    ending: frozenset[str]
    endings: frozenset[str]
    shooters: dict[str, frozenset[str]]
    labour: dict[str, frozenset[str]]
    sets: dict[str, frozenset[str]]


_LISTS = {  # fields that are one list of the lexicon: table, section and key
    "hazard_others": ("hazards", "signs", "others"),
    "hazard_before": ("hazards", "signs", "before"),
    "hazard_strict": ("hazards", "strict", "words"),
    "hazard_strict_signs": ("hazards", "strict", "signs"),
    "hazard_never": ("hazards", "strict", "never"),
    "relief": ("events", "setting", "relief"),
    "conflict": ("events", "setting", "conflict"),
    "help": ("events", "setting", "help"),
    "moved": ("events", "moved", "words"),
    "acting": ("events", "groups", "acting"),
    "national": ("events", "groups", "national"),
    "own": ("events", "groups", "own"),
    "happen": ("events", "signs", "happen"),
    "doubt": ("events", "signs", "doubt"),
    "unlikely": ("events", "signs", "unlikely"),
    "after": ("events", "signs", "after"),
    "ending": ("events", "ending", "words"),
    "endings": ("events", "ending", "before"),
}


def event_words(lexicon: Lexicon) -> EventWords:
    """Compile the tables; an unknown set name in a pattern matches nothing."""
    verbs, events, hazards = (lexicon.tables.get(name, {}) for name in ("verbs", "events", "hazards"))
    inflect, sets, signs = inflector(lexicon), sets_of(verbs.get("sets", {})), hazards.get("signs", {})
    triggers = triggers_of(lexicon, sets, inflect)
    named = hazards_of(hazards.get("modes", {}))
    verbal = {word: mode for mode, words in hazards.get("verbal", {}).items() for word in words}
    ruins = ruins_of(hazards.get("ruin", ()), inflect)
    return EventWords(
        triggers={form: tuple(found) for form, found in triggers.items()},
        hot=frozenset((*triggers, *named, *verbal, *ruins)),
        followers=followers(opened(triggers), named, verbal, ruins),
        nouns=frozenset(form for form, found in triggers.items() if any(t.noun and not t.tail for t in found)),
        judged=frozenset(form for form, found in triggers.items() if any(t.rule.roles == "judged" for t in found)),
        hazards=named,
        hazard_verbs=frozenset(
            (*(f for verb in signs.get("verbs", ()) for f in inflect.forms(verb)), *signs.get("words", ()))
        ),
        pictures=sets_of(hazards.get("pictures", {})),
        verbal=verbal,
        ruins=ruins,
        bursting=frozenset(thing for ruin in ruins.get("exploded", ()) for thing in ruin.things),
        breaking=frozenset((*named, *verbal, *signs.get("mishaps", ()))),
        content={event: sets_of(modes) for event, modes in events.get("content", {}).items()},
        finer={mode: sets_of(kinds) for mode, kinds in events.get("finer", {}).items()},
        tied={kind: sets_of(lists) for kind, lists in events.get("tied", {}).items()},
        shooters=sets_of(events.get("shooters", {})),
        labour=sets_of(events.get("labour", {})),
        sets=sets,
        **listed(lexicon, _LISTS),
    )
