"""Called a realm: an aside behind an unknown name says that it is a country's: "X, the former colonial ruler, …", "X, whose parliament …".

In: an unknown run of capitals in a sheet cut into chunks. Out: whether the aside says so.
"""

from store.reading.names.lands.realms_owned import ASIDE, is_owned
from store.reading.names.sheet import Chunk, Sheet

_ARTICLES = frozenset(("a", "an", "the"))
_ENDS = frozenset("of in on to that which with since where whose and between".split())
_COUNTRIES = frozenset("country republic kingdom monarchy emirate sultanate".split())
_COLONIAL = (["colonial", "ruler"], ["colonial", "power"], ["nuclear", "power"])
_HAVING = frozenset(("has", "had"))
_CITIZENS = frozenset(("citizens", "nationals"))


def is_called_one(sheet: Sheet, chunk: Chunk) -> bool:
    """X, the former colonial ruler; X, a landlocked country of; X, which has 4,200 citizens in; X, whose parliament."""
    lows, at = sheet.page.lowers, chunk.last
    limit = sheet.page.sentences[chunk.sentence].last
    if lows[at : at + 1] != [","] or at + 3 >= limit:
        return False
    if lows[at + 1] == "whose":
        return is_owned(lows[at + 2 : at + 4])
    if lows[at + 1] == "which":
        return lows[at + 2] in _HAVING and not _CITIZENS.isdisjoint(lows[at + 3 : min(at + 5, limit)])
    return lows[at + 1] in _ARTICLES and _is_country(sheet.page.words[at + 2 : min(at + ASIDE, limit)])


def _is_country(noun: list[str]) -> bool:
    """Whether the words behind an article come to a noun of states, before a preposition or a mark; not "X, the Republic of Y"."""
    end = next((i for i, word in enumerate(noun) if not word.replace("-", "").isalpha() or word in _ENDS), len(noun))
    return noun[end - 1 : end] != [] and (noun[end - 1] in _COUNTRIES or noun[max(0, end - 2) : end] in _COLONIAL)
