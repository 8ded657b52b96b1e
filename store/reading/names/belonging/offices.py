"""Belonging to a ministry, an army or another body that is named: the body itself, or the country whose ministry it is.

In: the cast, a role and the organisation that owns it. Out: the name of the country or the body.
"""

from store.reading.names.belonging.capitals import seat_of_teller
from store.reading.names.belonging.scene import told
from store.reading.names.cast import Cast, country_name
from store.reading.names.roles.owners import Role
from store.reading.names.roles.posts import compile_posts
from store.reading.names.sheet import Chunk

_STATE_NOUNS = frozenset("Ministry Court Parliament Senate Assembly Cabinet Police Army Navy".split())
_OF_A_STATE = ("National ", "Joint ", "Federal ", "General ", "Supreme ")  # where a capital stands behind it
_PRIVATE = frozenset(  # bodies that are nobody's ministry: the Law Society of Kenya
    "Society Association Union Federation Club Church Diocese Party Movement League University Foundation Chamber Network Bar Guild Company Congress Alliance Forum".split()
)
_IRREGULAR_NAMES = frozenset(
    "Liberation Free People's People’s Resistance Revolutionary International Lord's Lord’s".split()
)


def of_organisation(found: Cast, role: Role, owner: Chunk) -> str | None:
    """The body itself; a ministry or an army whose name does not say its country belongs to the country."""
    known = owner.name in found.sheet.words.known_bodies
    if owner.iso and owner.name in found.sheet.page.lexicon.get(compile_posts).ministries:
        return country_name(found, owner.iso)
    if not known and is_of_state(owner.name):
        return _of_state_body(found, role, owner)
    if not known and owner.name.startswith(_OF_A_STATE) and (seat := _seat_behind(found, owner)):
        return country_name(found, seat)
    if (
        known
        or not owner.iso
        or not _PRIVATE.isdisjoint(owner.name.split())
        or owner.iso not in found.sheet.words.atlas.countries
        or _says_country(found, owner)
    ):
        return owner.name
    return country_name(found, owner.iso)


def is_of_state(name: str) -> bool:
    """Whether the name is one that every state gives to a body of its own: Ministry of Mines, National Police."""
    words = name.split()
    if words[:2] == ["Army", "of"]:
        return False  # the Army of the Cedars
    return not _STATE_NOUNS.isdisjoint(words) and _IRREGULAR_NAMES.isdisjoint(words)


def _of_state_body(found: Cast, role: Role, owner: Chunk) -> str | None:
    """The country that the body's own words, the capital where its spokesman speaks, or the article tells; else the body."""
    named = owner.iso or _seat_behind(found, owner) or seat_of_teller(found, role)
    land = named or told(found, role)
    if land is None and begun_by_another_land(found, role):
        return None  # Chad's army has moved its guns, Defence Ministry spokesman X said: of either land
    land = land or found.home  # In Baghdad the speaker of the National Assembly
    return country_name(found, land) if land else owner.name if " " in owner.name else None


def _seat_behind(found: Cast, body: Chunk) -> str:
    """ISO of the capital in which the body sits: for the Ministry of Foreign Affairs in Beijing; else ""."""
    row, lows = found.sheet.rows[body.sentence], found.sheet.page.lowers
    seat = next((chunk for chunk in row if chunk.first == body.last + 1 and chunk.kind == "capital"), None)
    return seat.iso if seat is not None and lows[body.last] == "in" else ""


def begun_by_another_land(found: Cast, role: Role) -> bool:
    """Whether the sentence begins with another land than the article's."""
    first = found.sheet.rows[role.sentence][0]
    return first.kind == "country" and first.iso != found.home and first.last <= role.first and not first.place


def _says_country(found: Cast, owner: Chunk) -> bool:
    first = owner.name.split()[0]
    thing = found.sheet.words.atlas.things.find([first], 0, 1)
    return thing is not None and thing[1].iso == owner.iso


def the_ministry(row: list[Chunk]) -> Chunk | None:
    """The one ministry that a sentence names, under a name or as "the Norland defence ministry"."""
    named = [
        chunk for chunk in row if chunk.kind in {"body", "organisation"} and chunk.name.lower().endswith("ministry")
    ]
    return named[0] if len(named) == 1 else None
