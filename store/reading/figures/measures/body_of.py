"""What befell a body that is told with its number: "killed the crew of 12", "locked up its crew of 38", "captured a patrol of 20".

In and out: as in measures. The verb stands before the body's own phrase.
"""

from dataclasses import replace

from store.reading.figures.counts.counted import Counted
from store.reading.figures.measures.governed import governed
from store.reading.figures.words import Words
from store.reading.text.grammar import DETERMINERS
from store.reading.text.harm import HARM
from store.reading.text.numbers_line import Line

PHRASE = 4  # tokens of "its three-man crew"
HELD = HARM | {"evacuated"}


def body_of(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """The harm that the verb before ``the crew of`` tells of all of it."""
    body = counted.first - 2
    if line.lower(body + 1) != "of" or line.lower(body) not in words.collectives:
        return None
    starts = range(body - 1, max(-1, body - 1 - PHRASE), -1)
    start = next((j for j in starts if line.lowers[j] in DETERMINERS), 0)
    hit = governed(line, words, replace(counted, first=start)) if start else None
    return hit if hit is not None and hit[0] in HELD else None
