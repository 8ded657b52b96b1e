"""Belonging: the country or organisation an office or a rank belongs to, as far as the text tells."""

from dataclasses import replace

from store.reading.names import actors
from store.reading.names.belonging.bodies import is_unit
from store.reading.names.belonging.headings import in_heading, of_reporter
from store.reading.names.belonging.nouns import of_body
from store.reading.names.belonging.offices import begun_by_another_land, is_of_state, of_organisation
from store.reading.names.belonging.podium import answers, is_on_the_podium, is_ours
from store.reading.names.belonging.rebels import of_rebels, rebels_of
from store.reading.names.belonging.rivals import part_rivals
from store.reading.names.belonging.sentences_before import elsewhere, labelled, told_on
from store.reading.names.belonging.signs import kin_of, of_following, of_signs
from store.reading.names.belonging.soldiers import beside_another_s, foreign_men, has_turned, is_identified, of_men
from store.reading.names.belonging.state import of_a_force, of_state
from store.reading.names.belonging.taken import taken_up
from store.reading.names.cast import Cast, country_name
from store.reading.names.people.persons import Person
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk
from store.reading.text.grammar import ORDINAL_ENDINGS

BACK = 2  # sentences before the office in which a boss is looked for
OWN_BLANKS = 2  # in a name that only one unit has: the Tekora Marshes Brigade
DEEPEST = 8  # bosses of bosses asked for where somebody belongs


_OF_MILITIAS = frozenset({"leader", "founder", "co-founder"})
_RULERS = frozenset({"leader", "president", "ruler", "strongman", "premier"})
_IRREGULAR = frozenset("rebel militia separatist guerrilla insurgent faction jihadist gang".split())
_OWN_BODIES = frozenset({"Police", "Staff", "Guard"})  # whose land nobody tells
_DEFENDING = ("leader of the defence", "leader of the defense", "commander of the defence", "head of the defence")
_OPPOSITE = ("over there", "other side", "other bank")
_STATE = frozenset("army military government navy ministry junta police country".split())
_PEERS = frozenset({"counterpart", "colleague"})
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
    part_rivals(found)
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
    role, origin = person.role, person.owner
    of_land = origin is not None and origin.owner is not None and origin.owner.kind == "country"
    aide = role is not None and role.owner is not None and role.owner.kind in {"run", "person"}
    belongs = role if role and not of_land and ((role.owner and not aide) or not origin) else origin
    headed = in_heading(found, role) if role and role.owner is None and is_on_the_podium(found, person) else None
    if role and headed is not None:
        return affiliation(found, replace(role, owner=headed), asked)
    if role and (reporter := of_reporter(found, role)) is not None:
        return reporter
    if found.host and role and role.owner is None and origin is None and answers(found, person, role):
        return found.host
    if found.podium and role and role.owner is None and (is_on_the_podium(found, person) or is_ours(found, role)):
        return country_name(found, found.podium)
    if person.rank and (role is None or role.owner is None) and (men := of_men(found, person)):
        return country_name(found, men)
    if role is not None and role.owner is None and (kin := kin_of(found, person)) is not None:
        return kin
    irregular = role is not None and role.owner is None and of_rebels(found, role)
    if irregular and (theirs := of_following(found, person)) is not None:
        return theirs
    if person.rank and role is not None and _of_a_stranger(found, role):
        return of_signs(found, person)
    owned = affiliation(found, belongs, asked | {id(person)}) if belongs else None
    return owned or _of_rank(found, person) or of_signs(found, person)


def _of_rank(found: Cast, person: Person) -> str | None:
    """The country of the article for its soldiers, not for captains of ships and commanders of rebels."""
    role = person.role
    if role is not None and role.head in _PEERS:
        return None
    owned = role is not None and role.owner is not None and role.owner.kind in {"organisation", "acronym"}
    irregular = role is not None and role.office is not None and not _IRREGULAR.isdisjoint(role.office.lower().split())
    if not person.rank or owned or irregular or (role and of_a_force(role)) or has_turned(found, person):
        return None
    if role is not None and of_rebels(found, role):
        return None  # the rebels' self-declared spokesman, Major X
    if role and role.owner is not None and role.owner.kind == "body" and begun_by_another_land(found, role):
        return None  # Niger's rulers have recalled him, the junta's spokesman, Colonel X, said
    if label := labelled(found, person.sentences[0]):
        return country_name(found, label)
    if not (role and role.office):
        if foreign := foreign_men(found, person):
            return country_name(found, foreign.pop()) if len(foreign) == 1 and is_identified(found, person) else None
        if not found.home and person.rank not in _CIVIL_RANKS and (other := told_on(found, person.sentences[0])):
            return country_name(found, other)  # France has 400 men there. It has lost three. The latest, Corporal X
        if person.rank in _CIVIL_RANKS or elsewhere(found, person.sentences[0]):
            return None
    if found.home and role is not None and role.owner is None:
        near = found.sheet.page.lowers[max(0, role.first - 1) : role.first]
        if beside_another_s(found, person) or near == ["their"] or (role.office or "").endswith(_OPPOSITE):
            return None  # their leader, of men told before; who commands over there
    return country_name(found, found.home) if found.home else None


