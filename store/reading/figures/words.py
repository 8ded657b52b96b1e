"""What the figures' lexicon says, compiled once: units, measures, qualifiers and the company of numbers that are no figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from store.reading.figures.company import Company, company
from store.reading.figures.counts.doubts import Doubt, doubts
from store.reading.figures.counts.phrases import Phrase, by_second, keyed, singular
from store.reading.figures.counts.surrounding import Around, surroundings
from store.reading.figures.counts.ways import NONE, Ways, doubtful, ways
from store.reading.figures.deeds import Deeds, deeds
from store.reading.figures.forces import Forces, forces
from store.reading.lexicon import Lexicon
from store.reading.text.grammar import FINITE
from store.reading.text.numerals import STARTERS
from store.reading.text.verb_forms import inflector

LISTED = {  # fields that are one list under [words] of a table
    "units": "collectives beside perhaps afloat navies cargo domestic sides owners ranks commanding apposed manned recruiting captors carriers "
    "verb_plurals duty warlike civil winged parties papers makes",
    "measures_status": "own place_prepositions place_nouns not_places moves moved_forces seen telling afield striking",
    "notfigures": "abuses ailments year_before",
}
AUXILIARIES = FINITE | frozenset("be been being having remain remained".split())
CHANGES = frozenset(
    "double doubles doubling triple triples tripling treble trebles quadruple quadruples boosting bring brings upped bumped ramped soared leapt leaped mushroomed ballooned tumbled plunged pared widened brought reinforce reinforces reinforced reinforcing strengthen strengthens boost boosts enlarge reduce reduces reducing cuts cutting boosted enlarged strengthened lifted trebled tripled quadrupled lower lowers lowered slash slashed trim trimmed halved halve revise downgraded corrected amended scaled raise raises lift expand increase shrink shrinks shrank shrunk fall falls fell fallen drop drops dropped decline declined cut reduced grow swell rose risen climbed grew grown swelled swollen increased jumped surged up raised revised expanded doubled rising growing climbing rise rises climb climbs grows swells dwindled thinned".split()
)  # after these "from" opens no range
STOPS = (
    frozenset(
        """sustained suffered incurred in on at near along to into from for with by of as after before during while when where who whom whose which that
        than since until because although though if and or but nor so yet against across around inside outside over
        under between among amid within without through toward towards behind beyond off out up down about despite per via
        not there here this these those its their his her our your my he she it they we you i also still now already only
        then later earlier yesterday today tomorrow overnight close next ahead back away said says say told tells added
        yours ours theirs hers alone together abroad includes included include comprises comprised consists consisted ago early late daily weekly twice once""".split()
    )
    | AUXILIARIES
)


@dataclass(frozen=True, slots=True)
class Measure:
    """The cues of one measure; ``counts`` are the classes of unit it may apply to."""

    name: str
    counts: frozenset[str]
    unknown: bool


@dataclass(frozen=True, slots=True)
class Words:
    """The compiled lexicon of figures. Phrase tables are keyed by their last (before) or first (after) word."""

    units: Mapping[str, str]
    singulars: frozenset[str]
    conditional: Mapping[str, tuple[frozenset[str], str, str]]
    collectives: frozenset[str]
    beside: frozenset[str]
    perhaps: frozenset[str]
    afloat: frozenset[str]
    navies: frozenset[str]
    cargo: frozenset[str]
    ground: frozenset[str]
    domestic: frozenset[str]
    sides: frozenset[str]
    owners: frozenset[str]
    ranks: frozenset[str]
    commanding: frozenset[str]
    apposed: frozenset[str]
    manned: frozenset[str]
    recruiting: frozenset[str]
    captors: frozenset[str]
    carriers: frozenset[str]
    duty: frozenset[str]
    warlike: frozenset[str]
    civil: frozenset[str]
    winged: frozenset[str]
    parties: frozenset[str]
    papers: frozenset[str]
    makes: frozenset[str]  # capitals
    verb_plurals: frozenset[str]
    measures: Mapping[str, Measure]
    verbs: Mapping[str, tuple[str, ...]]
    states: Mapping[str, str]
    intransitive: Mapping[str, str]
    nouns: Mapping[str, str]
    nominal: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, tuple[tuple[Phrase, str], ...]]
    phrases: Mapping[str, tuple[tuple[Phrase, str], ...]]
    pairs: Mapping[str, Mapping[str, tuple[tuple[Phrase, str], ...]]]  # the same by their second token too
    slots: Mapping[str, frozenset[str]]  # "<hospitals>", the last word of a phrase, to the words that fill it
    particles: Mapping[str, tuple[tuple[Phrase, str], ...]]
    around: Mapping[str, tuple[Around, ...]]
    ways: Ways
    wayless: "Words | None"  # the same without ways, for where one is doubtful; None in itself
    qualifiers: Mapping[str, tuple[tuple[Phrase, str], ...]]
    trailing: Mapping[str, tuple[tuple[Phrase, str], ...]]
    no_after: Mapping[str, tuple[tuple[Phrase, str], ...]]
    no_before: Mapping[str, tuple[tuple[Phrase, str], ...]]
    months: frozenset[str]
    abuses: frozenset[str]
    ailments: frozenset[str]
    year_before: frozenset[str]
    starters: frozenset[str]
    harm: frozenset[str]
    own: frozenset[str]
    place_prepositions: frozenset[str]
    tying: frozenset[str]  # these, "of" and "from": what may stand before a place
    place_nouns: frozenset[str]
    not_places: frozenset[str]
    moves: frozenset[str]
    moved_forces: frozenset[str]
    seen: frozenset[str]
    telling: frozenset[str]
    afield: frozenset[str]
    striking: frozenset[str]
    company: Company
    doubtful: Mapping[str, Doubt]
    flags: Mapping[str, tuple[str, ...]]  # letters before a ship's name to what its state may be called
    forces: Forces
    deeds: Deeds

    def cue(self, word: str) -> bool:
        """Whether ``word`` says that harm was done to someone or something."""
        return word in self.verbs or word in self.states or word in self.intransitive

    def opens(self, word: str) -> bool:
        """Whether a phrase or a way that stands for a measure may begin with ``word``."""
        return word in self.phrases or word in self.ways.befalls


def compile_words(lexicon: Lexicon) -> Words:
    """Build the words of figures from the tables units, measures, qualifiers and notfigures."""
    empty: Mapping[str, Any] = {}
    units, measures = lexicon.tables.get("units", empty), lexicon.tables.get("measures", empty)
    qualifiers, no = lexicon.tables.get("qualifiers", empty), lexicon.tables.get("notfigures", empty)
    told = lexicon.tables.get("ways", empty)
    rows = {name: row for name, row in measures.items() if "counts" in row}
    phrases = keyed(_phrases(measures.get("phrases", empty)), 0)
    lost = measures.get("lost", empty)
    plain = _plain(lexicon)
    wayless = Words(
        units=_units(units.get("classes", empty)),
        singulars=_singulars(units.get("classes", empty)),
        conditional=_conditional(units.get("conditional", empty)),
        ground=frozenset(measures.get("trapped", empty).get("ground", ())),
        measures={
            name: Measure(name, frozenset(row["counts"]), bool(row.get("unknown"))) for name, row in rows.items()
        },
        verbs=_verbs(rows, lost),
        states=_flat(rows, "states"),
        intransitive=_flat(rows, "intransitive"),
        nouns=_nouns(rows),
        nominal=_nominal(measures.get("nominal", empty)),
        labels=keyed({name: row.get("labels", ()) for name, row in rows.items()}, -1),
        phrases=phrases,
        pairs={first: by_second(found) for first, found in phrases.items()},
        slots={f"<{name}>": frozenset(nouns) for name, nouns in measures.get("company", empty).items()},
        particles=keyed(measures.get("particles", empty), -1),
        around=surroundings(measures.get("around", empty)),
        ways=NONE,
        wayless=None,
        qualifiers=keyed(qualifiers.get("before", empty), -1),
        trailing=keyed(qualifiers.get("after", empty), 0),
        no_after=keyed(no.get("after", empty), 0),
        no_before=keyed(no.get("before", empty), -1),
        months=frozenset(
            f"{month}{dot}" for month in lexicon.tables.get("calendar", empty).get("months", ()) for dot in ("", ".")
        ),
        starters=frozenset(STARTERS) - {"one"},
        harm=frozenset(_verbs(rows, lost)) | frozenset(_flat(rows, "states")) | frozenset(_flat(rows, "intransitive")),
        forces=forces(units.get("forces", empty)),
        deeds=deeds(units.get("deeds", empty)),
        company=company(measures.get("company", empty)),
        doubtful=doubts(doubtful(measures.get("doubtful", empty), told)),
        flags={letters: tuple(names) for letters, names in units.get("flags", empty).items()},
        tying=plain["place_prepositions"] | {"of", "from"},
        **plain,
    )
    return replace(wayless, ways=ways(told, inflector(lexicon), measures.get("company", empty)), wayless=wayless)


def _plain(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """The fields that are plain lists; one that is missing is empty."""
    tables = {name: lexicon.tables.get(name, {}).get("words", {}) for name in LISTED}
    return {name: frozenset(tables[table].get(name, ())) for table, names in LISTED.items() for name in names.split()}


def _units(classes: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Plural and singular to class; a later class does not overrule a plural of an earlier one."""
    found: dict[str, str] = {}
    for name, plurals in classes.items():
        for plural in plurals:
            found.setdefault(plural.lower(), name)
    for plural, name in list(found.items()):
        found.setdefault(singular(plural), name)
    return found


