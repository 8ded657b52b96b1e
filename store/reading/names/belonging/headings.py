"""Belonging by the heading: PRESS CONFERENCE OF THE FOREIGN MINISTER OF X AND THE HIGH REPRESENTATIVE OF Y, and who then speaks under these offices.

In: the cast and a role without an owner. Out: the chunk of the owner that the heading gives the office, or None.
"""

from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import plain
from store.reading.names.roles.owners import Role
from store.reading.names.roles.owners_beside import left_owner, right_owner
from store.reading.names.sheet import Chunk


def in_heading(found: Cast, role: Role) -> Chunk | None:
    """Whose the same office is in the first line of the page, where that line names two offices at least."""
    row, words = found.sheet.rows[0], found.sheet.page.lowers
    if not role.sentence or role.office is None:
        return None
    offices = [k for k, chunk in enumerate(row) if chunk.kind == "office"]
    same = [k for k in offices if words[row[k].first : row[k].last] == plain(role.office).split()]
    if len(offices) < TWO or len(same) != 1:
        return None
    return left_owner(found.sheet, row, same[0]) or right_owner(found.sheet, row, same[0])


TWO = 2  # offices of a joint press conference
