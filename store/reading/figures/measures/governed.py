"""What became of those who are counted by the word before the number that governs it: "killed at least 12", "the loss of 200", "took 40 prisoners".

In and out: as in measures.
"""

from store.reading.figures.counts.counted import Counted, fits, particle_before, pick
from store.reading.figures.measures import foes as measures_foes
from store.reading.figures.measures import taken as measures_taken
from store.reading.figures.measures.objects import drained, governor, second_object
from store.reading.figures.words import Words
from store.reading.text.grammar import ARTICLES
from store.reading.text.harm import LOSING
from store.reading.text.numbers_line import Line

HOLDS = measures_foes.HOLDS | {"held"}


def governed(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``killed 12``, ``killing at least 12``, ``the lives of 12``, ``deaths of 12``, ``loss of 200``."""
    particle = particle_before(line, words, counted, counted.first - 1)
    at = governor(line, counted)
    word = line.lower(at) if at >= 0 else ""
    if word == "captivity" and line.lower(at - 2) in measures_taken.TAKING:
        return "captured", "took in captivity", at
    if particle is None and at != counted.first - 1:
        particle = particle_before(line, words, counted, at)
    if particle:
        return particle
    if (exchanged := measures_taken.exchanged(line, words, counted, at, word)) is not None:
        return exchanged
    if line.lowers[counted.last : counted.last + 2] == ["to", "death"] and fits(words, "killed", counted):
        return "killed", f"{word} to death", counted.last
    if word in ("of", "for", "to", "in", "with") and at > 0:
        return _of(line, words, counted, at) if word == "of" else None
    if held := _held(line, words, counted, at, word):
        return held
    if measures_foes.cost(line, words, counted, at):
        return "destroyed" if counted.kind == "equipment" else "killed", "cost … of what is counted", at
    if word == "and":
        return second_object(line, words, counted, at)
    return _by_verb(line, words, counted, at, word)


def _by_verb(line: Line, words: Words, counted: Counted, at: int, word: str) -> tuple[str, str, int] | None:
    """The harm that the verb right before the number tells."""
    if word in LOSING and drained(line, words, counted):
        return None
    found = pick(words, word, counted)
    if word in LOSING and counted.kind == "other" and (counted.unit or "a")[0].isupper():
        return None  # "lost two Tornados": of a make or a people
    deed = word.endswith("ing") and line.lower(at - 1) in ARTICLES  # "After the killing 300 protesters marched"
    if found and not deed and line.lower(at - 1) not in ("were", "was"):
        return found, f"{word} before the number", at
    return None


def _held(line: Line, words: Words, counted: Counted, at: int, word: str) -> tuple[str, str, int] | None:
    """``took 40 prisoners``, ``hold 12,000 in seven jails``, ``hold 19 of our people``, ``marched 93 pupils into the forest``."""
    if word in measures_taken.CLAIMING and measures_taken.struck_down(line, words, at):
        return (
            ("killed", f"{word} by a blow", at) if fits(words, "killed", counted) and counted.kind != "bare" else None
        )
    taking = word in measures_taken.TAKING
    if taking and (
        (counted.unit or "").lower() in ("prisoners", "captives", "peacekeepers")
        or measures_foes.of_a_foe(line, words, counted)
    ):
        return "captured", f"{word} prisoners", at
    if taking and (kept := measures_taken.in_cells(line, words, counted)):
        return kept, f"{word} in cells", at
    if word in HOLDS and measures_foes.of_ours(line, counted):
        return "captured", f"{word} of the other side", at
    if word in HOLDS and counted.kind == "people" and not words.company.jailers.isdisjoint(line.lowers[:at]):
        return "detained", f"{word} by authorities", at
    if word in measures_taken.SEIZING and measures_taken.led_off(line, words, counted, word):
        return "captured", f"{word} by captors", at
    return None


def _of(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``the killing of 12``, ``the evacuation of 15,000``, ``the loss of 12 tanks``."""
    if line.lower(at - 2) == "by":
        at -= 2  # "the evacuation by air of 3,200"
    before = line.lower(at - 1)
    if before == "lives" and line.lower(at - 3) == "for":
        return None  # "doctors fear for the lives of four"
    paid = before == "cost" and line.lower(at - 3) == "at"  # "took it at the cost of 22 of its soldiers"
    names = words.nominal.get("loss" if paid else before, ())
    found = next((name for name in names if fits(words, name, counted)), None)
    return (found, f"{before} of", at - 1) if found else None
