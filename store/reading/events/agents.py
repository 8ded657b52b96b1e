"""Who did it, behind "by": "was shelled by rebels", "was jailed by a court".

In: a page and the tokens behind a verb. Out: names as in ``actors[].name``, or the text's own word for an unnamed group.
"""

from store.reading.events.classes import classes
from store.reading.events.lexicon import EventWords
from store.reading.events.match import JOINED
from store.reading.events.slots import ENDING, SLOT, first_group
from store.reading.page import Page

SUCCEEDED = frozenset("replaced succeeded followed accompanied".split())


def by_agent(page: Page, words: EventWords, first: int, last: int) -> list[str]:
    """The names after "by", or the unnamed group there."""
    last = min(last, first + SLOT)
    by = next((i for i in range(first, last) if page.lowers[i] in ENDING), None)
    if by is None or page.lowers[by] != "by" or by + 1 >= last or page.lowers[by - 1] in classes(page).papers:
        return []
    if page.lowers[by - 1] in SUCCEEDED:
        return []  # "has been relieved of her command and replaced by X"
    another = by - 1 >= first and page.lowers[by - 1].endswith("ed") and page.lowers[by - 2] not in JOINED
    if another:
        return []  # "were flown home aboard planes chartered by X"
    return first_group(page, words, by + 1, last)
