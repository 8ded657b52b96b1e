"""Who lends soldiers to a common force moves them; who butchers people attacks them."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon


def events(text):
    """Type and actors of the events of a text."""
    return [(e.event, e.actor) for e in read(Article(text, published=dt.date(2023, 6, 24)), lexicon()).events]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Egypt has contributed two divisions and a regiment of commandos.", [("MOBILIZE", ("Egypt",))]),
        ("Kenya furnished 600 officers for the mission.", [("MOBILIZE", ("Kenya",))]),
        ("Gunmen butchered 115 villagers in October.", [("ASSAULT", ("gunmen",))]),
        ("The firm contributed 200 workers to the project.", []),
        ("He butchered two pigs in October.", []),
    ],
)
def test_what_is_lent_and_who_is_butchered(text, wanted):
    """Workers are no force, pigs no victims."""
    assert events(text) == wanted
