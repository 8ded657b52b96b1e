"""Belonging by the heading: PRESS CONFERENCE OF THE FOREIGN MINISTER OF X AND THE HIGH REPRESENTATIVE OF Y, and who then speaks under these offices.

In: the cast and a role without an owner. Out: the chunk of the owner that the heading gives the office, or None.
"""

from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import plain
from store.reading.names.roles.owners import Role
from store.reading.names.roles.owners_beside import left_owner, right_owner
from store.reading.names.sheet import Chunk

_OF_STATES = frozenset("minister president premier ambassador king queen".split())
TOP = 4  # sentences in which a report says whose it is
TWO = 2  # offices of a joint press conference


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


def of_reporter(found: Cast, role: Role) -> str | None:
    """The body whose report the page is, for "our country director": POLAR RELIEF – SITUATION REPORT No. 7; None for other pages and officials of states."""
    page = found.sheet.page
    if role.owner is not None or not role.first or page.lowers[role.first - 1] != "our" or role.head in _OF_STATES:
        return None
    for number in range(min(TOP, len(page.sentences))):
        words, behind = _title(found, number)
        titled = bool(words) and all(word[0].isupper() or word in {"of", "for", "the", "and"} for word in words)
        if titled and behind.startswith(found.sheet.words.report_heads):
            return (
                " ".join(words).title().replace(" Of ", " of ")
                if words[0].isupper() and len(words) > 1
                else " ".join(words)
            )
    return None


def _title(found: Cast, number: int) -> tuple[list[str], str]:
    """The words before the dash of a title and those behind it; a body's name on a line of its own goes on in the next line."""
    page, spans = found.sheet.page, found.sheet.page.sentences
    span = spans[number]
    dash = next((i for i in range(span.first, span.last) if page.words[i] in {"–", "—", "-"}), -1)
    if dash >= 0:
        return page.words[span.first : dash], " ".join(page.lowers[dash + 1 : span.last])
    words = page.words[span.first : span.last]
    named = number + 1 < len(spans) and words[-1].title() in found.sheet.words.org_nouns
    return (words, " ".join(page.lowers[span.last : spans[number + 1].last])) if named else ([], "")
