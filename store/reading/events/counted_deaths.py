"""Disasters that a sentence tells by their dead alone: one of years ago ("In April 1979, 136 people lost their lives"), or this one's deaths of a day.

In: a page, one of its figures and where it stands. Out: the date of the disaster, or None: a running total has none, and in a war nobody
knows what the dead died of.
"""

from store.models import Figure
from store.reading.dates.event_days import is_old
from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import clause_end, clause_start, dates_between

FINE = frozenset(("hour", "day"))
SINCE = 3  # tokens of "since early Monday"
DIED = frozenset("died drowned perished suffocated succumbed".split())


def disaster_day(page: Page, sentence: Sentence, figure: Figure, first: int) -> DateMention | None:
    """When those died whom ``figure`` counts by its number at token ``first``, where nothing else tells of their disaster."""
    if figure.measure != "killed" or figure.low is None:
        return None
    if figure.modality == "historical":
        return next((row for row in dates_between(page, sentence.start, sentence.end) if is_old(page, row)), None)
    low, high = clause_start(page, sentence, first), clause_end(page, sentence, first)
    if figure.modality != "asserted" or DIED.isdisjoint(page.lowers[low:high]):
        return None
    if page.lowers[high : high + 1] == ["since"]:
        high = min(sentence.last, high + SINCE)
    rows = dates_between(page, page.starts[max(sentence.first, low - 1)], page.ends[high - 1])
    return next((row for row in rows if row.precision in FINE and not is_old(page, row)), None)