def _singulars(classes: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Forms that count one only: after a larger number they describe another noun (four drone factories)."""
    plurals = {plural.lower() for rows in classes.values() for plural in rows}
    return frozenset(singular(plural) for plural in plurals) - plurals


def _conditional(table: Mapping[str, Any]) -> dict[str, tuple[frozenset[str], str, str]]:
    """Plurals that are of one class behind certain words, else of another: "jets" behind "fighter"."""
    found = {}
    for plural, row in table.items():
        entry = (frozenset(row["modifiers"]), row["class"], row["otherwise"])
        for form in (plural, *row.get("also", ())):
            found[form] = found[singular(form)] = entry
    return found


def _verbs(rows: Mapping[str, Any], lost: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """A verb to its measures, in order: "burned" is wounded for people and destroyed for houses."""
    found: dict[str, tuple[str, ...]] = {}
    for name, row in rows.items():
        for verb in row["verbs"]:
            found[verb] = (*found.get(verb, ()), name)
    for verb in lost.get("verbs", ()):
        found[verb] = (lost["people"], lost["things"])
    return found


def _nominal(table: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """A noun before "of" to its measures: "loss" is killed for people and destroyed for tanks."""
    found: dict[str, tuple[str, ...]] = {}
    for name, nouns in table.items():
        for noun in nouns:
            found[noun] = (*found.get(noun, ()), name)
    return found


def _flat(rows: Mapping[str, Any], key: str) -> dict[str, str]:
    return {word: name for name, row in rows.items() for word in row[key]}


def _nouns(rows: Mapping[str, Any]) -> dict[str, str]:
    found = _flat(rows, "nouns")
    return {singular(word): name for word, name in found.items() if word not in ("dead", "missing", "homeless")} | found


def _phrases(table: Mapping[str, Iterable[str]]) -> dict[str, Iterable[str]]:
    names = {"flee": "displaced", "evacuate": "evacuated"}
    return {names.get(name, name): texts for name, texts in table.items()}
