"""Whose a force is that is set beside another: "the army of X at 35,000 and that of Y at 58,000", "155,000, against 2 million in Y",
and which of two that were counted is "the smaller navy".

In: a site and a draft. Out: a holder's name or None. Each look is over a few tokens.
"""

from store.reading.figures.holders.groups import group_at, named
from store.reading.figures.holders.owned_deeds import owner as owned_by
from store.reading.figures.site import Draft, Site, most
from store.reading.text.harm import OWNED
from store.reading.text.tokens import OWNER_ENDINGS

NAME = 8  # tokens of "that of the army of the Republic of X at"
PUT = frozenset(("at", "to", "is", "was", "as"))
COMPARED = frozenset(("compared", "opposed"))
OF = frozenset(("in", "for", "of"))
LESS = frozenset(("smaller", "weaker", "lesser"))
MORE = frozenset(("larger", "bigger", "stronger", "greater"))
RANKS = LESS | MORE
SIDES = frozenset(
    "navy army fleet force military side power country state neighbour neighbor contingent garrison of one".split()
)
SUBJECT = 8  # tokens from "the smaller navy" to its number
LAND = 4  # tokens of "in the Republic of X"


def compared_side(site: Site, draft: Draft) -> str | None:
    """Whose a number is by the name that the comparison gives it alone."""
    if draft.measure not in (None, "strength", "equipment"):
        return None
    return _that_of(site, draft) or _against(site, draft) or _second(site, draft)


def _that_of(site: Site, draft: Draft) -> str | None:
    """``and that of the army of X at 58,000``."""
    lowers, first = site.line.lowers, draft.counted.first
    if site.line.lower(first - 1) not in PUT:
        return None
    begin = next((j for j in range(first - 3, max(0, first - NAME), -1) if lowers[j : j + 2] == ["that", "of"]), -1)
    if begin < 0 or "," in lowers[begin:first]:
        return None
    return group_at(site, begin + 2, first - 1) or named(site, begin + 2, first - 1)


def _against(site: Site, draft: Draft) -> str | None:
    """``X has 155,000, against 2 million in Y``: what stands against a force is another's where a land is named behind it."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    if draft.at <= 0 or line.lower(last) not in OF:
        return None
    against = line.lower(first - 1) == "against" and line.lower(first - 2) == ","
    if not against and line.lower(first - 2) not in COMPARED:
        return None
    lands = (place for place in site.places if place.kind == "country" and site.token(place.start) == last + 1)
    land = next(lands, None)
    return land.name if land is not None else group_at(site, last + 1, last + LAND)


def _second(site: Site, draft: Draft) -> str | None:
    """``38 ships and 11,000 sailors, against X's 17 and 4,200``: the second number behind a possessive is of the same side."""
    lowers, joint = site.line.lowers, draft.counted.first - 1
    if draft.at <= 0 or site.line.lower(joint) != "and" or joint - 1 not in site.heads:
        return None
    return owned_by(site, joint - 2) if lowers[joint - 2].endswith(OWNER_ENDINGS) else None


def ranked_side(site: Site, draft: Draft) -> tuple[str | None] | None:
    """``X has 38 warships, Y 17. But the smaller navy has 24 missiles``: Y's; nobody's where no two were counted alike before."""
    lowers, first = site.line.lowers, draft.counted.first
    if RANKS.isdisjoint(site.line.present):
        return None
    near = range(first - 2, max(0, first - SUBJECT), -1)
    at = next((j for j in near if lowers[j] in RANKS and lowers[j + 1] in SIDES), 0)
    if (
        not at
        or lowers[at - 1] != "the"
        or any(site.token(m.start) > at for m in site.mentions if m.end <= site.char(first))
    ):
        return None
    counted = [one for one in (*site.earlier, *site.before(draft)) if one.measure in OWNED]
    pair = _pair(counted)
    if pair is None:
        return (None,)
    less, more = sorted(pair, key=most)
    return (less.holder if lowers[at] in LESS else more.holder,)


def _pair(counted: list[Draft]) -> tuple[Draft, Draft] | None:
    """The last two of another holder each that are counted alike: two navies' ships, two armies' men."""
    for at in range(len(counted) - 1, 0, -1):
        one = counted[at]
        like = (other for other in reversed(counted[:at]) if other.measure == one.measure)
        other = next((other for other in like if None is not other.holder != one.holder), None)
        if one.holder is not None and other is not None and most(one) != most(other):
            return other, one
    return None
