"""Peers: an office in a text about one land whose sentence shows by another office that it is of another land.

In: the cast and a role without an owner. Out: whether the article's land is plainly the other side: a guest's, a host's or a peer's.
"""

from store.reading.names.cast import Cast, of_ruler
from store.reading.names.lands.atlas import STATES, plain
from store.reading.names.roles.owners import Role
from store.reading.text.grammar import WILL

_ENVOYS = frozenset(
    "ambassador envoy counterpart colleague diplomat attaché attache consul d'affaires d’affaires".split()
)
_RECEIVING = frozenset("summoned summons expelled expels received receives hosted hosts".split())
_RULERS = frozenset({"leader", "president", "ruler", "strongman", "king", "dictator"})
OWNED = 12  # tokens of "Norland's blockade of the ports will"
NEAR = 5  # tokens from an office over a name to "said"


def is_anothers(found: Cast, role: Role) -> bool:
    """Whether the sentence tells of the article's land as of somebody else's."""
    return (
        _tells_of_another(found, role)
        or _receives(found, role)
        or _names_own_ruler(found, role)
        or _meets_peer(found, role)
    )


def _tells_of_another(found: Cast, role: Role) -> bool:
    """Whether who rules says what another land will do, as its own ruler would: President X said Mexico would answer."""
    lows, row = found.sheet.page.lowers, found.sheet.rows[role.sentence]
    if not of_ruler(found, role):
        return False
    for chunk in row:
        at = chunk.first - 1 - (lows[chunk.first - 1] == "that")
        said = at > role.last and lows[at] in found.sheet.words.speech and at - role.last < NEAR
        if said and chunk.kind == "country" and chunk.iso != found.home:
            owns = lows[chunk.last : chunk.last + 1] in (["’s"], ["'s"])
            return not WILL.isdisjoint(lows[chunk.last : chunk.last + (OWNED if owns else 1)])
    return False


def _meets_peer(found: Cast, role: Role) -> bool:
    """Whether the sentence has the same office before, nameless: the President said he would meet President X, another state's."""
    if not of_ruler(found, role):
        return False
    row = found.sheet.rows[role.sentence]
    lows = found.sheet.page.lowers
    home = [chunk.last for chunk in row if chunk.iso == found.home and chunk.kind in STATES and chunk.last < role.first]
    if any(chunk.kind == "office" and chunk.first in home and chunk.name in _RULERS for chunk in row):
        return True  # the Iraqi leader's reply to President X
    return any(
        chunk.kind == "office"
        and chunk.last < role.first
        and chunk.first
        and lows[chunk.first - 1] == "the"
        and lows[chunk.first : chunk.last] == plain(role.office or "").split()
        and not any(other.first == chunk.last and other.kind in {"person", "run"} for other in row)
        for chunk in row
    )


def _names_own_ruler(found: Cast, role: Role) -> bool:
    """Whether the sentence goes on with the ruler of that very land by its name: Prime Minister X said that Chadian President Y had asked for it."""
    if not of_ruler(found, role):
        return False
    row = found.sheet.rows[role.sentence]
    own = [
        chunk.last for chunk in row if chunk.iso == found.home and chunk.kind == "demonym" and chunk.first > role.last
    ]
    named = [chunk.first for chunk in row if chunk.kind in {"person", "run"}]
    return any(
        chunk.first in own and chunk.name in found.sheet.words.rulers and chunk.last in named
        for chunk in row
        if chunk.kind == "office"
    )


def _receives(found: Cast, role: Role) -> bool:
    """Whether the sentence has an envoy or a counterpart of that very country: a minister does not summon his own."""
    row, page = found.sheet.rows[role.sentence], found.sheet.page
    span = page.sentences[role.sentence]
    if _RECEIVING.isdisjoint(page.lowers[role.last : span.last]):
        return False
    pairs = [(row[k - 1], row[k]) for k in range(1, len(row)) if row[k].kind == "office" and row[k].first != role.first]
    return any(
        right.name in _ENVOYS and left.iso == found.home and right.first - left.last < 2 for left, right in pairs
    )
