"""Belonging to the state that is left: an office in a text of two lands of which one has no such office, or has its own holder told.

In: the cast and a role without an owner. Out: the ISO of the one land that can have the office, "" when two can or none is told enough.
"""

from store.reading.names.belonging.rebels import possessor
from store.reading.names.cast import Cast, country_name
from store.reading.names.lands.atlas import plain
from store.reading.names.lands.home import weights
from store.reading.names.roles.owners import Role
from store.reading.names.roles.owners_beside import FORMER
from store.reading.names.roles.posts import Posts

ENOUGH = 5  # the weight by which the land left must be told
PASSING = 2  # the weight up to which another land is only passed by
_UNSAID = frozenset({"USA"})  # whose press, read everywhere, names its president without the land
_HALVES = frozenset("north south east west".split())
_HELD = frozenset("president premier king queen emir sultan".split())


def land_left(found: Cast, role: Role, posts: Posts) -> str:
    """ISO of the only land told of at length that can have the office; "" where a second can."""
    office = plain(role.office or "")
    if not (role.head in _HELD or office == "prime minister"):
        return ""
    told = _told(found)
    taken = held(found, office)
    able = {
        iso: told[iso] for iso in told if told[iso] and iso not in taken and not lacks(posts, iso, office, role.head)
    }
    left = [iso for iso in able if able[iso] > PASSING or iso in _UNSAID]
    others = [iso for iso in told if told[iso] > PASSING and iso not in able]
    return left[0] if len(left) == 1 and others and able[left[0]] >= ENOUGH else ""


def half_of(found: Cast, role: Role) -> str | None:
    """ISO of the one land told of whose name begins as "the North's leader" does, "" where none or two do; None for another owner."""
    half = possessor(found, role)
    if half not in _HALVES:
        return None
    lands = {iso for iso in _told(found) if plain(country_name(found, iso)).startswith(f"{half} ")}
    return lands.pop() if len(lands) == 1 else ""


def _told(found: Cast) -> dict[str, int]:
    """How much the text tells of each land; asked of the page once, not for each president."""
    if found.told is None:
        found.told = weights(found.sheet)
    return found.told


def lacks(posts: Posts, iso: str, office: str, head: str) -> bool:
    """Whether a state has no such office: a president in Spain, a prime minister in Nigeria."""
    lacking = posts.lacking.get(iso, frozenset())
    return head in lacking or office.replace(" ", "-") in lacking


def held(found: Cast, office: str) -> set[str]:
    """The lands that the text expressly gives another holder of that very office."""
    lands = found.lands_held.get(office)
    if lands is None:
        roles = (person.role for person in found.people.persons)
        lands = found.lands_held[office] = {
            role.owner.iso
            for role in roles
            if role is not None
            and role.owner is not None
            and role.owner.iso
            and _same(plain(role.office or ""), office)
        }
    return lands


def _same(held: str, office: str) -> bool:
    """Whether the words tell of that office itself: "Chadian president"; a vice president holds another, a former one holds none."""
    return held.endswith(office) and FORMER.isdisjoint(held.replace("-", " ").split())
