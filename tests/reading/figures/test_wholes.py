"""What "of them" is a part of."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str | None]]:
    """The numbers of a text and what they count."""
    return [(f.low, f.unit) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Lomar has 30,000 soldiers and 120 tanks there. It said that 4,000 of them came last week.",
            (4000, "soldiers"),
        ),
        ("The army lost 40 tanks and 3 jets. The ministry repaired two of them.", (2, "jets")),
        ("The convoy brought 60 gunmen, six of them officers. A judge has questioned 22 of them.", (22, "gunmen")),
    ],
)
def test_a_part_is_of_a_count_that_is_as_large(text, last):
    """Of a small count and a large one, the large one is the whole of a number that only fits in it."""
    assert told(text)[-1] == last


def test_a_part_of_no_count_that_is_large_enough_is_none():
    """Two helicopters have no 900 of them."""
    assert [low for low, _ in told("The firm has two helicopters. The junta pays for about 900 of them.")] == [2]


def test_those_named_since_are_what_the_pronoun_means():
    """Children named behind the fighters are what "of them" counts, and no harm is told of them."""
    text = (
        "The colonel has 5,000 fighters. He also recruits children; the charity has counted 240 of them in his ranks."
    )

    assert [low for low, _ in told(text)] == [5000]


def test_others_who_are_harmed_are_told_beside_harm():
    """A strength told in between lends the wounded neither its men nor its country."""
    text = "Fourteen peacekeepers were killed. Norway has sent 1,250 policemen there. Some 53 others were wounded."
    found = read(Article(text, published=DAY), lexicon()).figures

    assert [(f.low, f.unit, f.holder) for f in found][1:] == [(1250, "policemen", "Norway"), (53, "peacekeepers", None)]


def test_what_a_body_should_have_it_has_not():
    """ "310 of the 500 soldiers it should have": the part is there, the whole is not."""
    found = read(Article("The battalion has 310 of the 500 soldiers it should have.", published=DAY), lexicon()).figures

    assert [(f.low, f.modality) for f in found] == [(310, "asserted"), (500, "hypothetical")]


def test_foreign_fighters_are_not_the_country_s_own():
    """Whom a president pays for is nobody's whom the text does not name."""
    found = read(Article("Norway's president pays for 4,000 foreign fighters.", published=DAY), lexicon()).figures

    assert [(f.low, f.holder) for f in found] == [(4000, None)]


def test_who_is_called_a_man_only_speaks_for_no_country():
    """ "We lost three," a man said: of a side that nobody names."""
    text = '"We lost three men," a man told the radio in Norway.'

    assert [f.holder for f in read(Article(text, published=DAY), lexicon()).figures] == [None]
