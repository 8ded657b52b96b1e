"""Whose sailors are counted by the letters before a ship's name."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        (
            "The carrier USS Vella, with about 5,000 sailors and some 60 aircraft, was told to stay.",
            ["United States"] * 2,
        ),
        ("HMS Alba carries 65 sailors.", ["Britain"]),
        ("The United Kingdom told the ship to stay. HMS Alba carries 65 sailors.", ["United Kingdom"]),
        ("Seventeen sailors of the USS Vella were killed.", ["United States"]),
        ("Iranian boats with 40 marines came near the USS Vella and HMS Alba.", ["Iran"]),
        ("The pirates held a crew of 20; the USS Vella gave chase.", [None]),
        ("HMS Alba rescued 40 sailors from the wreck.", [None]),
        ("HMS Alba watched 65 soldiers go ashore.", [None]),
    ],
)
def test_the_letters_before_a_ship_tell_whose_its_sailors_are(text: str, holders: list[str | None]) -> None:
    """Rule: ships of one state alone, and only who sails on them."""
    assert [figure.holder for figure in figures(text)] == holders
