"""Actors: who acts in the text, as records: persons with role and affiliation, countries and organisations with their names.

In: a sheet whose chunks are settled, and its people. Out: ``page.actors`` by key; ``Keys`` leads from chunks to them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from store.models import Actor, ActorKind, Evidence
from store.reading.atlas import plain, split_phrases
from store.reading.chunks import Chunk, Sheet
from store.reading.kinds import main_country
from store.reading.people import People, Person
from store.reading.roles import Role

NEAR = 1  # sentences back that an office without an owner may lean on
SENTENCES = 6  # evidence kept for one actor

_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_UNITS = frozenset(
    "Brigade Battalion Division Regiment Corps Squadron Fleet Command Army Guard Unit Forces Force Navy Police Staff".split()
)
_STATES = frozenset({"country", "demonym", "seat", "capital"})


@dataclass(slots=True)
class Draft:
    """An actor while it is gathered: the forms of its name, the sentences, how often it acts."""

    key: str
    kind: ActorKind
    name: str
    forms: dict[str, int] = field(default_factory=dict)
    sentences: list[int] = field(default_factory=list)
    acts: int = 0
    role: str | None = None
    affiliation: str | None = None


@dataclass(slots=True)
class Cast:
    """Every actor of the page by key, and the way to them from countries, organisations and persons."""

    sheet: Sheet
    people: People
    home: str = ""
    drafts: dict[str, Draft] = field(default_factory=dict)
    of_person: dict[int, str] = field(default_factory=dict)
    slugs: dict[str, int] = field(default_factory=dict)
    country_names: dict[str, str] = field(default_factory=dict)
    organisations: dict[str, str] = field(default_factory=dict)

    def key(self, name: str) -> str:
        """A fresh key made of a name."""
        slug = _NOT_SLUG.sub("-", plain(name)).strip("-")[:60] or "actor"
        number = self.slugs[slug] = self.slugs.get(slug, 0) + 1
        return slug if number == 1 else f"{slug}-{number}"


def cast(sheet: Sheet, people: People) -> Cast:
    """Gather the persons; countries and organisations follow as they are met."""
    found = Cast(sheet, people, main_country(sheet))
    _name_countries(found)
    _name_organisations(found)
    for person in sorted(people.persons, key=lambda person: person.first):
        key = found.key(person.name)
        found.of_person[id(person)] = key
        found.drafts[key] = Draft(key, "person", person.name, person.forms, person.sentences)
    return found


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
        return _of_boss(found, owner, asked)
    if owner.kind == "body":
        return _of_body(found, role, owner)
    if owner.kind in {"organisation", "acronym"}:
        return _of_organisation(found, owner)
    return owner.name if owner.kind in {"region", "town", "place"} else None


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
    near = [chunk for chunk in found.sheet.rows[role.sentence] if chunk.kind == "country" and chunk.last <= role.first]
    for number in range(role.sentence - 1, max(-1, role.sentence - 1 - NEAR), -1):
        if near:
            break
        row = found.sheet.rows[number]
        near = [chunk for chunk in row[:1] if chunk.kind in _STATES and not chunk.place]
    return country_name(found, near[-1].iso) if near else None


def _named_before(found: Cast, body: Chunk) -> Iterator[Draft]:
    """The organisations named before "the agency" whose name ends in that word, latest first."""
    for row in reversed(found.sheet.rows[: body.sentence + 1]):
        for chunk in reversed(row):
            if chunk.kind == "organisation" and chunk.first < body.first and plain(chunk.name).endswith(body.name):
                yield Draft("", "organisation", chunk.name)


def _of_boss(found: Cast, owner: Chunk, asked: set[int]) -> str | None:
    """Putin's adviser belongs where Putin belongs."""
    boss = found.people.of.get(id(owner))
    if boss is None or boss.role is None or id(boss) in asked:
        return None
    return affiliation(found, boss.role, asked | {id(boss)})


def country_name(found: Cast, iso: str) -> str:
    """The name a country goes by in this article."""
    return found.country_names.get(iso) or found.sheet.words.atlas.countries.get(iso, iso)


