"""What befalls people and things in the plain words of news, and the same words of work, sport and trade."""

import pytest

from tests.reading.figures.plain_words import held, hurt, lost, wrecked
from tests.reading.figures_page import read

KINDS = (held, hurt, lost, wrecked)
TOLD = [row for kind in KINDS for row in kind.TOLD]
UNTOLD = [text for kind in KINDS for text in kind.UNTOLD]


@pytest.mark.parametrize(("text", "number", "measure"), TOLD, ids=[row[0][:40] for row in TOLD])
def test_plain_words_tell_it(text, number, measure):
    """Each number is told for what befell those who are counted."""
    assert (number, measure) in [(figure.low, figure.measure) for figure in read(text)]


@pytest.mark.parametrize("text", UNTOLD, ids=[text[:40] for text in UNTOLD])
def test_the_same_words_of_work_sport_and_trade_tell_nothing(text):
    """Where nobody is harmed the number is passed over."""
    assert read(text) == []


def test_who_reports_a_kidnapping_does_not_make_it_an_arrest():
    """Police and authorities arrest those whom they lead away, not those of whom they tell."""
    (one,) = read("Boko Haram took away 40 women in a raid, the authorities said.")
    (other,) = read("Police led away 40 women.")

    assert [one.measure, other.measure] == ["captured", "detained"]


def test_children_in_a_parent_s_custody_are_not_detained():
    """A state's custody is named by its people."""
    assert read("Two children are in Anna's custody.") == []
    assert [f.measure for f in read("Two reporters are in Kestian custody.")] == ["detained"]
