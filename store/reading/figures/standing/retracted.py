"""Numbers that a newsroom takes back: "An earlier version of this article said 210 people were missing".

In: a site and a draft. Out: the words that show it, or None. Such a number is denied, whoever gave it first.
"""

from store.reading.figures.site import Draft, Site

WRITINGS = frozenset("version versions post update headline article story dispatch alert bulletin caption".split())
EARLIER = frozenset(("earlier", "previous", "original", "older"))
LEAD = 4  # tokens of "Correction: an earlier post"


def retracted(site: Site, draft: Draft) -> str | None:
    """What was written before and is corrected, where it opens the line and the number follows."""
    if EARLIER.isdisjoint(site.line.present):
        return None
    lowers = site.line.lowers[: LEAD + 1]
    at = next((i for i, word in enumerate(lowers) if word in EARLIER and lowers[i + 1 : i + 2] != []), None)
    if at is None or lowers[at + 1] not in WRITINGS or draft.counted.first <= at:
        return None
    return f"{lowers[at]} {lowers[at + 1]}"
