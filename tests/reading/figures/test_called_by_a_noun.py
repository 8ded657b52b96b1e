"""A body that a phrase beside its name calls a movement or a bloc is meant by that noun later."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def whose(text: str) -> list[str | None]:
    """The holders of a text's figures."""
    return [f.holder for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen of the hill movement, FLN, took the town. Its spokesman, Jon Arre, spoke on Monday.\n\nArre said his movement had lost six.",
        "They were told to join the hill movement, FLN, on Monday.\n\nOne officer says the movement has 700 fighters.",
    ],
)
def test_the_noun_right_before_a_name_stands_for_it(text):
    """ "the hill movement, FLN" makes "his movement" the FLN's."""
    assert whose(text)[-1] == "FLN"


def test_those_of_them_who_fell_are_of_whom_the_question_asks_about():
    """ "And the Danes?": of them, the Danes."""
    text = "And the Danes?\n\nThey have been there since May and keep to their camp. In June three of them were killed in an ambush."

    assert whose(text) == ["Denmark"]
