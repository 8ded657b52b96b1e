"""The cast: every actor of a page while it is gathered, and the names countries go by in it.

In: nothing; the passes of names fill it. Out: drafts of actors by key, for ``actors.publish``.
"""

import re
from dataclasses import dataclass, field

from store.models import ActorKind
from store.reading.names.lands.atlas import plain
from store.reading.names.people.persons import People, Person
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Sheet

_NOT_SLUG = re.compile(r"[^a-z0-9]+")


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
    podium: str = ""  # ISO of the state whose officials answer, where no body is named as the host
    host: str = ""  # the body that holds the press conference or the briefing
    told: dict[str, int] | None = None  # how much the text tells of each land, once asked for
    drafts: dict[str, Draft] = field(default_factory=dict)
    of_person: dict[int, str] = field(default_factory=dict)
    slugs: dict[str, int] = field(default_factory=dict)
    country_names: dict[str, str] = field(default_factory=dict)
    organisations: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, list[str]] = field(default_factory=dict)  # last word -> folded names of organisations
    belongs: dict[int, tuple[Role, str | None]] = field(default_factory=dict)  # id(role) -> where it belongs
    holders: dict[str, list[Person]] = field(default_factory=dict)  # word of an office -> who holds one, in order
    # an office -> the lands that give it a holder, once asked for
    lands_held: dict[str, set[str]] = field(default_factory=dict)

    def key(self, name: str) -> str:
        """A fresh key made of a name."""
        slug = _NOT_SLUG.sub("-", plain(name)).strip("-")[:60] or "actor"
        number = self.slugs[slug] = self.slugs.get(slug, 0) + 1
        return slug if number == 1 else f"{slug}-{number}"


def of_ruler(found: Cast, role: Role) -> bool:
    """Whether the office is that of who rules a state, or a minister's."""
    return role.head in found.sheet.words.rulers or role.head == "minister"


def country_name(found: Cast, iso: str) -> str:
    """The name a country goes by in this article."""
    return found.country_names.get(iso) or found.sheet.words.atlas.countries.get(iso, iso)
