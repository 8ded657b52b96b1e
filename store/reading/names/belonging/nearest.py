"""Belonging to the nearest state that acts: an office of state in an article that is about no one country.

In: the cast and a role without an owner. Out: the state named before it in its sentence, else the one the sentence before begins with.
"""

from store.reading.names.belonging.capitals import goes_on
from store.reading.names.belonging.left import lacks
from store.reading.names.belonging.rebels import possessor
from store.reading.names.belonging.sentences_before import begun_by_another
from store.reading.names.cast import Cast, country_name
from store.reading.names.lands.atlas import STATES, plain
from store.reading.names.roles.owners import Role
from store.reading.names.roles.posts import Posts
from store.reading.names.sheet import Chunk
from store.reading.text.tokens import POSSESSIVE

_STATELY = frozenset("government capital authorities side people public".split())
_KEEPING = frozenset("has had keeps sent will".split())


def nearest(found: Cast, role: Role, posts: Posts) -> str | None:
    """Without a main country: the state with such an office named before it in its sentence, else the first of the sentence before."""
    near = _before(found, role, posts)
    if not near and role.sentence and goes_on(found, role):
        near = _of_sentence_before(found, role)
        if near and begun_by_another(found, role.sentence - 1, near[0].iso):
            return None  # Armenia accused … Azerbaijan's ministry denied it. The prime minister …
    if len({chunk.iso for chunk in near}) > 1 or (near and _is_object(found, near[-1])):
        return None  # X has recalled its envoy to Y, the foreign minister said
    return country_name(found, near[-1].iso) if near else None


def _before(found: Cast, role: Role, posts: Posts) -> list[Chunk]:
    """The states named before the office in its sentence that may have such a one; not those whose own office is told."""
    row, lows = found.sheet.rows[role.sentence], found.sheet.page.lowers
    offices = [chunk.first for chunk in row if chunk.kind == "office"]
    owning = {*offices, *(first - 1 for first in offices if first and lows[first - 1] in POSSESSIVE)}
    near = [
        other
        for other in row
        if other.kind == "country"
        and other.last <= role.first
        and other.last not in owning
        and not lacks(posts, other.iso, plain(role.office or ""), role.head)
    ]
    if near and near[0] is row[0] and not near[0].place and lows[near[0].last] in _KEEPING:
        return [near[0], *(other for other in near[1:] if lows[other.first - 1] != "in")]  # France has 400 men in Mali
    return near


def _of_sentence_before(found: Cast, role: Role) -> list[Chunk]:
    """The state that acts at the beginning of the sentence before, if the office is not one of an owner told there."""
    row = found.sheet.rows[role.sentence - 1]
    theirs = possessor(found, role) or "’s" in (role.office or "") or "'s" in (role.office or "")
    held = theirs and len(row) > 1 and row[1].kind == "office" and row[1].first == row[0].last
    return [chunk for chunk in row[:1] if _acts(found, row, chunk) and not held]


def _acts(found: Cast, row: list[Chunk], land: Chunk) -> bool:
    """Whether the first name of a sentence is a state that acts; a Chadian officer does not stand for Chad."""
    if land.kind not in STATES or land.place:
        return False
    after = found.sheet.page.lowers[land.last]
    office = len(row) > 1 and row[1].first == land.last and row[1].name in found.sheet.words.state
    stately = office or after in _STATELY or after in found.sheet.words.bodies
    return land.kind != "demonym" or stately or found.sheet.page.lowers[land.last - 1].endswith("s")


def _is_object(found: Cast, land: Chunk) -> bool:
    """Whether the country is only whom something is done to or with: to Y, against Y."""
    return found.sheet.page.lowers[land.first - 1] in {"to", "against", "with", "from"} if land.first else False
