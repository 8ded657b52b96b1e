"""What speaks against a bare number's counting anybody who was told of before: a closed list of reasons.

In: a site and a draft without a noun. Out: the first reason that holds, or None where nothing speaks against it.
"""

from store.reading.figures.links.no_count import NO_COUNT
from store.reading.figures.links.of_others import OF_OTHERS
from store.reading.figures.site import Draft, Site

REASONS = (*NO_COUNT, *OF_OTHERS)


def against(site: Site, draft: Draft) -> str | None:
    """The first reason that the number counts none of those before."""
    return next((why for why, holds in REASONS if holds(site, draft)), None)
