"""The words between two counts of a list, those left out that only say who the first count is of.

In: words in small letters. Out: words that join the counts, or that part them.
"""

from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import INDEFINITE

LISTED = 4  # tokens between two counts of a list
ONE, LONGEST = 4, 8  # tokens of ", a tank and"
BODY = 7  # tokens of "of the state security forces and"


def plain(between: list[str]) -> list[str]:
    """The words between two counts without a single person or a body that belongs to the first one."""
    return _without_body(_without_one(between))


def _without_one(between: list[str]) -> list[str]:
    """``two tanks, a Bradley fighting vehicle and six lorries``: one more thing of the list, told without a number, parts nothing."""
    if len(between) < ONE or between[0] != "," or between[1] not in INDEFINITE or between[-1] not in ("and", ","):
        return between
    thing = len(between) <= LONGEST and all(word.isalpha() and word not in STOPS for word in between[2:-1])
    return between[-1:] if thing else between


def _without_body(between: list[str]) -> list[str]:
    """``49 members of the security forces and four civilians``: the words from "and" on, where only the first count's body stands before them."""
    if between[:1] != ["of"] or between[-1] != "and" or len(between) > BODY:
        return between
    return between[-1:] if all(word.isalpha() and word not in AUXILIARIES for word in between) else between
