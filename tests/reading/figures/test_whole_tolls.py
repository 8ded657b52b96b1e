"""A toll of all that an uprising, a flood or an outbreak killed is of no town that its sentence happens to name."""

import pytest

from tests.reading.names_page import figures


def told(text):
    """Number and place of the dead that a text counts."""
    return [(figure.low, figure.place) for figure in figures(text) if figure.measure == "killed"]


@pytest.mark.parametrize(
    "text",
    [
        "Six people were killed in the fight for the Sorn bridge, the health office said, bringing the overall toll since Monday to at least 17.",
        "Twelve bodies were found at Lune on Tuesday, bringing the total toll of the disaster to 17.",
        "Three people died in the town of Ost on Friday, raising the nationwide toll to 17.",
        "Four patients died at the hospital in Ost overnight, the minister said, bringing the number of dead in the outbreak to 17.",
        "Two guards were killed at Ost and the number of deaths in the unrest rose to 17.",
        "Two people drowned in Ost on Friday, taking the cumulative death toll to 17.",
        "Police said eight people died in the fight at Ost on Tuesday. The dead of the two-day coup now number 17.",
        "The shelling of Ost killed four people. The number of dead in the war rose to 17.",
    ],
)
def test_a_toll_of_all_is_of_no_town_that_is_named_beside_it(text):
    """Rule: what counts a whole uprising, or all since a day, is placed where its own words place it, else nowhere."""
    assert (17, None) in told(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Two people died in Ost on Friday, bringing the city's death toll to 17.", "Ost"),
        ("Two people died in a fire on Friday, bringing the total death toll in Ost to 17.", "Ost"),
        ("Two died of their burns in Kelm, raising the death toll in the province of Ost since Monday to 17.", "Ost"),
        ("In Ost, the total number of dead since Monday rose to 17.", "Ost"),
        ("The total death toll rose to 17 in Ost.", "Ost"),
        ("A missile struck a house in Ost. Seventeen people died.", "Ost"),
        ("The army said the fight for Ost had killed 17 people in Ost.", "Ost"),
    ],
)
def test_a_toll_of_a_place_stays_there(text, place):
    """Rule: a whole toll that names its own place, and a toll of one deed, are of that place."""
    assert (17, place) in told(text)
