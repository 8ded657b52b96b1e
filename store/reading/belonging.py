"""Belonging: the country or organisation an office or a rank belongs to, as far as the text tells."""

from dataclasses import replace

from store.reading import actors
from store.reading.atlas import plain
from store.reading.belonging_bodies import body_start, is_unit, meant
from store.reading.cast import Cast, country_name
from store.reading.owners import Role
from store.reading.persons import Person
from store.reading.sheet import Chunk

_STATES = frozenset({"country", "demonym", "seat", "capital"})
_OWNING = frozenset({"country", "demonym", "seat", "capital", "organisation", "acronym"})

DEEPEST = 8  # bosses of bosses asked for where somebody belongs
NEAR = 1  # sentences back that an office without an owner may lean on


_RULERS = frozenset({"leader", "president", "ruler", "strongman", "premier"})
_ENVOYS = frozenset("ambassador envoy counterpart diplomat attaché attache consul d'affaires d’affaires".split())
_RECEIVING = frozenset("summoned summons expelled expels received receives hosted hosts".split())
_IRREGULAR = frozenset("rebel militia separatist guerrilla insurgent faction jihadist gang".split())
_CIVIL_RANKS = frozenset({"Captain", "Capt", "Capt.", "Commander", "Inspector", "Superintendent"})


def give_roles(found: Cast) -> None:
    """Write each person's role and affiliation into the draft."""
    found.belongs.clear()  # by now every person has the office he or she is given
    for person in found.people.persons:
        draft = found.drafts[found.of_person[id(person)]]
        role = person.role
        draft.role = (role.office if role else None) or person.rank
        draft.affiliation = of_person(found, person, set())
        if role and role.sentence not in draft.sentences:
            draft.sentences.insert(1, role.sentence)
    _represent(found)


def _represent(found: Cast) -> None:
    """A country acts where one of its officials is named; the sentence that gives the office is its evidence."""
    lands = {name: iso for iso, name in found.country_names.items()}
    for person in found.people.persons:
        land = lands.get(found.drafts[found.of_person[id(person)]].affiliation or "")
        if land is not None and person.role is not None and person.role.office is not None:
            chunk = Chunk(0, 0, "country", "", land, person.role.sentence)
            actors.record(found, actors.country(found, chunk), "", person.role.sentence, acts=True)


def of_person(found: Cast, person: Person, asked: set[int]) -> str | None:
    """Where a person belongs: by the office, else by "Hezbollah's X", else a soldier to the country of the article."""
    role = person.role
    belongs = role if role and (role.owner or not person.owner) else person.owner
    told = affiliation(found, belongs, asked | {id(person)}) if belongs else None
    return told or _of_rank(found, person)


def _of_rank(found: Cast, person: Person) -> str | None:
    """The country of the article for its soldiers, not for captains of ships and commanders of rebels."""
    role = person.role
    owned = role is not None and role.owner is not None and role.owner.kind in {"organisation", "acronym"}
    irregular = role is not None and role.office is not None and not _IRREGULAR.isdisjoint(role.office.lower().split())
    if not person.rank or not found.home or owned or irregular:
        return None
    return country_name(found, found.home) if (role and role.office) or person.rank not in _CIVIL_RANKS else None


def affiliation(found: Cast, role: Role, asked: set[int]) -> str | None:
    """The country or organisation an office belongs to, by its owner, else the country the article is about."""
    owner = role.owner
    if owner is None or is_unit(found, owner):
        return _of_state(found, role)
    if owner.kind == "region" and role.head in _RULERS:
        return owner.name  # a leader of Chechnya is no leader of Russia
    if owner.iso and owner.kind != "organisation":
        return country_name(found, owner.iso)
    if owner.kind in {"person", "run"}:
        return _of_boss(found, owner, role, asked)
    if owner.kind == "body":
        return _of_body(found, role, owner)
    if owner.kind in {"organisation", "acronym"}:
        return _of_organisation(found, owner)
    return owner.name if owner.kind in {"region", "town", "place"} else None


def of_role(found: Cast, role: Role) -> str | None:
    """Where the role of a person belongs, worked out once."""
    key = id(role)
    if key not in found.belongs:
        found.belongs[key] = (role, affiliation(found, role, set()))
    return found.belongs[key][1]


def _of_name(owner: Chunk, role: Role) -> str | None:
    """World Central Kitchen, in "World Central Kitchen founder X": a name nobody knows that an office belongs to."""
    inside = role.first <= owner.first and owner.last <= role.last
    return owner.name if inside or role.first in {owner.first, owner.last} else None


