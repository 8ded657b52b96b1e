"""Roles told over a description: "Its coordinator on the spot, a brisk Kenyan named X", "The envoy, a patient Swiss called X".

In: a row of chunks and a name in it that "named", "called" or "by the name of" introduces. Out: the office before the description.
"""

from store.reading.names.roles.owners import Role, role_of
from store.reading.names.sheet import GROUPS, Chunk, Sheet
from store.reading.text.grammar import DEFINITE, INDEFINITE

_NAMING = frozenset({"named", "called"})
_BY_NAME = ["by", "the", "name", "of"]
_CALLED = frozenset(
    {
        "known as",
        "who gives his name as",
        "who gives her name as",
        "who gave his name as",
        "who gave her name as",
        "known only as",
        "who calls himself",
        "who calls herself",
        "who goes by the name of",
        "who is known as",
    }
)
LONGEST = 12  # tokens of "on the spot, a former customs inspector"


def described(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """The office that opens the sentence and that a description between a comma and the name goes on with."""
    lows, at = sheet.page.lowers, row[k].first
    end = at - 1 if lows[at - 1] in _NAMING else at - len(_BY_NAME) if lows[at - len(_BY_NAME) : at] == _BY_NAME else -1
    first = sheet.page.sentences[row[k].sentence].first
    if end <= first or lows[first] not in DEFINITE:
        return None
    number = next((j for j in range(k) if row[j].kind == "office"), -1)
    if number < 0 or row[number].first - first > 3:
        return None
    gap = lows[row[number].last : end]
    comma = gap.index(",") if gap.count(",") == 1 else -1
    apart = comma >= 0 and gap[comma + 1 : comma + 2] in (["a"], ["an"]) and len(gap) <= LONGEST
    return role_of(sheet, row, number, None) if apart and all(low.isalpha() for low in gap if low != ",") else None


def calls_itself(gap: list[str]) -> bool:
    """Whether the tokens between an office and a name only say that its holder goes by it: who calls himself "Commander X"."""
    return " ".join(low for low in gap if low.isalpha()) in _CALLED


def of_people(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """Whose the name is by the people before its comma: a Peruvian, X; a young Peruvian named X."""
    people = row[k - 1] if k else None
    if people is None or people.kind != "demonym" or row[k].last - row[k].first < len(("given", "family")):
        return None
    lows, start = sheet.page.lowers, sheet.page.sentences[people.sentence].first
    told = sheet.glue(people, row[k]) in ([","], ["named"], ["called"])
    if (
        not told
        or lows[people.last - 1].endswith("s")
        or INDEFINITE.isdisjoint(lows[max(start, people.first - 3) : people.first])
    ):
        return None
    return Role(None, None, people, "", people.sentence, row[k].first, row[k].first)


def past_national(sheet: Sheet, people: Chunk) -> int:
    """The token behind the comma of "an Italian, Major General X"; else -1."""
    lows = sheet.page.lowers
    alone = lows[people.last : people.last + 1] == [","] and people.first > 0 and lows[people.first - 1] in INDEFINITE
    return people.last + 1 if alone else -1


def national(sheet: Sheet, row: list[Chunk], j: int, at: int, rank: str, title: str) -> Role:
    """What "the American General X" is, whose name begins at token ``at``: an American, or what a body before has him for: SFOR's commander in Europe, the American General X."""
    lows, comma = sheet.page.lowers, row[j].first - 2
    office = next((n for n in range(j - 1, -1, -1) if row[n].kind == "office"), -1)
    plain = Role(None, rank, row[j], rank.lower(), row[j].sentence, row[j].first, at, title)
    if office < 0 or lows[comma : comma + 2] != [",", "the"]:
        return plain
    placed = office + 2 == j and row[j - 1].last == comma and sheet.glue(row[office], row[j - 1]) == ["in"]
    if row[office].last != comma and not placed:
        return plain
    role = role_of(sheet, row, office, rank)
    return role if role.owner is not None and role.owner.kind in GROUPS else plain
