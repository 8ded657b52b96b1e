"""Questions, which assert nothing.

In: a page and a sentence. Out: whether it asks.
"""

from store.reading.page import Page, Sentence

MARKED = 6  # code points of "?**": a heading's emphasis stands behind its mark


def asks(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence is a question: "**Was there an explosion?**"."""
    return page.text[max(sentence.start, sentence.end - MARKED) : sentence.end].rstrip("*_ ").endswith("?")
