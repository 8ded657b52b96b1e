"""Belonging to the land where the article plays: those who live and work there, and say so by their trade alone.

In: the cast and a role without an owner. Out: the name of the article's country, else None.
"""

from store.reading.names.cast import Cast, country_name
from store.reading.names.roles.owners import Role
from store.reading.names.roles.posts import Posts
from store.reading.names.sheet import BODIES
from store.reading.text.grammar import GROUP_OWN


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
