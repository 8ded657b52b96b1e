"""Evidence that a run of capitals is a person: verbs of people, an age, the words before it.

In: a sheet and a run of capitals. Out: yes or no.
"""

from store.reading.names.roles import appositions
from store.reading.names.sheet import Chunk, Sheet

_ADVERBS = frozenset(
    {
        "also",
        "then",
        "later",
        "reportedly",
        "has",
        "had",
        "earlier",
        "himself",
        "herself",
        "again",
        "repeatedly",
        "publicly",
    }
)


PRESS = frozenset({"reporter", "correspondent", "photographer"})


def asks(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the name is a journalist's in a transcript: NAME (Reuters): and QUESTION: NAME, Courier."""
    right = row[k + 1] if k + 1 < len(row) else None
    first = sheet.page.sentences[row[k].sentence].first
    if row[k].first == first + 2 and sheet.page.lowers[first] in {"question", "q"}:
        return True
    return right is not None and right.kind == "press" and sheet.glue(row[k], right) == ["("]


def speaks(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a verb of people stands after the name, or "said" before it at the sentence's end."""
    lows, limit = sheet.page.lowers, sheet.page.sentences[chunk.sentence].last
    at = chunk.last
    while at < limit and at - chunk.last < 2 and lows[at] in _ADVERBS:
        at += 1
    if at < limit and lows[at] in sheet.words.speech:
        return True
    if at < limit and lows[at] == "," and at + 1 < limit and sheet.page.words[at + 1] in {"who", "whose"}:
        return True
    first = sheet.page.sentences[chunk.sentence].first
    return chunk.first > first and lows[chunk.first - 1] in {"said", "says"} and (at >= limit or lows[at] in {".", ","})


def is_aged(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether an age stands after the name: X, 61, said."""
    limit = sheet.page.sentences[chunk.sentence].last
    at = chunk.last
    return (
        at + 2 < limit and sheet.page.lowers[at] in {",", "("} and appositions.skip_age(sheet, at + 1, limit) > at + 1
    )


def is_called_so(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a human being is told by that one name: the man whose sleeve she touched was called Kin."""
    page = sheet.page
    first = page.sentences[chunk.sentence].first
    if chunk.first - 2 <= first or page.lowers[chunk.first - 1] not in {"called", "named"}:
        return False
    return page.lowers[chunk.first - 2] in {"was", "is"} and not _HUMANS.isdisjoint(page.lowers[first : first + 3])


_HUMANS = frozenset(
    "man woman boy girl child baby toddler soldier driver teacher prisoner boyfriend girlfriend".split()
)
