"""Lands, towns and people of other names are read the same: what the reader finds hangs on the text, not on our lists."""

import pytest

from bench import renamed
from bench.corpus import index
from bench.rereading import shares
from tests.reading.names_page import lexicon

ARTICLES = index()["dev"][::24]
# Of the holders that stay the same: some peoples and seats of government are known by lists alone
LEAST = {"lands": 0.93, "towns": 0.96, "first names": 0.96}


@pytest.mark.parametrize("kind", renamed.KINDS)
def test_other_names_change_no_figure_and_hardly_a_holder(kind):
    """The numbers of an article are the same whoever they are of."""
    _, found = shares(renamed.compare(lexicon(), kind, ARTICLES))
    (values, same), (holders, alike) = found["values"], found["holders"]

    assert values > 100
    assert same / values > 0.99
    assert alike / holders > LEAST[kind]


def test_names_are_replaced_as_whole_words_and_the_longest_first():
    """Nigerian is no Niger, and South Sudan is not Sudan."""
    names = {"Niger": "Karvelia", "Sudan": "Ostravia", "South Sudan": "Belmoria"}

    assert renamed.renamed("Nigerian troops left Niger for South Sudan, not Sudan.", names) == (
        "Nigerian troops left Karvelia for Belmoria, not Ostravia."
    )
