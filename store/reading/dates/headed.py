"""The day that a text gives itself in its head: a dateline, "Press briefing, 29 February", "UPDATE - 1 March".

In: a page whose dates are read up to a sentence. Out: that day where the sentence is such a line, else None: "today" and "yesterday"
of what follows lean on it, and not on the day on which somebody published the text.
"""

from datetime import date, timedelta

from store.reading.page import Page
from store.reading.text.clauses import token_at

HEADS = frozenset(("headline", "heading", "dateline"))
FIRST = 5  # sentences among which the lines of a head are
RECENT = timedelta(days=4)  # how long a text may lie before it is published
PARTING = frozenset((",", "-", "–", "—", "|", ":", "(", "/", "·"))


def headed(page: Page, number: int) -> date | None:
    """The one recent day that sentence ``number`` names, where it is a line of the head and the day stands apart in it."""
    sentence = page.sentences[number]
    if number >= FIRST or sentence.kind not in HEADS or page.day is None or not page.dates:
        return None
    last = page.dates[-1]
    alone = len(page.dates) == 1 or page.dates[-2].sentence != number
    if last.sentence != number or not alone or last.precision != "day":
        return None
    day, first = date.fromisoformat(last.date), token_at(page, last.start)
    apart = first == sentence.first or page.words[first - 1] in PARTING
    return day if apart and timedelta(0) <= page.day - day <= RECENT else None
