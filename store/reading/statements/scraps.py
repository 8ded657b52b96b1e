"""Words that are somebody's and tell nothing by themselves: "it is “clarifying”", what is only recalled of years ago, the hour before a live entry.

In: a page and one report with the stretch that it says. Out: whether it is such a scrap, and where the statement begins.
"""

import re
from datetime import timedelta

from store.reading.attribution.report import Report
from store.reading.page import Page
from store.reading.text.clauses import dates_between
from store.reading.text.grammar import MODALS, SUBJECTS

QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
EMPTY = (
    SUBJECTS
    | MODALS
    | frozenset("is was are were be been has have had it he she they that this now still also only".split())
)
BRIEF = 3  # quoted words that may be no more than a predicate
LABEL = re.compile(r"\*\*\d\d?[:.]\d\d\*\*\s*(?:[A-Z][A-Z' -]+:\s*)?")
REMEMBERING = frozenset(("recall", "remind", "remember"))
YEAR = timedelta(days=365)
WISHING = frozenset("recommend instruct order demand insist urge propose suggest request ask advise".split())
LED = MODALS | frozenset(("to", "n't", "n’t", "could", "also", "only"))


def is_scrap(page: Page, report: Report, span: tuple[int, int]) -> bool:
    """Whether nobody could tell what it is about, or it only looks back."""
    content = page.text[slice(*span)]
    any_of = content[:7].lower() == "any of " and report.lemma != "deny"
    return _says_nothing(content) or any_of or _looks_back(page, report, span)


def _says_nothing(content: str) -> bool:
    """``it is "clarifying"``, ``it would "take note"``: a pronoun, an auxiliary and a word or two in marks."""
    quoted = QUOTED.findall(content)
    if not quoted or sum(len(one.split()) for one in quoted) > BRIEF:
        return False
    return all(word in EMPTY for word in QUOTED.sub(" ", content).lower().split())


def _looks_back(page: Page, report: Report, span: tuple[int, int]) -> bool:
    """``recalled that the country had overcome the catastrophe of 1974``: it is history."""
    if report.lemma not in REMEMBERING or page.day is None:
        return False
    dates = dates_between(page, *span)
    return bool(dates) and all(row.enddate < (page.day - YEAR).isoformat() for row in dates)


def begins(page: Page, report: Report, span: tuple[int, int]) -> int:
    """Where the statement begins: behind the hour of a live entry, at the verb where the rest would turn its sense ("recommended that it not be used")."""
    label = LABEL.match(page.text, span[0], span[1])
    if label is not None and label.end() < span[1]:
        return label.end()
    cue = page.starts[report.at]
    if report.lemma not in WISHING or not cue < span[0] < page.ends[report.at] + BRIEF * BRIEF:
        return span[0]
    words = page.text[slice(*span)].lower().split()
    wished = any(word == "be" and i and words[i - 1] not in LED for i, word in enumerate(words))
    return cue if wished else span[0]
