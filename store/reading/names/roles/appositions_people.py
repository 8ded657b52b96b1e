"""Appositions by people and trades: X, the Ghanaian who leads it · X, a retired judge from Botswana who is the AU's envoy · X, a Peruvian.

In: a row of chunks, a name in it, and where the apposition begins. Out: the role that the relative clause gives, or whose the person is.
"""

from dataclasses import replace

from store.reading.names.roles.appositions_phrases import who
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import BODIES, GROUPS, Chunk, Sheet

_WORKS = frozenset({"works", "worked", "volunteers", "volunteered", "serves", "served"})
_LINKS = frozenset({",", ";", "and", "but", "to", "with"})  # what parts a trade from "who is the AU's envoy"
_IT = frozenset({"it", "them"})
REACH = 6  # tokens from a trade to "who is the AU's envoy": from Botswana
QUALITIES = 2  # words between "a" and the people: a retired Ghanaian
BACK = 2  # sentences back in which "it" looks for the body it stands for


def of_people(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X, the Ghanaian who leads the mission: head of the mission; X, a young Ghanaian, said: of Ghana."""
    people = row[k + 1] if k + 1 < len(row) else None
    lows = sheet.page.lowers
    if people is None or people.kind != "demonym" or people.last >= limit or lows[at] not in {"the", "a", "an"}:
        return None
    if people.first - at - 1 > QUALITIES or not sheet.page.words[people.last - 1][0].isupper():
        return None
    if lows[people.last] == "who":
        role = who(sheet, row, k, people.last, limit)
        if role is not None:
            return replace(role, owner=role.owner or _it(sheet, row, k, role), behind=True)
    whole = lows[people.last] in {",", "who", "whose", "from", "and"}
    return Role(None, None, people, "", people.sentence, row[k].first, row[k].first) if whole else None


def _it(sheet: Sheet, row: list[Chunk], k: int, role: Role) -> Chunk | None:
    """The body that "it" stands for in "who leads it": the last one named before the name."""
    if _IT.isdisjoint(sheet.page.lowers[role.first : role.last + 1]):
        return None
    rows = [*sheet.rows[max(0, row[k].sentence - BACK) : row[k].sentence], row[:k]]
    return next((chunk for line in reversed(rows) for chunk in reversed(line) if chunk.kind in BODIES), None)


def served(sheet: Sheet, row: list[Chunk], k: int, role: Role, limit: int) -> Role:
    """The office in the clause behind a trade without a master: a retired judge from Botswana who is the AU's special envoy."""
    lows = sheet.page.lowers
    trade = role.owner is None or role.owner.kind in {"country", "demonym", "town", "region", "place"}
    direct = lows[row[k].last + 1 : row[k].last + 2] == ["the"] and lows[role.last : role.last + 1] == ["who"]
    if not trade or not (direct or lows[row[k].last + 1 : row[k].last + 2] in (["a"], ["an"])):
        return role
    at = next((i for i in range(role.last, min(role.last + REACH, limit)) if lows[i] == "who"), -1)
    if at < 0 or not _LINKS.isdisjoint(lows[role.last : at]):
        return role
    behind = lows[at + 1 : at + 3]  # fewer than two where the text ends
    if len(behind) > 1 and behind[0] in _WORKS and behind[1] in {"for", "with", "at"}:
        body = next((chunk for chunk in row if at + 2 < chunk.first <= at + 4 and chunk.kind in BODIES), None)
        return replace(role, owner=body or role.owner)
    better = who(sheet, row, k, at, limit)
    bodies = BODIES if direct else GROUPS  # "the MP who chairs the foreign affairs committee"
    return better if better is not None and better.owner is not None and better.owner.kind in bodies else role


def now_with(sheet: Sheet, row: list[Chunk], k: int, at: int) -> Role | None:
    """Whose the person is by "now at the think-tank X" at token ``at``: a body's, beside whatever he was."""
    right = row[k + 1] if k + 1 < len(row) else None
    lows = sheet.page.lowers
    if right is None or right.kind not in BODIES or lows[at] != "now" or lows[at + 1] not in {"at", "with"}:
        return None
    near = right.first - at <= REACH and lows[at + 1 : right.first].count(",") == 0
    return Role(None, None, right, "", right.sentence, row[k].first, row[k].first) if near else None
