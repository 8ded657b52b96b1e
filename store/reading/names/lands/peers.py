"""Peers: an unknown name in a row with countries is one: "Britain, Ostria and Selgaria abstained", "Kenya 950, Norland 400 and Belmor 80".

In: a sheet cut into chunks, its unknown runs and the countries that it has taught. Out: names of countries.
"""

from collections.abc import Collection, Iterator

from store.reading.names.lands.learning_runs import Run
from store.reading.names.lands.learning_signs import is_plain
from store.reading.names.lands.realms_acts import NEIGHBOURING
from store.reading.names.sheet import Chunk, Sheet

_LISTING = NEIGHBOURING | {",", "and", "or", "both", "the"}
_JOINING = frozenset(("and", "or", "both"))
_IN_A_ROW = frozenset(("run", "organisation", "acronym"))  # what else may stand in a row with lands: the European Union
_LANDS = 2  # in a row
_ROWS = 8  # names in a row that are looked at, either way


def peers(sheet: Sheet, runs: list[Run], taught: Collection[str]) -> Iterator[str]:
    """The unknown words that stand in a row with countries of the lists or of ``taught``.

    In a plain row the word must end like a land, for "France, Spain and Garcia" are none; where each has a number, any word will do.
    One country is too few: "Seats: Likud 32, Israel 6", "Italy and Iberia".
    """
    for row, chunk, k in runs:
        word = sheet.page.words[chunk.first]
        if chunk.last - chunk.first > 1 or not _may_be(sheet, word):
            continue
        counted = _has_number(sheet, chunk)
        if (counted or word.endswith(sheet.words.land_endings)) and _among_lands(
            sheet, row, k, taught, counted=counted
        ):
            yield word


def _may_be(sheet: Sheet, word: str) -> bool:
    """Whether the word is none of a person's, a town's or every day."""
    words = sheet.words
    named = word in words.given or word in words.atlas.towns or word in words.never_lands
    return not (named or is_plain(words, word))


def _among_lands(sheet: Sheet, row: list[Chunk], k: int, taught: Collection[str], *, counted: bool) -> bool:
    """Whether the names of its row, either way, are countries as far as they are known, and two are."""
    left, right = (list(_beside(sheet, row, k, step, counted=counted)) for step in (-1, 1))
    near = [*left, *right]
    lands = [one for one in near if one.kind == "country" or one.name in taught]
    if len(lands) < _LANDS or not all(one in lands or one.kind in _IN_A_ROW for one in near):
        return False
    between = sheet.page.lowers[(left or [row[k]])[-1].first : (right or [row[k]])[-1].first]
    return counted or (not _JOINING.isdisjoint(between) and not _lies_in(sheet, row, k, lands))


def _lies_in(sheet: Sheet, row: list[Chunk], k: int, lands: Collection[Chunk]) -> bool:
    """``in Torvia, Kenya, and`` elsewhere: a town and its country."""
    land, first = row[k + 1] if k + 1 < len(row) else None, row[k].first
    follows = first > 0 and sheet.page.lowers[first - 1] == ","  # in the middle of a row
    return land in lands and sheet.glue(row[k], row[k + 1]) == [","] and not follows


def _beside(sheet: Sheet, row: list[Chunk], k: int, step: int, *, counted: bool) -> Iterator[Chunk]:
    """The chunks of the row on one side, as far as they are listed with it, nearest first."""
    for at in range(k + step, k + step * (_ROWS + 1), step):
        if not 0 <= at < len(row) or not _listed(
            sheet, *sorted((row[at - step], row[at]), key=_first), counted=counted
        ):
            return
        yield row[at]


def _first(chunk: Chunk) -> int:
    return chunk.first


def _listed(sheet: Sheet, left: Chunk, right: Chunk, *, counted: bool) -> bool:
    """Whether nothing but a comma and "and" stands between the two, or, where names have numbers, the left one's number."""
    glue = sheet.glue(left, right)
    if counted:
        if not _has_number(sheet, left):
            return False
        glue = glue[1:]
    return bool(glue) and _LISTING.issuperset(glue)


def _has_number(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a number in digits stands right behind the name."""
    return sheet.page.lowers[chunk.last : chunk.last + 1] != [] and sheet.page.lowers[chunk.last][0].isdigit()
