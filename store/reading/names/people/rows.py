"""Rows: names in a row with one plural office behind them, each of its own land: X, Y and Z, the foreign ministers of A, B and C.

In: a sheet and a row of chunks with the place of the first name. Out: a role for each name of the row, or none.
"""

from itertools import islice, pairwise

from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk, Sheet

_NAMES = frozenset({"run"})
_OWNERS = frozenset({"country", "capital"})
_COMMA = [","]
LEAST = 2  # names of a row
MOST = 40  # of them; keeps a list without an end linear


def roles_in_a_row(sheet: Sheet, row: list[Chunk], k: int) -> list[Role]:
    """The roles of the names from row[k] on, in order, where as many lands follow the plural office behind them; else none."""
    if k and row[k - 1].kind == "run" and sheet.glue(row[k - 1], row[k]) == _COMMA:
        return []  # within a row: only its first name walks along it
    names = _listed(sheet, row, k, _NAMES)
    if len(names) < LEAST:
        return []
    at, end = names[-1].last, sheet.page.sentences[names[-1].sentence].last
    lows = sheet.page.lowers
    if lows[at : at + 2] != [",", "the"]:
        return []
    first = at = at + 2
    while at < end and lows[at] in sheet.words.modifiers:
        at += 1
    if at >= end or lows[at][:-1] not in sheet.words.heads or lows[at + 1 : at + 2] != ["of"]:
        return []
    start = next((j for j in range(k, len(row)) if row[j].first > at), len(row))
    lands = _listed(sheet, row, start, _OWNERS) if start < len(row) else []
    if len(lands) != len(names) or lands[0].first - at > LEAST + 1:
        return []
    office = " ".join([*sheet.page.words[first:at], sheet.page.words[at][:-1]]).lower()
    head = lows[at][:-1]
    return [Role(office, None, land, head, land.sentence, first, at + 1, behind=True) for land in lands]


def _listed(sheet: Sheet, row: list[Chunk], k: int, kinds: frozenset[str]) -> list[Chunk]:
    """The chunks of these kinds that commas and "and" join to row[k], with the last behind "and"."""
    listed = [row[k]] if row[k].kind in kinds else []
    for left, right in pairwise(islice(row, k, k + MOST)):
        glue = [low for low in sheet.glue(left, right) if low != "the"]
        if right.kind not in kinds or glue not in (_COMMA, ["and"], [",", "and"]):
            return []
        listed.append(right)
        if "and" in glue:
            return listed
    return []
