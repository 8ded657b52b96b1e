"""Names in capitals that are of things, and no persons."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import THURSDAY, lexicon


def persons(text: str) -> set[str]:
    """The names of the persons that the whole reader finds."""
    return {actor.name for actor in read(Article(text, published=THURSDAY), lexicon()).actors if actor.kind == "person"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Forecasting firm BIS Lorne says rates will stay low.", set()),
        ("The plane came down in an area called Mud Hollow, police said. Mud Hollow is remote.", set()),
        ('He starred in the musical "Green Garnet" in May. "Green Garnet" also won in June.', set()),
        ("A marshal died at the Grand Prix in Monza. The Grand Prix says it is sorry.", set()),
        ("The firm's spokesman Adam Lorne says rates will stay low.", {"Adam Lorne"}),
        ("A man called Adam Lorne was held in Oslo.", {"Adam Lorne"}),
    ],
)
def test_firms_fields_films_and_races_are_no_persons(text: str, found: set[str]) -> None:
    """A word for a thing right before the name, or quotation marks around it, show what it is."""
    assert persons(text) == found
