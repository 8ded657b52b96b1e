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


_PRESS = frozenset(
    {"Press", "News", "Times", "Post", "Radio", "Television", "TV", "Wire", "Herald", "Tribune", "Journal"}
)
_SHIFTS = (["(", "now", ")"], ["(", "earlier", ")"])  # who writes a live page
PRESS = frozenset({"reporter", "correspondent", "photographer"})


def asks(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the name is a journalist's: NAME (Reuters): and QUESTION: NAME, Courier in a transcript, NAME writes: and NAME (now) of a live page."""
    right = row[k + 1] if k + 1 < len(row) else None
    first, behind = sheet.page.sentences[row[k].sentence].first, sheet.page.lowers[row[k].last : row[k].last + 3]
    if (behind[:2] == ["writes", ":"] and row[k].first == first) or behind in _SHIFTS:
        return True
    if row[k].first == first + 2 and sheet.page.lowers[first] in {"question", "q"}:
        return True
    if right is None or sheet.glue(row[k], right) != ["("]:
        return False
    return right.kind == "press" or (row[k].first == first and right.name.split()[-1] in _PRESS)


def speaks(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a verb of people stands after the name, or "said" before it at the sentence's end."""
    lows, limit = sheet.page.lowers, sheet.page.sentences[chunk.sentence].last
    at = chunk.last
    if at - chunk.first == 1 and _is_no_name(sheet, sheet.page.words[chunk.first]):
        return False
    while at < limit and at - chunk.last < 2 and lows[at] in _ADVERBS:
        at += 1
    if at < limit and lows[at] in sheet.words.speech:
        return True
    if at < limit and lows[at] == "," and at + 1 < limit and sheet.page.words[at + 1] in {"who", "whose"}:
        return True
    first = sheet.page.sentences[chunk.sentence].first
    return chunk.first > first and lows[chunk.first - 1] in {"said", "says"} and (at >= limit or lows[at] in {".", ","})


def _is_no_name(sheet: Sheet, word: str) -> bool:
    """Whether a word alone is bodies' in numbers (Unions) or has a figure in it (Markt24)."""
    return any(map(str.isdigit, word)) or (word[-1:] == "s" and word[:-1] in sheet.words.org_nouns)


def is_aged(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether an age stands after the name: X, 61, said."""
    limit = sheet.page.sentences[chunk.sentence].last
    at = chunk.last
    return (
        at + 2 < limit and sheet.page.lowers[at] in {",", "("} and appositions.skip_age(sheet, at + 1, limit) > at + 1
    )


def is_so_old(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether somebody of so many years stands behind the name: X, a 34-year-old seller of flour; not "X, a 34-year-old frigate"."""
    lows, at = sheet.page.lowers, chunk.last
    if lows[at : at + 1] != [","] or lows[at + 1 : at + 2] not in (["a"], ["an"], ["the"]):
        return False
    old = next((i for i in range(at + 2, at + OLD) if lows[i : i + 1] == ["year-old"]), -1)
    limit = sheet.page.sentences[chunk.sentence].last
    near = set(lows[old + 1 : min(old + OLD, limit)]) if old > 0 else set()
    return bool(near & sheet.words.heads or near & sheet.words.nameless or near & _HUMANS)


def is_called_so(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a human being is told by that one name: the man whose sleeve she touched was called Kin."""
    page = sheet.page
    first = page.sentences[chunk.sentence].first
    if " ".join(page.lowers[max(first, chunk.first - 3) : chunk.first]).endswith(_NAMES):
        return True  # a woman who gives only her first name, X
    if chunk.first - 2 <= first or page.lowers[chunk.first - 1] not in {"called", "named"}:
        return False
    return page.lowers[chunk.first - 2] in {"was", "is"} and not _HUMANS.isdisjoint(page.lowers[first : first + 3])


_NAMES = ("first name ,", "his name as", "her name as", "name only as")
OLD = 6  # tokens from "a 34-year-old" to "seller"
_HUMANS = frozenset(
    "man woman boy girl child baby toddler soldier driver teacher prisoner boyfriend girlfriend seller mother father son daughter".split()
)
