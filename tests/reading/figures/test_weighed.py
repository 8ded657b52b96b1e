"""Numbers that no rule reads, told by what their clues weigh: store/reading/figures/links/weighed.py and clues.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.models import Article
from store.reading.figures.links.weighed import ALL, compile_weights, likely
from store.reading.lexicon import Lexicon
from store.reading.read import read
from tests.reading.names_page import lexicon
from tests.reading.pace import seconds

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

    assert not any(rule.startswith("weighed") for _, rule in told(TEXT, bare))


@pytest.mark.parametrize(
    "text",
    [
        "The brigade has 3,000 soldiers. They fired 400 at the hill.",
        "The army moved 600 soldiers. For news, dial 1144.",
        "A force of 300 soldiers holds Brod, a town of 4,200 with one street.",
        "Kesh has 4,000 soldiers there. Prices rose to 3,000.",
        "The navy sent two helicopters; fishermen came with 40 more.",
        "The brigade has 3,000 soldiers. The petition has 20,000 so far.",
        "The brigade has 3,000 soldiers. The pay of 400 was late.",
        "The brigade has 3,000 soldiers. The radio reaches 20,000.",
        "The brigade has 3,000 soldiers. Its ships carried 1,100 to the island.",
        "The brigade has 3,000 soldiers. Voters number 40,000.",
        "The brigade has 3,000 soldiers. The town nearby has 45,000.",
    ],
)
def test_shots_telephones_towns_and_prices_are_no_soldiers(text):
    """Words that no weight outweighs."""
    assert len([number for number, _ in told(text)]) == 1


def weighing(**strength):
    """The lexicon with these weights alone."""
    tables = {**lexicon().tables, "weights": {"strength": strength}}
    return Lexicon(tables, lexicon().places, lexicon().countries)


@pytest.mark.parametrize(("weight", "told_so"), [(1e308, True), (-1e308, False), (-1000, False), (800, True)])
def test_weights_without_measure_are_reckoned_with(weight, told_so):
    """An operator's weight may leave the range of the exponential."""
    rules = [rule for _, rule in told(TEXT, weighing(all=weight, armed=weight))]

    assert any(rule.startswith("weighed") for rule in rules) is told_so


@pytest.mark.parametrize(
    "weight", [float("nan"), float("inf"), pytest.param(10**400, id="long"), "1.5", [1.0], True, {"x": 1}]
)
def test_a_weight_that_is_no_number_is_named(weight):
    """Not a number would be surer than any chance, a word stop the reader at some later article."""
    with pytest.raises(ValueError, match=r"weights.toml: what 'armed' weighs") as told_why:
        weighing(armed=weight).get(compile_weights)

    assert len(str(told_why.value)) < 150


@pytest.mark.parametrize("table", [3, "heavy", [["all", 1.0]]])
def test_weights_that_are_no_table_are_told_so(table):
    """An operator may write strength = 3."""
    tables = {**lexicon().tables, "weights": {"strength": table}}

    with pytest.raises(TypeError, match=r"weights.toml: strength is a table"):
        Lexicon(tables).get(compile_weights)


def test_what_a_sentence_tells_is_asked_once_for_all_its_numbers():
    """Ten thousand words stay under a second where each third is a bare number and nothing ends a sentence."""
    text = "sol\u200bdi\u200ders 3\u200b0 " * 3_333  # words that a page's zero-width characters cut

    assert seconds(lambda words: read(Article(text), words), lexicon) < 1


@given(
    st.dictionaries(st.text(max_size=8), st.floats(allow_nan=False, allow_infinity=False), max_size=8),
    st.lists(st.text(max_size=8), max_size=8),
)
def test_a_chance_is_between_nought_and_one(weights, clues):
    """Whatever the weights; a clue without one weighs nothing."""
    chance = likely(weights, clues)

    assert 0 <= chance <= 1
    assert likely({ALL: 0.0}, clues) == 0.5
