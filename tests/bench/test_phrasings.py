"""The single sentences by which the width of the reader's words is measured."""

from bench.phrasings import NONE, lines
from store.models import MEASURES


def test_each_line_names_a_measure_and_its_sentence_has_the_number():
    """A slip would count against the reader."""
    rows = lines()

    assert len(rows) > 700
    assert {measure for measure, *_ in rows} <= {*MEASURES, NONE}
    assert [
        sentence
        for _, number, _, sentence in rows
        if f"{number:,.0f}" not in sentence and f"{number:.0f}" not in sentence
    ] == []


def test_each_sentence_is_in_the_set_once():
    """The same words twice would weigh double."""
    sentences = [sentence for *_, sentence in lines()]

    assert len(sentences) == len(set(sentences))
