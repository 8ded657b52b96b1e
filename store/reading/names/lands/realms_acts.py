"""Acts of realms: what only a state does at the beginning of a sentence: X has counted 900 dead this year, X and Y severed ties.

In: an unknown run of capitals. Out: whether the words behind it make it a country.
"""

from itertools import pairwise

from store.reading.names.sheet import Chunk, Sheet
from store.reading.text.tokens import POSSESSIVE

_SEEN = frozenset("seen counted recorded suffered known reported had".split())
_MUTUAL = frozenset("exchanged severed restored resumed broke signed".split())
_AUXILIARIES = frozenset("will would have had are both".split())
_SENDING = frozenset("send sent dispatch dispatched recalled sending".split())
_BETWEEN_STATES = frozenset("prisoners ties relations ambassadors fire treaty ceasefire truce".split())
_PORTFOLIOS = frozenset("foreign prime defence defense interior finance".split())
NEIGHBOURING = frozenset(("neighbouring", "neighboring"))
NEIGHBOURS = frozenset(("neighbour", "neighbor"))
NEAR = 9  # tokens from a name to "its neighbour"
LOCAL = frozenset({"governor", "mayor", "prefect"})  # a town's or a region's, never the country's
REACH = 6  # tokens behind the verb


def counts_years(sheet: Sheet, chunk: Chunk) -> bool:
    """X has not seen such rain since 1966, X has counted 900 deaths this year: a land looks back, at the beginning of a sentence."""
    page = sheet.page
    sentence = page.sentences[chunk.sentence]
    if chunk.first != sentence.first or page.lowers[chunk.last : chunk.last + 1] != ["has"]:
        return False
    rest = page.lowers[chunk.last : sentence.last]
    seen = not _SEEN.isdisjoint(rest[1:4])
    dated = any(one == "since" and other.isdigit() for one, other in pairwise(rest)) or rest[-3:-1] == ["this", "year"]
    return seen and dated


def both(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """X and Y exchanged prisoners, X and Y severed ties, X and Y will send their foreign ministers: what two states do, at the beginning of a sentence."""
    chunk, lows = row[k], sheet.page.lowers
    span = sheet.page.sentences[chunk.sentence]
    second = chunk if k and sheet.glue(row[k - 1], chunk) == ["and"] else row[k + 1] if k + 1 < len(row) else chunk
    left = row[row.index(second) - 1] if second is not row[0] else second
    if left.first != span.first or sheet.glue(left, second) != ["and"] or second.last - second.first > 1:
        return False
    at = second.last + (lows[second.last : second.last + 1] != [] and lows[second.last] in _AUXILIARIES)
    rest = lows[at : min(at + REACH, span.last)]
    mutual = rest[:1] != [] and rest[0] in _MUTUAL and not _BETWEEN_STATES.isdisjoint(rest)
    sending = rest[:1] != [] and rest[0] in _SENDING
    return mutual or (sending and any(one in _PORTFOLIOS and other == "ministers" for one, other in pairwise(rest)))


def has_ministers(sheet: Sheet, chunk: Chunk) -> bool:
    """X closed the bridge. Its foreign minister …; X, whose prime minister …: what has ministers is a state."""
    page = sheet.page
    span = page.sentences[chunk.sentence]
    lows, last = page.lowers, chunk.last
    if lows[last : last + 2] == [",", "whose"]:
        return _is_minister(lows, last + 2, span.last)
    following = page.sentences[chunk.sentence + 1] if chunk.sentence + 1 < len(page.sentences) else None
    if chunk.first != span.first or following is None or following.paragraph != span.paragraph:
        return False
    first = following.first
    if lows[first : first + 1] != ["its"] or not _is_minister(lows, first + 1, following.last):
        return False
    row = sheet.rows[chunk.sentence]
    return not any(other is not chunk and other.kind in {"country", "organisation", "run"} for other in row)


def _is_minister(lows: list[str], at: int, limit: int) -> bool:
    return at + 1 < limit and lows[at] in _PORTFOLIOS and lows[at + 1] == "minister"


def is_ally(sheet: Sheet, chunk: Chunk) -> bool:
    """X, Chad's closest ally: what a country has for an ally or a partner, between commas, is one."""
    lows = sheet.page.lowers
    owner = next((other for other in sheet.rows[chunk.sentence] if other.first == chunk.last + 1), None)
    return (
        owner is not None
        and owner.kind in {"country", "run"}
        and not _ALLIES.isdisjoint(lows[owner.last : owner.last + 4])
    )


_ALLIES = frozenset({"ally", "partner", "rival"})


def next_door(sheet: Sheet, chunk: Chunk) -> bool:
    """Neighbouring Lower X; its neighbour, X; X, its neighbour: a country, where the name says no county or town."""
    lows, at = sheet.page.lowers, chunk.first - 1
    row, last = sheet.page.sentences[chunk.sentence], sheet.page.words[chunk.last - 1]
    if last in sheet.words.place_nouns:
        return False
    behind = lows[chunk.last : min(chunk.last + 4, row.last)]
    if behind[:1] == [","] and behind[2:3] != [] and behind[2] in POSSESSIVE and is_ally(sheet, chunk):
        return True
    if behind[:2] in ([",", "its"], [",", "the"]) and not NEIGHBOURS.isdisjoint(behind[2:]):
        return True
    near = lows[chunk.last : min(chunk.last + NEAR, row.last)] if chunk.first == row.first else []
    if "its" in near and any(one == "its" and other in NEIGHBOURS for one, other in pairwise(near)):
        return True  # "X said that its neighbour Y"
    before = (
        at > row.first + 1
        and lows[at] == ","
        and lows[at - 1] in NEIGHBOURS
        and "its" in lows[max(row.first, at - 3) : at]
    )
    governed = (
        at > row.first + 1 and lows[at - 1] == "of" and lows[at - 2] in LOCAL
    )  # governor of neighbouring X, a region
    return before or (at >= row.first and lows[at] in NEIGHBOURING and not governed)
