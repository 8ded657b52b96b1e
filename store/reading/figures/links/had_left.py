"""Bare numbers that a side had or has of what was counted before: "They had 75 when the siege began", "it has no more than 2,500 left".

In: a site and a draft without a noun. Out: whether it counts those before, whatever befell them; it takes their noun and kind.
"""

from bisect import bisect_left

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.site import Draft, Site, most
from store.reading.text.grammar import BODY_PRONOUNS, HAVE

BEHIND = frozenset("left when now then remaining".split())
SINCE_LESS = frozenset(("before", "until", "at"))  # "had 10,000 before the summer": where the one before is told as had
HAS = frozenset("has have fields commands musters keeps numbers".split())
SHORT = 4  # tokens of "has no more than"
SUBJECTS = BODY_PRONOUNS | frozenset(("they", "he", "she", "and", "now", "still", "only", "who", "which"))
APART = 200  # a number so many times another counts something else
LEAST = 10


def had_left(site: Site, draft: Draft) -> bool:
    """Give the draft the noun of the force or the arms counted last, where "has" stands before and "left" or "when" behind it."""
    line, counted = site.line, draft.counted
    if counted.kind != "bare" or draft.unit or most(draft) < LEAST:
        return False
    once = line.lower(counted.last) in SINCE_LESS
    if not once and line.lower(counted.last) not in BEHIND:
        return False
    verb = counted.first - 1
    if line.lower(verb) not in HAVE or line.lower(verb - 1) not in SUBJECTS:
        return False
    # "The shop sells toys; it had 75 when it opened"
    opens = verb <= 2 or "and" in line.lowers[max(0, verb - 2) : verb]
    told: list[Draft] = list(site.earlier) if opens else []
    told += site.before(draft)
    source = next((other for other in reversed(told) if other.counted.kind in ARMS and other.unit), None)
    if source is None or not most(source) / APART <= most(draft) <= most(source) * APART:
        return False
    if once and not _is_had(site, source):
        return False
    draft.former = draft.former or once
    draft.unit, counted.kind, draft.source, draft.rule = source.unit, source.counted.kind, source, "had of those before"
    return True


def _is_had(site: Site, source: Draft) -> bool:
    """``Their chief has 4,500 fighters``: those before are told as somebody's, not as holding a town that "had 10,000 before the war"."""
    page = site.page
    at = bisect_left(page.starts, source.counted.number.start)
    return not HAS.isdisjoint(page.lowers[max(0, at - SHORT) : at])
