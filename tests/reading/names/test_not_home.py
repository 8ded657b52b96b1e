"""Lands that an article names most and is not about give no office a land."""

import pytest

from store.models import Article
from store.reading.read import page_of
from tests.reading.claims_page import DAY
from tests.reading.names_page import lexicon


def lands(text: str, title: str | None = None) -> dict[str, str | None]:
    """Where the persons of an article belong."""
    page = page_of(Article(text, title=title, published=DAY), lexicon())
    return {actor.name: actor.affiliation for actor in page.actors.values() if actor.kind == "person"}


@pytest.mark.parametrize(
    ("text", "title", "name", "land"),
    [
        (
            "Defence Minister Ada Mbo told parliament so. Mrs Mbo accused Peru of hysteria. Peru had moved 11,000 soldiers, she said.",
            None,
            "Ada Mbo",
            None,
        ),
        (
            "Defence Minister Ada Mbo told parliament in Peru so. Peru had moved 11,000 soldiers, she said.",
            None,
            "Ada Mbo",
            "Peru",
        ),
        (
            "Colonel Jon Fell was arrested in Lomé, the ministry of Togo said. Togo will hear him. Peru wants him. He is said to have led soldiers in May. The union met President Ada Mbo.",
            "Peru coup leader arrested in Togo",
            "Ada Mbo",
            None,
        ),
        (
            "Colonel Jon Fell was heard in Lomé, the ministry of Togo said. Togo will hear more. He is said to have led soldiers in May. The union met President Ada Mbo.",
            "Coup leader heard in Togo",
            "Ada Mbo",
            "Togo",
        ),
    ],
)
def test_a_rival_and_a_refuge_are_not_home(text, title, name, land):
    """Whom a minister accuses, and where somebody was caught."""
    assert lands(text, title)[name] == land