def _of_organisation(found: Cast, owner: Chunk) -> str:
    """The body itself; a ministry or an army whose name does not say its country belongs to the country."""
    known = owner.name in found.sheet.words.known_bodies
    if known or not owner.iso or owner.iso not in found.sheet.words.atlas.countries or _says_country(found, owner):
        return owner.name
    return country_name(found, owner.iso)


def _says_country(found: Cast, owner: Chunk) -> bool:
    first = owner.name.split()[0]
    thing = found.sheet.words.atlas.things.find([first], 0, 1)
    return thing is not None and thing[1].iso == owner.iso


def _of_body(found: Cast, role: Role, body: Chunk) -> str | None:
    """Where "the agency", "the front's wing" or "the foreign ministry in Beijing" belongs."""
    row, lows = found.sheet.rows[body.sentence], found.sheet.page.lowers
    first = body_start(found, body)
    at = first - (lows[first - 1] in {"’s", "'s"})
    owner = next((chunk for chunk in row if chunk.last == at and chunk.kind in _OWNING), None)
    if owner is not None:
        return country_name(found, owner.iso) if owner.iso else owner.name
    armed = body.name in {"guard", "brigade", "battalion"}
    if (body.name in found.sheet.words.org_lower and not armed) or body.name in found.sheet.words.nicknames:
        return meant(found, body, first)
    following = next((chunk for chunk in row if chunk.first == body.last + 1), None)
    if following is not None and following.iso and lows[body.last] == "in":
        return _of_seat(found, following)
    return _of_state(found, replace(role, owner=None, head="minister"))


def _of_seat(found: Cast, seat: Chunk) -> str:
    """The country of a seat; a town that was learned as a country in passing is the article's own where that is clear."""
    alone = (
        seat.kind == "country"
        and seat.iso == seat.name
        and found.home
        and found.sheet.words.atlas.countries.get(seat.iso) is None
    )
    return country_name(found, found.home if alone else seat.iso)


def _of_state(found: Cast, role: Role) -> str | None:
    """The country of an office of state or of a rank: the subject of the sentence before an apposition, else the main one."""
    words = set(plain(role.office or "").replace("-", " ").split()) | {role.head} | set(_possessor(found, role))
    if "secretary" in words:
        words.discard("general")  # of a state only where its owner says so
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
        return None if _receives(found, role) else country_name(found, found.home)
    row = found.sheet.rows[role.sentence]
    owning = {chunk.first for chunk in row if chunk.kind == "office"}
    near = [other for other in row if other.kind == "country" and other.last <= role.first and other.last not in owning]
    for number in range(role.sentence - 1, max(-1, role.sentence - 1 - NEAR), -1):
        if near:
            break
        row = found.sheet.rows[number]
        near = [chunk for chunk in row[:1] if chunk.kind in _STATES and not chunk.place]
    return country_name(found, near[-1].iso) if near else None


def _receives(found: Cast, role: Role) -> bool:
    """Whether the sentence has an envoy or a counterpart of that very country: a minister does not summon his own."""
    row, page = found.sheet.rows[role.sentence], found.sheet.page
    span = page.sentences[role.sentence]
    if _RECEIVING.isdisjoint(page.lowers[role.last : span.last]):
        return False
    pairs = [(row[k - 1], row[k]) for k in range(1, len(row)) if row[k].kind == "office" and row[k].first != role.first]
    return any(
        right.name in _ENVOYS and left.iso == found.home and right.first - left.last < 2 for left, right in pairs
    )


def _possessor(found: Cast, role: Role) -> list[str]:
    """The word whose office it is: government, in "the government’s spokesman"."""
    lows, start = found.sheet.page.lowers, found.sheet.page.sentences[role.sentence].first
    at = role.first - 1
    return lows[at - 1 : at] if at - 1 >= start and lows[at] in {"’s", "'s"} else []


def _of_boss(found: Cast, owner: Chunk, role: Role, asked: set[int]) -> str | None:
    """Putin's adviser belongs where Putin belongs; of "his adviser" the one named latest before it is the boss."""
    boss = found.people.of.get(id(owner))
    if boss is None:
        if (name := _of_name(owner, role)) is not None:
            return name
        boss = _latest_person(found, role)
    if boss is None or id(boss) in asked or len(asked) > DEEPEST:
        return None
    return of_person(found, boss, asked)


def _latest_person(found: Cast, role: Role) -> Person | None:
    """The person named latest before the office, in its sentence or the one before."""
    rows = found.sheet.rows[max(0, role.sentence - 1) : role.sentence + 1]
    before = [chunk for row in rows for chunk in row if chunk.last <= role.first]
    return next((person for chunk in reversed(before) if (person := found.people.of.get(id(chunk)))), None)
