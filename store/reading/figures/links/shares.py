"""Which figure a figure is a part of: "33 dead, six of them children", "of whom 71", "300 of the 2,000 troops", and
"two more bodies were found, raising the toll to 14".

In: a site whose drafts are settled. Out: the value of the whole, where the text says that one count is a part of another of the
same measure. What is a part of another kind of count ("300 of the 2,000 soldiers were killed") is a count of its own.
"""

from itertools import pairwise

from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import WHOLES
from store.reading.text.numbers_line import Amount

OPENERS = frozenset(("of", "among"))
RAISING = frozenset(("raising", "bringing", "taking", "lifting", "pushing", "increasing"))
NEAR = 12  # counts before a part among which its whole is looked for
LEAD = 5  # tokens before a number in which "of whom", "of these" stands


def part_of(site: Site, draft: Draft) -> Amount | None:
    """The number of the whole that ``draft`` is told as a part of, else None."""
    whole = _whole(site, draft)
    if whole is None or whole is draft or draft.held or whole.measure != draft.measure:
        return None
    most, all_of_it = _number(draft), _number(whole)
    return all_of_it if most is not None and all_of_it is not None and most < all_of_it else None


def _whole(site: Site, draft: Draft) -> Draft | None:
    """The figure of which the draft is a part: ``of the 2,000 troops 300 left``, ``half of them``."""
    if draft.part is not None:
        return draft.part
    if draft.counted.whole >= 0:
        return next((other for other in site.drafts if other.counted.number.first == draft.counted.whole), None)
    if not _points_back(site, draft):
        return _sum(site, draft)
    near = site.drafts[max(draft.at - NEAR, 0) : max(draft.at, 0)]
    before = [other for other in near if other.measure == draft.measure]
    larger = [other for other in before if (_number(other) or 0) > (_number(draft) or 0)]
    return (
        draft.source or (larger[-1] if larger else None) or (site.earlier[-1] if not before and site.earlier else None)
    )


def _sum(site: Site, draft: Draft) -> Draft | None:
    """The toll that a count adds to: "two bodies were found, raising the toll to 14"."""
    lowers, after = site.line.lowers, site.drafts[draft.at + 1 : draft.at + 2] if draft.at >= 0 else []
    if not after:
        return None
    between = lowers[draft.counted.number.last : after[0].counted.number.first]
    if RAISING.isdisjoint(between):
        return None
    raised = next((i for i, word in enumerate(between) if word in RAISING), None)
    return after[0] if raised is not None and "to" in between[raised:] else None


def _points_back(site: Site, draft: Draft) -> bool:
    """Whether "of them" follows the number, or "of whom" and the like stand before it without another count between."""
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.number.last
    if lowers[last : last + 1] == ["of"] and not WHOLES.isdisjoint(lowers[last + 1 : last + 2]):
        return True
    lead = lowers[max(0, first - LEAD) : first]
    return not WHOLES.isdisjoint(lead) and any(word in OPENERS and after in WHOLES for word, after in pairwise(lead))


def _number(draft: Draft) -> Amount | None:
    return draft.counted.high if draft.counted.high is not None else draft.counted.low
