"""The further parts of a whole whose verb stands once: "Of the dead, 17 are women and 12 children".

In: a site and a draft with a noun. Out: whether it is told as a part beside the one before it; it takes that one's measure and source.
"""

from store.reading.figures.counts.counted import MEN
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import COPULA
from store.reading.text.harm import TOLLS

ALSO = "part beside the part before"  # a rule
PEOPLES = TOLLS | {"missing", "infected", "displaced", "evacuated", "trapped", "detained", "captured", "affected"}
OPENING = ("of", "among")
JOINED = (["and"], [","], [",", "and"])


def also_part(site: Site, draft: Draft) -> bool:
    """Whether only "and" or a comma stands between the number and a part that is told by what kind of people they are."""
    before = site.draft_before(draft)
    if before is None or draft.measure or before.measure not in PEOPLES or draft.counted.kind not in MEN:
        return False
    lowers, number = site.line.lowers, before.counted.number
    kind = site.line.lower(before.counted.last) in COPULA or before.rule == ALSO
    if not kind or not (before.rule == ALSO or site.line.lower(0) in OPENING or site.line.lower(number.last) == "of"):
        return False
    start = before.counted.last if before.rule == ALSO else _behind_kind(site, before.counted.last)
    if lowers[start : draft.counted.first] not in JOINED:
        return False
    draft.measure, draft.source, draft.rule = before.measure, before.source, ALSO
    return True


def _behind_kind(site: Site, at: int) -> int:
    """The token behind "are women" from token ``at`` on."""
    units = site.words.units
    return next((j + 1 for j in range(at + 1, at + 4) if site.line.lower(j) in units), at)
