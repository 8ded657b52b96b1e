"""Boxes of key figures: a number on a line of its own and on the next line what it counts.

In: a page and a sentence. Out: the stretch of both lines, or None. Where a label may as well stand above its number, nothing is read.
"""

import re

from store.reading.figures.words import Words
from store.reading.page import Page, Sentence

_NUMBER = re.compile(r"[~>]?[0-9][0-9.,]*(?:\s(?:million|thousand|billion|m|k))?\+?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
LONGEST = 4  # tokens of a number: "more" marks and "million"
RUN = 60  # lines of a run that are looked at on either side; keeps a page of boxes linear
LABEL = 12  # tokens of a label


def box(page: Page, words: Words, index: int) -> tuple[int, int] | None:
    """The number's line and its label's, as (start, end), where the run of lines goes number, label, number, label."""
    sentence = page.sentences[index]
    if sentence.kind != "heading" or not _number(page, sentence):
        return None
    first, last = index, index
    while first >= max(2, index - RUN) and _number(page, page.sentences[first - 2]) and _label(page, first - 1):
        first -= 2
    while (
        last < index + RUN
        and _label(page, last + 1)
        and last + 2 < len(page.sentences)
        and _number(page, page.sentences[last + 2])
    ):
        last += 2
    above = first > 0 and page.sentences[first - 1].kind == "heading" and _counts(page, words, first - 1)
    if above or not _label(page, last + 1):
        return None
    return sentence.start, page.sentences[index + 1].end


def _number(page: Page, sentence: Sentence) -> bool:
    """Whether the line is a number and no year."""
    if sentence.kind != "heading" or sentence.last - sentence.first > LONGEST:
        return False
    text = page.text[sentence.start : sentence.end].strip()
    return _NUMBER.fullmatch(text) is not None and _YEAR.fullmatch(text) is None


def _label(page: Page, index: int) -> bool:
    """Whether the line is words without a number."""
    if index >= len(page.sentences) or page.sentences[index].kind != "heading":
        return False
    row = page.sentences[index]
    lowers = page.lowers[row.first : row.last]
    return 0 < len(lowers) <= LABEL and not any(word[0].isdigit() for word in lowers)


def _counts(page: Page, words: Words, index: int) -> bool:
    """Whether a line names harm or people, so that it may be the label of the number under it."""
    row = page.sentences[index]
    lowers = page.lowers[row.first : row.last]
    return any(words.cue(word) or word in words.nouns or word in words.units for word in lowers)
