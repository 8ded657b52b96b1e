"""Borders: "the Syrian border", "Ukraine’s border with Poland", "on the border with Chad".

In: a sheet and a chunk of a country. Out: how many tokens of a border stand beside it, and with whom it is.
"""

from store.reading.names.lands.learning_signs import is_demonymic
from store.reading.names.sheet import Chunk, Sheet
from store.reading.text.realm_words import BORDERS
from store.reading.text.tokens import POSSESSIVES

_OF_BORDERS = frozenset({"land", "own", "state"})
_BORDERING = BORDERS | POSSESSIVES | _OF_BORDERS
_GUARDING = frozenset(("police", "guard", "guards", "patrol", "patrols", "agency", "service"))  # no place


def stands_for_itself(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether the border is named by an adjective whose land the text never names: "the Velmaran border"."""
    known = chunk.iso and chunk.iso != sheet.page.words[chunk.first]
    return not known and is_demonymic(sheet, chunk) and sheet.page.lowers[chunk.last] not in POSSESSIVES


def border_after(sheet: Sheet, chunk: Chunk) -> int:
    """Tokens from the name to the end of "’s borders", "border": 0 when no border follows."""
    lows, limit = sheet.page.lowers, sheet.page.sentences[chunk.sentence].last
    at, directions = chunk.last, sheet.words.directions
    if at < limit and lows[at] not in _BORDERING and lows[at] not in directions:
        return 0  # behind most names
    if at < limit and lows[at] in POSSESSIVES:
        at += 1
    steps = 0
    while at < limit and steps < 2 and (lows[at] in directions or lows[at] in _OF_BORDERS):
        at, steps = at + 1, steps + 1
    if at >= limit or lows[at] not in BORDERS or (at + 1 < limit and lows[at + 1] in _GUARDING):
        return 0
    return at + 1 - chunk.last


def border_with(sheet: Sheet, row: list[Chunk], k: int, at: int) -> Chunk | None:
    """Ukraine's border with Belarus: the country on the other side, whose border at token ``at - 1`` it is as well."""
    right = row[k + 1] if k + 1 < len(row) else None
    between = sheet.page.lowers[at : right.first] if right else []
    return right if right and right.kind == "country" and between in (["with"], ["with", "the"]) else None


def border_before(sheet: Sheet, chunk: Chunk) -> bool:
    """The border with X, the borders of X."""
    lows, at = sheet.page.lowers, chunk.first - 1
    if at - 1 < sheet.page.sentences[chunk.sentence].first:
        return False
    return lows[at] in {"with", "of"} and lows[at - 1] in BORDERS
