"""Armed movements that a state's bulletin calls so before it says "the enemy": "the so-called X", "armed men of the organisation X".

In: a site, a code point of the text and the speaker's own land. Out: the one movement that was told of before, or None.
"""

from bisect import bisect_left
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
    memory = site.memory
    if own not in memory.outlaws:
        memory.outlaws[own] = _told(site, own)
    starts, names = memory.outlaws[own]
    before = bisect_left(starts, at)
    return names[before - 1] if before else None


def _told(site: Site, own: str) -> tuple[list[int], list[str | None]]:
    """Where the page names lands and movements that are not of ``own``, and which one movement it has told of up to each."""
    starts, names = list[int](), list[str | None]()
    movements, land = dict[str, int](), -1
    for row in _walk(site):
        if own in row.name:
            continue
        land = row.start if row.land else land
        if not row.land:
            movements[row.name] = row.start
        name, start = next(iter(movements.items())) if len(movements) == 1 else (None, -1)
        starts.append(row.start)
        names.append(name if land < start else None)
    return starts, names


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
