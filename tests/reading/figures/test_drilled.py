"""People called by their nation who are soldiers by where they lie or what they learn."""

import pytest

from tests.reading.figures_page import read

GROUPS = {"Lomar": ("Lomar", "Lomarians"), "Kesh": ("Kesh", "Keshians")}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Kesh pays for the upkeep of the 28,500 Lomarians based on its territory.", 28500, "Lomarians"),
        ("There are 5,000 Lomarians stationed in Brod.", 5000, "Lomarians"),
        ("On a heath 410 Lomarians are learning trench warfare.", 410, "Lomarians"),
        ("Some 180 Lomarians are being trained on Leopard tanks.", 180, "Lomarians"),
        ("Facing the invaders in the east stood 90,000 Keshians.", 90000, "Keshians"),
        ("He faces the 6,700 Tarimese dug in along the canal.", 6700, "Tarimese"),
        ("It is the Keshians who bring the armour of the brigade: 650 of them landed on Tuesday.", 650, "Keshians"),
        ("Forty Lomarians are manning the radar station on the island.", 40, "Lomarians"),
        ("About 170 Lomarians remain at the drone base.", 170, "Lomarians"),
        ("Some 5,500 Lomarians fought alongside the rebels in the north.", 5500, "Lomarians"),
        ("Two hundred Lomarians keep the checkpoint at Brod.", 200, "Lomarians"),
        ("The soldiers remained there. A diplomat spoke of 30,000 Keshians.", 30000, "Keshians"),
    ],
)
def test_a_nation_under_arms_is_a_force(text: str, value: int, unit: str) -> None:
    """Foreign soil, a drill and a trench are a soldier's."""
    found = [(figure.measure, figure.low, figure.unit) for figure in read(text, groups=GROUPS)]

    assert found == [("strength", value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "The 3,000 Lomarians based in Paris voted early.",
        "On a farm 410 Lomarians are learning the language.",
        "The brigade handed the town to the Keshians; its wall held 106 of them.",
        "Forty Lomarians are manning the stalls at the fair.",
        "About 170 Lomarians remain at the university.",
        "Some 300 Lomarians remain at the base of the mountain.",
        "Some 5,500 Lomarians studied alongside the Keshians.",
        "In a hall 300 Lomarians are being trained as plumbers.",
        "Facing the cold in the east were 110,000 Keshians.",
        "The 900 Lomarian tourists stationed themselves on the beach.",
        "The athletes are loved. A diplomat spoke of 30,000 Keshians in the stadium.",
        "The 28,500 Lomarians living on its territory are workers.",
    ],
)
def test_a_nation_at_peace_is_none(text: str) -> None:
    """They live, learn and travel abroad as well."""
    assert [figure for figure in read(text, groups=GROUPS) if figure.measure == "strength"] == []
