"""Owners by what is told: whose "a spokesman" is by the body that the sentence or the one before gives as its source, "the mission's commander", a house's director.

In: a sheet and the place of an office in a row of chunks. Out: the chunk of its owner, or None.
"""

from store.reading.names.sheet import BODIES, GROUPS, Chunk, Sheet
from store.reading.text.telling import REFUSING

_MISSIONS = ("UNM", "UNT", "UNA", "UNO", "UNI", "MINU", "MONU", "AMI", "EUF", "KFOR", "ATM", "SAM")
_DENIES = REFUSING | {"dismissed", "dismisses"}  # the other side's
_SPEAKING = BODIES | {"seat"}


def mission_before(sheet: Sheet, office: Chunk) -> Chunk | None:
    """Which mission "the mission's commander" commands: the one named before by that word or by the letters missions go by."""
    for row in reversed(sheet.rows[: office.sentence + 1]):
        for chunk in reversed(row):
            named = chunk.kind in {"organisation", "acronym"} and chunk.last <= office.first
            if named and (
                "Mission" in chunk.name.split() or (chunk.name.isupper() and chunk.name.startswith(_MISSIONS))
            ):
                return chunk
    return None


def employer(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose "a spokesman" is: the body that the sentence begins with, or the one by which the sentence before is told."""
    first, lows = row[0], sheet.page.lowers
    begin = sheet.page.sentences[first.sentence].first
    if number and first.kind in _SPEAKING and not first.place and first.first - begin < 2:
        return first
    limit = sheet.page.sentences[first.sentence].last
    if (
        row[number].first - begin > 1
        or not row[number].sentence
        or not _DENIES.isdisjoint(lows[row[number].last : limit])
    ):
        return None
    told = sheet.rows[row[number].sentence - 1]
    sources = [chunk for chunk in told if chunk.kind in _SPEAKING and _tells(lows, chunk)]
    return sources[0] if len(sources) == 1 else None


def _tells(lows: list[str], chunk: Chunk) -> bool:
    """Whether the body is a sentence's source: according to the Pentagon, the Pentagon said."""
    at = chunk.first - (lows[chunk.first - 1] == "the")
    return lows[max(0, at - 2) : at] == ["according", "to"] or lows[chunk.last : chunk.last + 1] in (["said"], ["says"])


def teller_before(sheet: Sheet, sentence: int) -> Chunk | None:
    """The body that tells the sentence before, at its end: …, the X ministry said. Its spokesman …"""
    lows = sheet.page.lowers
    row = sheet.rows[sentence - 1] if sentence else []
    for left, chunk in zip([None, *row], row, strict=False):
        told = lows[chunk.last : chunk.last + 1]
        if chunk.kind in GROUPS and told and told[0] in {"said", "says"}:
            if (
                left is not None
                and left.iso
                and all(low in sheet.words.modifiers for low in lows[left.last : chunk.first])
            ):
                return left
            return chunk if lows[chunk.first - 2 : chunk.first] == [",", "the"] or chunk.kind != "body" else None
    return None


def house(sheet: Sheet, row: list[Chunk], j: int) -> Chunk | None:
    """The house that a name and the small noun row[j] make: Madina hospital, whose director; None for other names."""
    left = row[j - 1] if j and row[j].kind == "body" else None
    if left is None or left.last != row[j].first or left.kind not in {"run", "place", "town"}:
        return None
    return Chunk(left.first, row[j].last, "organisation", sheet.text(left.first, row[j].last), "", row[j].sentence)


def whole(sheet: Sheet, owner: Chunk | None) -> Chunk | None:
    """The house that the small noun ends, where a name stands right before it: Madina hospital … its director."""
    if owner is None:
        return None
    row = sheet.rows[owner.sentence]
    return house(sheet, row, row.index(owner)) or owner if owner.kind == "body" and owner in row else owner
