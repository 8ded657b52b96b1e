"""Numbers that a newsroom takes back: "An earlier version of this article said 210 people were missing".

In: a site and a draft. Out: the words that show it, or None. Such a number is denied, whoever gave it first.
"""

from store.reading.figures.site import Draft, Site
from store.reading.text.newsroom import EARLIER, LEAD, earlier_writing


def retracted(site: Site, draft: Draft) -> str | None:
    """What was written before and is corrected, where it opens the line and the number follows."""
    if EARLIER.isdisjoint(site.line.present):
        return None
    lowers = site.line.lowers[: LEAD + 1]
    at = earlier_writing(lowers)
    if at is None or draft.counted.first <= at:
        return None
    return f"{lowers[at]} {lowers[at + 1]}"
