"""A number with what it counts, its bounds, and whether a measure may be said of it.

In: a number and the tokens around it. Out: what it counts with its bounds; whether a measure fits its class.
"""

from dataclasses import dataclass

from store.models import Qualifier
from store.reading.figures.counts.completed import filled, way_at
from store.reading.figures.counts.phrases import is_slot
from store.reading.figures.counts.ways import Way
from store.reading.figures.words import Words
from store.reading.text.harm import TOLLS
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Amount, Line

FORCES = frozenset(("force", "formation"))  # kinds under which those in arms are counted
ARMS = FORCES | {"equipment"}
PLACE = 4  # tokens from "into" to the place: "the capital's main square"
SEAMEN = frozenset(("sailors", "seamen"))  # whom a storm endangers as often as a war
MEN = frozenset(("force", "people", "bare"))  # kinds of a number that may count persons


@dataclass(slots=True)
class Counted:
    """The noun phrase of a number: tokens [first, last) around it, bounds and qualifier, unit as written and its class.

    ``first`` includes qualifiers and determiners. ``kind`` is a class of units.toml, "harm" (its noun carries a measure),
    "other" (a noun of no class) or "bare" (no noun); ``head`` is the head's token or -1; ``harm`` the measure it carries.
    """

    number: Number
    low: Amount | None
    high: Amount | None
    qualifier: Qualifier
    first: int
    last: int
    unit: str | None = None
    kind: str = "bare"
    head: int = -1
    harm: str | None = None
    whole: int = -1
    strong: bool = False
    further: bool = False


def bounds(number: Number, qualifier: str) -> tuple[Amount | None, Amount | None, Qualifier]:
    """Apply a qualifier as models.Figure says: an open side is None; a vague number has no bounds and qualifier none."""
    if number.low is None:
        return None, None, "none"
    if number.ranged:
        return number.low, number.high, "range"
    if qualifier in ("at_least", "more_than"):
        return number.low, None, "at_least" if qualifier == "at_least" else "more_than"
    if qualifier in ("up_to", "less_than"):
        return None, number.high, "up_to" if qualifier == "up_to" else "less_than"
    return number.low, number.high, "about" if qualifier == "about" else "exact"


def phrase_at(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """The measure of a phrase or a way that begins at token ``at`` and may be said of what is counted."""
    return _phrase_at(line, words, counted, at) or _way_at(line, words, counted, at)


def _way_at(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    way = way_at(line, words.ways.befalls, at)
    return (way.measure, f"way {way.name}", at) if way and may(words, way, counted) else None


def may(words: Words, way: Way, counted: Counted) -> bool:
    """Whether a way may befall those who are counted; soldiers who are kept at a station are not detained."""
    return fits(words, way.measure, counted) and not (way.measure == "detained" and counted.kind in FORCES)


def _phrase_at(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    seconds = words.pairs.get(line.lower(at))
    if seconds is None:
        return None
    for phrase, measure in seconds.get(line.lower(at + 1)) or seconds[""]:
        if (
            _stands(line, words, phrase, at)
            and fits(words, measure, counted)
            and not (measure == "displaced" and _rally(line, words, at + len(phrase)))
        ):
            return measure, f"phrase {' '.join(phrase)}", at
    return None


def _stands(line: Line, words: Words, phrase: tuple[str, ...], at: int) -> bool:
    """Whether the phrase stands at token ``at``: word for word, but for a slot at its end."""
    if is_slot(phrase[-1]):
        slot = at + len(phrase) - 1
        return tuple(line.lowers[at:slot]) == phrase[:-1] and filled(
            line, words.slots.get(phrase[-1], frozenset()), slot
        )
    return len(phrase) == 1 or tuple(line.lowers[at : at + len(phrase)]) == phrase


def _rally(line: Line, words: Words, at: int) -> bool:
    """``poured into the streets of Baku``: who goes there protests or feasts, and has a home."""
    return line.lower(at - 1) in ("into", "to") and not words.company.rallies.isdisjoint(line.lowers[at : at + PLACE])


def particle_before(line: Line, words: Words, counted: Counted, last: int) -> tuple[str, str, int] | None:
    """The measure of a verb with its particle ("shot down", "swept away") that ends with token ``last``."""
    rows = words.particles.get(line.lower(last))
    if rows is None:
        return None
    verb = line.lower(last - 1)
    for phrase, measure in rows:
        if len(phrase) > 1 and phrase[-2] != verb:
            continue
        first = last + 1 - len(phrase)
        if first >= 0 and tuple(line.lowers[first : last + 1]) == phrase and fits(words, measure, counted):
            return measure, f"{' '.join(phrase)} before the number", last
    return None


def fits(words: Words, measure: str, counted: Counted) -> bool:
    """Whether ``measure`` may be said of what is counted."""
    row = words.measures.get(measure)
    if row is None:  # strength and equipment are what remains when nothing befell those who are counted
        return counted.kind in (("equipment",) if measure == "equipment" else ("force", "formation"))
    if counted.kind == "bare":
        return "people" in row.counts or "force" in row.counts
    if measure == "evacuated" and ((counted.unit or "").startswith("crew") or counted.unit in SEAMEN):
        return True  # whom others rescue with the passengers
    if measure in TOLLS and (counted.unit or "").lower() in words.company.things:
        return False  # "left eleven bodies and nine motorcycles"
    nationals = counted.kind == "other" and (counted.unit or "a")[0].isupper() and "people" in row.counts
    return counted.kind in row.counts or nationals or (counted.kind == "other" and row.unknown)


def harm_of(words: Words, word: str, counted: Counted) -> str | None:
    """The measure that a word of harm tells, whatever its class: "missing", "died", "deaths", "killed"."""
    found = words.states.get(word) or words.intransitive.get(word) or words.nouns.get(word)
    return found or pick(words, word, counted)


def pick(words: Words, verb: str, counted: Counted) -> str | None:
    """The first measure of ``verb`` that fits what is counted."""
    names = words.verbs.get(verb)
    return next((name for name in names if fits(words, name, counted)), None) if names else None
