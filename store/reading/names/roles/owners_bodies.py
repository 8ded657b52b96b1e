"""Bodies with their owners: "Qatar's foreign ministry", "the Malian army", "Nimra hospital" as what an office is of.

In: a row of chunks and the place of a body in it. Out: the place of its owner, and where the phrase of both ends.
"""

from store.reading.names.lands.atlas import STATES
from store.reading.names.sheet import Chunk, Sheet
from store.reading.text.tokens import POSSESSIVE

_OWNERS = frozenset("demonym country capital organisation run place town region".split())
_NAMED = frozenset({"run", "place", "town", "region", "demonym"})
_LARGEST = 3  # modifiers between an owner and its body: national food safety agency
_FORCES = frozenset(
    "staff forces force fleet council office headquarters rebels militants insurgents guerrillas "
    "diplomacy state government administration executive delegation department".split()
)
_STAFF = frozenset(
    "general staff armed forces force army navy military air high command fleet rebels militants insurgents guerrillas "
    "diplomacy state government administration executive delegation".split()
)
_CHIEFS = (["joint", "chiefs", "of", "staff"], ["chiefs", "of", "staff"], ["chiefs", "of", "defence", "staff"])
# Fields of bodies that are no fields of offices.
_FIELDS = frozenset("central families’ independent meteorological statistics".split())
# What tells of an office's holder and not of a body: "a former central bank governor".
_OF_OFFICES = frozenset("former ex then acting outgoing incoming late deputy vice assistant senior retired".split())


def body_start(sheet: Sheet, body: Chunk) -> int:
    """The first token of the body with the modifiers before it: foreign ministry, electoral commission; a name's own first."""
    lows, words = sheet.page.lowers, sheet.words
    first, start = body.first, sheet.page.sentences[body.sentence].first
    while (
        body.kind == "body"
        and first > start
        and body.first - first < _LARGEST
        and (lows[first - 1] in words.modifiers or lows[first - 1] in _FIELDS)
        and lows[first - 1] not in _OF_OFFICES
    ):
        first -= 1
    return first


def owner_of_body(sheet: Sheet, row: list[Chunk], j: int) -> int:
    """The place of the name that the body row[j] is of: Qatar's foreign | ministry, Nimra | hospital; else ``j``."""
    if j < 1 or row[j].kind not in {"body", "organisation"} or row[j - 1].kind not in _OWNERS:
        return j
    gap = sheet.glue(row[j - 1], row[j])
    if row[j].kind == "organisation":
        return j - 1 if len(gap) == 1 and gap[0] in POSSESSIVE else j
    if not gap:
        return j - 1 if row[j - 1].kind in _NAMED else j
    between = gap[1:] if gap[1:2] != [] and gap[0] in sheet.words.place_kinds else gap
    if (
        row[j - 1].kind == "demonym"
        and len(between) <= _LARGEST
        and all(low in sheet.words.modifiers for low in between)
    ):
        return j - 1  # the Chadian interior | ministry
    owned = between[0] in POSSESSIVE and len(between) <= 1 + _LARGEST
    return j - 1 if owned and all(low in sheet.words.modifiers for low in between[1:]) else j


def end_of_owner(sheet: Sheet, row: list[Chunk], number: int, limit: int) -> int:
    """The token after the owner row[number] with the body behind it that is its own."""
    follows = number + 1 < len(row) and row[number + 1].last <= limit
    body = follows and owner_of_body(sheet, row, number + 1) == number
    return row[number + 1].last if body else row[number].last


def body_end(sheet: Sheet, owner: Chunk, last: int) -> int:
    """The token after the body that the owner's name goes on with: head of Georgia's | national security council; else ``last``."""
    lows, words = sheet.page.lowers, sheet.words
    limit = sheet.page.sentences[owner.sentence].last
    end = max(owner.last, last if last > owner.last else 0)
    end += end < limit and lows[end] in POSSESSIVE
    for chiefs in _CHIEFS:
        if lows[end : end + len(chiefs)] == chiefs:
            return end + len(chiefs)
    while end < limit and (lows[end] in words.modifiers or lows[end] in words.bodies or lows[end] in _FORCES):
        end += 1
        if lows[end - 1] in words.bodies or lows[end - 1] in _FORCES:
            last = end
    return last


def over_staff(sheet: Sheet, owner: Chunk, end: int, at: int) -> int:
    """The token behind the staff or force of a state that goes on from token ``end``: Chad | ’s air force, the Chadian | general staff."""
    lows = sheet.page.lowers
    first = end + (lows[end] in POSSESSIVE and end + 1 < at and lows[end + 1] in _STAFF)
    while first < at and owner.kind in STATES and lows[first] in _STAFF:
        first += 1
    return first if owner.kind in STATES else end
