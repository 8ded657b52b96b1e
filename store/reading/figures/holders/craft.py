"""Sentences that a ship or plane leads: "The frigate Van Speijk arrived at the request of X's navy. It has brought …" is of no X.

In: a site and a sentence before it. Out: whether a craft, and nobody by name with it, leads the sentence.
"""

from store.reading.figures.site import Site, inside
from store.reading.page import Sentence
from store.reading.text.grammar import DETERMINERS

HEAD = 4  # tokens of "the Dutch navy frigate"


def craft_leads(site: Site, row: Sentence) -> bool:
    """``The frigate Van Speijk arrived``; in ``The Dutch frigate`` somebody is named."""
    page = site.page
    head = page.lowers[row.first : row.first + HEAD]
    if head[:1] == [] or head[0] not in DETERMINERS:
        return False
    at = next((j for j, word in enumerate(head) if site.words.units.get(word) == "equipment"), 0)
    return at > 0 and not inside(page.mentions, row.start, page.starts[row.first + at])
