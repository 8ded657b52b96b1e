"""Trades: what somebody is by trade, said after the name without an office that a list knows.

In: a name and the token behind its comma. Out: a role, or None.
"""

from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk, Sheet


def trade(sheet: Sheet, chunk: Chunk, at: int, limit: int) -> Role | None:
    """What somebody is by trade: ", a retired railwayman who", ", a 54-year-old baker"."""
    lows = sheet.page.lowers
    if at >= limit or lows[at] not in {"a", "an"}:
        return None
    first, aged = at + 1, False
    if first >= limit:
        return None
    if lows[first + 1 : first + 2] == ["-"] or lows[first].endswith("-year-old"):
        first, aged = first + (3 if lows[first + 1] == "-" else 1), True
    end = first
    while end < limit and end - first < 4 and lows[end].isalpha() and lows[end] not in _TRADE_ENDS:
        end += 1
    closed = end < limit and (lows[end] in _TRADE_ENDS or lows[end] in {",", ".", ")", "—", "–"})
    if (
        end == first
        or not closed
        or not (aged or lows[end - 1].endswith(_TRADES))
        or sheet.page.words[first][0].isupper()
    ):
        return None
    return Role(sheet.text(first, end), None, None, lows[end - 1], chunk.sentence, at, end, behind=True)


_TRADE_ENDS = frozenset(
    "who whose whom from at in on near with of said and for by shot killed wounded injured arrested detained".split()
)

_TRADES = ("er", "or", "ist", "man", "woman", "ian", "ant", "eer", "maid", "smith")


_PEOPLE = ("ers", "ors", "ists", "ians", "ants", "men", "ives", "ics", "eons", "ides", "ates")


def people_of_trade(word: str) -> bool:
    """Whether a word that opens its sentence may only be people of a trade ("Detectives said he had confessed")."""
    return word.endswith(_PEOPLE)
