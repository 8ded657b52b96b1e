"""Towns of one name in two lands, and people who are called like a land."""

import pytest

from tests.reading.names_page import bodies, people, places


@pytest.mark.parametrize(
    ("text", "lands"),
    [
        ("Three died in Tripoli, Lebanon. In Tripoli, Libya, militias fought.", {"LBN", "LBY"}),
        ("Three died in Tripoli, Lebanon. The fire in Tripoli is out.", {"LBN"}),
        ("Three died in Tripoli. The fire is out.", {"LBY"}),
        ("Australia burns. Homes in Victoria are lost.", {"AUS"}),
        ("The Seychelles and Australia met. Homes in Victoria are lost.", {"SYC", "AUS"}),
        ("Canada sent a plane. It went to London.", {"GBR", "CAN"}),
        ("A lawyer fell in Paris, Texas.", {"USA"}),
        ("A bus fell in Santiago de Cuba.", {"CUB"}),
        ("After talks in Oslo, Iran agreed to a truce.", {"NOR"}),
        ("After talks in Kurra, Iran agreed to a truce.", {None}),
    ],
)
def test_the_text_tells_which_town_it_is(text: str, lands: set[str | None]) -> None:
    """By the land behind the comma, else by the one land of two that the text names; a great town needs no land."""
    assert {land for name, land, kind in places(text) if kind != "country"} <= lands
    assert {land for _, land, _ in places(text)} & lands


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jordan Hale, 34, was hurt.", {"Jordan Hale"}),
        ("In Jordan Valley, 34, wells are dry.", set()),
        ("Her deputy, Finn Oster, will take over.", {"Finn Oster"}),
        ("A Finn named it.", set()),
    ],
)
def test_some_people_are_called_like_a_land(text: str, names: set[str]) -> None:
    """An age behind two names, or a given name that is a people's too."""
    assert set(people(text)) == names
    assert not names or bodies(text) == {}
