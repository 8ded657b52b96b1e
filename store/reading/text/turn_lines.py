"""Lines that open somebody's turn in a transcript: "MR. PRICE: …", and among several turns also those that alone might be prose.

In: a line's text, or a sentence of a page. Out: whether a turn begins there, or where the speaker's label ends.
"""

import re

from store.reading.page import Page

LABEL = 14  # tokens before the colon of a turn

_ASKED = r"\s*(?:Question|QUESTION)(?:\s(?:No\.?\s)?\d{1,5})?(?:,\s|\s)(?:by|from|put by)\s[^:\n“”\"]{3,90}:\s(?=\S)"
TURN = re.compile(
    r"\s*(?:[A-Z][\w.’'-]*(?:\s+(?:[A-Z][\w.’'-]*|of|the|de|la|von|bin|al|for|and)){0,6}|Q|A)(?:\s?\([^)\n]{1,40}\))?:\s+(?=\S)"
    r"|\s*[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?:\s+[A-ZÀ-Þ][A-ZÀ-Þ.’'-]*){1,5},\s+[^:\n“”\"]{3,90}:\s+(?=[A-ZÀ-Þ])"
    rf"|{_ASKED}"
)
_BARE_Q = re.compile(r"Q\s{1,3}(?=[A-Z“\"])")
# a verb of the label makes it a sentence: "Lena Orr, a nurse in Brod, had one wish: …"
_NO_VERB = r"(?![^:\n]*\s(?:has|have|had|is|are|was|were|said|says|told|tells|puts?|adds?|added|asks?|asked|wrote|writes|gave|gives|made|makes|saw|sees|as)\s)"
_OFFICED = re.compile(
    _NO_VERB
    + r"[A-ZÀ-Þ][\w.’'-]*(?:\s(?:[A-ZÀ-Þ][\w.’'-]*|de|la|von|bin|al|of|for|the|and)){1,7},\s[^:\n“”\".]{3,90}:\s(?=[A-ZÀ-Þ0-9])"
)


def among_turns(text: str, start: int, end: int) -> bool:
    """Whether a line is a turn where others are: "Q Does he …", "General Ruiz, Minister of Defence: …"."""
    return any(rule.match(text, start, end) is not None for rule in (_BARE_Q, _OFFICED))


def label_end(page: Page, number: int) -> int:
    """The token of the colon behind the speaker's name that opens the turn of sentence ``number``; -1 where none does."""
    row = page.sentences[number]
    if row.kind != "turn" or (number and page.sentences[number - 1].paragraph == row.paragraph):
        return -1
    return next((at for at in range(row.first, min(row.last, row.first + LABEL)) if page.words[at] == ":"), -1)
