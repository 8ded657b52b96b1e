"""Who tells a number, by kinds of language: bodies in plain words, one's own people, papers, pronouns of whoever spoke just before."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str | None]]:
    """The numbers of a text and who tells them."""
    return [(f.low or f.high, f.speaker) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize("who", ["gendarmerie", "harbourmaster", "surveyors", "archdiocese", "fishermen’s guild"])
def test_bodies_and_trades_in_plain_words_tell(who):
    """Who speaks needs no name."""
    text = f"Three soldiers were killed at Telk on Monday, about 20 km from the frontier, the {who} said."

    assert told(text) == [(3, f"the {who}")]


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Ana Roy said the fort had fallen and that her men had counted 83 dead soldiers.",
        "“My colleagues have confirmed the deaths of 83 civilians,” Ana Roy said.",
    ],
)
def test_whose_own_people_count_tells_the_number(text):
    """ "Her men had counted" within what she says is hers."""
    assert told(text) == [(83, "Ana Roy")]
