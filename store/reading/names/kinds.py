"""Kinds: what an unknown run of capitals is, when its own words or neighbours tell: organisation, place, or nothing.

What stays a ``run`` may be a person (people.py decides).
In: a sheet cut into chunks. Out: its runs are settled where their words tell.
"""

from store.reading.names.bodies.acronyms import learn_acronyms
from store.reading.names.bodies.naming import name_bodies
from store.reading.names.lands.learning import learn
from store.reading.names.lands.taught import teach
from store.reading.names.lands.towns import in_person, name_capitals, name_places
from store.reading.names.lands.towns_homonyms import part_homonyms
from store.reading.names.lands.towns_states import name_states
from store.reading.names.roles.owners import ALONE
from store.reading.names.sheet import Chunk, Sheet

_COMPANIES = frozenset(
    "Holdings Group Industries Airlines Airways Energy Steel Oil Mining Minerals Corporation Corp Inc Ltd Lines Shipping Wings "
    "Partners Associates Resources Foods Motors".split()
)

_NO_PLURAL = ("s", "sh", "ch", "se")


def settle(sheet: Sheet) -> None:
    """Replace every run whose kind is clear; merge the parts of organisations' names."""
    learned = learn(sheet)
    teach(sheet, learned)
    acronyms: dict[str, str] = {}
    for number, row in enumerate(sheet.rows):
        if row:
            kinds = [chunk.kind for chunk in row]
            if kinds.count("demonym") > 1:
                _join_peoples(sheet, row)
            if "country" in kinds:
                _join_realms(sheet, row)
            name_bodies(sheet, row)
            learn_acronyms(sheet, row, acronyms, learned)
            name_places(sheet, row, number)
    _spread(sheet, acronyms)
    for row in sheet.rows:
        for chunk in row:
            if chunk.kind in {"acronym", "run"} and (name := acronyms.get(chunk.name)):
                chunk.kind, chunk.name = "organisation", name
    _short_forms(sheet)
    name_states(sheet)
    name_capitals(sheet)
    part_homonyms(sheet)


def _join_realms(sheet: Sheet, row: list[Chunk]) -> None:
    """The Kingdom of X is X: the word of the realm belongs to the country's name."""
    for k in range(len(row) - 2, -1, -1):
        realm, land = row[k], row[k + 1]
        if (
            realm.kind in {"run", "country"}
            and land.kind == "country"
            and realm.name.split()[-1] in ALONE
            and sheet.glue(realm, land) == ["of"]
        ):
            land.first = realm.first
            del row[k]


def _join_peoples(sheet: Sheet, row: list[Chunk]) -> None:
    """Turkish Cypriots and Bosnian Serbs are a side of their own, of neither land that their name is made of."""
    for k in range(len(row) - 2, -1, -1):
        left, right = row[k], row[k + 1]
        if left.kind == right.kind == "demonym" and left.last == right.first:
            name = sheet.text(left.first, right.last)
            name = name if name.endswith(_NO_PLURAL) else f"{name}s"
            row[k : k + 2] = [Chunk(left.first, right.last, "organisation", name, "", left.sentence)]


def _spread(sheet: Sheet, acronyms: dict[str, str]) -> None:
    """What a name is in one place it is in all: towns told by "the town of X", groups by "the X gang"; acronyms used twice are bodies."""
    places = {chunk.name for row in sheet.rows for chunk in row if chunk.kind == "place"}
    bodies = {chunk.name for row in sheet.rows for chunk in row if chunk.kind == "organisation"}
    seen: dict[str, int] = {}
    for row in sheet.rows:
        for chunk in row:
            if chunk.kind == "run":
                known = "place" if chunk.name in places else "organisation" if chunk.name in bodies else ""
                if known and not in_person(row, chunk):
                    chunk.kind = known
            elif chunk.kind == "acronym" and chunk.name not in sheet.words.never and chunk.last - chunk.first == 1:
                seen[chunk.name] = seen.get(chunk.name, 0) + 1
                if seen[chunk.name] > 1 and 2 < len(chunk.name) < 9:
                    acronyms.setdefault(chunk.name, chunk.name)


def _short_forms(sheet: Sheet) -> None:
    """The Front, for the Highland Front; Auric, for Auric Holdings: the noun, or a company's first word, stands for the whole."""
    page = sheet.page
    ends: dict[str, Chunk] = {}
    alone: set[str] = set()  # known by themselves before a longer name came: the Taliban are not the Pakistani Taliban
    for row in sheet.rows:
        for left, chunk in zip([None, *row], row, strict=False):
            last, single = page.words[chunk.last - 1], chunk.last - chunk.first == 1
            if chunk.kind == "run":
                if single and last in ends and chunk.sentence not in sheet.titled:
                    chunk.kind, chunk.name, chunk.iso = "organisation", ends[last].name, ends[last].iso
            elif chunk.kind != "organisation":
                continue
            elif not single:
                if last not in alone or last in sheet.words.org_nouns:
                    ends[last] = chunk
                if last in _COMPANIES and page.words[chunk.first] not in sheet.words.given:
                    ends[page.words[chunk.first]] = chunk
            else:
                if last not in ends:
                    alone.add(last)
                if chunk.name in ends and not _is_of_a_land(sheet, left, chunk):
                    chunk.name, chunk.iso = ends[chunk.name].name, ends[chunk.name].iso  # the Front (BRF), the BRF


def _is_of_a_land(sheet: Sheet, left: Chunk | None, chunk: Chunk) -> bool:
    """Whether a land before the name says whose it is: Afghanistan's Taliban are not the Pakistani Taliban."""
    return left is not None and left.kind in {"country", "demonym"} and sheet.glue(left, chunk) in ([], ["’s"], ["'s"])
