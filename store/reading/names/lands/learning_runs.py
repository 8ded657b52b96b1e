"""Signs of the unknown names of an article: what stands beside each, counted over all its places.

In: a sheet cut into chunks. Out: the runs that may teach something, and the signs of their words.
"""

from collections.abc import Iterator

from store.reading.names.lands.learning_signs import (
    ABROAD,
    DEMONYMIC,
    DOING,
    Signs,
    does,
    is_human,
    placed_in_title,
    possessive,
)
from store.reading.names.lands.realms import (
    LANDS,
    is_realm_name,
    titled,
)
from store.reading.names.lands.realms_acts import NEIGHBOURING
from store.reading.names.sheet import Chunk, Sheet
from store.reading.text.realm_words import REALM_NAMES

_SENT = frozenset({"envoy", "ambassador", "rapporteur"})
_RULING = frozenset(("minister", "foreign-minister", "junta"))
_PARTS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west highlands lowlands".split()
)
_TOWNLY = frozenset("siege fall loss mayor streets outskirts suburbs suburb centre center defenders".split())
_GOVERNED = frozenset("governor mayor province region district municipality department".split())
_SECEDED = frozenset("breakaway separatist secessionist rebel self-declared".split())
_PROVINCES = frozenset("province district municipality".split())
_TOWNS = frozenset(("run", "town", "place"))
_SPOTS = frozenset("coast shores north south east west".split())
_SIDED = frozenset("northern southern eastern western central".split())
Run = tuple[list[Chunk], Chunk, int]  # a row, an unknown run of capitals in it, and its place there


def signs_of(sheet: Sheet, runs: list[Run]) -> dict[str, Signs]:
    """The signs of each word that opens one of the runs or stands alone in a title."""
    signs: dict[str, Signs] = {}
    for row in (sheet.rows[number] for number in sheet.titled):
        for chunk in row:
            if chunk.kind == "run" and chunk.last - chunk.first == 1:
                signs.setdefault(sheet.page.words[chunk.first], Signs())
    for row, chunk, k in runs:
        words = sheet.page.words[chunk.first : chunk.last]
        sign = signs.setdefault(words[0], Signs())
        if len(words) > 1:
            _long(sheet, row, k, signs)
        else:
            _count(sheet, row, chunk, k, sign)
    return signs


def runs_of(sheet: Sheet) -> Iterator[Run]:
    """The unknown runs of capitals, in titles only those that are places."""
    for number, row in enumerate(sheet.rows):
        titled = number in sheet.titled
        for k, chunk in enumerate(row):
            if chunk.kind == "run" and (not titled or placed_in_title(sheet, chunk)):
                yield row, chunk, k


def _long(sheet: Sheet, row: list[Chunk], k: int, signs: dict[str, Signs]) -> None:
    """A run of several words: an organisation's first word may be an adjective; a person's words are people's."""
    chunk = row[k]
    words = sheet.page.words[chunk.first : chunk.last]
    last = words[-1]
    federal = last.endswith("ederation") and not words[0].endswith(DEMONYMIC)
    if last in REALM_NAMES and len(words) == 2 and not federal:
        signs[words[0]].named += words[0] not in sheet.words.common
    elif last in sheet.words.org_nouns or last in sheet.words.never:
        signs[words[0]].adjective += 1
        abroad = words[1:] in ABROAD and words[0] not in sheet.words.given
        signs[words[0]].stately += abroad
        signs[words[0]].equal += abroad
    elif words[0].endswith(sheet.words.endings) and words[-1].endswith(("men", "women", "ers", "ists", "ors")):
        signs[words[0]].adjective += 1  # the Skaldian Fishermen's Union
    elif last not in sheet.words.place_nouns and chunk.sentence not in sheet.titled and is_human(sheet, row, k):
        signs[words[0]].people += 1
        signs.setdefault(last, Signs()).people += 1


def _count(sheet: Sheet, row: list[Chunk], chunk: Chunk, k: int, sign: Signs) -> None:
    """A single word: what stands before and behind it here."""
    page, words = sheet.page, sheet.words
    sentence = page.sentences[chunk.sentence]
    before = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    after = page.lowers[chunk.last] if chunk.last < sentence.last else ""
    left = row[k - 1] if k else None
    right = row[k + 1] if k + 1 < len(row) else None
    sign.people += titled(sheet, row, k)
    if left:
        _count_left(sheet, left, chunk, before, sign)
    if before == "of" and chunk.first - 2 >= sentence.first:
        _count_of(page.lowers[chunk.first - 2], sign)
        seceded = page.lowers[max(sentence.first, chunk.first - 3)] in _SECEDED
        sign.governed += page.lowers[chunk.first - 2] in _GOVERNED and not seceded
    governed = page.lowers[max(0, chunk.first - 2) : chunk.first - 1] == ["of"]  # governor of neighbouring X, a region
    sign.named += (before in NEIGHBOURING and not governed) or is_realm_name(sheet, row, k)
    placed = before in words.strong or before in {"from", "to"}
    sign.directed += placed and before in _SIDED
    sign.placed += placed + (sentence.kind == "dateline")
    sign.acting += not placed and before != "of" and (after in words.speech or after in DOING)
    sign.subject += (
        chunk.first == sentence.first and after not in words.speech and does(sheet, chunk.last, sentence.last)
    )
    sign.townly += placed and right is not None and (_lies_in(sheet, chunk, right) or _among_towns(sheet, row, k))
    sign.governed += after in _PROVINCES
    possessive(sheet, chunk, right, after, sign)


def _lies_in(sheet: Sheet, chunk: Chunk, land: Chunk) -> bool:
    """``in X, the Republic of Y``: what ends the line or stands between commas."""
    page, end = sheet.page, sheet.page.sentences[chunk.sentence].last
    ended = land.last >= end or page.words[land.last] in (",", ".")
    realm = land.iso or page.words[land.last - 1] in REALM_NAMES
    return bool(realm) and ended and sheet.glue(chunk, land) in ([","], [",", "the"])


def _among_towns(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """``in X, Orm and Tal``: two unknown names behind it, of which one ends like no land."""
    beside = row[k + 1 : k + 3]
    glues = [sheet.glue(left, right) for left, right in zip(row[k : k + 2], beside, strict=False)]
    ends = sheet.words.land_endings
    towns = all(one.kind in _TOWNS for one in beside) and not all(one.name.endswith(ends) for one in beside)
    return len(beside) == 2 and towns and glues[0] == [","] and glues[1] in (["and"], [",", "and"], [","])


def _count_left(sheet: Sheet, left: Chunk, chunk: Chunk, before: str, sign: Signs) -> None:
    """The Republic of X, the President of X · the UN envoy for X."""
    if left.last != chunk.first - 1:
        return
    if before == "of":
        sign.named += left.kind == "run" and sheet.page.words[left.last - 1] in sheet.words.learn_before
        sign.ruled += left.kind == "office" and left.name in sheet.words.rulers | _RULING
    elif before in {"for", "to"} and left.kind == "office":
        sign.named += left.name in _SENT


def _count_of(noun: str, sign: Signs) -> None:
    """The nation of X, the people of X, the coast of X, the north of X, the siege of X."""
    sign.parted += noun in _PARTS
    sign.named += noun in LANDS or noun == "government"
    sign.ruled += noun in {"parliament", "people"}
    sign.placed += noun in _SPOTS
    sign.townly += noun in _TOWNLY
