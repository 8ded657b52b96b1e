"""Appositions with "of" and "whom": Prosecutor X of the International Criminal Court, X, of Save the Children, General X of the Tarvish army.

In: a row of chunks, a name in it and the token of "of" behind it. Out: whose the name is, without an office; else None.
"""

from dataclasses import replace

from store.reading.names.lands.realms import STATE_BODIES
from store.reading.names.roles.owners import Role, role_of
from store.reading.names.sheet import BODIES, GROUPS, PLACED, Chunk, Sheet

_CROWNS = frozenset({"King", "Queen", "Sultan", "Emir", "Prince", "Princess"})
_ARMED = frozenset("army navy police military air-force coastguard guard".split())
_LOCAL = frozenset({"governor", "mayor", "prefect", "bishop", "archbishop", "president", "chancellor"})


def from_body(sheet: Sheet, row: list[Chunk], k: int, of: int) -> Role | None:
    """Whose the name is by the "of" at token ``of``: Prosecutor X of the International Criminal Court."""
    if (service := _service(sheet, row[k], of)) is not None:
        return service
    right = row[k + 1] if k + 1 < len(row) else None
    if right is None or not _is_tied(sheet, of, right):
        return None
    if right.kind in {"demonym", "run"} and _has_forces(sheet, right):
        theirs = Chunk(right.first, right.last, "region", right.name, "", right.sentence)
        return _of(row[k], right if right.kind == "demonym" else theirs)  # of the Tarvish army
    armed = right.kind == "body" and right.name in _ARMED
    ruled = _is_ruler(row, k) and right.kind in PLACED
    if right.kind not in {"organisation", "country"} and not armed and not ruled:
        return None
    if right.kind == "run":
        right.kind = "place"
    return _of(row[k], right)


def _is_tied(sheet: Sheet, of: int, right: Chunk) -> bool:
    """Whether only "of the" stands between: of the coast guard, of the opposition Congress."""
    glue = sheet.page.lowers[of : right.first]
    if right.kind == "body":
        glue = [low for low in glue if low not in sheet.words.modifiers]
    if glue[-1:] == ["opposition"] and right.kind == "organisation":
        glue = glue[:-1]
    return glue in (["of"], ["of", "the"])


def _is_ruler(row: list[Chunk], k: int) -> bool:
    """Whether the name is of one who rules a place: Governor X of Tula, Queen X of Tonga."""
    left = row[k - 1] if k and row[k - 1].last == row[k].first else None
    if left is None:
        return False
    return (left.kind == "office" and left.name in _LOCAL) or (left.kind == "address" and left.name in _CROWNS)


def _has_forces(sheet: Sheet, owner: Chunk) -> bool:
    """Whether an army or a body of state follows the name of a people or a land."""
    behind = sheet.page.lowers[owner.last : owner.last + 2]
    return behind[:1] in (["army"], ["navy"], ["military"]) or " ".join(behind) in STATE_BODIES


def _service(sheet: Sheet, named: Chunk, of: int) -> Role | None:
    """Whose "Commander X of the fire brigade" is: a service that goes by no name."""
    lows = sheet.page.lowers
    if lows[of + 1 : of + 2] != ["the"]:
        return None
    size = 2 if " ".join(lows[of + 2 : of + 4]) in _SERVICES else 1 if lows[of + 2 : of + 3] == ["police"] else 0
    if not size:
        return None
    body = Chunk(of + 2, of + 2 + size, "organisation", sheet.text(of + 2, of + 2 + size), "", named.sentence)
    return Role(None, None, body, "", named.sentence, named.first, named.first)


_SERVICES = frozenset(
    {"civil protection", "civil defence", "civil defense", "fire brigade", "fire service", "riot police"}
)


def stood_for(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X, who represented Chad, · X, who signed it for the front: whose the name is by the clause with "who" at ``at``."""
    lows, verb = sheet.page.lowers, at + 1
    link = verb
    if verb < limit and lows[verb] in _WORKING:
        return _works_for(sheet, row, k, verb)
    if verb < limit and lows[verb] in _SERVING:
        link = next((i for i in range(verb + 1, min(verb + SERVED, limit)) if lows[i] == "for"), limit)
    elif verb >= limit or lows[verb] not in _REPRESENTING:
        return None
    owner = _right_behind(sheet, row[k + 1 :], link)
    return _of(row[k], owner) if owner is not None and owner.kind in GROUPS | {"country", "seat"} else None


def sent_by(sheet: Sheet, row: list[Chunk], last: int, limit: int) -> Chunk | None:
    """On whose behalf somebody acts whose office ends at token ``last``: X, a retired judge of 71, on behalf of the league."""
    lows = sheet.page.lowers
    at = last
    while at < limit and (lows[at] in {",", "of"} or lows[at].isdigit()):
        at += 1
    of = at + 2 if lows[at : at + 3] == ["on", "behalf", "of"] else -1
    body = _right_behind(sheet, row, of) if of > 0 else None
    return body if body is not None and body.kind in GROUPS | {"country"} else None


def _works_for(sheet: Sheet, row: list[Chunk], k: int, verb: int) -> Role | None:
    """X, who works for the Red Cross, · X, who fights with the Hill Front: a body of that name alone; not "who works in Chad"."""
    lows = sheet.page.lowers
    if lows[verb + 1 : verb + 2] == [] or lows[verb + 1] not in _WORKING[lows[verb]]:
        return None
    body = _right_behind(sheet, row[k + 1 :], verb + 1)
    return _of(row[k], body) if body is not None and body.kind in BODIES and not body.place else None


def _right_behind(sheet: Sheet, chunks: list[Chunk], at: int) -> Chunk | None:
    """The first of the chunks behind token ``at``, where at most "the" stands between."""
    chunk = next((chunk for chunk in chunks if chunk.first > at), None)
    return chunk if chunk is not None and sheet.page.lowers[at + 1 : chunk.first] in ([], ["the"]) else None


def _of(named: Chunk, owner: Chunk) -> Role:
    """Whose a name is of which no office is told."""
    return Role(None, None, owner, "", named.sentence, named.first, named.first)


_WORKING = {
    "works": ("for", "at"),
    "serves": ("with", "in"),
    "fights": ("for", "with"),
    "volunteers": ("for", "with"),
    "flies": ("for",),
}
_REPRESENTING = frozenset({"represented"})
_SERVING = frozenset("signed negotiated negotiates initialled mediated conducted spoke".split())
SERVED = 5  # tokens from "signed" to "for": signed the treaty for


def whom(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X, whom the African Union appointed as its mediator: the office, and who gave it."""
    lows = sheet.page.lowers
    verb = next((i for i in range(at + 1, min(at + REACH, limit)) if lows[i] in _NAMING), -1)
    office = next(
        (j for j in range(k + 1, len(row)) if row[j].kind == "office" and 0 < row[j].first - verb <= WHOM), -1
    )
    if verb < 0 or office < 0 or (lows[verb] in _CALLING and lows[row[office].first - 1] not in {"their", "its"}):
        return None
    role = replace(role_of(sheet, row, office, None), behind=True)
    giver = next((other for other in row[k + 1 :] if other.last == verb or other.last == verb - 1), None)
    if role.owner is None and giver is not None and giver.kind in {"organisation", "acronym", "country", "demonym"}:
        role = replace(role, owner=giver)
    return role


_CALLING = frozenset("call calls recognise recognises recognize recognizes".split())
_NAMING = _CALLING | frozenset("appointed named made elected chose nominated".split())
WHOM = 4  # tokens between "appointed" and the office
REACH = 8  # tokens between "whom" and "appointed"
