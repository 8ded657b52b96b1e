"""Two bare numbers that take up two counts in their order: "could verify 1,300 and 30", "the figures are 942 and 601", "from 7,000 and 900".

In: a site and the two bare drafts. Out: they count what the two before them count.
"""

from store.reading.figures.site import Draft, Site

FIGURES = frozenset("figures numbers totals tolls tallies counts".split())
BEING = frozenset("are were at to of is".split())
VERBS = frozenset(
    "verify verified confirm confirms confirmed count counts counted admit admits found reports reported recorded had has have".split()
)
NEAR = 4


def pair(site: Site, at: int) -> bool:
    """Give the drafts at ``at`` and the next one the counts of the pair before them; whether it did."""
    drafts = site.drafts
    if at + 1 >= len(drafts) or not (_bare(drafts[at]) and _bare(drafts[at + 1])):
        return False
    first, second = drafts[at], drafts[at + 1]
    if site.line.lowers[first.counted.last : second.counted.first] != ["and"] or not _takes_up(site, first):
        return False
    before = [*site.earlier, *drafts[:at]][-2:]
    if len(before) < 2 or not _two_counts(before[0], before[1]):
        return False
    for draft, source in zip((first, second), before, strict=True):
        draft.unit, draft.counted.kind, draft.source = source.unit, source.counted.kind, source
        draft.measure, draft.rule, draft.former = source.measure, "the pair before, in its order", first.former
    return True


def _bare(draft: Draft) -> bool:
    return draft.counted.kind == "bare" and draft.unit is None and draft.measure is None


def _takes_up(site: Site, first: Draft) -> bool:
    """Whether a word for figures, a verb of counting or "from" stands before the pair."""
    at = first.counted.first - 1
    word = site.line.lower(at)
    if word in BEING:
        return not FIGURES.isdisjoint(site.line.lowers[max(0, at - NEAR) : at])
    return word in VERBS or first.former


def _two_counts(one: Draft, other: Draft) -> bool:
    """Two different counts that stand side by side."""
    counted = all(
        draft.measure or draft.counted.kind in ("force", "formation", "equipment", "munitions")
        for draft in (one, other)
    )
    return counted and (one.measure, one.unit) != (other.measure, other.unit)
