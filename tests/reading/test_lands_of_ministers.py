"""Lands told by what only states have: ministers of their own, men of an officer, acts told to a parliament, a capital's press secretary."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Dzimra has closed the bridge again. Its foreign minister, Rui Vale, denied it.", "Dzimra"),
        ("Many are in Dzimra, whose prime minister, Rui Vale, wept.", "Dzimra"),
        ("Dzimra has closed the shop again. Its chief executive, Rui Vale, denied it.", None),
        ("Chad and Mali met. General Rui Vale said that his 800 Ghanaians would stay.", "Ghana"),
        ("Chad and Mali met. General Rui Vale said that the 800 Ghanaians would stay.", None),
        ("Chad warned. Mali slept. President Rui Vale told parliament that Ghana had asked for help.", "Ghana"),
        ("Chad warned. Mali slept. President Rui Vale told parliament that Ghana had attacked.", None),
        ("Chad and Mali met. In Accra, press secretary Rui Vale wept.", "Ghana"),
        ("Chad and Mali met. In the capital, press secretary Rui Vale wept.", None),
    ],
)
def test_what_only_a_state_has_tells_the_land(text: str, affiliation: str | None) -> None:
    """A company's head, another's men and an enemy's act tell no land."""
    assert people(text)["Rui Vale"].affiliation == affiliation
