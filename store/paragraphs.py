"""The paragraph that a part of a text stands in. Pure."""

import re

from store.models import Evidence

_BEFORE = 200  # code points before a sentence in which its paragraph may still tell what it speaks of
_BLANK_LINE = re.compile(r"\n\s*\n")


def line_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the line, or lines, that hold ``text[start:end]`` begin and end."""
    last = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, last if last >= 0 else len(text)


def paragraph_before(text: str, sentence: Evidence) -> str:
    """What stands before a sentence in its paragraph, as far as it may still tell what the sentence speaks of."""
    return _BLANK_LINE.split(text[max(0, sentence.start - _BEFORE) : sentence.start])[-1]
