"""What a newsroom files under sport or culture is none of a crisis, unless its title is."""

import datetime as dt

import pytest

from config.lexicons import load_lexicon
from store.models import Article
from store.reading.read import read

MATCH = (
    "The visitors bombarded our goal for half an hour and killed the match with a header. The coach said his players had been "
    "under siege. Two defenders were wounded in midfield."
)


def told(url, title):
    """How many claims an article about a match tells under that address and title."""
    found = read(Article(MATCH, title=title, url=url, published=dt.date(2026, 11, 24)), load_lexicon())
    return len(found.figures) + len(found.events) + len(found.statements)


@pytest.mark.parametrize(
    ("url", "title", "silent"),
    [
        ("https://herald.example/sports/rovers-storm", "Rovers storm past United", True),
        ("https://herald.example/world/rovers-storm", "Rovers storm past United", False),
        ("https://herald.example/sports/rovers-bus", "Three killed as bomb hits Rovers bus", False),
    ],
)
def test_a_match_in_its_section_tells_nothing(url, title, silent):
    """The title of a bomb on a team's bus decides otherwise."""
    assert (told(url, title) == 0) == silent
