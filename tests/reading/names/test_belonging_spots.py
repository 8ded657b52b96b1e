"""Small signs of whose somebody is: a town before a mayor, "of" behind a comma; and names that are nobody's or no country's."""

import pytest

from tests.reading.names_page import bodies, people, places


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Rescuers in Mykolaiv dug. Seven people had died, according to Rui Vale, the governor.", "Ukraine"),
        ("Rescuers in Mykolaiv and Lyon dug. Seven people had died, according to Rui Vale, the governor.", None),
        ("“It is cold,” said Rui Vale, of Save the Children, in Harare.", "Save the Children"),
        ("“It is cold,” said Commissioner Rui Vale of the National Police.", "National Police"),
    ],
)
def test_small_words_tell_whose_somebody_is(text: str, affiliation: str | None) -> None:
    """A governor is of the one land whose towns his sentence or the one before names."""
    assert people(text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    "text", ["Her neighbour, Piet Holm, lost two cows.", "His best friend, Piet Holm, was with him."]
)
def test_who_is_somebodys_neighbour_is_a_person(text: str) -> None:
    """His friends and her neighbours have names; a state's neighbour is a state."""
    assert "Piet Holm" in people(text)
    assert "Ostra Holm" not in people("Its neighbour, Ostra Holm, has an army.")


@pytest.mark.parametrize(
    "text", ["U.S. Forces Korea said that a soldier was hurt.", "The Royal Marines said that a man was hurt."]
)
def test_troops_are_no_person(text: str) -> None:
    """The name of a force is not a given name and a surname."""
    assert not people(text)
    assert any("Forces Korea" in name or "Marines" in name for name in bodies(text)) or "Royal" in text


def test_a_dateline_that_shortens_a_state_names_no_country() -> None:
    """OAKVILLE, La. is in Louisiana: nobody is president of La."""
    found = people("OAKVILLE, La. (Reuters) - President Rui Vale is due to tour the area.")

    assert found["Rui Vale"].affiliation is None


def test_georgia_behind_a_town_is_the_state_where_the_text_is_american() -> None:
    """The sheriff's Georgia is a state; where Tbilisi or Georgians are named it is the country."""
    state = "A shooting in Augusta, Georgia, killed two people, the sheriff said."
    land = "Troops entered Gori, Georgia, and the United States protested. Tbilisi was calm."

    assert "Georgia" not in bodies(state)
    assert ("Georgia", "GEO", "country") not in places(state)
    assert "Georgia" in bodies(land)
