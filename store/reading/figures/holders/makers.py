"""Whose arms are that go by the land that made them: "Warsaw signed for 250 American tanks", "12 American jets of the Tarsk air force".

In: a site, a draft of arms and the land by whose adjective they go. Out: who buys, flies or owns them, that land where nobody else does,
or None where somebody else has them whom no words name.
"""

from store.reading.figures.counts.phrases import match_before
from store.reading.figures.holders.groups import group_at, leading
from store.reading.figures.holders.owning import owning
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.unknown import opening
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import HAVE, OWN
from store.reading.text.harm import LOSSES

SERVICE = frozenset("army navy force forces military marines guard police corps".split())
BY = frozenset("operated flown crewed used bought owned acquired fielded ordered".split())
FILLERS = frozenset(
    "up to some about around nearly almost as many at least more than over the first another a further".split()
)
HOSTED = OWN | frozenset("there stationed based deployed parked docked anchored on off".split())
LOST = frozenset(("lost", "lose", "loses", "losing"))
KEEPING = HAVE | LOST
CUTS = frozenset((";", ":", "that", "but", "while", "against", "seen", "counted", "claims", "claimed", "says", "said"))
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
    verb = found[0] if found is not None else _having(site, draft)
    if verb < 0:
        return maker
    lead = next((row for row in parties(site) if row.last <= verb and not row.object and not row.owns), None)
    return leading(site, site.line.starts[verb]) or (lead.name if lead is not None else opening(site)) or maker


def is_taken(site: Site, draft: Draft) -> bool:
    """Whether the arms are destroyed or captured from whom the adjective names; not ``Peru lost six Brazilian cars``, which made them."""
    first = draft.counted.first
    return draft.measure in LOSSES and LOST.isdisjoint(site.line.lowers[max(0, first - NEAR) : first])


def _having(site: Site, draft: Draft) -> int:
    """The verb of ``Peru has no ships, six Brazilian cars``, ``lost six Brazilian cars``; -1 where none stands before.

    Nor for guests: "has 12 French jets at its airport".
    """
    lowers, counted = site.line.lowers, draft.counted
    verb = owning(site, counted.first)
    guests = not HOSTED.isdisjoint(lowers[counted.last : counted.last + NEAR])
    if verb < 0 or guests or lowers[verb] not in KEEPING:
        return -1
    return verb if CUTS.isdisjoint(lowers[verb + 1 : counted.first]) else -1


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
