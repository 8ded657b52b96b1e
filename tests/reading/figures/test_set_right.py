"""Numbers by which a text sets right what was told: a magnitude revised, the things destroyed counted anew."""

import datetime as dt

import pytest

from config.lexicons import load_lexicon
from store.models import Article
from store.reading.read import read


def told(text, measure):
    """The numbers of a measure that an article of these words tells, with their units."""
    figures = read(Article(text, published=dt.date(2030, 5, 8)), load_lexicon()).figures
    return [(figure.low, figure.unit) for figure in figures if figure.measure == measure]


@pytest.mark.parametrize(
    ("text", "magnitudes"),
    [
        (
            "The quake was first given a magnitude of 6.4 by the institute, which has since corrected its estimate to 6.2.",
            [6.4, 6.2],
        ),
        ("The institute lowered the magnitude to 6.2.", [6.2]),
        ("They put it at magnitude 6.4, later revised to 6.2.", [6.4, 6.2]),
        ("The magnitude 6.4 quake raised fears that inflation would climb to 3.5.", [6.4]),
        ("The quake had a magnitude of 6.4, and the bank lowered its rate to 4.5 percent.", [6.4]),
        ("The agency revised its estimate to 3.5.", []),
    ],
)
def test_a_magnitude_is_revised_to_another(text, magnitudes):
    """Rule: the decimal to which a magnitude is revised is one, however far from the word; no other decimal is."""
    assert [value for value, _ in told(text, "magnitude")] == magnitudes


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("After a check the number of houses destroyed is 310.", [(310, "houses")]),
        ("The number of enemy tanks destroyed was 12, not 15.", [(12, "tanks")]),
        ("The number of tanks in the valley is 40.", []),
        ("The number of villages visited was 12.", []),
    ],
)
def test_the_number_of_things_destroyed_is_said_behind_them(text, things):
    """Rule: "the number of tanks destroyed is 12" counts tanks; a number "not 15" is no count."""
    assert told(text, "destroyed") == things
