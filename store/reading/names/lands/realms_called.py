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
_DOES = frozenset(  # what a land does behind "which", where the name ends like one's; not what a town does, that lies and holds
    """keeps sold sells backed backs promised pledged supplied supplies chairs sent sends contributes contributed borders shares joined
    recognises recognizes hosts leads provides provided accuses accused denies wants withdrew""".split()
)
_HELD = frozenset("troops soldiers peacekeepers promised sent pledged forces men battalions".split())


def is_called_one(sheet: Sheet, chunk: Chunk) -> bool:
    """X, the former colonial ruler; X, a landlocked country of; X, which has 4,200 citizens in; X, whose parliament."""
    lows, at = sheet.page.lowers, chunk.last
    limit = sheet.page.sentences[chunk.sentence].last
    if lows[at : at + 1] != [","] or at + 3 >= limit:
        return False
    if lows[at + 1] == "whose":
        return is_owned(lows[at + 2 : at + 4])
    if lows[at + 1] == "which":
        near = lows[at + 3 : min(at + 5, limit)]
        landed = sheet.page.words[at - 1].endswith(sheet.words.land_endings)
        held = not _CITIZENS.isdisjoint(near) or (landed and not _HELD.isdisjoint(near))
        return (lows[at + 2] in _HAVING and held) or (landed and lows[at + 2] in _DOES)
    return lows[at + 1] in _ARTICLES and _is_country(sheet.page.words[at + 2 : min(at + ASIDE, limit)])


def _is_country(noun: list[str]) -> bool:
    """Whether the words behind an article come to a noun of states, before a preposition or a mark; not "X, the Republic of Y"."""
    end = next((i for i, word in enumerate(noun) if not word.replace("-", "").isalpha() or word in _ENDS), len(noun))
    return noun[end - 1 : end] != [] and (noun[end - 1] in _COUNTRIES or noun[max(0, end - 2) : end] in _COLONIAL)
