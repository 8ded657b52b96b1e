"""Which figure a figure is a part of: "33 dead, six of them children", "of whom 71", "300 of the 2,000 troops", and
"two more bodies were found, raising the toll to 14".

In: a site whose drafts are settled. Out: the value of the whole, where the text says that one count is a part of another of the
same measure. What is a part of another kind of count ("300 of the 2,000 soldiers were killed") is a count of its own.
"""

from itertools import pairwise

from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import BEING, WHOLES
from store.reading.text.harm import OWNED, TOLLS
from store.reading.text.lately import tells_last_days
from store.reading.text.numbers_line import Amount

OPENERS = frozenset(("of", "among"))
RAISING = frozenset(("raising", "bringing", "taking", "lifting", "pushing", "increasing"))
GROWING = TOLLS | {"infected", "displaced", "evacuated"}
ADDED = frozenset("additional new further extra more latest".split())
TOTALS = frozenset("total toll cumulative overall".split())
STANDING = frozenset("stands stood now reaches reached to is was".split())
PARTLY = ("of the ", "of those ", "phrase among the ", "phrase among those ", "label among the ", "label among those ")
INCLUDING = frozenset(("include", "includes", "included"))
NEAR = 12  # counts before a part among which its whole is looked for
LEAD = 5  # tokens before a number in which "of whom", "of these" stands


def part_of(site: Site, draft: Draft) -> Amount | None:
    """The number of the whole that ``draft`` is told as a part of, else None."""
    whole = _whole(site, draft)
    if whole is None and (anchor := _of_the_told(site, draft)) is not None:
        return _told_before(site, draft, anchor=anchor)
    if whole is None and draft.measure in GROWING:
        return _grown_to(site, draft)
    if whole is None or whole is draft or draft.held or not _is_same(site, draft, whole):
        return None
    most, all_of_it = _number(draft), _number(whole)
    return all_of_it if most is not None and all_of_it is not None and most < all_of_it else None


def _of_the_told(site: Site, draft: Draft) -> Draft | None:
    """The draft, or that of its list, where it is told as some of those told before: ``Among the dead were 12 children``, ``eight of the
    dead``, ``The injured include 15 children``.
    """
    if draft.measure in OWNED:
        return None
    lowers, first = site.line.lowers, draft.counted.first
    before = site.draft_before(draft)
    if draft.rule.startswith("list with ") and before is not None and before.measure == draft.measure:
        return _of_the_told(site, before)
    listed = draft.rule.startswith("label ") and not INCLUDING.isdisjoint(lowers[max(draft.cue, 0) : first])
    return draft if listed or draft.rule.startswith(PARTLY) else None


def _told_before(site: Site, draft: Draft, *, anchor: Draft) -> Amount | None:
    """The largest count of the same harm in one place, told before ``anchor``."""
    rows = [other for other in [*site.earlier, *site.before(anchor)] if other.measure == draft.measure]
    rows = [other for other in rows if not other.former and (draft.place is None or other.place in (None, draft.place))]
    if len({other.place for other in rows}) > 1 and draft.place is None:
        return None  # of which of them is not told
    most = max((_number(other) or 0 for other in rows), default=0)
    return most if most > (_number(draft) or 0) else None


def _grown_to(site: Site, draft: Draft) -> Amount | None:
    """The toll told before that "the eight additional deaths" are in, or the total that "205 new cases in the past 24 hours" are."""
    line, number = site.line, draft.counted.number
    added = line.lower(number.first - 1) == "the" and line.lower(number.last) in ADDED
    most = _number(draft)
    if most is None or not (added or tells_last_days(line.lowers)):
        return None
    rows = [row for row in site.page.figures if row.measure == draft.measure and (row.low or 0) > most]
    if added:
        rows = [row for row in rows if draft.place in (None, row.place)]
        near = [
            row for row in rows if row.evidence == rows[-1].evidence
        ]  # "has risen to 27, hours after a figure of 19"
        return max((row.low or 0 for row in near), default=None)
    totals = [row for row in rows if row.place == draft.place and _is_total(row.evidence[0].text)]
    return totals[-1].low if totals else None


def _is_total(sentence: str) -> bool:
    return not TOTALS.isdisjoint(sentence.lower().replace(":", " ").split())


def _is_same(site: Site, draft: Draft, whole: Draft) -> bool:
    """Whether both count one harm; "nine of the 41 died at home" are of those 41 of whom the text told before that they are dead."""
    if whole.measure == draft.measure:
        return True
    cue = draft.cue  # "fifteen of the 48 killed were pilgrims": the word for harm is the whole's own
    if (
        whole.measure is None
        and cue == whole.counted.last
        and not BEING.isdisjoint(site.line.lowers[cue + 1 : cue + 2])
    ):
        return True
    told = ((figure.measure, figure.low) for figure in site.page.figures)
    known = whole.total and site.line.lower(whole.counted.number.first - 1) == "the" and draft.measure in TOLLS
    return known and any(measure == draft.measure and low == _number(whole) for measure, low in told)


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
    if draft.source is None and not before and any(other.counted.kind == "people" for other in near):
        return None  # "we have admitted 188 patients, of whom five have died": of no toll that was told before
    if draft.source is not None and draft.source.former:
        now = [other for other in site.earlier if other.measure == draft.measure and not other.former]
        return now[-1] if now else None  # "40,000 have fled, up from 12,000. Some 7,000 of them": of those of now
    return (
        draft.source or (larger[-1] if larger else None) or (site.earlier[-1] if not before and site.earlier else None)
    )


def _sum(site: Site, draft: Draft) -> Draft | None:
    """The toll that a count adds to: "two bodies were found, raising the toll to 14"."""
    lowers, after = site.line.lowers, site.drafts[draft.at + 1 : draft.at + 2] if draft.at >= 0 else []
    if not after:
        return None
    between = lowers[draft.counted.number.last : after[0].counted.number.first]
    if draft.counted.further and TOTALS.intersection(between) and not STANDING.isdisjoint(between):
        return after[0]  # "With four more deaths on Tuesday the total now stands at 40"
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
