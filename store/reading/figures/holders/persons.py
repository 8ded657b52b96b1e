"""Whose the men of a person are: "his men", "her brigade", "my fighters" go by the body in his office, or by himself.

In: a site and a token, a mention or an actor. Out: a country's or body's name, or None.
"""

from store.models import Actor
from store.reading.figures.holders.groups import name_of
from store.reading.figures.holders.home import home
from store.reading.figures.holders.in_office import body_in_office
from store.reading.figures.holders.parties import parties
from store.reading.figures.site import Site, inside
from store.reading.page import Mention, Scope

SIDES = {"rebel": "rebels", "separatist": "separatists", "insurgent": "insurgents", "guerrilla": "guerrillas"}
LEADING = frozenset(("commander", "leader"))


def his(site: Site, j: int, start: int, scope: Scope | None) -> str | None:
    """Whose "his" is that no layer knows: of the person named last, or of the one whose office is told with it."""
    if (scope is None or not scope.direct) and (man := last_person(site, start)) is not None:
        return man
    return _owned_office(site, j) if scope is not None and not scope.direct else None


def _owned_office(site: Site, j: int) -> str | None:
    """``Gotha's envoy said his government would send 500``: whose the officer is that no name tells."""
    row = next((row for row in reversed(parties(site)) if row.owns and row.last <= j), None)
    return row.name if row is not None else None


def last_person(site: Site, before: int) -> str | None:
    """Whose the men are of the person named last before ``before``, in the sentence or the one before it."""
    first = site.page.sentences[max(0, site.index - 1)].start
    for mention in reversed(inside(site.page.mentions, first, before)):
        actor = site.page.actors.get(mention.actor)
        if actor is not None and actor.kind == "person":
            return name_of(site, mention) or leader(site, mention)
    return None


def leader(site: Site, mention: Mention) -> str | None:
    """``his men`` of somebody whose body no layer knows: he himself."""
    return led_by(site.page.actors.get(mention.actor), site)


def led_by(person: Actor | None, site: Site) -> str | None:
    """Whose the men of a person without a country are: those of the body in his office ("army spokesman"), else his own."""
    if person is None or person.kind != "person":
        return None
    if (body := body_in_office(site, person)) is not None:
        return body
    words = (person.role or "").lower().split()
    noun = next((SIDES.get(word, word) for word in words if word in site.words.forces.bodies or word in SIDES), None)
    if noun == "military" and words[-1] in LEADING:
        return person.name  # "the movement's military commander"
    if noun in site.words.forces.state_bodies:
        return home(site) or noun
    if not site.words.forces.statesmen.isdisjoint(words):
        return (
            None  # "the foreign minister said his government would send 3,000": no minister's own, and no land is told
        )
    return noun or person.name


def of_enemy(site: Site, j: int) -> bool:
    """``The enemy has massed four divisions. His fleet …``: he is the enemy where no man is named between."""
    page, row = site.page, site.page.sentences[max(0, site.index - 1)]
    first = row.start if j < 1 else site.line.starts[0]
    told = site.line.lowers[:j] if j else page.lowers[row.first : row.last]
    rows = (page.actors.get(m.actor) for m in inside(page.mentions, first, site.line.starts[j]))
    return "enemy" in told and not any(actor is not None and actor.kind == "person" for actor in rows)
