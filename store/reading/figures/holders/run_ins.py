"""Stories told one after the other under run-in headings: "**RHOZAN: insurgents in Belqan.** Fighters held …" in an article headed by another land.

In: a site. Out: whether its paragraph is of a story whose place is not the page's land, so that a bare "the army" is not that land's.
"""

import re
from bisect import bisect_right

from store.reading.figures.site import Site
from store.reading.page import Page

RUN_IN = re.compile(r"\*\*([A-Z][A-Z'’ -]{2,30}):\s")  # bold, in capitals, before the topic
LEAST = 2  # such headings make an article of several stories


def of_another_story(site: Site) -> bool:
    """Whether the last run-in heading before the sentence names another place than the page's land."""
    starts, names = _run_ins(site)
    at = bisect_right(starts, site.page.sentences[site.index].start) - 1
    return at >= 0 and names[at] != (site.page.home or "").upper()


def _run_ins(site: Site) -> tuple[list[int], list[str]]:
    """Where the headings stand and what they name, worked out once for a page."""
    if site.memory.run_ins is None:
        site.memory.run_ins = _found(site.page)
    return site.memory.run_ins


def _found(page: Page) -> tuple[list[int], list[str]]:
    found = list(RUN_IN.finditer(page.text)) if "**" in page.text else []
    found = found if len(found) >= LEAST else []
    return [match.start() for match in found], [match[1] for match in found]
