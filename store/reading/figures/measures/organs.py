"""Bodies that are no corpses: "two state bodies gave different figures", "the two bodies signed an agreement".

In: a line and what is counted. Out: whether offices, councils or companies are meant.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.text.numbers_line import Line
from store.reading.text.telling import SAID

PUBLIC = frozenset(
    """state government governmental official public regional international governing supervisory electoral judicial professional religious
    federal local municipal independent un u.n. advisory legislative intergovernmental aid relief humanitarian sporting ruling world oversight
    investigating monitoring elected constitutional parliamentary""".split()
)
ACTING = frozenset(
    "gave give signed sign agreed agree met meet issued issue published publish disagree disagreed differ differed represent represented oversee oversaw decided decide voted vote ruled rule".split()
)


def organs(line: Line, counted: Counted) -> bool:
    """Whether the counted bodies are public ones, by the word before them, or act as none of the dead do."""
    if counted.head < 0 or line.lowers[counted.head] != "bodies":
        return False
    behind = line.lower(counted.head + 1)
    return not PUBLIC.isdisjoint(line.lowers[counted.number.last : counted.head]) or behind in ACTING or behind in SAID
