"""Ministers of the newsroom's own land, which the text never names, in an article about another."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import THURSDAY, lexicon


def lands(text: str) -> dict[str, str | None]:
    """Person -> where he or she belongs."""
    found = read(Article(text, published=THURSDAY), lexicon()).actors
    return {actor.name: actor.affiliation for actor in found if actor.kind == "person"}


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Nauru will take more refugees. Foreign Minister Paul Roe signed the deal with Nauru's president.", None),
        ("The Prime Minister, Paul Roe, will go to Indonesia for talks. Indonesia welcomed it.", None),
        ("The Federal Government counts the cost. Defence Minister Paul Roe spoke of Nauru. Nauru is small.", None),
        ("An Iraqi was held. Iraq was told. Immigration Minister Paul Roe wrote a letter.", None),
        ("Kenya is calm. Kenya votes today. President Paul Roe thanked the Kenyan people.", "Kenya"),
        ("Kenya will send troops. Defence Minister Paul Roe said so in Nairobi.", "Kenya"),
    ],
)
def test_who_deals_with_a_land_is_not_its_minister(text: str, land: str | None) -> None:
    """Whoever goes to it, signs with it or sits in a federal cabinet that it does not have is another's."""
    assert lands(text)["Paul Roe"] == land


def test_a_government_wants_to_oust_the_president_of_another() -> None:
    """The land whose government wants somebody removed is not his."""
    text = "The United States government said it wants to see President Paul Roe removed from power."

    assert lands(text)["Paul Roe"] is None


def test_an_office_with_a_holder_goes_to_nobody_else() -> None:
    """The man of the next sentence is no premier where another is."""
    text = "The Queensland premier said he was sorry. Mark Gill fled to Rome in May. Premier Peter Roe said so."
    found = {a.name: a.role for a in read(Article(text, published=THURSDAY), lexicon()).actors if a.kind == "person"}

    assert found["Mark Gill"] is None
