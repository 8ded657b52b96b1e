"""A bare "to" before a verb: a purpose, a plan, or what was really done ("managed to free").

In: a page's tokens. Out: the modality that the "to" gives and why, or None where its governor tells that it was done.
"""

from store.models import Modality
from store.reading.page import Page, Sentence

DONE = frozenset(
    "first continue continues continued continuing began begun begins start started starts managed helped forced able proceeded came "
    "returned arrived arrive arrives gathered joined used flew travelled traveled rose allowed enabled led went gathering took moved".split()
)
DECIDING = frozenset("decided decide decides agreed voted ordered pledged promised vowed".split())
REACHED = 12  # tokens before "to" in which the decision stands ("decided, by 19 votes to two, to bar")


def governed_infinitive(page: Page, sentence: Sentence, low: int, first: int) -> tuple[Modality, str] | None:
    """A bare "to" before the claim's verb is a purpose, not a deed, unless its governor tells that it was done."""
    if first <= sentence.first or page.lowers[first - 1] != "to":
        return None
    before = page.lowers[max(low, first - 6) : first - 1]
    if (
        any(word in DONE for word in before)
        or "used" in page.lowers[max(low, first - REACHED) : first - 1]
        or before[-1:] in (["had"], ["due"], ["owing"], ["thanks"])
    ):
        return None  # "due to floods" names a cause
    if not DECIDING.isdisjoint(page.lowers[max(low, first - REACHED) : first - 1]):
        return "planned", "to"
    return "hypothetical", "to"