def _name_countries(found: Cast) -> None:
    """Of the names the article uses the usual one, else the longest that is no abbreviation."""
    used: dict[str, set[str]] = {}
    for row in found.sheet.rows:
        for chunk in row:
            if chunk.kind == "country":
                used.setdefault(chunk.iso, set()).add(chunk.name)
    for iso, names in used.items():
        usual = found.sheet.words.atlas.countries.get(iso)
        full = sorted((name for name in names if "." not in name and not name.isupper()), key=len)
        found.country_names[iso] = usual if usual in names or not full else full[-1]
        if usual is None:
            found.country_names[iso] = full[-1] if full else iso


def _name_organisations(found: Cast) -> None:
    """An organisation of the lexicon goes by its usual name where the article uses it, else by its longest form there."""
    forms: dict[str, set[str]] = {}
    chunks = [chunk for row in found.sheet.rows for chunk in row if chunk.kind == "organisation"]
    for chunk in chunks:
        forms.setdefault(chunk.name, set()).add(found.sheet.text(chunk.first, chunk.last))
    for chunk in chunks:
        used = forms[chunk.name]
        if chunk.name not in used and all(form.split()[-1] != chunk.name.split()[-1] for form in used):
            chunk.name = max(used, key=lambda form: (len(form), form))


def country(found: Cast, chunk: Chunk) -> str:
    """The key of the country that a name, demonym, seat or capital stands for."""
    key = f"country:{chunk.iso}"
    if key not in found.drafts:
        found.drafts[key] = Draft(key, "country", country_name(found, chunk.iso))
    return key


def organisation(found: Cast, chunk: Chunk) -> str:
    """The key of an organisation; names that differ by an article, accents or case are one."""
    name = chunk.name.removeprefix("The ")
    folded = plain(name)
    key = found.organisations.get(folded)
    if key is None:
        key = found.organisations[folded] = found.key(name)
        found.drafts[key] = Draft(key, "organisation", name)
        if chunk.iso:
            found.drafts[key].affiliation = country_name(found, chunk.iso)
    return key


def record(found: Cast, key: str, form: str, sentence: int, *, acts: bool) -> None:
    """Count one mention of the actor ``key`` as ``form``."""
    draft = found.drafts[key]
    if form:
        draft.forms[form] = draft.forms.get(form, 0) + 1
    draft.acts += acts
    if acts and sentence not in draft.sentences[-1:]:
        draft.sentences.append(sentence)


def publish(found: Cast) -> None:
    """Fill ``page.actors``: persons by first mention, then countries and organisations by how often they act."""
    page = found.sheet.page
    people = [draft for draft in found.drafts.values() if draft.kind == "person"]
    others = sorted((draft for draft in found.drafts.values() if draft.kind != "person"), key=lambda draft: -draft.acts)
    ids: dict[str, int] = {}
    for draft in (*people, *others):
        ident = draft.key if ":" not in draft.key else found.key(draft.name)
        ids[ident] = 1
        aliases = tuple(form for form in draft.forms if form != draft.name)
        evidence = _evidence(found, draft)
        page.actors[draft.key] = Actor(
            ident, draft.name, draft.kind, aliases, draft.role, draft.affiliation, draft.acts, evidence
        )


def _evidence(found: Cast, draft: Draft) -> tuple[Evidence, ...]:
    chosen = sorted(dict.fromkeys(draft.sentences[:SENTENCES]))
    return tuple(found.sheet.page.evidence(number) for number in chosen)


def nicknames(found: Cast) -> dict[str, str]:
    """Lower-case words that stand for an organisation the article names: the alliance."""
    table = found.sheet.words.nicknames
    return {
        word: key
        for word, name in table.items()
        for form in split_phrases(name)
        if (key := found.organisations.get(plain(form)))
    }


def holds(person: Person) -> bool:
    """Whether the text gives the person an office."""
    return person.role is not None and person.role.office is not None
