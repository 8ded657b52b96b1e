"""Where the words of a statement begin: behind the hour of a live entry, and at the verb where the rest alone would turn its sense.

In: a page and one report with the stretch that it says. Out: a code point.
"""

import re

from store.reading.attribution.report import Report
from store.reading.page import Page
from store.reading.text.grammar import MODALS

LABEL = re.compile(r"\*\*\d\d?[:.]\d\d\*\*\s*(?:[A-Z][A-Z' -]+:\s*)?")
WISHING = frozenset("recommend instruct order demand insist urge propose suggest request ask advise".split())
LED = MODALS | frozenset(("to", "n't", "n’t", "could", "also", "only"))
NEAR = 9  # characters of " that " between the verb and what is wished


def begins(page: Page, report: Report, span: tuple[int, int]) -> int:
    """``A baby has been saved`` of a live entry; ``recommended that it not be used``, since "it not be used" tells a fact."""
    label = LABEL.match(page.text, span[0], span[1])
    if label is not None and label.end() < span[1]:
        return label.end()
    cue = page.starts[report.at]
    if report.lemma not in WISHING or not cue < span[0] < page.ends[report.at] + NEAR:
        return span[0]
    words = page.text[slice(*span)].lower().split()
    wished = any(word == "be" and i and words[i - 1] not in LED for i, word in enumerate(words))
    return cue if wished else span[0]
