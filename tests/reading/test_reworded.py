"""The same in other words is read as the same: what the reader finds hangs on what is told."""

import pytest

from bench import reworded
from bench.corpus import index
from bench.rereading import shares
from tests.reading.names_page import lexicon

ARTICLES = index()["dev"][::24]


@pytest.mark.parametrize("kind", reworded.KINDS)
def test_other_words_change_no_figure_and_hardly_a_holder(kind):
    """Numbers, and whose they are, stay what they are."""
    changed, found = shares(reworded.compare(lexicon(), kind, ARTICLES))
    (values, same), (holders, alike) = found["values"], found["holders"]

    assert changed >= 3
    assert same / values > 0.97
    assert alike / holders > 0.94


def test_a_title_has_capitals_and_the_rest_has_not():
    """Small words stay small; the lead is no title."""
    assert (
        reworded.titled("Rebels take town in the north\n\nThey came.") == "Rebels Take Town in the North\n\nThey came."
    )
    assert reworded.titled("They came at night.") == "They came at night."
