"""Reports that only the newsroom's own word follows: "Russia is pulling back, X said on Tuesday, a move that surprised Y".

In: a page, the sentence and the token behind a verb of saying. Out: whether nothing is said behind it.
"""

from store.reading.page import Page, Sentence
from store.reading.text.clauses import dates_between
from store.reading.text.grammar import INDEFINITE

DAY = 6  # tokens from a verb of saying over "on Tuesday" to the comma


def commented(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether only a day and the newsroom's word on what was said follow the verb: "…, X said on Tuesday, a move that surprised Y"."""
    near = page.words[first : min(sentence.last, first + DAY)]
    comma = first + near.index(",") if "," in near else first
    if (
        comma == first
        or INDEFINITE.isdisjoint(page.lowers[comma + 1 : comma + 2])
        or "," not in page.words[sentence.first : first]
    ):
        return False
    days = dates_between(page, page.starts[first], page.starts[comma])
    return bool(days) and days[-1].end == page.ends[comma - 1]
