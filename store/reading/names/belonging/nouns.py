"""Belonging to a body that is told by its noun alone: the agency, the front's wing, the foreign ministry in Beijing, the joint command.

In: the cast, a role and the body that owns it. Out: the name of the country or of the body, else None.
"""

from dataclasses import replace

from store.reading.names.belonging.bodies import meant
from store.reading.names.belonging.state import of_state
from store.reading.names.cast import Cast, country_name
from store.reading.names.lands.atlas import STATES
from store.reading.names.roles.owners import Role
from store.reading.names.roles.owners_bodies import body_start
from store.reading.names.roles.owners_pronouns import state_before
from store.reading.names.sheet import BODIES, Chunk
from store.reading.text.tokens import POSSESSIVE

_OWNING = STATES | BODIES
_SIDES = frozenset({"opposition", "ruling", "governing"})
_PARTS = frozenset({"bureau", "office", "wing", "council", "committee", "secretariat", "department"})


def _begun(found: Cast, body: Chunk) -> Chunk | None:
    """The state that the sentence before begins with, of the same paragraph: Chad condemned it. Its foreign ministry's spokesman …"""
    page, number = found.sheet.page, body.sentence
    goes_on = number > 0 and page.sentences[number - 1].paragraph == page.sentences[number].paragraph
    previous = found.sheet.rows[number - 1] if goes_on and body.name == "ministry" else []
    first = previous[0] if previous else None
    opens = first is not None and first.kind == "country" and first.first == page.sentences[first.sentence].first
    return first if opens and first is not None and not first.place else None


def of_body(found: Cast, role: Role, body: Chunk) -> str | None:
    """Where "the agency", "the front's wing" or "the foreign ministry in Beijing" belongs."""
    row, lows = found.sheet.rows[body.sentence], found.sheet.page.lowers
    first = body_start(found.sheet, body)
    at = first - (lows[first - 1] in POSSESSIVE)
    whole = next((chunk for chunk in row if chunk.last == at < first and chunk.kind == "body"), None)
    if whole is not None and body.name in _PARTS and (theirs := of_body(found, role, whole)) is not None:
        return theirs  # the group's political bureau
    owner = next((chunk for chunk in row if chunk.last == at and chunk.kind in _OWNING), None)
    if owner is not None:
        return country_name(found, owner.iso) if owner.iso else owner.name
    if lows[first - 1] == "its" and (land := state_before(found.sheet, row, first) or _begun(found, body)) is not None:
        return country_name(found, land.iso)
    if body.name == "party" and not _SIDES.isdisjoint(lows[first : body.first]):
        return of_state(found, replace(role, owner=None))  # the main opposition party, which goes by no name
    armed = body.name in {"guard", "brigade", "battalion", "command"}
    if (body.name in found.sheet.words.org_lower and not armed) or body.name in found.sheet.words.nicknames:
        return meant(found, body, first)
    following = next((chunk for chunk in row if chunk.first == body.last + 1), None)
    if following is not None and following.iso and lows[body.last] == "in":
        return _of_seat(found, following)
    state = of_state(found, replace(role, owner=None, head="minister", behind=False))
    return state or (meant(found, body, first) if body.name == "command" else None)


def _of_seat(found: Cast, seat: Chunk) -> str:
    """The country of a seat; a town that was learned as a country in passing is the article's own where that is clear."""
    alone = (
        seat.kind == "country"
        and seat.iso == seat.name
        and found.home
        and found.sheet.words.atlas.countries.get(seat.iso) is None
    )
    return country_name(found, found.home if alone else seat.iso)
