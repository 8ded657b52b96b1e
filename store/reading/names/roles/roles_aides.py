"""Roles of two offices: the envoy of the secretary-general, her boss the prime minister, its chair the Dutch diplomat.

In: a row of chunks and the role that the office nearest to a name gives. Out: the role with the office or the owner that tells more.
"""

from dataclasses import replace

from store.reading.names.roles.owners import Role, role_of
from store.reading.names.roles.owners_bodies import owner_of_body
from store.reading.names.sheet import GROUPS, Chunk, Sheet
from store.reading.text.tokens import POSSESSIVE

DETERMINERS = frozenset(
    {
        "the",
        "a",
        "an",
        "its",
        "their",
        "his",
        "her",
        "our",
        "my",
        "your",
        "one",
        "then",
        "now",
        "also",
        "currently",
        "whose",
    }
)
_BESIDE_OFFICE = frozenset("boss superior predecessor successor".split())
_OWNERS = GROUPS | {"country"}


def whose(sheet: Sheet, row: list[Chunk], j: int, first: int) -> Chunk | None:
    """The state or body row[j] in "Thailand, whose Major General X serves as": its officer's."""
    owner = row[j] if j >= 0 and row[j].kind in {"country", "organisation", "acronym"} else None
    return owner if owner is not None and sheet.page.lowers[owner.last : first] == [",", "whose"] else None


def principal(sheet: Sheet, row: list[Chunk], number: int, role: Role) -> Role:
    """The envoy of the secretary-general, X: X is the envoy; else ``role`` itself: the adviser of President X advises X."""
    aide = next((chunk for chunk in reversed(row[:number]) if chunk.last <= role.first), None)
    lows = sheet.page.lowers
    titled = lows[role.last : role.last + 1] != [","] and sheet.page.words[role.last - 1][0].isupper()
    if aide is None or aide.kind != "office" or role.office is None or role.rank or titled:
        return role
    gap = lows[aide.last : role.first]
    if gap not in (["of"], ["of", "the"], ["for", "the"], ["for"], ["to", "the"], ["of", "its"], ["for", "its"]):
        return role
    start = sheet.page.sentences[aide.sentence].first
    if aide.first > start and lows[aide.first - 1] not in DETERMINERS | POSSESSIVE | {",", "“"}:
        return role
    text = f"{sheet.text(aide.first, aide.last)} {' '.join(gap)} {role.office}"
    return replace(role, office=text, head=aide.name, first=aide.first)


def fuller(role: Role, before: Role) -> Role:
    """The agency's head, Ambassador X heads the agency; her boss, Prime Minister X is prime minister where she serves."""
    if before.owner is None:
        return role
    return replace(role, owner=before.owner) if before.head in _BESIDE_OFFICE else before


def chairing(sheet: Sheet, row: list[Chunk], number: int, role: Role) -> Role:
    """Its chair, the Dutch diplomat X: X chairs the body; that he is Dutch comes second."""
    office = row[number - 2] if number > 1 and row[number - 1].kind == "demonym" else None
    if office is None or office.kind != "office" or not office.first:
        return role
    lows = sheet.page.lowers
    if lows[office.first - 1] not in {"its", "their"} or sheet.glue(office, row[number - 1]) not in (
        [",", "the"],
        [",", "a"],
    ):
        return role
    held = role_of(sheet, row, number - 2, role.rank, role.title)
    return held if held.owner is not None and held.owner.kind in {"organisation", "acronym"} else role


def possessor(sheet: Sheet, row: list[Chunk], j: int, at: int) -> Chunk | None:
    """Whose the rank or form of address at token ``at`` is by the possessive before it: the Russian General Staff's Lt. Gen. X, NATO's Gen. Y."""
    if j < 0 or row[j].kind not in _OWNERS or sheet.page.lowers[row[j].last : at] not in (["’s"], ["'s"], ["’"], ["'"]):
        return None
    number = owner_of_body(sheet, row, j)
    if row[j].kind == "organisation" and j and row[j - 1].kind == "demonym" and row[j - 1].last == row[j].first:
        number = j - 1
    return row[number]
