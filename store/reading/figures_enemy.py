"""Whom "the enemy" means: the other side of who speaks, or of the country a page is of."""

from bisect import bisect_left

from store.reading.figures_groups import speaker_group
from store.reading.figures_home import author, countries, home, state_of
from store.reading.figures_site import Site, inside

NEARBY = 6  # sentences
ARMED = frozenset("forces troops army soldiers military units aggressor invaders side artillery aircraft".split())


def enemy(site: Site, at: int) -> str | None:
    """Whom a speaker, or the country a page is of, calls the enemy: the other country named most."""
    counted = countries(site)
    own = author(site) or speaker_group(site, at) or home(site)
    if own is None:
        return None
    others = (name for name, _ in counted.most_common() if name != own and state_of(site, name) == name)
    return _attacker(site, at, own) or next(others, None)


def _attacker(site: Site, at: int, own: str) -> str | None:
    """Whose forces were named last before ``at``, in the sentences just before, if not the speaker's own."""
    page = site.page
    rows = inside(page.mentions, page.sentences[max(0, site.index - NEARBY)].start, at)
    for mention in reversed(rows):
        actor = page.actors.get(mention.actor)
        after = bisect_left(page.starts, mention.end)
        other = actor is not None and actor.kind == "country" and actor.name != own
        if actor is not None and other and not ARMED.isdisjoint(page.lowers[after : after + 2]):
            return actor.name
    return None
