"""Armed movements that a state's bulletin calls so before it says "the enemy": "the so-called X", "armed men of the organisation X".

In: a site, a code point of the text and the speaker's own land. Out: the one movement that was told of before, or None.
"""

from collections.abc import Iterator
from typing import NamedTuple

from store.models import Actor
from store.reading.figures.site import Site
from store.reading.page import Mention

BRAND = 5  # tokens before a name that call it so
MEN = frozenset("fighters gunmen militants rebels militia militiamen bandits guerrillas insurgents terrorists".split())
PARTED = frozenset((",", ";", ".", "by", "against", "with", "on"))


class Sighting(NamedTuple):
    """Where a page names a land or a movement."""

    start: int
    name: str
    land: bool


def outlaws(site: Site, at: int, own: str) -> str | None:
    """The one armed movement, no state's body, that the page told of before code point ``at``; a land named since is nearer."""
    told = [row for row in _sightings(site) if row.start < at and own not in row.name]
    movements = {row.name: row.start for row in told if not row.land}
    if len(movements) != 1:
        return None
    name, start = movements.popitem()
    return name if all(row.start < start for row in told if row.land) else None


def _sightings(site: Site) -> list[Sighting]:
    """Where the page names lands, and movements from their branding on, worked out once."""
    memory = site.memory
    if memory.sightings is None:
        memory.sightings = list(_walk(site))
    return memory.sightings


def _walk(site: Site) -> Iterator[Sighting]:
    movements = set[str]()
    for mention in site.page.mentions:
        actor = site.page.actors.get(mention.actor)
        if actor is None:
            continue
        if actor.kind == "country":
            yield Sighting(mention.start, actor.name, land=True)
        elif actor.name in movements or _fights(site, mention, actor):
            movements.add(actor.name)
            yield Sighting(mention.start, actor.name, land=False)


def _fights(site: Site, mention: Mention, actor: Actor) -> bool:
    """Whether a mention shows an armed movement: by the words around it or by its name."""
    return _free(actor) and (_branded(site, mention) or _is_movement(site, actor))


def _free(actor: Actor) -> bool:
    """Whether a body is no state's and no other body's."""
    return actor.kind == "organisation" and actor.affiliation is None


def _branded(site: Site, mention: Mention) -> bool:
    """``the so-called X``, ``80 armed men of the organisation X``, ``X fighters``."""
    lowers = site.page.lowers
    before = lowers[max(0, mention.first - BRAND) : mention.first]
    cut = next((j for j in range(len(before) - 1, -1, -1) if before[j] in PARTED), -1)
    return not site.words.forces.branded.isdisjoint(before[cut + 1 :]) or not MEN.isdisjoint(
        lowers[mention.last : mention.last + 1]
    )


def _is_movement(site: Site, actor: Actor) -> bool:
    """Whether a name has a word of movements, and none of states' bodies, watchers and councils."""
    words = actor.name.lower().split()
    forces = site.words.forces
    calm = forces.deciding | forces.watchers
    return not forces.movements.isdisjoint(words) and calm.isdisjoint(words) and words[-1] != "party"
