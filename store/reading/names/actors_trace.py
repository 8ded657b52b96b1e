"""Why a person has a role and an affiliation: the words that give them, for ``crisis read --why``.

In: the cast, a person and the person's draft. Out: traces, each with the stretch of text that says it.
"""

from store.models import Trace
from store.reading.names.cast import Cast, Draft
from store.reading.names.people.persons import Person
from store.reading.names.roles.owners import Role

LAYER = "names"


def of_actor(found: Cast, person: Person, draft: Draft) -> tuple[Trace, ...]:
    """What made the person one, gave the role, and said where he or she belongs."""
    steps = [_named(found, person)]
    if person.role is not None and person.role.office is not None:
        steps.append(_office(found, person, person.role))
    elif person.rank is not None:
        steps.append(
            Trace(LAYER, f"rank “{person.rank}” before the name", *_span(found, person.first, person.first + 1))
        )
    if draft.affiliation is not None:
        steps.append(_belongs(found, person, draft.affiliation))
    return tuple(steps)


def _named(found: Cast, person: Person) -> Trace:
    word = found.sheet.page.words[person.first]
    known = word in found.sheet.words.given
    rule = f"given name “{word}” (names.toml)" if known else "a title, an office or a verb of people beside the name"
    return Trace(LAYER, rule, *_span(found, person.first, person.first + 1))


def _office(found: Cast, person: Person, role: Role) -> Trace:
    where = "after the name" if role.behind or role.first > person.first else "before the name"
    return Trace(LAYER, f"office “{role.head}” (offices.toml) {where}", *_span(found, role.first, role.last))


def _belongs(found: Cast, person: Person, affiliation: str) -> Trace:
    owner = next(
        (role.owner for role in (person.role, person.owner) if role is not None and role.owner is not None), None
    )
    if owner is not None:
        return Trace(LAYER, f"belongs to {affiliation}: owner “{owner.name}”", *_span(found, owner.first, owner.last))
    rule = f"belongs to {affiliation}: the country the article is about"
    return Trace(LAYER, rule, *_span(found, person.first, person.first + 1))


def _span(found: Cast, first: int, last: int) -> tuple[int, int]:
    page = found.sheet.page
    return page.starts[first], page.ends[last - 1]
