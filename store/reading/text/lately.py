"""Words that a count is only of the last day or two: "in the past 24 hours", "over the last day", "the previous 48 hours".

The pattern is for sentences as written, the pairs for their tokens; both stand here alone, so that the reader and the judges hear the same.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

_TILL_NOW = ("past", "last", "previous", "preceding")
_DAY = ("24 hours", "twenty-four hours", "day")
_DAYS = ("24", "48", "twenty-four", "day", "two")  # the first token of one day or of two
_PAIRS = frozenset((word, day) for word in _TILL_NOW for day in _DAYS)
_UNITS = frozenset("hours day days".split())

LAST_DAY = rf"(?:{'|'.join(_TILL_NOW)}) (?:{'|'.join(_DAY)})"
_LAST_DAY = re.compile(rf"\b{LAST_DAY}\b", re.IGNORECASE)


def names_last_day(text: str) -> bool:
    """Whether ``text`` names the last day."""
    return _LAST_DAY.search(text) is not None


def tells_last_days(lowers: Sequence[str]) -> bool:
    """Whether the lower-case tokens of a line name the last day or two."""
    return not _PAIRS.isdisjoint(pairwise(lowers)) and not _UNITS.isdisjoint(lowers)
