"""Instructors, monitors and observers who serve in a mission or an army: "3,500 instructors", "has offered 150 observers".

In: a site and a draft of them. Out: whether they are a force; no poll or trial is watched, and a state or an army has sent them.
"""

from store.reading.figures.site import Draft, Site
from store.reading.text.realm_words import REALMS

POLLS = frozenset("election elections electoral poll polls vote rights human trial human-rights".split())
CORPS = 100  # so many instructors are an army's
OFFERING = frozenset("offered offers offer pledged promised sent send deployed dispatched".split())
TRUCES = frozenset("truce ceasefire cease-fire guns silent silence armistice fighting peace".split())
GIVERS = frozenset("community bloc union alliance league government neighbour neighbours partners".split())


def serve(site: Site, draft: Draft) -> bool:
    """``3,500 instructors``, ``90 additional monitors``: no poll or trial is watched, and a country or an army has sent them."""
    lowers = site.line.lowers
    if not POLLS.isdisjoint(lowers):
        return False
    if any(map(site.foreign, site.mentions)) or any(other.counted.kind == "force" for other in site.earlier):
        return True
    if _from_a_land(site, draft):
        return True
    giver = site.line.lower(draft.counted.first - 1) in OFFERING
    giver = giver and (
        site.mentions_before(draft.counted.first) or not GIVERS.isdisjoint(site.line.lowers[: draft.counted.first])
    )
    if giver and (not TRUCES.isdisjoint(site.line.present) or _beside_soldiers(site, draft)):
        return True  # "the League has offered 150 observers if the guns fall silent"
    if (draft.counted.number.high or 0) < CORPS:
        return False
    return not (site.words.beside.isdisjoint(lowers) and site.words.domestic.isdisjoint(lowers))


def _from_a_land(site: Site, draft: Draft) -> bool:
    """``38 instructors from the Emirate of Qasr Hadid``: sent by a realm, even by one that no list knows."""
    line, at = site.line, draft.counted.last
    at += 1 + (line.lower(at + 1) == "the")
    realm = line.lower(at) in REALMS and line.words[at][0].isupper()
    return realm and line.lower(draft.counted.last) in ("from", "of")


def _beside_soldiers(site: Site, draft: Draft) -> bool:
    """``offered 60 observers and a company of 120 infantry``: soldiers stand in the same list."""
    return any(other.counted.kind == "force" for other in site.drafts if other is not draft)
