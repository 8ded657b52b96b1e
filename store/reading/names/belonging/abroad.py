"""An official of no named land in an article about a foreign one: the newsroom's own minister flies to it, signs with it, sends it troops.

In: the cast, a role without an owner and the country the article is about. Out: whether the official is plainly not that country's.
"""

from itertools import pairwise

from store.reading.names.cast import Cast
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk

_LEADS = frozenset({"to", "with", "against", "towards", "toward"})
_DETERMINERS = frozenset({"the", "its", "new", "interim"})
_OUSTING = frozenset(
    "oust ousting ouster topple toppling overthrow overthrowing remove removing unseat isolate isolating against see replace".split()
)
_GOVERNING = frozenset("government administration drive campaign policy congress officials department".split())
_FEDERAL = frozenset(
    "AUS USA DEU AUT CHE BEL CAN BRA MEX ARG VEN IND PAK NPL MYS RUS IRQ ARE NGA ETH SOM SSD SDN COM ZAF BIH FSM MMR".split()
)
_BODIES = frozenset({"government", "opposition", "parliament", "cabinet", "police", "court"})
_EARLY = 600  # tokens of an article in which a federal government is spoken of, where it is its own
_REJECTING = frozenset(
    "rejects rejected denies denied dismisses dismissed refutes refuted condemns condemned deplores deplored protests protested".split()
)
_WORDS = frozenset(
    "allegation allegations accusation accusations claim claims charge charges remark remarks statement statements threat threats words".split()
)
_RINGING = frozenset({"telephoned", "phoned", "rang"})
_RULING = frozenset("president premier minister chancellor king queen emir sultan leader".split())
_WITHIN = frozenset({"town", "region"})  # a minister flies to a town of his own land too
_HOSTING = frozenset("met meets received receives hosted hosts welcomed welcomes greeted".split())
_GUESTS = frozenset(
    "delegation delegations congressmen lawmakers senators parliamentarians envoy envoys ambassador diplomats officials minister negotiators counterpart".split()
)
_REACH = 4  # tokens between a word of ousting and the office


def is_abroad(found: Cast, role: Role) -> bool:
    """Whether the article's country is only the one the official deals with."""
    seekers = "immigration" in (role.office or "").lower()  # whose business other lands are
    return (
        seekers
        or _rejected(found, role)
        or _is_rung(found, role)
        or _deals_with(found, role)
        or ousted(found, role, found.home)
        or _federal_elsewhere(found)
    )


def _rejected(found: Cast, role: Role) -> bool:
    """``The Government rejects the allegation, made on Sunday by President X``: its own president would not be answered so."""
    lows = found.sheet.page.lowers
    before = lows[found.sheet.page.sentences[role.sentence].first : role.first]
    if before[-1:] not in (["by"], ["of"], ["from"]) or _REJECTING.isdisjoint(before):
        return False
    return not _WORDS.isdisjoint(before)


def _is_rung(found: Cast, role: Role) -> bool:
    """``Prime Minister X telephoned Chancellor Y``: nobody is told of who rings a minister of his own."""
    lows, row = found.sheet.page.lowers, found.sheet.rows[role.sentence]
    if role.first == 0 or lows[role.first - 1] not in _RINGING:
        return False
    return any(chunk.kind == "office" and chunk.last < role.first and chunk.name in _RULING for chunk in row)


def _deals_with(found: Cast, role: Role) -> bool:
    """``Foreign Minister X signed it with Kesh's president``, ``Prime Minister X will go to Kesh``."""
    lows = found.sheet.page.lowers
    for chunk in found.sheet.rows[role.sentence]:
        if chunk.iso != found.home or chunk.kind in _WITHIN or chunk.first <= role.last or _is_people(lows, chunk):
            continue
        at = chunk.first - 1
        at -= lows[at] in _DETERMINERS
        if lows[at] in _LEADS or _hosts(lows, role, chunk):
            return True
    return False


def _hosts(lows: list[str], role: Role, guest: Chunk) -> bool:
    """``President X met a delegation of Kesh lawmakers``: guests come from another land than their host's."""
    between = lows[role.last : guest.first]
    guests = not _GUESTS.isdisjoint(lows[guest.last : guest.last + 3])
    return guests and not _HOSTING.isdisjoint(between)


def _is_people(lows: list[str], chunk: Chunk) -> bool:
    """``promised to Kenyans``, ``to the Kenyan people``: his own."""
    return chunk.kind == "demonym" and (
        lows[chunk.last - 1].endswith("s") or lows[chunk.last : chunk.last + 1] in (["people"], ["nation"], ["public"])
    )


def ousted(found: Cast, role: Role, iso: str) -> bool:
    """``The Kesh government wants to oust President X``: another land's; an army ousts its own."""
    lows, row = found.sheet.page.lowers, found.sheet.rows[role.sentence]
    if _OUSTING.isdisjoint(lows[max(0, role.first - _REACH) : role.first]):
        return False
    before = [chunk for chunk in row if chunk.iso == iso and chunk.last <= role.first]
    return any(not _GOVERNING.isdisjoint(lows[chunk.first : role.first]) for chunk in before)


def _federal_elsewhere(found: Cast) -> bool:
    """Whether the article speaks of "the Federal Government" and is about a country that has none."""
    if found.home in _FEDERAL or found.home not in found.sheet.words.atlas.countries:
        return False  # an invented land may be a federation
    lows = found.sheet.page.lowers[:_EARLY]
    return "federal" in lows and any(one == "federal" and other in _BODIES for one, other in pairwise(lows))
