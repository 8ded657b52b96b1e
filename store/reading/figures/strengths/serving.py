"""Instructors, monitors and observers who serve in a mission or an army: "3,500 instructors", "has offered 150 observers".

In: a site and a draft of them. Out: whether they are a force; no poll or trial is watched, and a state or an army has sent them.
"""

from store.reading.figures.site import Draft, Site

POLLS = frozenset("election elections electoral poll polls vote rights human trial human-rights".split())
CORPS = 100  # so many instructors are an army's
OFFERING = frozenset("offered offers offer pledged promised sent send deployed dispatched".split())
TRUCES = frozenset("truce ceasefire cease-fire guns silent silence armistice fighting peace".split())


def serve(site: Site, draft: Draft) -> bool:
    """``3,500 instructors``, ``90 additional monitors``: no poll or trial is watched, and a country or an army has sent them."""
    lowers = site.line.lowers
    if not POLLS.isdisjoint(lowers):
        return False
    if any(map(site.foreign, site.mentions)) or any(other.counted.kind == "force" for other in site.earlier):
        return True
    giver = site.line.lower(draft.counted.first - 1) in OFFERING and site.mentions_before(draft.counted.first)
    if giver and not TRUCES.isdisjoint(site.line.present):
        return True  # "the League has offered 150 observers if the guns fall silent"
    if (draft.counted.number.high or 0) < CORPS:
        return False
    return not (site.words.beside.isdisjoint(lowers) and site.words.domestic.isdisjoint(lowers))
