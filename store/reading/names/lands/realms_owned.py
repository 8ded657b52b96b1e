"""Owning like a realm: what only a state has or does to its own: X recalled its ambassador, the frontiers of X, X's Lower Zeni province.

In: an unknown run of capitals in a sheet cut into chunks. Out: whether the words around it make it a country.
"""

from store.reading.names.lands.realms_acts import NEIGHBOURING
from store.reading.names.sheet import Chunk, Sheet
from store.reading.text.tokens import POSSESSIVE

_OWN = frozenset("its their".split())
_OWNED = frozenset(  # what stands behind "its" of a state alone
    "ambassador ambassadors embassy consulate border borders frontier frontiers airspace parliament constitution navy "
    "coastguard airforce reservists warships independence sovereignty neutrality currency nationals".split()
)
_OWNED_PAIRS = frozenset(
    "air force|armed forces|coast guard|foreign minister|prime minister|foreign ministry|defence minister|defense minister|"
    "defence ministry|defense ministry|interior minister|territorial waters|border crossings|border posts|land borders|border guards|"
    "border troops|general staff|central bank".split("|")
)
_OF = frozenset(  # what stands before "of X" of a state alone
    "rulers frontiers borders airspace independence sovereignty neutrality constitution embassy annexation secession".split()
)
_STATES = NEIGHBOURING | frozenset("landlocked island tiny small mountain desert coastal breakaway independent".split())
_RULES = frozenset("rules ruled governs governed ruling governing".split())
_PARTS = frozenset("province provinces governorate prefecture peninsula".split())
_MINISTERIAL = frozenset("minister ministers ministry ministries".split())
_STATE_POSSESSIONS = frozenset(
    "frontiers frontier airspace borders parliament legislature membership independence sovereignty neutrality secession accession "
    "constitution navy airforce monarchy presidency electorate consulate embassies ambassadors lawmakers territorial".split()
)
_SENT = frozenset("negotiators delegations envoys diplomats ministers presidents premiers ambassadors".split())
_LINKS = frozenset(("for", "from", "of"))
OWNING = 9  # tokens from a name to "its ambassador"
PARTED = 4  # tokens from "X's" to "province"
BEHIND = 3  # tokens from "X's" to "minister"


def owns_a_state(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether one phrase says that the unknown run row[k] has what only a state has."""
    chunk = row[k]
    return (
        _has_its_own(sheet, chunk)
        or _possesses(sheet, chunk)
        or _is_ruled(sheet, chunk)
        or _sends_side_by_side(sheet, row, k)
    )


def _has_its_own(sheet: Sheet, chunk: Chunk) -> bool:
    """X has shut its frontiers, X, which recalled its ambassador: no other name between."""
    page = sheet.page
    span = page.sentences[chunk.sentence]
    if chunk.first - span.first > 1:
        return False
    near = page.words[chunk.last : min(chunk.last + OWNING, span.last)]
    at = next((i for i, word in enumerate(near) if word in _OWN), None)
    if at is None or any(word[0].isupper() for word in near[:at]):
        return _goes_on(page.lowers[chunk.last : span.last])
    first = chunk.last + at + 1
    return is_owned(page.lowers[first : first + 2])


def _goes_on(rest: list[str]) -> bool:
    """X, which has a dispute with Y, put ships on alert, and its foreign minister …: the "its" of a second clause is the subject's."""
    if "its" not in rest:
        return False
    return any(rest[i : i + 2] == ["and", "its"] and is_owned(rest[i + 2 : i + 4]) for i in range(len(rest) - 3))


def is_owned(lows: list[str]) -> bool:
    """Whether two words are what only a state has: its parliament, its air force."""
    return bool(lows) and (lows[0] in _OWNED or " ".join(lows) in _OWNED_PAIRS)


def _possesses(sheet: Sheet, chunk: Chunk) -> bool:
    """X's membership, X's Lower Zeni province, X's water minister."""
    page = sheet.page
    limit = page.sentences[chunk.sentence].last
    if page.lowers[chunk.last : chunk.last + 1] == [] or page.lowers[chunk.last] not in POSSESSIVE:
        return False
    at = chunk.last + 1
    if page.lowers[at : at + 1] != [] and page.lowers[at] in _STATE_POSSESSIONS:
        return True
    behind = page.words[at : min(at + PARTED, limit)]
    part = next((i for i, word in enumerate(behind) if word in _PARTS), 0)
    if part and all(word[0].isupper() for word in behind[:part]):
        return True
    titled = behind[:BEHIND]
    head = next((i for i, word in enumerate(titled) if word in _MINISTERIAL), 0)
    return head > 0 and all(word.islower() and word.isalpha() for word in titled[:head])


def _is_ruled(sheet: Sheet, chunk: Chunk) -> bool:
    """The junta that rules X, the frontiers of X."""
    lows = sheet.page.lowers
    first = sheet.page.sentences[chunk.sentence].first
    if chunk.first - 2 < first:
        return False
    before, behind = lows[chunk.first - 2], lows[chunk.first - 1]
    if behind == "of" and before == "state" and chunk.first - 3 >= first and lows[chunk.first - 3] in _STATES:
        return True  # the neighbouring state of X
    return (behind == "of" and before in _OF) or (
        behind in _RULES and before in {"that", "which", "who", "has", "junta"}
    )


def _sends_side_by_side(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Negotiators for X and Y, envoys from X and Y: both are countries."""
    left = k - 1 if k and sheet.glue(row[k - 1], row[k]) == ["and"] else k
    paired = left < k or (k + 1 < len(row) and sheet.glue(row[k], row[k + 1]) == ["and"])
    lows, first = sheet.page.lowers, row[left].first
    begin = sheet.page.sentences[row[k].sentence].first
    return paired and first - 2 >= begin and lows[first - 1] in _LINKS and lows[first - 2] in _SENT
