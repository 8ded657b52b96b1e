"""Heading: what somebody heads by "of" or "under" alone: the government of X, a front under X.

In: a row of chunks and the name. Out: the body or the country that is headed, or None.
"""

from store.reading.names.lands.atlas import STATES
from store.reading.names.sheet import Chunk, Sheet

_HEADED = frozenset({"of", "under"})
_GOVERNING = frozenset({"government", "administration", "cabinet"})
_FOLLOWED = frozenset(
    "Forces Front Army Movement Party Militia Brigade Brigades Union Alliance Guard Legion RSF".split()
)


def under(sheet: Sheet, row: list[Chunk], k: int) -> Chunk | None:
    """What somebody heads by "of" or "under": the government of X, the government in Tunis under X, a faction under X, the Front of X."""
    page, chunk = sheet.page, row[k]
    at, start = chunk.first - 1, page.sentences[chunk.sentence].first
    if at - 1 < start or page.lowers[at] not in _HEADED or page.words[chunk.first] not in sheet.words.given:
        return None
    left = row[k - 1] if k else None
    if left is not None and left.last == at and left.kind in {"organisation", "acronym"}:
        return left if left.kind == "acronym" or page.words[left.last - 1] in _FOLLOWED else None
    noun = at - 1
    if (
        left is not None
        and left.last == at
        and left.kind in {"capital", "town"}
        and page.lowers[left.first - 1] == "in"
    ):
        noun = left.first - 2
    if noun < start or page.lowers[noun] not in _GOVERNING:
        return None
    if noun < at - 1 and left is not None and left.iso:
        return left
    owner = next((other for other in row[:k] if other.last == noun and other.kind in STATES), None)
    return owner or Chunk(noun, noun + 1, "body", page.lowers[noun], "", chunk.sentence)
