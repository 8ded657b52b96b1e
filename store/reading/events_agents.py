"""Who did it, behind "by": "was shelled by rebels", "was jailed by a court".

In: a page and the tokens behind a verb. Out: names as in ``actors[].name``, or the text's own word for an unnamed group.
"""

from store.reading.events_lexicon import EventWords
from store.reading.events_slots import ENDING, SLOT, first_group
from store.reading.page import Page

PAPERS = frozenset(  # whose "by" tells who wrote or asked, and not who did it: "jailed on a recommendation by Judge X"
    "recommendation recommendations report reports request requests appeal appeals complaint complaints inquiry investigation investigations proposal petition statement "
    "statements testimony allegation allegations claim claims application motion speech speeches warning warnings tip tip-off letter letters call calls plea pleas advice study "
    "survey estimate estimates article articles visit visits protest protests march rally lawsuit demand demands".split()
)


def by_agent(page: Page, words: EventWords, first: int, last: int) -> list[str]:
    """The names after "by", or the unnamed group there."""
    last = min(last, first + SLOT)
    by = next((i for i in range(first, last) if page.lowers[i] in ENDING), None)
    if by is None or page.lowers[by] != "by" or by + 1 >= last or page.lowers[by - 1] in PAPERS:
        return []
    return first_group(page, words, by + 1, last)
