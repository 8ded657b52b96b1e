"""Whole names of bodies: what stands before and behind a name that is a body's and belongs to it.

In: a sheet, a row of its chunks and the place of a body in it. Out: the chunk grows over its neighbours, which leave the row; its place now.
"""

from store.reading.names.bodies.lists import (
    extend,
    join_before,
)
from store.reading.names.sheet import Chunk, Sheet
from store.reading.text.grammar import ORDINAL_ENDINGS

OWNERS = frozenset({"country", "demonym", "organisation", "capital", "town", "region", "seat", "feature"})
_TAKEN = OWNERS | {"run", "address"}
_OF = (["of"], ["of", "the"])
PEOPLE = frozenset("Rebels Militants Insurgents Fighters Gunmen Members Soldiers Supporters Guerrillas".split())
_CONTINENTAL = frozenset("Pan Latin Inter Central".split())
REGIONAL = frozenset("North South East West European Asian African Arab Eurasian Nordic Baltic Balkan Pacific".split())
_PLURALS = ("men", "women", "children")
_OF_PEOPLE = frozenset("People Peoples Workers Women Farmers Peasants Patriots Children Lord Soldiers Citizens".split())


def _cause_follows(sheet: Sheet, at: int) -> bool:
    """Whether "for" or "without" and a capital stand at token ``at``; a text may end before."""
    words = sheet.page.words[at : at + 2]
    return len(words) > 1 and words[0].lower() in {"for", "without"} and words[1][:1].isupper()


def whole_of(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Take what stands on the other side of "of" into a name that the words around it make a body's: the Sword of the North."""
    chunk = row[k]
    ours = k and row[k - 1].kind in {"run", "other"} and row[k - 1].name not in PEOPLE
    if ours and sheet.glue(row[k - 1], chunk) in _OF:
        chunk.first = row[k - 1].first
        del row[k - 1]
        k -= 1
    elif k + 1 < len(row) and row[k + 1].kind in {"run", "other"} and sheet.glue(chunk, row[k + 1]) in _OF:
        chunk.last = row[k + 1].last
        del row[k + 1]
    elif _cause_follows(sheet, chunk.last):
        chunk.last += 2  # the charity Water for All
        row[k + 1 :] = [other for other in row[k + 1 :] if other.first >= chunk.last]
    chunk.name = sheet.text(chunk.first, chunk.last)
    return k


def make_body(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Make an organisation of row[k] with what stands before it: Tampa | General Hospital, Russian | Defence Ministry."""
    chunk = row[k]
    k = join_before(sheet, row, k)
    extend(sheet, row, k)
    chunk.kind = "organisation"
    k = take_owners(sheet, row, k)
    if k and sheet.glue(row[k - 1], chunk) in (["’s"], ["'s"]):
        k = _possessed(sheet, row, k)
    elif k and sheet.glue(row[k - 1], chunk) in (["’"], ["'"]) and row[k - 1].kind == "run":
        chunk.first = row[k - 1].first
        del row[k - 1]
        k = take_owners(sheet, row, k - 1)
    _number(sheet, chunk)
    chunk.name = sheet.text(chunk.first, chunk.last)
    return k


def take_owners(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Take the names right before row[k] into it; return where it stands now."""
    chunk, words = row[k], sheet.page.words
    while k and row[k - 1].last == chunk.first and (row[k - 1].kind in _TAKEN or row[k - 1].name in REGIONAL):
        if words[chunk.first - 1].endswith(("-based", "-led", "-backed")):
            break  # the Nairobi-based | Standby Force
        chunk.first, chunk.iso = row[k - 1].first, chunk.iso or row[k - 1].iso
        del row[k - 1]
        k -= 1
    chunk.iso = "" if words[chunk.first] in _CONTINENTAL else chunk.iso  # Pan | American is no land's
    opening = sheet.page.sentences[chunk.sentence].first
    # European | Mediterranean Centre data showed
    chunk.first -= chunk.first - 1 == opening and words[opening] in REGIONAL
    return k


def of_many(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the name before "’s" is of people in numbers: the Fishermen's Union."""
    owner = row[k - 1] if k else None
    if owner is None or owner.kind not in {"run", "other"} or sheet.glue(owner, row[k]) not in (["’s"], ["'s"]):
        return False
    word = sheet.page.words[owner.last - 1]
    return word in _OF_PEOPLE or word.endswith(_PLURALS)


def _possessed(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Russia's Defence Ministry is Russia's; the People's Front is named so."""
    owner, chunk = row[k - 1], row[k]
    if of_many(sheet, row, k):
        chunk.first = owner.first
        del row[k - 1]
        return take_owners(sheet, row, k - 1)
    chunk.iso = chunk.iso or owner.iso
    return k


def _number(sheet: Sheet, chunk: Chunk) -> None:
    """Take the number of a unit into its name: the 3rd Infantry Brigade."""
    if is_numbered(sheet, chunk):
        chunk.first -= 1


def is_numbered(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether an ordinal stands before the noun: the 8th | Division."""
    before = sheet.page.lowers[chunk.first - 1] if chunk.first > sheet.page.sentences[chunk.sentence].first else ""
    return before[:1].isdigit() and before[-2:] in ORDINAL_ENDINGS
