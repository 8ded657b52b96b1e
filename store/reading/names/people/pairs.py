"""Pairs: two names that share one plural office: the foreign ministers of A and B, X and Y; two journalists of A, X and Y.

In: a sheet and the place of the first name in a row of chunks. Out: the roles of both, or None.
"""

from store.reading.names.lands.atlas import STATES
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk, Sheet

PEOPLE = 2  # words of "aid workers" behind a people's name
REACH = 14  # tokens before the first name in which the plural office stands
_OWNERS = frozenset({"country", "demonym", "capital", "organisation", "region"})


def shared_roles(sheet: Sheet, row: list[Chunk], k: int) -> tuple[Role, Role] | None:
    """The roles of row[k] and row[k + 1] when both are named behind one plural office, each with its own owner."""
    page = sheet.page
    if k + 1 >= len(row) or row[k + 1].kind != "run" or sheet.glue(row[k], row[k + 1]) != ["and"]:
        return None
    start = page.sentences[row[k].sentence].first
    first = row[k].first
    if first - 1 < start or page.lowers[first - 1] != "," or _are_lands(sheet, row, k):
        return None
    for at in range(first - 2, max(start, first - REACH) - 1, -1):
        if page.lowers[at][:-1] in sheet.words.heads and page.lowers[at].endswith("s"):
            return _roles(sheet, row, k, at)
    return _of_people(sheet, row, k)


def _are_lands(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether two single words go on a row of lands behind a plural office: the presidents of Norland, | Kesh and Tarn."""
    land, low = row[k - 1] if k else None, sheet.page.lowers
    if land is None or land.kind not in STATES or land.last != row[k].first - 1 or low[land.first - 1] != "of":
        return False
    plural = low[land.first - 2][:-1] in sheet.words.heads and low[land.first - 2].endswith("s")
    return plural and all(name.last - name.first == 1 for name in row[k : k + 2])


def _of_people(sheet: Sheet, row: list[Chunk], k: int) -> tuple[Role, Role] | None:
    """Whose both are by the people they are told as: two Swedish aid workers, X and Y; two young Swedes, X and Y."""
    people = row[k - 1] if k else None
    lows, at = sheet.page.lowers, row[k].first - 1
    if people is None or people.kind != "demonym" or at - people.last > PEOPLE or not lows[at - 1].endswith("s"):
        return None
    if not all(word.isalpha() and word.islower() for word in sheet.page.words[people.last : at]):
        return None
    one, other = (Role(None, None, people, "", name.sentence, name.first, name.first) for name in (row[k], row[k + 1]))
    return one, other


def _roles(sheet: Sheet, row: list[Chunk], k: int, at: int) -> tuple[Role, Role]:
    """The roles of two names by the plural office whose noun is token ``at``: the foreign ministers of A and B."""
    page = sheet.page
    begin, start = at, page.sentences[row[k].sentence].first
    while begin > start and page.lowers[begin - 1] in sheet.words.modifiers:
        begin -= 1
    head = page.lowers[at][:-1]
    office = " ".join([*page.words[begin:at], page.words[at][:-1]])
    owners = _owners(sheet, row, k, begin, at)
    one, other = (Role(office, None, owner, head, row[k].sentence, begin, at + 1) for owner in owners)
    return one, other


def _owners(sheet: Sheet, row: list[Chunk], k: int, begin: int, at: int) -> tuple[Chunk | None, Chunk | None]:
    """Whose the two are: each named behind the office, one behind it or before it for both, or two joined before it."""
    near = [chunk for chunk in row[:k] if chunk.kind in _OWNERS]
    behind = [chunk for chunk in near if chunk.first > at]
    before = next((chunk for chunk in near if chunk.last == begin), None)
    if len(behind) == 2:
        return behind[0], behind[1]
    if len(behind) == 1 and before is None and _of_one(sheet.page.lowers[at + 1 : row[k].first]):
        return behind[0], behind[0]
    if before is None:
        return None, None
    return next((chunk for chunk in near if sheet.glue(chunk, before) == ["and"]), before), before


def _of_one(words: list[str]) -> bool:
    """Whether the words between the plural office and the first name tell of one master: of Reuters; not of A and of B."""
    return words[0] in {"of", "from", "with"} and "and" not in words