def _of_a_stranger(found: Cast, role: Role) -> bool:
    """``The 3R movement claimed it. Its commander, General X, said``: "its" is of a land only where one was told of just before."""
    if role.owner is not None:
        return role.owner.kind == "body" and role.owner.name == "movement"
    page = found.sheet.page
    begin = page.sentences[role.sentence].first
    if "its" not in page.lowers[max(begin, role.first - 2) : role.first]:
        return False
    rows = found.sheet.rows[max(0, role.sentence - 1) : role.sentence + 1]
    before = [chunk for row in rows for chunk in row if chunk.last <= role.first]
    state = not _STATE.isdisjoint(page.lowers[page.sentences[max(0, role.sentence - 1)].first : role.first])
    return not state and not any(chunk.iso == found.home for chunk in before)


def affiliation(found: Cast, role: Role, asked: set[int]) -> str | None:
    """The country or organisation an office belongs to, by its owner, else the country the article is about."""
    owner = role.owner
    if owner is None:
        taken = taken_up(found, role)
        return affiliation(found, taken, asked) if taken is not None else _of_land(found, role)
    return _of_unit(found, role, owner) if is_unit(found, owner) else _of_owner(found, role, owner, asked)


def _of_land(found: Cast, role: Role) -> str | None:
    """The country of an office; a counterpart or colleague is of another than the one spoken of."""
    return None if role.head in _PEERS else of_state(found, role)


def _of_unit(found: Cast, role: Role, unit: Chunk) -> str | None:
    """Whose an officer of an armed body is: its country's, but the leader of a militia is the militia's."""
    if role.head in _OF_MILITIAS:
        return unit.name  # an army has commanders, a militia has a leader
    if unit.iso:
        return country_name(found, unit.iso)  # of the Philippine Coast Guard
    if (land := _of_land(found, role)) is not None:
        return land
    own = unit.name[:1].isdigit() or unit.name.count(" ") >= OWN_BLANKS  # the Tekora Marshes Brigade: of no land told
    return unit.name if (own and not found.home) or unit.name.split()[-1] in _OWN_BODIES else None


def _of_owner(found: Cast, role: Role, owner: Chunk, asked: set[int]) -> str | None:
    """Whose an office is by the owner that the text gives it: a place, a person, a body or an organisation."""
    local = owner.kind in {"region", "town", "place", "run"}
    if local and _is_numbered(found, owner):
        return country_name(found, owner.iso) if owner.iso else of_state(found, role)  # of the 16th Bihar
    if (group := rebels_of(found, owner)) is not None:
        return group
    if local and (role.office or "").startswith(_DEFENDING):
        return country_name(found, owner.iso) if owner.iso else None  # who leads the defence of a town
    if owner.kind == "region" and role.head in _RULERS:
        return owner.name  # a leader of Chechnya is no leader of Russia
    if owner.kind == "town" and not _is_told_of(found, owner.iso):
        return owner.name  # the Bishop of Carmona: the list knows another
    if owner.iso and owner.kind != "organisation":
        return country_name(found, owner.iso)
    if owner.kind in {"person", "run"} or (role.head in _PEERS and not owner.iso and is_of_state(owner.name)):
        return _of_boss(found, owner, role, asked)
    if owner.kind == "body":
        return of_body(found, role, owner)
    if owner.kind in {"organisation", "acronym"}:
        return of_organisation(found, role, owner)
    return owner.name if owner.kind in {"region", "town", "place", "press"} else None


def _is_numbered(found: Cast, owner: Chunk) -> bool:
    """Whether an ordinal before the name makes it a regiment's: the 16th Bihar."""
    before = found.sheet.page.lowers[owner.first - 1] if owner.first else ""
    return before[:1].isdigit() and before.endswith(tuple(ORDINAL_ENDINGS))


def _is_told_of(found: Cast, iso: str) -> bool:
    """Whether the article names the country itself, its people or its capital."""
    return any(chunk.iso == iso and chunk.kind != "town" for row in found.sheet.rows for chunk in row)


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


def _of_boss(found: Cast, owner: Chunk, role: Role, asked: set[int]) -> str | None:
    """Putin's adviser belongs where Putin belongs; of "his adviser" the one named latest before it is the boss."""
    if role.head == "counterpart" or (role.head in _PEERS and owner.kind in {"person", "run"}):
        return None  # his counterpart is another country's; his colleague at the ministry is not
    boss = found.people.of.get(id(owner))
    if boss is not None and _is_mistaken(found, boss, role):
        boss = _latest_person(found, role)
    elif boss is None:
        if (name := _of_name(owner, role)) is not None and not is_of_state(name):
            return name
        boss = _latest_person(found, role)
    if boss is None or id(boss) in asked or len(asked) > DEEPEST:
        return None
    return of_person(found, boss, asked)


def _is_mistaken(found: Cast, boss: Person, role: Role) -> bool:
    """Whether "her minister" cannot be this man's, nor "his minister" this woman's."""
    near = found.sheet.page.lowers[max(0, role.first - 3) : role.first]
    return (boss.woman is False and "her" in near) or (boss.woman is True and "his" in near)


def _latest_person(found: Cast, role: Role) -> Person | None:
    """The person named latest before the office, in its sentence or the two before; a woman where "her" says so."""
    rows = found.sheet.rows[max(0, role.sentence - BACK) : role.sentence + 1]
    before = [chunk for row in rows for chunk in row if chunk.last <= role.first]
    persons = (person for chunk in reversed(before) if (person := found.people.of.get(id(chunk))))
    return next((person for person in persons if not _is_mistaken(found, person, role)), None)
