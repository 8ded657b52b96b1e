"""Soldiers who were counted in the sentence before and then came to harm: "Kesh has 300 marines there. Two were killed on Monday."

In: a site and a draft without a noun that is told as harm and opens its sentence. Out: the draft takes the noun and whose they are.
Where the sentence before tells of anybody else it may be of them, and nothing is taken.
"""

from bisect import bisect_left

from store.reading.figures.site import Draft, Site, most
from store.reading.text.grammar import HAVE
from store.reading.text.harm import CASUALTIES

HAVING = HAVE | {"keeps", "keep", "kept", "maintains"}
ROUGHLY = frozenset("about some nearly almost only around more than over at least".split())
SHARE = 4  # so many times the dead a force is at least, of which they may be
SHORT = 10  # tokens of a sentence that tells of nothing else
OF_THE_FORCE = "harm to the force before"  # a rule


def befallen(site: Site, draft: Draft) -> None:
    """``Two were killed``: of the soldiers of the sentence before, if nobody else is told of there."""
    last = site.earlier[-1] if site.earlier else None
    if draft.at or draft.unit is not None or draft.counted.first or draft.measure not in CASUALTIES or last is None:
        return
    if draft.counted.kind != "bare" or last.measure != "strength" or last.counted.kind != "force":
        return
    few = most(draft) <= most(last) / SHARE and len(site.line.lowers) <= SHORT
    if few and last.unit is not None and _stands(site, last) and _alone(site, last):
        draft.unit, draft.counted.kind, draft.source, draft.rule = last.unit, "force", last, OF_THE_FORCE


def _stands(site: Site, last: Draft) -> bool:
    """``has 300 marines there``: who is sent or ordered somewhere may be sent to bury others."""
    page = site.page
    at = bisect_left(page.starts, last.counted.number.start) - 1
    while at > 0 and page.lowers[at] in ROUGHLY:
        at -= 1
    return page.lowers[at] in HAVING


def _alone(site: Site, last: Draft) -> bool:
    """Whether the sentence before counts and names nobody but that force: no foe, no crowd, no fight that others are in."""
    before, own = site.page.sentences[max(0, site.index - 1)], site.page.sentences[site.index]
    start = last.counted.number.start
    if start < before.start or before.paragraph != own.paragraph:
        return False
    if any(row.counted.number.start >= before.start for row in site.earlier if row is not last):
        return False
    words, forces, company = site.words, site.words.forces, site.words.company
    told = frozenset(site.page.lowers[before.first : before.last])
    others = (forces.peaceful, forces.foes, forces.enemies, words.sides, words.harm, company.fights, company.rebels)
    if not all(told.isdisjoint(row) for row in others):
        return False
    unit = (last.unit or "").lower()
    return all(words.units.get(word) not in ("people", "force") or word in unit.split() for word in told)
