"""Sending like a realm: "X has massed 2,000 troops", "Xland plans to send two jets": only a state does.

In: an unknown run of capitals in a sheet cut into chunks. Out: whether what it does to soldiers and arms makes it a country.
"""

from store.reading.names.sheet import Chunk, Sheet

_MOVES = frozenset(
    "put lost moved massed sent deployed withdrew mobilised mobilized stationed dispatched send deploy contribute withdraw sending deploying".split()
)
# What others do to soldiers as well: a lender, a firm, a warlord. Here only a name that ends like a land is one.
_OFFERS = frozenset(
    "station sends deploys contributes contributed dispatch offered pledged promised provide provides provided".split()
)
_AHEAD = frozenset(("has", "had", "will", "would", "is", "also", "have", "each", "both", "now", "already"))
_BEING = frozenset(("are", "was", "were"))
_PLANNING = frozenset("plans planned preparing ready agreed intends wants hopes vowed vows to".split())
_FORCES = frozenset(
    "troops soldiers forces battalions brigades reservists marines paratroopers peacekeepers warships divisions".split()
)
_ARMS = frozenset("jets aircraft helicopters frigates destroyers tanks planes howitzers gunboats f-35s f-16s".split())
SIDES = frozenset("Lower Upper North South East West Northern Southern Eastern Western Central Greater New Old".split())
_REACH = 6  # tokens from the verb to the soldiers
ACTING = _AHEAD | _BEING | _MOVES | _OFFERS | _PLANNING - {"to"} | {"flew"}


def moves_forces(sheet: Sheet, chunk: Chunk) -> bool:
    """X moved 2,000 troops, X has massed soldiers: only a state does, where no person goes by that name."""
    lows, limit = sheet.page.lowers, sheet.page.sentences[chunk.sentence].last
    landed = sheet.page.words[chunk.last - 1].endswith(sheet.words.land_endings)
    at = chunk.last
    if lows[at : at + 1] == ["said"] and "it" in lows[at : min(at + 5, limit)]:
        at = lows.index("it", at) + 1  # "X said on Friday it had lost 140 soldiers"
    at = _behind_auxiliaries(lows, at, limit, landed=landed)
    if at >= limit:
        return False
    if lows[at][0].isdigit() and lows[at - 1] in {"has", "had"}:
        return not _FORCES.isdisjoint(lows[at + 1 : min(at + 3, limit)])  # "X has 40,000 soldiers"
    sided = chunk.last - chunk.first == 2 and sheet.page.words[chunk.first] in SIDES
    sends = lows[at] in _MOVES or (landed and (lows[at] in _OFFERS or lows[at : at + 2] == ["flew", "in"]))
    if (chunk.last - chunk.first != 1 and not sided) or not sends:
        return False
    near = lows[at + 1 : min(at + _REACH, limit)]
    return not _FORCES.isdisjoint(near) or (landed and not _ARMS.isdisjoint(near))


def _behind_auxiliaries(lows: list[str], at: int, limit: int, *, landed: bool) -> int:
    """The token of the verb: behind "has", "will also" and, where the name ends like a land, "plans to", "were ready to"."""
    if (
        landed
        and lows[at : at + 1] != []
        and lows[at] in _BEING
        and lows[at + 1 : at + 2] != []
        and lows[at + 1] in _PLANNING
    ):
        at += 1  # not "the town was lost"
    while at < limit and (lows[at] in _AHEAD or (landed and lows[at] in _PLANNING)):
        at += 1
    return at
