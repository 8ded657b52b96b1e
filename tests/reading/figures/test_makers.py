"""Whose arms are that go by the land that made them."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Peru has 24 Russian helicopters and 12 French jets.", ["Peru", "Peru"]),
        ("Peru has no tanks and no jets, six old Brazilian armoured cars and a handful of boats.", ["Peru"]),
        ("The Peruvian army flies four British helicopters.", ["Peru"]),
        ("Peru lost 12 American vehicles.", ["Peru"]),
        ("Peru has destroyed 24 Russian helicopters.", ["Russia"]),
        ("Peru has seen 12 Chilean tanks at the border.", ["Chile"]),
        ("Peru counted 12 Chilean tanks at the border.", ["Chile"]),
        ("Peru has 12 French tanks on its soil.", ["France"]),
        ("Peru has 1,500 Chilean soldiers on its soil.", ["Chile"]),
    ],
)
def test_arms_are_of_whom_has_them_and_not_of_whom_made_them(text: str, holders: list[str]) -> None:
    """Rule: what a land has or loses is its own by whatever make; guests, foes and soldiers go by their own land."""
    assert [figure.holder for figure in figures(text)] == holders
