"""A bare number whose noun stands in an aside behind it: "eight in Brod and two, both of them police officers, in Dolna".

In: a site and a bare draft. Out: whether it shares what befell the number before; unit, measure and source are set.
"""

from store.reading.figures.counts.counted import fits
from store.reading.figures.counts.heads import class_of
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import LISTING, WHOLES

ALL = frozenset(("both", "all"))
NOUN = 4  # tokens of "young police officers"


def all_of_them(site: Site, draft: Draft) -> bool:
    """Whether "both of them" or "all" and a noun follow between commas, and a number with its harm stands in the list before."""
    line, counted = site.line, draft.counted
    before = site.draft_before(draft)
    if counted.kind != "bare" or draft.unit or before is None or before.measure is None:
        return False
    if (
        line.lower(counted.last) != ","
        or line.lower(counted.last + 1) not in ALL
        or line.lower(counted.first - 1) not in LISTING
    ):
        return False
    at = counted.last + 2
    at += 2 * (line.lower(at) == "of" and line.lower(at + 1) in WHOLES)
    head = next((j for j in range(at, at + NOUN) if line.lower(j + 1) == "," and class_of(line, site.words, at, j)), -1)
    if head < 0:
        return False
    kind = class_of(line, site.words, at, head)
    counted.kind, draft.unit = kind or counted.kind, " ".join(line.words[at : head + 1])
    if not fits(site.words, before.measure, counted):
        return False
    draft.measure, draft.rule, draft.source = before.measure, "of the list before, by its aside", before
    return True
