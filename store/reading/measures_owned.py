"""Numbers in a clause of "whose" or "who has" between commas: the verb behind it is said of the owner, not of them.

In: a line and what is counted. Out: whether the number stands in such a clause.
"""

from store.reading.figures_counted import Counted
from store.reading.numbers_line import Line

OWNER = 8  # tokens of "whose gang had boasted of"
HAVING = frozenset(("had", "has", "have", "led", "commanded", "leads", "commands"))


def owned(line: Line, counted: Counted) -> bool:
    """``the chief, whose gang had 1,500 members, has fled``: it is the chief who fled."""
    for j in range(counted.first - 1, max(-1, counted.first - OWNER), -1):
        word = line.lowers[j]
        if word in ("whose", "who") and line.lower(j - 1) == ",":
            return word == "whose" or line.lower(counted.first - 1) in HAVING
        if word == ",":
            return False
    return False
