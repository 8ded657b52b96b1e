"""Whose account a number is of."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import lexicon

TOLD = [
    ("Some rebels have gone; according to the mission 5,300 rebels have given up.", 5300, "the mission"),
    (
        "The ministry in Oslo said it was over. More than 300 soldiers had been moved, it claimed.",
        300,
        "ministry in Oslo",
    ),
    (
        "Envoys said Norway had boasted before. Last month it claimed to have enlisted 800 volunteers in its army.",
        800,
        "Norway",
    ),
    ("UNMISS troops: Secretary-General Ban Ki-moon has asked for 4,250 soldiers.", 4250, "Ban Ki-moon"),
    (
        "Six warships have passed since May, the Turkish coast guard and local ship spotters reported.",
        6,
        "Turkish coast guard",
    ),
    ("The army has 28,000 men, by its own reckoning.", 28000, "the army"),
    ("The UN puts the number of displaced at 40,000, the government at 15,000.", 15000, "the government"),
    ("The raids have killed 190 people, by the United Nations' count.", 190, "United Nations"),
]


def _speakers(text: str) -> dict[float | None, str | None]:
    figures = read(Article(text, published=dt.date(2024, 3, 1)), lexicon()).figures
    return {figure.low or figure.high: figure.speaker for figure in figures}


@pytest.mark.parametrize(("text", "value", "speaker"), TOLD)
def test_a_number_is_whose_account_stands_at_it(text, value, speaker):
    """Who stands at the number or its verb, or spoke right before, tells it."""
    found = _speakers(text)

    assert found[value] == speaker


def test_a_force_that_counts_rifles_tells_nothing():
    """ "who count 600 rifles" says how many they have, not that they say so."""
    found = _speakers("The marines of Norway, who count 600 rifles, stay in the hills.")

    assert found[600] is None


def test_who_puts_a_number_is_not_whose_it_is():
    """Who values a number in a gap has none of the people counted."""
    text = "The UN puts the number of displaced at 40,000, the government at 15,000."
    figures = read(Article(text, published=dt.date(2024, 3, 1)), lexicon()).figures

    assert [figure.holder for figure in figures] == [None, None]
