"""Called a realm: an aside behind an unknown name says that it is a country's: "X, the former colonial ruler, …", "X, whose parliament has …".

In: an unknown run of capitals in a sheet cut into chunks. Out: whether the aside says so.
"""

from store.reading.names.lands.realms_owned import is_owned
from store.reading.names.sheet import Chunk, Sheet

_ARTICLES = frozenset(("a", "an", "the"))
_ENDS = frozenset("of in on to that which with since where whose and between".split())
_REALMS = frozenset("nation kingdom republic sultanate emirate principality".split())
_LYING = frozenset("island landlocked mountain mountainous desert coastal archipelago".split())
_HAVING = frozenset(("has", "had"))
_CITIZENS = frozenset(("citizens", "nationals"))
_DOES = frozenset("borders recognises recognizes".split())  # what only a land does
_HELD = frozenset("troops soldiers peacekeepers battalions".split())
_VERBS = frozenset(("has", "have", "had", "is", "are", "was", "were", "will", "would"))
ASIDE = 12  # tokens of "X, a landlocked country of two million,"
NEAR = 6  # tokens of "which has 4,200 citizens"


def is_called_one(sheet: Sheet, chunk: Chunk) -> bool:
    """X, the former colonial ruler; X, a landlocked country of; X, which has 4,200 citizens in; X, whose parliament has."""
    lows, at = sheet.page.lowers, chunk.last
    limit = sheet.page.sentences[chunk.sentence].last
    if lows[at : at + 1] != [","] or at + 4 >= limit:
        return False
    if lows[at + 1] == "whose":
        return (is_owned([lows[at + 2]]) and lows[at + 3] in _VERBS) or (
            is_owned(lows[at + 2 : at + 4]) and lows[at + 4] in _VERBS
        )
    if lows[at + 1] == "which":
        return _has_or_does(sheet, at, limit)
    return lows[at + 1] in _ARTICLES and _is_country(sheet.page.words[at + 2 : min(at + ASIDE, limit)])


def _has_or_does(sheet: Sheet, at: int, limit: int) -> bool:
    """``, which has 4,200 citizens``; where the name ends like a land also ``, which had promised 300 soldiers``, ``, which borders``."""
    lows = sheet.page.lowers
    near = lows[at + 3 : min(at + NEAR, limit)]
    landed = sheet.page.words[at - 1].endswith(sheet.words.land_endings)
    held = not _CITIZENS.isdisjoint(near[:2]) or (landed and not _HELD.isdisjoint(near))
    return (lows[at + 2] in _HAVING and held) or (landed and lows[at + 2] in _DOES)


def _is_country(noun: list[str]) -> bool:
    """Whether the words behind an article are "country" or "colonial ruler", before a mark or "of"; not "the Republic of Y"."""
    end = next((i for i, word in enumerate(noun) if not word.replace("-", "").isalpha() or word in _ENDS), len(noun))
    closed = noun[end : end + 1] in ([","], ["of"])
    counted = noun[end : end + 1] == ["of"] and (noun[end + 1 : end + 2] or ["-"])[0][0].isdigit()
    realm = noun[end - 1 : end] != [] and noun[end - 1] in _REALMS and (counted or not _LYING.isdisjoint(noun[:end]))
    return (
        closed
        and (
            noun[end - 1 : end] == ["country"]
            or realm  # a Pacific nation of 190,000
            or noun[max(0, end - 2) : end] in (["colonial", "ruler"], ["colonial", "power"])
        )
    )
