"""Harm to animals and the loss of things, where a number stands alone: "Farmers keep 12,000 hens. Inspectors slaughtered 3,000 of them", "The firm
launched 24 satellites. It lost three".

In: a site and a draft with its measure. Out: why it counts no people, or None. What was counted last before it says so.
"""

from store.reading.figures.counts.counted import FORCES, Counted
from store.reading.figures.counts.units import count
from store.reading.figures.links.wholes import of_them
from store.reading.figures.site import Draft, Site, most, site_of
from store.reading.text.harm import CASUALTIES, LOSING

BEFALLING = CASUALTIES | {"casualties", "displaced", "captured", "evacuated"}


def of_no_people(site: Site, draft: Draft) -> str | None:
    """What the number is of, where it is of no people."""
    counted = draft.counted
    if draft.measure not in BEFALLING or not (counted.kind == "bare" or of_them(site, draft)):
        return None
    before = _before(site, draft)
    if before is None or not site.words.company.violent.isdisjoint(_near(site)):
        return None
    unit = (before.unit or "").lower().rpartition(" ")[2]
    if unit in site.words.company.beasts:
        return "of animals"
    lost = 0 <= draft.cue < len(site.line.lowers) and site.line.lowers[draft.cue] in LOSING
    thing = before.kind in ("other", "equipment") and unit.islower() and most(draft) <= (before.number.high or 0)
    return "of things" if lost and thing else None


def _before(site: Site, draft: Draft) -> Counted | None:
    """What was counted last before the number, in its sentence or in the one before."""
    own = [row.counted for row in site.before(draft) if row.counted.unit]
    if own or draft.at > 0 or not site.index:
        return own[-1] if own else None
    other = site_of(site, site.index - 1)
    numbers = {number.first: number for number in other.numbers}
    told = [count(other.line, other.words, number, numbers) for number in other.numbers]
    named = [row for row in told if row.unit]
    return None if any(row.kind in FORCES or row.kind == "people" for row in named) or not named else named[-1]


def _near(site: Site) -> list[str]:
    """The words of the sentence and of the one before."""
    rows = site.page.sentences
    return site.page.lowers[rows[max(0, site.index - 1)].first : rows[site.index].last]
