"""Numbers that no rule reads, told by what their clues weigh: store/reading/figures/links/weighed.py and clues.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.models import Article
from store.reading.figures.links.weighed import ALL, likely
from store.reading.lexicon import Lexicon
from store.reading.read import read
from tests.reading.names_page import lexicon

TEXT = (
    "The army had sent a battalion of 800 men to the ridge in May. A major who deserted told this newspaper"
    " that his own unit went into the battle with 160."
)


def told(text, words=None):
    """The figures and the rule of each."""
    return [(figure.low, figure.trace[0].rule) for figure in read(Article(text), words or lexicon()).figures]


def test_a_number_that_no_rule_reads_is_weighed():
    """Its rule names how sure it is and the clues that weigh most."""
    number, rule = told(TEXT)[-1]

    assert number == 160
    assert rule.startswith("weighed at 0.")


def test_without_weights_nothing_is_weighed():
    """An operator may take the table out."""
    tables = {name: table for name, table in lexicon().tables.items() if name != "weights"}

    bare = Lexicon(tables, lexicon().places, lexicon().countries)

    assert 160 not in [number for number, _ in told(TEXT, bare)]


@pytest.mark.parametrize(
    "text",
    [
        "The brigade has 3,000 soldiers. They fired 400 at the hill.",
        "The army moved 600 soldiers. For news, dial 1144.",
        "A force of 300 soldiers holds Brod, a town of 4,200 with one street.",
        "Kesh has 4,000 soldiers there. Prices rose to 3,000.",
        "The navy sent two helicopters; fishermen came with 40 more.",
    ],
)
def test_shots_telephones_towns_and_prices_are_no_soldiers(text):
    """Words that no weight outweighs."""
    assert [rule for _, rule in told(text) if rule.startswith("weighed")] == []


@given(st.dictionaries(st.text(max_size=8), st.floats(-20, 20), max_size=8), st.lists(st.text(max_size=8), max_size=8))
def test_a_chance_is_between_nought_and_one(weights, clues):
    """Whatever the weights; a clue without one weighs nothing."""
    chance = likely(weights, clues)

    assert 0 <= chance <= 1
    assert likely({ALL: 0.0}, clues) == 0.5
