"""Belonging to the land where the article plays: those who live and work there, and say so by their trade alone, and its mayors.

In: the cast and a role without an owner. Out: the name of the article's country, else None.
"""

from store.reading.names.cast import Cast, country_name
from store.reading.names.roles.owners import Role
from store.reading.names.roles.posts import Posts
from store.reading.names.sheet import BODIES, Chunk
from store.reading.text.grammar import GROUP_OWN

_BOUND = frozenset("to from for via through towards toward".split())  # flown to X along with Governor Y
_SPOTS = frozenset({"town", "region", "capital"})
WELL_KNOWN = 200_000  # people of a town that is meant wherever it is named: Odesa


def of_place(found: Cast, role: Role, posts: Posts) -> str | None:
    """The country of the article for those who live and work there, where the sentence and the one before name no other land or body."""
    if not found.home or role.owner is not None or role.head not in posts.local:
        return None
    if role.first and found.sheet.page.lowers[role.first - 1] in GROUP_OWN:
        return None  # its doctor in charge: of a body that the reader has not found
    for row in found.sheet.rows[max(0, role.sentence - 1) : role.sentence + 1]:
        if any((chunk.iso and chunk.iso != found.home) or chunk.kind in BODIES for chunk in row):
            return None
    return country_name(found, found.home)


def of_spot(found: Cast, role: Role) -> str | None:
    """The country of the one town or region that the sentence of a governor or a mayor, or else the one before, names."""
    page = found.sheet.page
    for number in range(role.sentence, max(-1, role.sentence - 2), -1):
        if page.sentences[number].paragraph != page.sentences[role.sentence].paragraph:
            return None
        row = found.sheet.rows[number]
        lows = page.lowers
        lands = {
            chunk.iso
            for chunk in row
            if chunk.kind in _SPOTS
            and chunk.iso
            and not _is_namesake(found, chunk)
            and chunk.last <= role.first
            and lows[chunk.first - 1] not in _BOUND
        }
        if lands:
            return country_name(found, lands.pop()) if len(lands) == 1 else None
    return None


def _is_namesake(found: Cast, town: Chunk) -> bool:
    """Whether the list has the town in a land that the article, which is about another, never names: it is a namesake."""
    known = found.sheet.words.atlas.towns.get(town.name)
    if known is None or known.people > WELL_KNOWN or town.kind != "town" or not found.home or town.iso == found.home:
        return False
    return not any(chunk.iso == town.iso and chunk.kind != "town" for row in found.sheet.rows for chunk in row)
