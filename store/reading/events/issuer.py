"""Whose communiqué a page is: the body or state that says "we" in it.

In: a page. Out: the issuer's name as in ``actors[].name``, or None where a newsroom writes.
"""

from store.reading.page import Page
from store.reading.text.clauses import mentions_between

HEAD_LINES = 2
HEAD = 0.6  # share of a communiqué's first line that its issuer's name fills
JOINING = frozenset(("of", "the", "and", "for"))  # in the name that heads a communiqué
COMMUNIQUE = frozenset(("communiqué", "communique", "declaration", "resolution", "statement", "bulletin"))


def issuer(page: Page) -> str | None:
    """The body or state that issues a communiqué and says "we" in it: its name is all that a line of its head holds, or stands under that word."""
    official = False
    for line in page.sentences[:HEAD_LINES]:
        if line.kind not in ("headline", "heading") and not official:
            return None
        official = official or not COMMUNIQUE.isdisjoint(page.lowers[line.first : line.last])
        for mention in mentions_between(page, line.start, line.end):
            long = mention.end - mention.start > HEAD * (line.end - line.start)
            rest = page.words[mention.last : line.last]
            whole = mention.start == line.start and all(w[0].isupper() or w in JOINING for w in rest)
            if (long or whole or official) and page.actors[mention.actor].kind != "person":
                return page.actors[mention.actor].name
    return None


def is_issuer(page: Page, house: str | None, low: int, at: int, word: str) -> bool:
    """Whether "the Ministry" among tokens low:at of a communiqué is the one that issues it."""
    named = (house or "").lower().split()[:1] == [word]
    return named and any(page.words[i] == word.capitalize() for i in range(low, at))
