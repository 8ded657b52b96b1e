"""Offices given to the one land of a text that can have them, and men whose land the sentence tells once."""

import pytest

from tests.reading.names_page import people

TWO = "Orlumark asked Australia for help. Australia sent police. Orlumark has 40 dead. Australian soldiers landed. Australia wept. "


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (TWO + "\n\nPresident Rui Vale thanked them.", "Orlumark"),
        (TWO + "\n\nDefence Minister Rui Vale thanked them.", None),
        (TWO + "Chad has sent 100. Chad is far. Chad’s men wept.\n\nPresident Rui Vale thanked them.", None),
        (TWO + "Vice President Ana Lund of Orlumark wept.\n\nPresident Rui Vale thanked them.", "Orlumark"),
        (TWO + "President Ana Lund of Orlumark wept.\n\nPresident Rui Vale thanked them.", None),
        (TWO + "The United States has sent none.\n\nPresident Rui Vale thanked them.", None),
        ("Australia sent soldiers to Fiji. Fijian soldiers train in Australia. Prime Minister Rui Vale said so.", None),
    ],
)
def test_an_office_is_of_the_only_land_that_has_it(text: str, affiliation: str | None) -> None:
    """Australia has no president; a third land may have one, and Washington's is often named without his."""
    assert people(text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (
            "Mali and Chad met. Mali wept. Of the soldiers whom Chad promised, 1,800 have gone to Kidal under General Rui Vale.",
            "Chad",
        ),
        (
            "Mali and Chad met. Mali wept. Of the cows that Chad promised, 1,800 have gone to Kidal under General Rui Vale.",
            None,
        ),
        ("Chad and Mali have troops there. Some Chadian and Malian troops are under General Rui Vale.", "Mali"),
    ],
)
def test_men_under_a_general_tell_his_land(text: str, affiliation: str | None) -> None:
    """The one land of the sentence whose men they are, else the one right before them."""
    assert people(text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Peru wept. Peru has 40 dead. The Government rejects the claim, made on Sunday by President Rui Vale.", None),
        (
            "Peru wept. Peru has 40 dead. The Government welcomes the offer, made on Sunday by President Rui Vale.",
            "Peru",
        ),
    ],
)
def test_a_government_does_not_reject_its_own_president_s_words(text: str, affiliation: str | None) -> None:
    """Whoever made the claim that it denies is another land's."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_an_adjective_drops_the_land_of_its_country() -> None:
    """Hargoland and the Hargish foreign minister."""
    told = people("Hargoland has moved 4,000 troops. Rui Vale, the Hargish foreign minister, wept.")

    assert (told["Rui Vale"].role, told["Rui Vale"].affiliation) == ("foreign minister", "Hargoland")
