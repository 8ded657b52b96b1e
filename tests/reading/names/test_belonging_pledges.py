"""Homes told by what somebody announces for a state, an office laid down behind a clause, allies, and parties of a people."""

import pytest

from tests.reading.names_page import bodies, people


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Chad is going to end its presence in Mali, Rui Vale announced on Sunday.", "Chad"),
        ("Chad and Mali met. Chad will bring its men home, Prime Minister Rui Vale promised on Sunday.", "Chad"),
        ("Chad is going to end its presence in Mali, Rui Vale feared on Sunday.", None),
        ("Chad and Mali will end their presence, Rui Vale announced on Sunday.", None),
        ("Rui Vale, who was driven out by a crowd, resigned as president of Chad.", "Chad"),
        ("Rui Vale, who was driven out by a crowd, wept as presidents of Chad do.", None),
        ("Rui Vale, the deputy who tabled it, belongs to the Republican People's Party.", "Republican People's Party"),
    ],
)
def test_what_somebody_announces_or_lays_down_tells_whose_he_is(text: str, affiliation: str | None) -> None:
    """Only one's own state is promised for; a fear and a promise of two states tell nothing."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_an_ally_of_a_country_is_a_country() -> None:
    """Zhemra, Chad's closest partner, acts as a state; a town is nobody's partner."""
    assert bodies("Zhemra, Chad's closest partner, has let them in.")["Zhemra"].kind == "country"
    assert "Zhemra" not in bodies("Zhemra, Chad's largest suburb, has let them in.")
