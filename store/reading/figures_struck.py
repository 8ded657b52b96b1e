"""Where harm was done that is told right behind a strike: "A missile struck a house in X. Seven people died."

In: a site, a draft and the sentence's spots. Out: a place's name or None.
"""

from store.reading.figures_lands import Spot
from store.reading.figures_site import Draft, Site, inside
from store.reading.harm import CASUALTIES

LONG = frozenset(
    "since war year years months month total weeks conflict elsewhere nationwide country countrywide".split()
)


def place(site: Site, draft: Draft, tied: list[Spot]) -> str | None:
    """``A missile struck a block of flats in X. Seven people died.``: the one place of the sentence before, for harm told at once."""
    civil = draft.measure in CASUALTIES and draft.counted.kind != "force"
    if not civil or draft.source is not None or tied or site.places or site.index == 0:
        return None
    page = site.page
    row, own = page.sentences[site.index - 1], page.sentences[site.index]
    struck = not site.words.striking.isdisjoint(page.lowers[row.first : row.last])
    if row.paragraph != own.paragraph or not struck or not LONG.isdisjoint(site.line.present):
        return None
    names = {place.name for place in inside(page.places, row.start, row.end)}
    return names.pop() if len(names) == 1 else None
