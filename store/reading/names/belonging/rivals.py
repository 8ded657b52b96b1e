"""Rivals: two persons to whom the reader has given one office of one state, which only one of them can hold.

In: the cast when every person has an affiliation. Out: the same, without those that were only inferred and contradict each other.
"""

from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import plain
from store.reading.names.people.persons import Person

_HELD_BY_ONE = frozenset("president premier chancellor king queen emir sultan minister".split())


def part_rivals(found: Cast) -> None:
    """Take the state from presidents and ministers who would hold its one office beside another, where no words give it to them."""
    holders: dict[tuple[str, str], list[Person]] = {}
    for person in found.people.persons:
        land = found.drafts[found.of_person[id(person)]].affiliation
        if land and (office := _sole_office(person)):
            holders.setdefault((office, land), []).append(person)
    for persons in holders.values():
        inferred = [person for person in persons if person.role is not None and person.role.owner is None]
        for person in inferred if len(persons) > 1 else ():
            found.drafts[found.of_person[id(person)]].affiliation = None


def _sole_office(person: Person) -> str:
    """The office that one person of a state holds at a time, in plain words; "" for any other: "the minister" may be of anything."""
    role = person.role
    if role is None or role.office is None or role.head not in _HELD_BY_ONE:
        return ""
    office = plain(role.office)
    return "" if office == "minister" else office
