"""Taught lands: the words that an article taught, found in its sentences: "the Velmaran army", "the Velmara-led force".

In: a sheet cut into chunks and what was learned. Out: rows of chunks with the countries and demonyms in them.
"""

from collections.abc import Mapping, Sequence

from store.reading.names.known import NO_QUALITY
from store.reading.names.lands.adjectives import is_adjective_of
from store.reading.names.lands.atlas import Thing
from store.reading.names.lands.learning import MANY, STEM, Learned
from store.reading.names.sheet import Chunk, Sheet

Lands = Mapping[str, Sequence[str]]


def teach(sheet: Sheet, learned: Learned) -> None:
    """Put the words that the article taught into the rows: as names, in front of a run, and before "-led"."""
    if not learned.things:
        return
    lands = learned.lands()
    for number, row in enumerate(sheet.rows):
        row[:] = _qualities(sheet, _names(sheet, row, learned), number, learned, lands)


def _names(sheet: Sheet, row: list[Chunk], learned: Learned) -> list[Chunk]:
    """Give the words the article taught their kind; cut an adjective off the run that it begins."""
    done: list[Chunk] = []
    for chunk in row:
        whole = learned.things.get(chunk.name) if chunk.kind == "run" else None
        if whole is not None:
            chunk.kind, chunk.name, chunk.iso = whole.kind, whole.name, whole.iso
            done.append(chunk)
            continue
        thing = learned.things.get(sheet.page.words[chunk.first]) if chunk.kind in {"run", "acronym"} else None
        if thing is None:
            done.append(chunk)
            continue
        done.append(Chunk(chunk.first, chunk.first + 1, thing.kind, thing.name, thing.iso, chunk.sentence))
        if chunk.last > chunk.first + 1:
            chunk.first += 1
            chunk.name = sheet.text(chunk.first, chunk.last)
            done.append(chunk)
    return done


def _qualities(sheet: Sheet, row: list[Chunk], number: int, learned: Learned, lands: Lands) -> list[Chunk]:
    """The row with the demonyms that stand before a hyphen: Velmaran-led, Velmara-held."""
    sentence, tokens = sheet.page.sentences[number], sheet.page.words
    found: dict[int, Chunk] = {}
    for i in range(sentence.first, sentence.last):
        land, _, quality = tokens[i].partition("-")
        if quality.islower() and quality not in NO_QUALITY and (thing := _land(sheet, land, learned, lands)):
            found[i] = Chunk(i, i + 1, "demonym", thing.name, thing.iso, number)
    if not found:
        return row
    longer = {i for chunk in row if chunk.last - chunk.first > 1 for i in range(chunk.first, chunk.last)}
    kept = [chunk for chunk in row if chunk.last - chunk.first > 1 or chunk.first not in found]
    return sorted([*kept, *(chunk for i, chunk in found.items() if i not in longer)], key=_first)


def _land(sheet: Sheet, word: str, learned: Learned, lands: Lands) -> Thing | None:
    """The land that ``word`` names, or whose adjective it is, though the text has it before a hyphen alone."""
    found = learned.things.get(word)
    if found is not None or not word[:1].isupper():
        return found
    near = lands.get(word[:STEM], ())[:MANY]
    return next((learned.things[land] for land in near if is_adjective_of(sheet, word, land)), None)


def _first(chunk: Chunk) -> int:
    return chunk.first
