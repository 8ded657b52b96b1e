"""Belonging by the paragraph: a president or minister of no land in a paragraph that tells of one land alone.

In: the cast and a role without an owner, of which nothing else tells the land. Out: the name of that land, else None.
"""

from store.reading.names.belonging.left import held, lacks
from store.reading.names.cast import Cast, country_name
from store.reading.names.lands.atlas import STATES, plain
from store.reading.names.roles.owners import Role
from store.reading.names.roles.posts import Posts
from store.reading.text.telling import REFUSING

_GUESTS = frozenset(
    "visit visited visiting visits met meets meet meeting talks hosted host received greeted welcomed telephoned phoned called summit trip guest "
    "arrived ambassador envoy counterpart colleague mediator".split()
)
_DENIES = REFUSING | frozenset(
    "dismissed dismisses accused accuses blamed blames urged condemned condemns warned answered replied "
    "retorted countered lie lies absurd threatened demanded thanked invited".split()
)
_TALKS = frozenset(
    "called calls denied denies rejected rejects dismissed accused accuses blamed claimed claims said says warned".split()
)
REACH = 3  # tokens from a land to its verb
LONG = 30  # sentences: a text without a line break is no paragraph
OPENS = 2  # tokens in which a paragraph's subject begins


def of_paragraph(found: Cast, role: Role, posts: Posts) -> str | None:
    """The one land that the paragraph tells of up to the end of the office's sentence: Peru has closed its border. Prime Minister X is sending 500 men there.

    In an article about another land the paragraph must begin with it; whoever denies, warns or receives may be its opponent or its guest.
    """
    page = found.sheet.page
    first = number = role.sentence
    while first and number - first < LONG and page.sentences[first - 1].paragraph == page.sentences[number].paragraph:
        first -= 1
    rows = found.sheet.rows[first : number + 1]
    told = [chunk for row in rows for chunk in row if chunk.iso]
    lands = {chunk.iso for chunk in told}
    before = [chunk for chunk in told if chunk.kind in STATES and chunk.last <= role.first]
    land = before[0].iso if before else ""
    if len(lands) != 1 or not land or land == found.home or lacks(posts, land, plain(role.office or ""), role.head):
        return None
    span = page.sentences[number]
    if not (_GUESTS | _DENIES).isdisjoint(page.lowers[span.first : span.last]) or land in held(
        found, plain(role.office or "")
    ):
        return None
    return country_name(found, land) if not found.home or _is_its_own(found, first, role) else None


def _is_its_own(found: Cast, first: int, role: Role) -> bool:
    """Whether the paragraph that begins with sentence ``first`` tells what its land does, and the office's sentence goes on without its name."""
    page, begun = found.sheet.page, found.sheet.rows[first][:1]
    if role.sentence == first or not begun or any(chunk.iso for chunk in found.sheet.rows[role.sentence]):
        return False
    land = begun[0]
    opens = land.iso and land.kind in STATES - {"demonym"} and land.first - page.sentences[first].first < OPENS
    return bool(opens) and _TALKS.isdisjoint(page.lowers[land.last : land.last + REACH])
