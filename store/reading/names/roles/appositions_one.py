"""Appositions of one among several: X, one of its leaders · X, one of the front's senior commanders.

In: a row of chunks, a name in it and the token where the apposition begins. Out: the office with its owner, or None.
"""

from dataclasses import replace

from store.reading.names.roles.owners import Role, role_of
from store.reading.names.sheet import Chunk, Sheet

_MEN = {"men": "man", "women": "woman", "people": "person"}
REACH = 7  # tokens from "one of" to the office


def one_of(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """The office that several hold, where the words tell whose it is: one of the leaders of the junta; not "one of the survivors"."""
    lows = sheet.page.lowers
    if lows[at : at + 2] != ["one", "of"]:
        return None
    end = next(
        (i for i in range(at + 2, min(at + 2 + REACH, limit)) if lows[i] == "," or _single(sheet, lows[i])), limit
    )
    head = _single(sheet, lows[end]) if end < limit else ""
    if not head:
        return None
    first = end
    while first > at + 2 and lows[first - 1] in sheet.words.modifiers:
        first -= 1
    office = Chunk(first, end + 1, "office", head, "", row[k].sentence)
    others = sorted([*(chunk for chunk in row if chunk is not row[k]), office], key=lambda chunk: chunk.first)
    role = role_of(sheet, others, others.index(office), None)
    words = " ".join([*sheet.page.words[first:end], head])
    return replace(role, office=words, behind=True) if role.owner is not None else None


def _single(sheet: Sheet, low: str) -> str:
    """The head of an office of which this is the plural: leader, of "leaders"; else ""."""
    for many, one in _MEN.items():
        if low.endswith(many) and (single := low[: -len(many)] + one) in sheet.words.heads:
            return single
    return low[:-1] if low.endswith("s") and low[:-1] in sheet.words.heads else ""
