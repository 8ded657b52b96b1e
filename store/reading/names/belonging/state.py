"""Belonging to a state: whose an office of state is that has no owner beside it ("the interior minister, X").

In: the cast and a role without an owner. Out: the name of the one country or body that the text allows, else None: between two
states the reader stays silent.
"""

from store.reading.names.belonging.abroad import is_abroad, ousted
from store.reading.names.belonging.beside import posted_by
from store.reading.names.belonging.bodies import of_mission
from store.reading.names.belonging.left import half_of, lacks, land_left
from store.reading.names.belonging.local import of_place, of_spot
from store.reading.names.belonging.nearest import nearest
from store.reading.names.belonging.paragraph import of_paragraph
from store.reading.names.belonging.peers import is_anothers
from store.reading.names.belonging.rebels import of_rebels, possessor, the_rebels
from store.reading.names.belonging.scene import told
from store.reading.names.belonging.titles import of_title
from store.reading.names.cast import Cast, country_name, of_ruler
from store.reading.names.lands.atlas import STATES, plain
from store.reading.names.roles.owners import Role
from store.reading.names.roles.owners_beside import FORMER
from store.reading.names.roles.posts import Posts, compile_posts
from store.reading.names.sheet import Chunk

_AT = frozenset(
    "accused accuses blamed blames condemned condemns criticised criticized denounced praised rebuked scolded thanked thanks "
    "threatened urged urges warned warns".split()
)
_GETTING = [["will", "receive"], ["would", "receive"], ["will", "get"], ["would", "get"]]  # a donor says so
_LINKING = frozenset({"the", "on", "for", "at"})
_OWN = frozenset("people nation soldiers troops citizens public forces army voters men women parliament".split())
_OF_A_FORCE = frozenset({"deputy", "force", "mission", "commander", "supreme"})
_LOCAL = frozenset("governor prefect".split())
_MUNICIPAL = _LOCAL | {"mayor"}
_SELF = frozenset(
    "self-declared self-proclaimed self-appointed self-styled".split()
)  # presidents of no state, or of another's province
_LEADING = frozenset({"leader", "commander"})
NAMED = 2  # words of "Arxene President"


def of_state(found: Cast, role: Role) -> str | None:
    """The country of an office of state or of a rank: the one its own words, the sentence's subject or the article tells."""
    if _is_its(found, role) or _is_self_made(found, role):
        return None
    office = plain(role.office or "").replace("-", " ")
    posts = found.sheet.page.lexicon.get(compile_posts)
    titled = of_title(found, role, office, posts)
    if titled is not None:
        return titled or None
    if of_rebels(found, role):
        return the_rebels(found)
    if role.owner is None and role.head in _LEADING and found.sheet.page.lowers[role.first - 1] == "their":
        return None  # their leader, Captain X: of men told before
    if (half := half_of(found, role)) is not None:
        return country_name(found, half) if half else None
    special = of_mission(found, office) or _of_spot(found, role)
    if special is not None:
        return special
    if _is_of_another(found, role) or _is_anothers_head(found, role):
        return None
    if _is_of_state(found, role, office):
        high = of_ruler(found, role)
        return _of_sentence(found, role, posts) or (of_paragraph(found, role, posts) if high else None)
    sender = posted_by(found, role)
    return country_name(found, sender) if sender else of_place(found, role, posts)


def _is_self_made(found: Cast, role: Role) -> bool:
    """Whether the holder gave himself the office: the self-styled president, of whichever province."""
    before = found.sheet.page.lowers[max(0, role.first - 1) : role.first]
    return not _SELF.isdisjoint([*plain(role.office or "").split(), *before])


def _is_its(found: Cast, role: Role) -> bool:
    """Whether "its" stands before an office that only states have, and the reader has found none that it means."""
    stately = of_ruler(found, role)
    stately = stately and (role.office or "").lower().endswith(role.head)  # not "its chief" of a ministry
    return stately and role.owner is None and role.first > 0 and found.sheet.page.lowers[role.first - 1] == "its"


