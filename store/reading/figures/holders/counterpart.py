"""The other side's own losses: "X said 105 of its soldiers had been killed; Y reported 71 dead".

In: a site and a draft that takes its unit from the figure before it. Out: whose it is, or None where the sentence does not set two
tellers of their own losses side by side.
"""

from store.reading.figures.holders.groups import group_at
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import OWN
from store.reading.text.harm import HARM

APART = frozenset((";", "while", "whereas"))
REPORTING = frozenset(
    "reported reports said says counted counts admitted admits acknowledged confirmed lists listed put puts lost".split()
)
NEAR = 2  # tokens from the reporting verb to its number


def counterpart(site: Site, draft: Draft) -> str | None:
    """Who tells of a loss right behind another one's loss of "its" men."""
    before = site.draft_before(draft)
    if before is None or draft.measure not in HARM or before.measure != draft.measure or not _own(site, before):
        return None
    line, first = site.line, draft.counted.first
    cut = next((at for at in range(first - 1, before.counted.last, -1) if line.lowers[at] in APART), None)
    verb = next((at for at in range(first - 1, max(0, first - 1 - NEAR), -1) if line.lowers[at] in REPORTING), None)
    return group_at(site, cut + 1, verb) if cut is not None and verb is not None else None


def _own(site: Site, draft: Draft) -> bool:
    """Whether the figure counts what is the teller's own: "its 40 men", "105 of its soldiers"."""
    counted = draft.counted
    near = site.line.lowers[max(0, counted.number.first - 1) : counted.number.last + 2]
    return not OWN.isdisjoint(near)
