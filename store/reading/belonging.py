"""Belonging: the country or organisation an office or a rank belongs to, as far as the text tells."""

from collections.abc import Iterator
from dataclasses import replace

from store.reading.atlas import plain
from store.reading.cast import Cast, Draft, country_name
from store.reading.owners import Role
from store.reading.persons import Person
from store.reading.sheet import Chunk

_STATES = frozenset({"country", "demonym", "seat", "capital"})

BACK = 60  # sentences back that "the agency" may look
NEAR = 1  # sentences back that an office without an owner may lean on


_UNITS = frozenset(
    "Brigade Battalion Division Regiment Corps Squadron Fleet Command Army Guard Unit Forces Force Navy Police Staff".split()
)


def give_roles(found: Cast) -> None:
    """Write each person's role and affiliation into the draft."""
    for person in found.people.persons:
        draft = found.drafts[found.of_person[id(person)]]
        role = person.role
        draft.role = (role.office if role else None) or person.rank
        belongs = role if role and (role.owner or not person.owner) else person.owner
        draft.affiliation = affiliation(found, belongs, set()) if belongs else _of_rank(found, person)
        if role and role.sentence not in draft.sentences:
            draft.sentences.insert(1, role.sentence)


def _of_rank(found: Cast, person: Person) -> str | None:
    return country_name(found, found.home) if person.rank and found.home else None


def affiliation(found: Cast, role: Role, asked: set[int]) -> str | None:
    """The country or organisation an office belongs to, by its owner, else the country the article is about."""
    owner = role.owner
    if owner is None or (owner.kind == "organisation" and owner.name.split()[-1] in _UNITS):
        return _of_state(found, role)
    if owner.iso and owner.kind != "organisation":
        return country_name(found, owner.iso)
    if owner.kind in {"person", "run"}:
        return _of_boss(found, owner, asked) if id(owner) in found.people.of else _of_name(owner, role)
    if owner.kind == "body":
        return _of_body(found, role, owner)
    if owner.kind in {"organisation", "acronym"}:
        return _of_organisation(found, owner)
    return owner.name if owner.kind in {"region", "town", "place"} else None


def _of_name(owner: Chunk, role: Role) -> str | None:
    """World Central Kitchen, in "World Central Kitchen founder X": a name nobody knows that an office belongs to."""
    return owner.name if role.first in {owner.first, owner.last} else None


def _of_organisation(found: Cast, owner: Chunk) -> str:
    """The body itself; a ministry or an army whose name does not say its country belongs to the country."""
    if not owner.iso or owner.iso not in found.sheet.words.atlas.countries or _says_country(found, owner):
        return owner.name
    return country_name(found, owner.iso)


def _says_country(found: Cast, owner: Chunk) -> bool:
    first = owner.name.split()[0]
    thing = found.sheet.words.atlas.things.find([first], 0, 1)
    return thing is not None and thing[1].iso == owner.iso


def _of_body(found: Cast, role: Role, body: Chunk) -> str | None:
    """Where "the agency" or "the foreign ministry in Beijing" belongs."""
    if body.name in found.sheet.words.org_lower:
        return next((draft.name for draft in _named_before(found, body)), None)
    row = found.sheet.rows[body.sentence]
    owner = next((chunk for chunk in row if chunk.last == body.first and chunk.iso), None)
    if owner is not None:
        return country_name(found, owner.iso)
    following = next((chunk for chunk in found.sheet.rows[body.sentence] if chunk.first == body.last + 1), None)
    if following is not None and following.iso and found.sheet.page.lowers[body.last] == "in":
        return country_name(found, following.iso)
    return _of_state(found, replace(role, owner=None, head="minister"))


def _of_state(found: Cast, role: Role) -> str | None:
    """The country of an office of state or of a rank: the subject of the sentence before an apposition, else the main one."""
    words = set(plain(role.office or "").split()) | {role.head}
    if (
        role.office is not None
        and role.rank is None
        and role.owner is None
        and words.isdisjoint(found.sheet.words.state)
    ):
        return None
    previous = found.sheet.rows[role.sentence - 1] if role.sentence else []
    told = bool(previous) and previous[0].kind == "country" and not previous[0].place
    if told and (role.behind or not found.home):
        return country_name(found, previous[0].iso)
    if found.home:
        return country_name(found, found.home)
    row = found.sheet.rows[role.sentence]
    owning = {chunk.first for chunk in row if chunk.kind == "office"}
    near = [other for other in row if other.kind == "country" and other.last <= role.first and other.last not in owning]
    for number in range(role.sentence - 1, max(-1, role.sentence - 1 - NEAR), -1):
        if near:
            break
        row = found.sheet.rows[number]
        near = [chunk for chunk in row[:1] if chunk.kind in _STATES and not chunk.place]
    return country_name(found, near[-1].iso) if near else None


def _named_before(found: Cast, body: Chunk) -> Iterator[Draft]:
    """The organisations named before "the agency" whose name ends in that word, latest first."""
    for row in reversed(found.sheet.rows[max(0, body.sentence - BACK) : body.sentence + 1]):
        for chunk in reversed(row):
            if chunk.kind == "organisation" and chunk.first < body.first and plain(chunk.name).endswith(body.name):
                yield Draft("", "organisation", chunk.name)


def _of_boss(found: Cast, owner: Chunk, asked: set[int]) -> str | None:
    """Putin's adviser belongs where Putin belongs."""
    boss = found.people.of.get(id(owner))
    if boss is None or boss.role is None or id(boss) in asked:
        return None
    return affiliation(found, boss.role, asked | {id(boss)})