def _of_sentence(found: Cast, role: Role, posts: Posts) -> str | None:
    """The state that the sentence begins with or the article is about, where it can have that office and this holder."""
    iso = told(found, role)
    if iso is None or (iso and ousted(found, role, iso)) or _addressed(found, role, iso or found.home):
        return None
    if lacks(posts, iso or found.home, plain(role.office or ""), role.head) or (
        not iso and found.home and _taken(found, role)
    ):
        return _left(found, role, posts)
    if iso:
        return country_name(found, iso)
    if not found.home:
        near = nearest(found, role, posts)
        return near if near is not None else _left(found, role, posts)
    silent = is_anothers(found, role) or is_abroad(found, role)
    return None if silent else country_name(found, found.home)


def _left(found: Cast, role: Role, posts: Posts) -> str | None:
    """The name of the one land that is left for the office."""
    land = land_left(found, role, posts)
    return country_name(found, land) if land else None


def _of_spot(found: Cast, role: Role) -> str | None:
    """In Odesa, governor X."""
    return of_spot(found, role) if role.owner is None and role.head in _MUNICIPAL else None


def _is_anothers_head(found: Cast, role: Role) -> bool:
    """Whether an official who answers for a state names another's head without "the"."""
    return bool(found.podium) and role.head in found.sheet.words.rulers and not _is_definite(found, role)


def _is_of_another(found: Cast, role: Role) -> bool:
    """Whether an unknown word in capitals stands in a ruler's office: the Arxene President is of a land that no list knows."""
    words = (role.office or "").split()
    unknown = len(words) == NAMED and words[0][0].isupper() and role.head in found.sheet.words.rulers
    return unknown and not (words[0].lower() in found.sheet.words.modifiers or words[0].lower() in FORMER)


def _is_definite(found: Cast, role: Role) -> bool:
    """Whether "the" stands before the office; an official who answers for a state calls another's head President X."""
    return role.behind or (role.first > 0 and found.sheet.page.lowers[role.first - 1] in {"the", "our", "my"})


def _addressed(found: Cast, role: Role, iso: str) -> bool:
    """Whether the sentence has that very country blamed, warned or thanked: not by its own minister."""
    row = found.sheet.rows[role.sentence]
    lows = found.sheet.page.lowers
    return any(
        chunk.iso == iso
        and ((chunk.first > role.last and _is_target(found, chunk)) or lows[chunk.last : chunk.last + 2] in _GETTING)
        for chunk in row
    )


def _is_target(found: Cast, land: Chunk) -> bool:
    """Whether a verb is aimed at the state: accused Russia, called the Russian buildup; not urged Russians, told the Russian people."""
    lows = found.sheet.page.lowers
    at = land.first - 1
    at -= lows[at] in _LINKING
    at -= lows[at] in _LINKING
    own = land.kind == "demonym" and (
        lows[land.last - 1].endswith(("s", "ese")) or not _OWN.isdisjoint(lows[land.last : land.last + 1])
    )
    return not own and (lows[at] in _AT or (land.kind == "demonym" and lows[at] == "called"))


def of_a_force(role: Role) -> bool:
    """Whether the office is only "the deputy commander": of whichever force is spoken of, not of the article's country."""
    return role.office is not None and set(role.office.lower().split()) <= _OF_A_FORCE


def _is_of_state(found: Cast, role: Role, office: str) -> bool:
    """Whether the office is one of a state: by its words, or "the government's spokesman"; a rank always is."""
    words = set(office.split()) | {role.head}
    if of_a_force(role):
        return False
    owner = possessor(found, role)
    words.add(owner)
    if "secretary" in words:
        words.discard("general")  # of a state only where its owner says so
    if role.office is None or role.rank is not None or role.owner is not None or role.head in _LOCAL:
        return role.head not in _LOCAL or bool(found.home)
    return not words.isdisjoint(found.sheet.words.state)


def _taken(found: Cast, role: Role) -> bool:
    """Whether another person holds that very office, expressly of this country or as silently: a state has one president."""
    if role.office is None or not of_ruler(found, role):
        return False
    office = plain(role.office)
    for person in found.people.persons:
        other = person.role
        if other is None or other is role or other.office is None or plain(other.office) != office:
            continue
        if other.owner is None and told(found, other) is None:
            continue  # of the land that its own sentence leaves in doubt
        if other.owner is None or (other.owner.iso == found.home and other.owner.kind in STATES):
            return True
    return False
