"""A newsroom's notes on its own work: "An earlier story said two had died", "(Corrects date in paragraph 3)", "This article misstated …".

In: a page and a sentence. Out: whether it is such a note. It tells what was written, so nothing happens in it a second time.
"""

from store.reading.page import Page, Sentence

WRITINGS = frozenset("version versions post update headline article story dispatch alert bulletin caption".split())
EARLIER = frozenset(("earlier", "previous", "original", "older"))
LEAD = 4  # tokens of "Correction: an earlier post"
NEAR = 14  # tokens after the writing in which it is said what it said
SAID = frozenset(
    """said stated reported gave quoted attributed identified described referred used included contained carried put listed spelled misspelled
    misidentified misstated incorrectly wrongly mistakenly erroneously omitted""".split()
)
MENDS = frozenset(
    "corrects corrected updates updated amends amended clarifies clarified refiles refiled supersedes replaces fixes removes adds edited".split()
)
DESK = frozenset(("corrects", "refiles", "correction", "clarification"))
BRACKETED = DESK | {"adds", "removes", "updates", "fixes", "rewrites", "recasts", "writes", "repeats"}
OPENING = frozenset(("(", "[", "—", "*"))
WRONGLY = frozenset("misstated misidentified misspelled incorrectly erroneously wrongly mistakenly".split())
OWN = WRITINGS | {"we", "item", "report", "graphic", "photograph"}  # what a newsroom has got wrong
THIS = frozenset(("this", "the", "our", "story", "article"))
HELPED = frozenset(("has", "have", "been", "was", "were", "is"))


def is_note(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence is a newsroom's note on what it wrote."""
    first, last = sentence.first, sentence.last
    while first < last - 1 and page.lowers[first] in OPENING:
        first += 1
    lead = page.lowers[first : min(last, first + LEAD + 1)]
    if lead[0] in (DESK if first == sentence.first else BRACKETED) and page.words[first] == lead[0].capitalize():
        return True
    if not EARLIER.isdisjoint(lead) and _recalls(page, first, last):
        return True
    if OWN.isdisjoint(lead):
        return False
    return _mended(lead, page.lowers[first : first + NEAR]) or not WRONGLY.isdisjoint(
        page.lowers[first : min(last, first + NEAR)]
    )


def earlier_writing(lead: list[str]) -> int | None:
    """Where "earlier story" begins in the words that open a line, or None."""
    return next((i for i, word in enumerate(lead[:-1]) if word in EARLIER and lead[i + 1] in WRITINGS), None)


def _recalls(page: Page, first: int, last: int) -> bool:
    """Whether it is told what an earlier writing said."""
    at = earlier_writing(page.lowers[first : first + LEAD + 1])
    return at is not None and not SAID.isdisjoint(page.lowers[first + at : min(last, first + at + NEAR)])


def _mended(lead: list[str], words: list[str]) -> bool:
    """Whether "this story" corrects or has been corrected."""
    at = next((i for i, word in enumerate(lead) if word in WRITINGS), None)
    if at is None or lead[0] not in THIS:
        return False
    return next((word in MENDS for word in words[at + 1 :] if word not in HELPED), False)
