"""Whose a force is that goes on from what was told right before: "Most of them are there, with four jets", "The full unit is to have 4,800".

In: a site and a draft. Out: whether that settles it, with the holder's name or None. Each look is over the head of one sentence.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import group_at
from store.reading.figures.holders.nearest import nearest
from store.reading.figures.links.gaps import ends, group
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import HAVE, INDEFINITE, RELATIVES, THEM
from store.reading.text.harm import OWNED

Settled = tuple[str | None]
SHARES = frozenset("most some many all half nearly almost".split())
WITH = frozenset(("with", "and", "alongside"))
WHOLE = frozenset("full whole entire complete finished".split())
UNITS = frozenset("unit brigade contingent battalion regiment division battlegroup".split())
CHANGING = frozenset(
    "raise raises raised raising cut cuts cutting increase increases increased increasing reduce reduces reduced reducing bring brings bringing brought".split()
)
TOTALS = frozenset("number total figure strength".split())
HAVING = HAVE | {"number", "numbers", "muster", "musters", "count", "counts"}  # "will face 900 rebels"
JOINT = frozenset("countries states nations armies governments members".split())
BODIES = frozenset(("group", "militia", "movement", "faction"))
NAMED = 8  # tokens from "from" to "countries"
CLAUSE = 14  # tokens from "a force" to the verb behind "that"


def carried(site: Site, draft: Draft) -> Settled | None:
    """Whose it is where the words before it go on about what was told, or say that it is of many."""
    if _of_many(site, draft):
        return (None,)
    if draft.counted.kind not in ARMS and draft.measure not in OWNED:
        return None
    return _beside_them(site, draft) or _whole_unit(site, draft) or _changed(site, draft)


def _of_many(site: Site, draft: Draft) -> bool:
    """``1,079 from 37 friendly and allied countries``: of no one land; "its 900 soldiers from 30 states" are a mission's."""
    lowers, last = site.line.lowers, draft.counted.last
    if site.line.lower(last) != "from" or last + 1 not in site.heads or draft.counted.head >= 0:
        return False
    return not JOINT.isdisjoint(lowers[last + 2 : last + NAMED])


def _beside_them(site: Site, draft: Draft) -> Settled | None:
    """``Most of them are at the base, together with four jets``: of those who were told last."""
    lowers, before = site.line.lowers, site.earlier[-1] if site.earlier else None
    opens = lowers[0] in SHARES and lowers[1:2] == ["of"] and site.line.lower(2) in THEM
    if not opens or before is None or before.holder is None or draft.at > 0 or before.counted.kind not in ARMS:
        return None
    near = lowers[max(0, draft.counted.first - 3) : draft.counted.first]
    own = group_at(site, draft.counted.number.last, draft.counted.last)
    return (
        (before.holder,)
        if own is None and ";" not in lowers[: draft.counted.first] and not WITH.isdisjoint(near)
        else None
    )


def _whole_unit(site: Site, draft: Draft) -> Settled | None:
    """``An advance party has grown to 400. The full unit is to have 4,800 soldiers``: of whom the party is."""
    lowers, before = site.line.lowers, site.earlier[-1] if site.earlier else None
    opens = lowers[0] == "the" and site.line.lower(1) in WHOLE and site.line.lower(2) in UNITS
    if not opens or before is None or before.holder is None or HAVING.isdisjoint(lowers[3 : draft.counted.first]):
        return None
    return (before.holder,) if group_at(site, draft.counted.number.last, draft.counted.last) is None else None


def _changed(site: Site, draft: Draft) -> Settled | None:
    """``Denmark sends two jets, and Norway, which had a pair there, is raising the number to four``: of whoever changes it."""
    lowers, first = site.line.lowers, draft.counted.first
    if (
        site.line.lower(first - 1) != "to"
        or site.line.lower(first - 2) not in TOTALS
        or site.line.lower(first - 3) != "the"
    ):
        return None
    verb = first - 4
    found = nearest(site, verb) if verb > 0 and lowers[verb] in CHANGING else None
    return (found,) if found is not None else None


def apposed_that(site: Site, verb: int) -> str | None:
    """``the Front (FLN), an ethnic Danish force from the hills that has 8,000``: the name before "an"."""
    lowers = site.line.lowers
    that = next((j for j in range(verb - 1, max(0, verb - CLAUSE), -1) if lowers[j] in RELATIVES), 0)
    near = range(that - 1, max(1, that - CLAUSE), -1)
    at = next((j for j in near if lowers[j] in INDEFINITE and lowers[j - 1] == ","), 0)
    if not at or "," in lowers[at:that] or not _body(site, at, that):
        return None
    end = at - 1
    if lowers[end - 1] == ")":
        end = next((j for j in range(end - 2, max(0, end - 5), -1) if lowers[j] == "("), 0)
    return group(site, ends(site, end)) if end > 0 else None


def _body(site: Site, first: int, last: int) -> bool:
    """Whether tokens [first, last) call somebody a body: "an ethnic Danish force"."""
    words = site.line.lowers[first:last]
    return not (site.words.collectives.isdisjoint(words) and BODIES.isdisjoint(words))
