"""Homonyms: towns of one name in two lands, told apart by the land behind the comma or by the lands the article names.

In: a sheet whose chunks are settled. Out: the chunks of such towns with the ISO of the land that the text tells.
"""

from store.reading.names.lands.atlas import STATES
from store.reading.names.sheet import Chunk, Sheet

_TOWNS = frozenset({"capital", "town"})
_LANDS = frozenset({"country", "region"})
_ENDS = frozenset({",", ".", ")", ";", "—", "–", "", "on", "in", "where", "and"})


def part_homonyms(sheet: Sheet) -> None:
    """Give each town of a name that two lands share the land that the text tells: Tripoli, Lebanon; Victoria, in an Australian text."""
    named: set[str] | None = None
    said: dict[str, str] = {}
    for row in sheet.rows:
        for k, chunk in enumerate(row):
            if chunk.kind not in _TOWNS:
                continue
            if land := _land_behind(sheet, row, k):
                said[chunk.name] = land
                _move(chunk, land)
            elif chunk.name in said:
                _move(chunk, said[chunk.name])
            elif chunk.name in sheet.words.atlas.homonyms:
                named = _named(sheet) if named is None else named
                others = sheet.words.atlas.homonyms[chunk.name] & named
                if chunk.iso not in named and len(others) == 1:
                    _move(chunk, next(iter(others)))


def _move(chunk: Chunk, land: str) -> None:
    if chunk.iso != land:
        chunk.kind, chunk.iso = "town", land


def _named(sheet: Sheet) -> set[str]:
    """The lands that the text names by their own name, people or seat."""
    return {chunk.iso for row in sheet.rows for chunk in row if chunk.kind in STATES - {"capital"}}


def _land_behind(sheet: Sheet, row: list[Chunk], k: int) -> str:
    """ISO of the land behind the comma: Paris, Texas; Tripoli, Lebanon; not "in Oslo, Iran said", "" there."""
    right = row[k + 1] if k + 1 < len(row) else None
    if right is None or right.kind not in _LANDS or not right.iso:
        return ""
    page = sheet.page
    limit = page.sentences[right.sentence].last
    after = page.lowers[right.last] if right.last < limit else ""
    if sheet.glue(row[k], right) != [","] or after not in _ENDS:
        return ""
    lists = (
        right.kind == "country"
        and right.iso != row[k].iso
        and right.iso not in sheet.words.atlas.homonyms.get(row[k].name, ())
    )
    return "" if lists else right.iso


def country_after(sheet: Sheet, row: list[Chunk], k: int) -> str | None:
    """The country behind the comma, where it does not go on as the subject: after talks in Kurra, Iran agreed."""
    right = row[k + 1] if k + 1 < len(row) else None
    ends = right is not None and (
        right.last >= sheet.page.sentences[right.sentence].last or not sheet.page.lowers[right.last][0].isalpha()
    )
    return (
        right.iso
        if right
        and ends
        and right.kind == "country"
        and right.first - row[k].last == 1
        and len(right.iso) == 3
        and right.iso.isupper()
        else None
    )
