"""Roles: which office, rank and owner the text gives to a name, before it or after it.

In: a sheet and the place of a name in a row of chunks. Out: a Role, or None.
"""

from dataclasses import replace

from store.reading.names.lands.heading import under
from store.reading.names.roles.owners import SENT_OUT, Role, is_realm, role_of
from store.reading.names.roles.owners_beside import TO, left_owner, right_owner
from store.reading.names.roles.owners_bodies import end_of_owner, over_staff, owner_of_body
from store.reading.names.roles.roles_aides import DETERMINERS, chairing, fuller, possessor, principal, whose
from store.reading.names.roles.roles_named import calls_itself, described, national, of_people, past_national
from store.reading.names.roles.titles import past_bracket
from store.reading.names.sheet import GROUPS, OWNING, PLACED, RANKED, Chunk, Sheet
from store.reading.text.grammar import ARTICLES, INDEFINITE, THIRD_OWN
from store.reading.text.tokens import POSSESSIVE, POSSESSIVES


def before(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """The role that stands before the name row[k]: ranks, forms of address and an office, with its owner."""
    first, j, rank, title = _ranks(sheet, row, k)
    at = first
    if j >= 1 and _in_brackets(sheet, row[j], at):
        if sheet.page.lowers[row[j].last + 1 : first] not in ([], [","]):
            return None
        at, j = row[j].first - 1, j - 1
    if rank and j >= 0 and row[j].kind == "demonym" and at in {row[j].last, past_national(sheet, row[j])}:
        return national(sheet, row, j, row[k].first, rank, title)
    office = row[j] if j >= 0 and row[j].kind == "office" else _of_owner(sheet, row, j, at)
    office = office or _of_owner_in(sheet, row, j, at)
    if office is not None and _joined(sheet, row, office, at):
        return _of_office(sheet, row, row.index(office), rank, title)
    led = _led_by(sheet, row, k, first, rank or None)
    if led is not None:
        return led
    if not rank and not title:
        return described(sheet, row, k) or of_people(sheet, row, k) or _belonging(sheet, row, k)
    if title and not sheet.words.address_roles.isdisjoint(title.split()):
        return Role(title, rank or None, None, title.lower(), row[k].sentence, first, row[k].first, title)
    owner = whose(sheet, row, j, first) or possessor(sheet, row, j, first)
    return Role(None, rank or None, owner, rank.lower(), row[k].sentence, first, row[k].first, title)


def _ranks(sheet: Sheet, row: list[Chunk], k: int) -> tuple[int, int, str, str]:
    """The ranks and forms of address before the name row[k]: (their first token, the place in the row before them, rank, title)."""
    at, j, rank, title = past_bracket(sheet, row[k].first), k - 1, "", ""
    while j >= 0 and row[j].kind in RANKED and row[j].last == at:
        rank = row[j].name if row[j].kind == "rank" and not rank else rank
        title = row[j].name if row[j].kind == "address" else title
        at = row[j].first
        j -= 1
    return at, j, rank, title


def _in_brackets(sheet: Sheet, chunk: Chunk, at: int) -> bool:
    """Whether an abbreviation in brackets stands between an office and token ``at``: the head of the Desert Command (DESCOM), Gen. X."""
    lows = sheet.page.lowers
    return chunk.last + 1 <= at and lows[chunk.last : chunk.last + 1] == [")"] and lows[chunk.first - 1] == "("


def _of_office(sheet: Sheet, row: list[Chunk], number: int, rank: str, title: str) -> Role:
    """The role that the office row[number] before a name gives, with the owner that another office beside it may tell."""
    office = row[number]
    role = role_of(sheet, row, number, rank or None, title)
    if role.owner is None and number and _joined(sheet, row, row[number - 1], office.first):
        other = role_of(sheet, row, number - 1, rank or None, title) if row[number - 1].kind == "office" else role
        role = fuller(role, other)
    if role.owner is None and number and role.head in _STYLES:
        held = _of_owner(sheet, row, number - 1, office.first)
        if held is not None and _joined(sheet, row, held, office.first):
            role = role_of(sheet, row, row.index(held), rank or None, title)  # the head of the mission, Ambassador X
    role = principal(sheet, row, number, chairing(sheet, row, number, role))
    led = None if role.owner is not None else _led_by(sheet, row, number, office.first, rank)
    return role if led is None else replace(role, owner=led.owner)


def _led_by(sheet: Sheet, row: list[Chunk], k: int, at: int, rank: str | None) -> Role | None:
    """The role in "the junta, which is led by X" and "the front's political wing is headed by X": leader of that body."""
    lows, start = sheet.page.lowers, sheet.page.sentences[row[k].sentence].first
    while at > start and lows[at - 1] in sheet.words.qualities:
        at -= 1
    at -= lows[at - 1] in ARTICLES | THIRD_OWN
    office = _LED.get(lows[at - 2]) if at - 2 >= start and lows[at - 1] == "by" else None
    if office is None:
        return None
    end = at - 2
    while end > start and lows[end - 1] in _BETWEEN:
        end -= 1
    body = next((chunk for chunk in reversed(row[:k]) if chunk.last <= end), None)
    if body is None or end - body.last > LONGEST or not (body.kind in GROUPS or _owns(lows, body, end)):
        return None
    first = body.first - (body.first > start and lows[body.first - 1] in {"the", "its"})
    text = sheet.text(first, end)
    text = text if text[1:2].isupper() else text[:1].lower() + text[1:]
    return Role(f"{office} of {text}", rank, body, office, row[k].sentence, at - 2, row[k].first)


def _owns(lows: list[str], land: Chunk, end: int) -> bool:
    """Whether what ends at token ``end`` is a country's: Chad's | main opposition party, the Chadian | rebels."""
    if land.kind == "country":
        return lows[land.last] in POSSESSIVE
    return land.kind == "demonym" and lows[end - 1].endswith("s") and end > land.last


_LED = {
    "led": "leader",
    "headed": "head",
    "commanded": "commander",
    "chaired": "chair",
    "run": "head",
    "ruled": "ruler",
}
_BETWEEN = frozenset({"who", "is", "are", "was", "were", "which", "that", ",", "now", "being", "been", "has", "have"})
_SITES = PLACED | {"country", "capital"}
_STYLES = frozenset(
    "ambassador judge professor senator archbishop bishop justice".split()
)  # how somebody is addressed too
_SPOT = frozenset({"in", "at", "near"})
_WHERE = frozenset({"from", "on", "in", "at"})
WHERE = 5  # tokens from "from the plain" to the comma
_KNOWN_AS = frozenset({"known as", "known only as", "better known as", "a man known as", "who is known as"})
CLAUSE = 9  # words of "who found the new strain," between an office and a name
BRACKET = 8  # tokens of "(Ms. X Y)"
LONGEST = 3  # words between a body and "is led by"


def _belonging(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """Whose the name is without an office: Hezbollah's Hassan X."""
    left = row[k - 1] if k else None
    if (headed := under(sheet, row, k)) is not None:
        return Role(None, None, headed, "", row[k].sentence, row[k].first, row[k].first)
    if left is None or left.kind not in {"country", "organisation"}:
        return None
    if sheet.glue(left, row[k]) not in (["’s"], ["'s"]) or row[k].last - row[k].first < 2:
        return None
    begin = sheet.page.sentences[left.sentence].first
    if left.kind == "country" and left.first > begin and sheet.page.lowers[left.first - 1] in sheet.words.strong:
        return None  # in Sudan's El Fasher
    return Role(None, None, left, "", row[k].sentence, row[k].first, row[k].first)


def _of_owner(sheet: Sheet, row: list[Chunk], j: int, at: int) -> Chunk | None:
    """The office in "foreign minister of France, X" and "head of the agency X": one chunk stands between."""
    end = row[j].last if j >= 0 else 0
    j = owner_of_body(sheet, row, j)
    if j < 1 or row[j - 1].kind != "office" or row[j].kind not in OWNING:
        return None
    gap = sheet.glue(row[j - 1], row[j])
    realm = gap == ["of", "the"] and is_realm(sheet, row[j])
    end += end < at and (sheet.page.lowers[end] in sheet.words.place_kinds or _of_body(sheet, row[j], end))
    end = over_staff(sheet, row[j], end, at)
    behind = sheet.page.lowers[end:at]
    close = behind in ([], [","]) or calls_itself(behind)
    fine = close and 0 < len(gap) < 6 and gap[0] in TO
    return (
        row[j - 1]
        if fine and (realm or gap[0] == "of" or row[j].kind != "run" or left_owner(sheet, row, j - 1) is not None)
        else None
    )


def _of_owner_in(sheet: Sheet, row: list[Chunk], j: int, at: int) -> Chunk | None:
    """The office in "head of the UN mission in Chad, X": the place where the body is stands between."""
    lows = sheet.page.lowers
    if j < 2 or row[j].kind not in _SITES or lows[row[j].last : at] != [","] or lows[row[j].first - 1] != "in":
        return None
    return _of_owner(sheet, row, j - 1, row[j].first - 1) if row[j - 1].kind in GROUPS else None


def _of_body(sheet: Sheet, owner: Chunk, at: int) -> bool:
    """Whether a noun of bodies stands behind the name of one: the OSCE | mission."""
    low = sheet.page.lowers[at]
    return owner.kind in {"organisation", "acronym"} and (low in SENT_OUT or low in sheet.words.org_lower)


def _joined(sheet: Sheet, row: list[Chunk], office: Chunk, at: int) -> bool:
    """Whether the office belongs to the name at token ``at``: beside it, or before a comma when it is definite."""
    lows = sheet.page.lowers
    number = row.index(office)
    gap = lows[_end_with_owner(sheet, row, number, at) : at]
    if not gap or (gap == ["("] and ")" in lows[at : at + BRACKET]):
        return True  # the spokesperson (Ms. X)
    if gap[0] in {"who", "that"} and gap[-1] == "," and "," not in gap[:-1] and len(gap) <= CLAUSE:
        return office.first <= sheet.page.sentences[office.sentence].first + 1 and lows[at : at + 1] != [","]
    gap = _without_aside(gap, followed=bool(lows[at : at + 1]))
    return gap in ([","], [",", "a"]) and _explains(sheet, row, number)


def _end_with_owner(sheet: Sheet, row: list[Chunk], number: int, at: int) -> int:
    """The token behind the office row[number] and the owner, body or staff that it is told with."""
    lows, end = sheet.page.lowers, row[number].last
    if number + 1 < len(row) and row[number + 1].last <= at and row[number + 1].kind not in RANKED:
        end = end_of_owner(sheet, row, number + 1, at)
        end += end < at and (lows[end] in sheet.words.place_kinds or _of_body(sheet, row[number + 1], end))
        end = over_staff(sheet, row[number + 1], end, at)
    return end


def _without_aside(gap: list[str], *, followed: bool) -> list[str]:
    """The tokens between an office and a name without what only says where it is held or how its holder is known."""
    if gap[0] in {"abroad", "here", "there"}:
        gap = gap[1:]
    placed = gap[:1] != [] and gap[0] in _WHERE and gap[-1] == "," and len(gap) <= WHERE and followed
    if placed and all(low.isalpha() for low in gap[:-1]):
        return [","]  # a farmer from the plain, X, · the physician on duty, X
    if calls_itself(gap):
        return [","]  # an NLF spokesman known as Commander X
    if gap[:1] == [","] and " ".join(low for low in gap[1:] if low.isalpha()) in _KNOWN_AS:
        return [","]
    return gap


def _explains(sheet: Sheet, row: list[Chunk], number: int) -> bool:
    """Whether the office row[number] is definite enough that the name behind its comma explains it, and no name before it does."""
    lows, office = sheet.page.lowers, row[number]
    first = _phrase_start(sheet, row, number)
    start = sheet.page.sentences[office.sentence].first
    prior = lows[first - 1] if first > start else ""
    named = next((other for other in reversed(row[:number]) if other.last <= first), None)
    holds = named is not None and any(other.last == named.first and other.kind == "rank" for other in row[:number])
    if named is not None and named.kind in {"run", "person"} and not holds and first - named.last < 2:
        # In Guiuan | the mayor, X
        placed = named.kind == "run" and named.first > start and lows[named.first - 1] in _SPOT
        if not placed and (prior == "," or named.last == first):
            return False
    owned = left_owner(sheet, row, number) or right_owner(sheet, row, number)
    plain = not any(word in sheet.words.qualities for word in lows[first : office.first])
    if owned is not None and prior in INDEFINITE and plain:
        return True
    if prior in POSSESSIVES or lows[first] in DETERMINERS - INDEFINITE:
        return True
    return first < office.first or first == start or prior in DETERMINERS or "-" in prior


def _phrase_start(sheet: Sheet, row: list[Chunk], number: int) -> int:
    """The first token of the office with its owner and article."""
    office = row[number]
    owner = left_owner(sheet, row, number)
    first = owner.first if owner and owner.last <= office.first else office.first
    lows, start = sheet.page.lowers, sheet.page.sentences[office.sentence].first
    while first > start and (lows[first - 1] in DETERMINERS or lows[first - 1] in sheet.words.qualities):
        first -= 1
    return first


def standing(sheet: Sheet, row: list[Chunk], number: int) -> Role:
    """The role that the office row[number] is by itself, no name beside it."""
    return role_of(sheet, row, number, None)
