"""Subjects of a reporting verb that tell nothing: a satellite that counted, and whoever only ends a comparison.

In: a page, the first token of the sentence and the verb's. Out: whether what stands before the verb is no speaker.
"""

from store.reading.page import Page
from store.reading.text.clauses import ADVERBS, AUXILIARIES

NEAR_SUBJECT = 9  # tokens from "than" to the verb
COMPARING = frozenset("more fewer less higher lower larger smaller".split())
COMPARED = 5  # tokens of ", three people more than"
DEVICES = frozenset(
    "satellite satellites camera cameras drone drones radar radars sensor sensors instruments gauge gauges seismographs seismometers counter counters".split()
)


def is_no_teller(page: Page, start: int, at: int) -> bool:
    """Whether whoever stands before the verb at token ``at`` tells nothing by it."""
    return _compares(page, start, at) or _is_device(page, start, at)


def _is_device(page: Page, start: int, at: int) -> bool:
    """Whether a thing does what the verb tells: "said its satellite had counted seven ships" are the words of whoever owns it."""
    noun = at - 1
    while noun > start and (page.lowers[noun] in AUXILIARIES or page.lowers[noun] in ADVERBS):
        noun -= 1
    return page.lowers[noun] in DEVICES


def _compares(page: Page, start: int, at: int) -> bool:
    """Whether the verb only ends a comparison: "34 died, three more than the centre has counted": the centre tells another number."""
    if "than" not in page.lowers[max(start, at - NEAR_SUBJECT) : at]:
        return False
    than = next((i for i in range(at - 1, start, -1) if page.lowers[i] == "than"), start)
    comma = next((i for i in range(than, max(start, than - COMPARED), -1) if page.words[i] == ","), None)
    return comma is not None and page.lowers[than - 1] in COMPARING and "," not in page.words[than:at]
