"""Whether a place of the text is quoted.

In: a page whose quotations are found. Out: yes or no. The starts are kept on the page and made anew when there are more rows.
"""

from bisect import bisect_left, bisect_right

from store.reading.page import Page, Sentence


def in_quote(page: Page, position: int) -> bool:
    """Whether a code point stands inside a quotation that is more than a fragment."""
    rows = page.quotes
    at = bisect_right(_starts(page), position) - 1
    return at >= 0 and position < rows[at].end and not rows[at].fragment


def quotes_reach(page: Page, sentence: Sentence) -> bool:
    """Whether a quotation begins in the sentence or may reach into it; where none does no token need be asked about."""
    rows = page.quotes
    if not rows:
        return False
    last = bisect_left(_starts(page), sentence.end) - 1
    return last >= 0 and rows[last].end > sentence.start


def _starts(page: Page) -> list[int]:
    """Where the quotations begin."""
    if len(page.quote_starts) != len(page.quotes):
        page.quote_starts[:] = [row.start for row in page.quotes]
    return page.quote_starts
