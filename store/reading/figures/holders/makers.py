"""Whose arms are that go by the land that made them: "Warsaw signed for 250 American tanks", "12 American jets of the Tarsk air force".

In: a site, a draft of arms and the land by whose adjective they go. Out: who buys, flies or owns them, that land where nobody else does,
or None where somebody else has them whom no words name.
"""

from store.reading.figures.counts.phrases import match_before
from store.reading.figures.holders.groups import group_at, leading
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.unknown import opening
from store.reading.figures.site import Draft, Site

SERVICE = frozenset("army navy force forces military marines guard police corps".split())
BY = frozenset("operated flown crewed used bought owned acquired fielded ordered".split())
FILLERS = frozenset(
    "up to some about around nearly almost as many at least more than over the first another a further".split()
)
NEAR = 4  # tokens of "up to", "an initial"
PHRASE = 6


def owner(site: Site, draft: Draft, maker: str) -> str | None:
    """Who has or gets the arms that ``maker`` made."""
    if (behind := _behind(site, draft)) is not None:
        return behind
    at = draft.counted.first
    while draft.counted.first - at < NEAR and site.line.lower(at - 1) in FILLERS:
        at -= 1
    found = match_before(site.words.deeds.acquired, site.line.lowers, at)
    if found is None:
        return maker
    lead = next((row for row in parties(site) if row.last <= found[0] and not row.object and not row.owns), None)
    return leading(site, site.line.starts[found[0]]) or (lead.name if lead is not None else opening(site)) or maker


def _behind(site: Site, draft: Draft) -> str | None:
    """``of the Tarsk air force``, ``flown by Tarsk``: who has them by the phrase behind."""
    lowers, at = site.line.lowers, draft.counted.last
    by = site.line.lower(at) in BY and site.line.lower(at + 1) == "by"
    if not by and site.line.lower(at) != "of":
        return None
    phrase = lowers[at + 1 + by : at + PHRASE]
    end = next((j for j, word in enumerate(phrase) if word in SERVICE), -1)
    if end < 0 and not by:
        return None
    return group_at(site, at + 1 + by, at + 2 + by + max(end, 1))
