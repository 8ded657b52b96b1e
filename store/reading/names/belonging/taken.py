"""Taking up: an office without an owner that goes on with the body, the ministry or the envoy of the sentences before.

In: the cast and a role. Out: the role with the owner it takes up, or None.
"""

from dataclasses import replace

from store.reading.names.belonging.capitals import goes_on
from store.reading.names.belonging.offices import the_ministry
from store.reading.names.belonging.teams import of_team
from store.reading.names.cast import Cast, of_ruler
from store.reading.names.roles.owners import Role
from store.reading.names.roles.owners_beside import left_owner, right_owner
from store.reading.names.roles.owners_bodies import body_start
from store.reading.names.roles.owners_pronouns import pronoun_owner
from store.reading.names.sheet import BODIES, Chunk, Sheet
from store.reading.text.tokens import POSSESSIVE

_ENVOYS = frozenset({"envoy", "ambassador", "diplomat"})
_SPEAKERS = frozenset({"spokesman", "spokeswoman", "spokesperson"})
_PEOPLE = frozenset({"person", "run"})
BACK = 3  # sentences before "the envoy" in which the ambassador was told of
_FORCES = frozenset("navy army air force military marine coast guard".split())
OPENS = 3  # tokens in which the subject of a sentence begins
TWO = 2  # words of "prime minister": "the president" may be another's


def taken_up(found: Cast, role: Role) -> Role | None:
    """The role with its owner where "The envoy, X" takes up the League's envoy, "The minister, X" the ministry, "Spokesman X" the body of the sentence before."""
    if (body := _spoken_for(found, role)) is not None:
        return replace(role, owner=body)
    if (same := _same_office(found, role) or of_team(found, role)) is not None:
        return replace(role, owner=same)
    sheet = found.sheet
    opens = role.first - 1 == sheet.page.sentences[role.sentence].first and sheet.page.lowers[role.first - 1] == "the"
    if not opens or not role.sentence or role.behind:
        return None
    if role.office is not None and role.office.lower() == "minister":
        ministry = the_ministry(sheet.rows[role.sentence - 1])
        if ministry is not None:
            return replace(role, owner=ministry)
    owner = _owner_before(found, role)
    return replace(role, owner=owner) if owner is not None and owner.kind not in _PEOPLE else None


def _same_office(found: Cast, role: Role) -> Chunk | None:
    """Whose the very office is that the sentence before, of the same paragraph, tells of without a name: its prime minister offered talks. Prime Minister X said …"""
    sheet = found.sheet
    words = (role.office or "").lower().split()
    if not of_ruler(found, role) or not role.sentence or not goes_on(found, role) or role.behind:
        return None
    row = sheet.rows[role.sentence - 1]
    k = _nameless(sheet, row, words)
    if k is None or any(chunk.iso and chunk.last <= role.first for chunk in sheet.rows[role.sentence]):
        return None
    owner = left_owner(sheet, row, k) or right_owner(sheet, row, k) or pronoun_owner(sheet, row, k)
    return owner if owner is not None and owner.iso else None


def _nameless(sheet: Sheet, row: list[Chunk], words: list[str]) -> int | None:
    """The place in a row of the one office of these words, at least two, with no name beside it: not "X, the prime minister of Chad"."""
    lows = sheet.page.lowers
    same = [k for k, chunk in enumerate(row) if chunk.kind == "office" and lows[chunk.first : chunk.last] == words]
    if len(same) != 1 or len(words) < TWO or any(chunk.first == row[same[0]].last for chunk in row):
        return None
    k = same[0]
    named = k > 0 and row[k - 1].kind in _PEOPLE and row[k].first - row[k - 1].last <= TWO
    return None if named else k


def _owner_before(found: Cast, role: Role) -> Chunk | None:
    """Whose the same office is in the sentence before; an ambassador is an envoy, and is told of a little longer."""
    envoy = role.head in _ENVOYS
    names = _ENVOYS if envoy else frozenset({role.head})
    for number in range(role.sentence - 1, max(-1, role.sentence - 1 - (BACK if envoy else 1)), -1):
        row = found.sheet.rows[number]
        same = [k for k, chunk in enumerate(row) if chunk.kind == "office" and chunk.name in names]
        if same:
            one = same[0] if len(same) == 1 else None
            return None if one is None else left_owner(found.sheet, row, one) or right_owner(found.sheet, row, one)
    return None


def _spoken_for(found: Cast, role: Role) -> Chunk | None:
    """The body or state that the sentence begins with, or else the one before, for a spokesman who is nothing more."""
    if role.head not in _SPEAKERS or role.office is None:
        return None
    if role.office.lower() != role.head:
        return _of_forces_told(found, role)
    page = found.sheet.page
    span = page.sentences[role.sentence]
    if page.lowers[role.first - 1] == "," and role.first > span.first + OPENS:
        return _subject(found, role.sentence)  # India's ministry is pressing for it, spokesman X said
    if page.lowers[span.first : role.first] == ["ministry"] and role.sentence and goes_on(found, role):
        return _ministry_told(found, role.sentence - 1)
    if not role.sentence or page.lowers[span.first : role.first] not in ([], ["the"], ["its"]):
        return None
    return _subject(found, role.sentence - 1) if goes_on(found, role) else None


def _ministry_told(found: Cast, number: int) -> Chunk | None:
    """The land whose ministry a sentence tells of, for its spokesman: …, Chad's defence ministry said. Ministry spokesman X …"""
    row, lows = found.sheet.rows[number], found.sheet.page.lowers
    ministry = the_ministry(row)
    if ministry is None or ministry.iso:
        return ministry
    first = body_start(found.sheet, ministry)
    at = first - (lows[first - 1] in POSSESSIVE)
    return next((chunk for chunk in row if chunk.last == at and chunk.iso), None)


def _of_forces_told(found: Cast, role: Role) -> Chunk | None:
    """The state's body that the sentence before begins with, for its navy's or army's spokesman: The Pentagon said so. Navy spokesman X …"""
    page, span = found.sheet.page, found.sheet.page.sentences[role.sentence]
    opens = role.first == span.first and role.sentence > 0 and goes_on(found, role)
    if not opens or set((role.office or "").lower().split()[:-1]) - _FORCES:
        return None
    body = _subject(found, role.sentence - 1)
    told = (
        body is not None
        and page.lowers[body.last : body.last + 1] != []
        and page.lowers[body.last] in found.sheet.words.speech
    )
    return body if body is not None and body.iso and told and body.kind in BODIES else None


def _subject(found: Cast, number: int) -> Chunk | None:
    """The body or state that sentence ``number`` begins with."""
    row, first = found.sheet.rows[number], found.sheet.page.sentences[number].first
    body = next((chunk for chunk in row[:2] if chunk.kind in BODIES), None)
    if body is not None and body.first - first < OPENS:
        return body
    if len(row) > 1 and row[0].kind == "demonym" and row[1].kind == "body" and row[1].first == row[0].last:
        return row[0] if row[0].first - first < OPENS else None  # the Israeli military
    land = row[0] if row and row[0].kind == "country" and not row[0].place else None
    return land if land is not None and land.first - first < OPENS else None
