"""Towns and provinces that end like lands, and lands that stand where these do."""

import pytest

from store.models import Article
from store.reading.read import page_of
from tests.reading.claims_page import DAY
from tests.reading.names_page import lexicon


def lands(text: str, publisher: str | None = None) -> set[str]:
    """The countries that the names of a text stand for."""
    page = page_of(Article(text, publisher=publisher, published=DAY), lexicon())
    return {actor.name for actor in page.actors.values() if actor.kind == "country"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Water rose in Lomeia, Orm and Tal. The schools in Lomeia stay shut.", set()),
        ("The governor of Zanovia, Ida Mo, spoke. Malawi tightened controls at its border with Zanovia.", {"Malawi"}),
        ("Rain fell in Zanovia province. The camp in Zanovia is full and the road to Zanovia is cut.", set()),
        ("The breakaway province of Zanovia has an army. Malawi shut its border with Zanovia.", {"Zanovia", "Malawi"}),
        (
            "Kestara and Orm will send their foreign ministers to Oslo. Orm Sound has opened.",
            {"Kestara", "Orm"},
        ),
        ("Miller and Roth will send their sons to Oslo on Sunday.", set()),
        ("The Zanovian army shelled towns in Zanovia, Orm and Tal. The Zanovian president spoke.", {"Zanovia"}),
    ],
)
def test_a_town_or_province_is_no_land_by_its_ending(text, told):
    """Places in a row and what has a governor are parts of a land."""
    assert lands(text) == told


@pytest.mark.parametrize(
    ("publisher", "told"), [("Kestara Herald", {"Kestara"}), ("Orm Herald", set()), ("Kestaran Army Club", set())]
)
def test_a_newsroom_tells_the_land_of_its_adjective(publisher, told):
    """The Kestara Herald need not name Kestara, but another paper's town is no land."""
    assert lands("A patrol plane of the Kestaran air force was lost on Monday, the minister said.", publisher) == told
