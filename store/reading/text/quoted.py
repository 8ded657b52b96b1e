"""Whether a place of the text is quoted.

In: a page whose quotations are found. Out: yes or no. The starts are kept on the page and made anew when there are more rows.
"""

from bisect import bisect_left, bisect_right
from operator import attrgetter

from store.reading.page import Page, Sentence

START = attrgetter("start")


def in_quote(page: Page, position: int) -> bool:
    """Whether a code point stands inside a quotation that is more than a fragment."""
    rows, starts = page.quotes, page.quote_starts
    if len(starts) != len(rows):
        starts[:] = [row.start for row in rows]
    at = bisect_right(starts, position) - 1
    return at >= 0 and position < rows[at].end and not rows[at].fragment


def quotes_reach(page: Page, sentence: Sentence) -> bool:
    """Whether a quotation begins in the sentence or may reach into it; where none does no token need be asked about."""
    rows = page.quotes
    if not rows:
        return False
    last = bisect_left(rows, sentence.end, key=START) - 1
    return last >= 0 and rows[last].end > sentence.start
