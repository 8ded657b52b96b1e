"""Headlines with a capital on every word: none of these words is a name for it."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import page_of, read
from tests.reading.names_page import lexicon

BODY = """

TIRVANA (Agency) - The alliance will deploy 700 more soldiers to Tirvana, it said on Tuesday. Foreign governments flew their people out,
leaving many trapped. Lomar's coast guard watched from the capital, and Defence Secretary Rosa Mendel visited the shoal."""
PLAIN = {"more", "further", "soldiers", "trapped", "leaving", "who", "peace", "saying", "capital", "further soldiers"}


def _article(title):
    return Article(title + BODY, published=dt.date(2031, 5, 30))


@pytest.mark.parametrize(
    "title",
    [
        "Alliance to Send 700 More Soldiers to Tirvana, Leaving 300 Trapped in the Capital",
        "Alliance Sends 700 Further Soldiers to Tirvana as Foreign Governments Fly Out Their People",
        "Who Watched as Soldiers Left Tirvana: Saying Goodbye to 700 More Soldiers",
    ],
)
def test_common_words_of_a_title_are_nobody(title):
    """Neither persons nor holders nor places are made of them."""
    reading = read(_article(title), lexicon())

    names = {actor.name for actor in reading.actors}
    told = {name for figure in reading.figures for name in (figure.holder, figure.place) if name}
    assert not PLAIN & {name.lower() for name in names | told}


def test_names_of_a_title_stay_names():
    """What the text writes large elsewhere, and what has more than one capital, keeps them."""
    page = page_of(_article("Rosa Mendel Visits Shoal as UNICEF Counts Trapped"), lexicon())

    assert page.words[:8] == ["Rosa", "Mendel", "visits", "shoal", "as", "UNICEF", "counts", "trapped"]


def test_the_text_of_a_title_stays_as_it_is():
    """The evidence is the line as it was printed."""
    title = "Alliance to Send 700 More Soldiers to Tirvana"
    figure = next(f for f in read(_article(title), lexicon()).figures if f.evidence[0].start == 0)

    assert (figure.low, figure.evidence[0].text) == (700, title)
