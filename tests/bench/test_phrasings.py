"""The single sentences and short passages by which the width of the reader's words is measured."""

from itertools import chain

from bench.phrasings import NONE, PASSAGES, PHRASINGS, Line, lines
from store.models import MEASURES
from store.reading.text.numbers import find
from store.reading.text.numbers_line import split

SETS = (6, 12)  # half a dozen and one


def rows() -> list[Line]:
    """All lines."""
    return lines(chain(PHRASINGS, *PASSAGES.values()))


def test_each_line_names_a_measure_and_its_text_has_the_number():
    """A slip would count against the reader."""
    found = rows()

    assert len(found) > 1_600
    assert {measure for measure, *_ in found} <= {*MEASURES, NONE}
    assert [text for measure, number, _, text in found if measure != NONE and not _has(text, number)] == []


def test_each_text_is_in_the_set_once():
    """The same words twice would weigh double."""
    texts = [text for *_, text in rows()]

    assert len(texts) == len(set(texts))


def _has(text: str, number: float) -> bool:
    """In digits or words; one may be told without a number: "a member was the one fatality"."""
    if number == 1 or f"{number:,.0f}" in text or f"{number:.0f}" in text:
        return True
    words = {value for one in find(split(text, 0, len(text))) for value in (one.low, one.high)}
    return number in words or (number in SETS and "dozen" in text)
