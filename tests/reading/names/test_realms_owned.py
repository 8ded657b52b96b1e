"""Countries that no list knows, by what only a state has, and the officials who belong to them."""

import pytest

from tests.reading.names_page import reading


def lands(text: str) -> set[str]:
    """The countries of a text."""
    return {actor.name for actor in reading(text).actors if actor.kind == "country"}


def home_of(text: str, name: str) -> str | None:
    """Where a person belongs."""
    return next(actor.affiliation for actor in reading(text).actors if actor.name == name)


@pytest.mark.parametrize(
    "text",
    [
        "The junta that rules Ostravel has extended emergency rule.",
        "Soldiers shut the frontiers of Ostravel on Monday. Ostravel said it was calm.",
        "The league suspended Ostravel's membership on Monday.",
        "Water cut off 40 villages in Ostravel's Lower Oru province. Ostravel said it was calm.",
        "Ostravel's water minister said the dam would hold.",
        "Ostravel has recalled its ambassador.",
        "Negotiators for Ostravel and Kessane met on Monday.",
    ],
)
def test_what_only_a_state_has_makes_a_country(text):
    """Whoever has frontiers, provinces, ministers or ambassadors is a state, though no list knows it."""
    assert "Ostravel" in lands(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ostravel has recalled its sales staff.",
        "The club suspended Ostravel's licence on Monday.",
        "Players for Ostravel and Kessane met on Monday.",
        "The firm that owns Ostravel has cut 40 jobs.",
        "Ostravel said its managers would leave.",
    ],
)
def test_what_a_firm_has_too_makes_none(text):
    """Staff, licences and managers are had by firms and clubs."""
    assert "Ostravel" not in lands(text)


def test_the_adjective_of_a_named_land_is_no_land_of_its_own():
    """Two adjectives of one land do not make a land of the first."""
    text = (
        "Gunboats from the neighbouring republic of Velsia fired at a ship near Oru, and Velsish banks closed. "
        "Velsian officers said the Velsian navy had acted."
    )

    assert lands(text) == {"Velsia"}


def test_officials_belong_to_the_land_that_was_learned():
    """A bare office in a text about one land is that land's."""
    text = "Soldiers shut the frontiers of Ostravel on Monday. President Ilka Varro was held at the palace."

    assert home_of(text, "Ilka Varro") == "Ostravel"
