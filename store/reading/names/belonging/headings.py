"""Belonging by the heading: PRESS CONFERENCE OF THE FOREIGN MINISTER OF X AND THE HIGH REPRESENTATIVE OF Y, and who then speaks under these offices.

In: the cast and a role without an owner. Out: the chunk of the owner that the heading gives the office, or None.
"""

from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import plain
from store.reading.names.roles.owners import Role
from store.reading.names.roles.owners_beside import left_owner, right_owner
from store.reading.names.sheet import Chunk

_OF_STATES = frozenset("minister president premier ambassador king queen".split())
_LINES = frozenset({"headline", "heading", "row"})
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
    return _on_top(found)


def _on_top(found: Cast) -> str | None:
    """The one body that the lines over a report name: Prepared by the Four Rivers Consortium; NORDLYS RELIEF on a line of its own."""
    spans, heads = found.sheet.page.sentences, found.sheet.words.report_heads
    top = range(min(TOP, len(spans)))
    texts = {number: " ".join(found.sheet.page.lowers[spans[number].first : spans[number].last]) for number in top}
    headed = {number for number in top if any(head in texts[number] for head in heads)}
    lines = [number for number in top if number in headed or spans[number].kind in _LINES]
    if not headed:
        return None
    named = {chunk.name for number in lines for chunk in found.sheet.rows[number] if _publishes(chunk)}
    if named:
        return named.pop() if len(named) == 1 else None
    alone = [found.sheet.rows[number][0] for number in lines if _is_alone(found, number)]
    return alone[0].name.title() if len(alone) == 1 else None


def _publishes(chunk: Chunk) -> bool:
    """Whether a name over a report may be its publisher's: no state's body, no TYPHOON HAIYAN (YOLANDA)."""
    shouted = chunk.name.isupper() and " " in chunk.name
    return chunk.kind == "organisation" and not chunk.iso and not shouted


def _is_alone(found: Cast, number: int) -> bool:
    """Whether a line is nothing but a name that ends in a noun of bodies."""
    row, span = found.sheet.rows[number], found.sheet.page.sentences[number]
    whole = len(row) == 1 and (row[0].first, row[0].last) == (span.first, span.last) and span.last - span.first > 1
    return whole and row[0].name.split()[-1].title() in found.sheet.words.org_nouns


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
