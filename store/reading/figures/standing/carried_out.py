"""Evacuations that a text first tells as ordered or planned, then as carried out: "ordered the evacuation of 3,000. By evening all of them had been moved".

In: a page with its figures. Out: such figures are asserted. The look is over the two sentences behind each.
"""

from dataclasses import replace

from store.models import Figure, Trace
from store.reading.page import Page
from store.reading.text.clauses import sentence_at
from store.reading.text.grammar import BEING

BEHIND = 2  # sentences
WHOLE = frozenset("all everyone everybody they evacuation residents villagers patients".split())
DONE = frozenset(
    "evacuated moved taken brought bused bussed flown out gone safe completed complete finished over concluded".split()
)
OPEN = frozenset(
    """not n't never no nobody none few some most half if until unless will would could may might must should can be being yet planned ordered expected
    due hoped when once but""".split()
)
NEAR = 7  # tokens from "all of the residents" to "had been evacuated"
VERB = 3  # tokens before "evacuated" in which its "were" stands


def carry_out(page: Page) -> None:
    """Assert the evacuations of ``page.figures`` that the text goes on to tell as done."""
    for at, figure in enumerate(page.figures):
        if figure.measure == "evacuated" and figure.modality == "planned" and figure.evidence:
            index = sentence_at(page, figure.evidence[0].start)
            page.figures[at] = _done(figure) if _is_done(page, index) else figure


def _done(figure: Figure) -> Figure:
    first, *rest = figure.trace
    told = Trace(first.layer, f"{first.rule}; asserted: carried out", first.start, first.end)
    return replace(figure, modality="asserted", trace=(told, *rest))


def _is_done(page: Page, index: int) -> bool:
    """Whether one of the sentences behind says that all of them are gone."""
    own = page.sentences[index]
    for row in page.sentences[index + 1 : index + 1 + BEHIND]:
        if row.kind == own.kind and _says_so(page.lowers[row.first : row.last]):
            return True
    return False


def _says_so(lowers: list[str]) -> bool:
    """``By evening all of them had been evacuated``, ``The evacuation was completed by midnight``."""
    for at, word in enumerate(lowers):
        if word in DONE and at and not BEING.isdisjoint(lowers[max(0, at - VERB) : at]):
            near = lowers[max(0, at - NEAR) : at]
            return not WHOLE.isdisjoint(near) and OPEN.isdisjoint(near)
    return False
