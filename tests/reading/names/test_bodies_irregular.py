"""Armed groups by the nouns beside their names, charities by apposition, and bodies that "and" does not cut."""

import pytest

from tests.reading.names_page import bodies, people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Brigad Solèy militia holds the port.", "Brigad Solèy"),
        ("Paulo Mendes, whose Besi gang had boasted of 900 members, has fled.", "Besi"),
        ("The guerrillas of Lantil, who have 600 rifles, stay in the hills.", "Lantil"),
        ("Médecins du Fleuve, a charity from Lyon, flies in blood.", "Médecins du Fleuve"),
        ("The Search and Rescue Agency said 40 people were missing.", "Search and Rescue Agency"),
        ("The Protection and Return Monitoring Network counted 3,000.", "Protection and Return Monitoring Network"),
    ],
)
def test_a_body_goes_by_its_whole_name(text: str, name: str) -> None:
    """The noun behind an unknown name tells a group; a field joined by "and" is half of a name; neither is a person."""
    assert name in bodies(text)
    assert name not in people(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Lornian militia fled from the hills.",
        "The Tuareg rebels fled from the hills.",
        "Fighters of the Lamu region said in Lamu that they had fled.",
        "Fighters of Tigray came home, and the rebels of Abia did.",
        "The Senate and Foreign Ministry agreed.",
        "Clara Stone and Rescue Agency staff came.",
    ],
)
def test_peoples_regions_and_neighbours_make_no_body(text: str) -> None:
    """An adjective of a people, a region and a name that only stands beside a body are no part of one."""
    found = bodies(text).keys()

    assert found.isdisjoint(
        {"Lornian", "Tuareg", "Lamu", "Tigray", "Abia", "Senate and Foreign Ministry", "Clara Stone and Rescue Agency"}
    )


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Militia leader Paulo Mendes, whose Besi gang had 900 members, has fled. Guerrillas of Lantil came.", "Besi"),
        ("The guerrillas of Lantil stay in the hills. Their commander, Paulo Mendes, said so.", "Lantil"),
        (
            "The rebels broke out. Their commander, Paulo Mendes, has 900 men. The Kuru Patriotic Front has a radio.",
            "Kuru Patriotic Front",
        ),
        (
            "The guards broke out. Their commander, Paulo Mendes, has 900 men. The Kuru Patriotic Front has a radio.",
            None,
        ),
    ],
)
def test_leaders_of_groups_belong_to_the_group_that_the_text_tells(text: str, affiliation: str | None) -> None:
    """Their commander is of the fighters whom the sentence before begins with; of guards nobody knows whose he is."""
    assert people(text)["Paulo Mendes"].affiliation == affiliation
