"""Whose ministers are by where the sentence plays, and whose people are by an apposition before the name."""

import pytest

from tests.reading.names_page import bodies, people

PERU = "Peru has closed its ports. Peru wept. "


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (PERU + "Across the strait in Chad, Foreign Minister Rui Vale condemned it.", "Chad"),
        (PERU + "Meanwhile in Quito, Foreign Minister Rui Vale condemned it.", "Ecuador"),
        (PERU + "Born in Chad, Foreign Minister Rui Vale condemned it.", "Peru"),
        (PERU + "Prime Minister Rui Vale held a meeting with officials in Quito.", None),
        (PERU + "Prime Minister Rui Vale held a meeting with officials.", "Peru"),
        (PERU + "In Quito, a spokesman wept. Foreign Ministry spokeswoman Rui Vale called it a show.", "Ecuador"),
        (
            PERU + "Ghana was hit hardest. Its dead were many, Foreign Minister Rui Vale told reporters in Accra.",
            "Ghana",
        ),
    ],
)
def test_a_minister_is_of_the_land_where_the_sentence_plays(text: str, affiliation: str | None) -> None:
    """The opening words set the scene; in another land's capital a minister may be a guest."""
    assert people(text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "affiliations"),
    [
        ("Two engineers from Peru, Rui Vale and Omar Musa, were freed.", {"Peru"}),
        ("Two engineers of UNICEF, Rui Vale and Omar Musa, were freed.", {"UNICEF"}),
        ("Two engineers of UNICEF and of the works, Rui Vale and Omar Musa, were freed.", {None}),
        ("Peru wept. A young Peruvian, Rui Vale, was freed.", {"Peru"}),
        ("Peru wept. Two Peruvians, Rui Vale among them, were freed.", {None}),
        ("The leader of the opposition Civic Union, Rui Vale, was freed.", {"Civic Union"}),
        ("The head of the state-run Oil Corporation, Rui Vale, was freed.", {"Oil Corporation"}),
        ("The leader of the opposition, Rui Vale, was freed.", {None}),
    ],
)
def test_whose_people_are_by_what_stands_before_their_names(text: str, affiliations: set[str | None]) -> None:
    """One master for both, the people of one man, the party behind its adjective."""
    assert {person.affiliation for person in people(text).values()} == affiliations


def test_a_spokeswoman_for_an_agency_is_no_agency() -> None:
    """A spokeswoman for the refugee agency, X: X speaks; a mining company, X, is one."""
    named = people("A spokeswoman for the U.N. refugee agency, Liv Berg, said 4,000 had come.")

    assert set(named) == {"Liv Berg"}
    assert "Auric" in bodies("Work was stopped by a mining company, Auric, on Monday. Auric said so.")


@pytest.mark.parametrize(
    ("text", "name"), [("Dr. Wen Lao said it was late.", "Wen Lao"), ("Dr. Wen Finnish nurses met.", None)]
)
def test_a_people_s_name_may_be_a_surname(text: str, name: str | None) -> None:
    """Behind a title and another name, before a verb of people."""
    assert (name in people(text)) is (name is not None)
    assert name is None or "Laos" not in bodies(text)


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (PERU + "\n\nGhana: Rui Vale, the defence minister, has sent 40 men.", "Ghana"),
        (PERU + "\n\nGhana: the carrier Orlu sails under Rear Admiral Rui Vale.", "Ghana"),
        (PERU + "\n\nThe fleet: the carrier Orlu sails under Rear Admiral Rui Vale.", "Peru"),
        (PERU + "Ghana has 2,000 soldiers in Mali and could send more, Defence Minister Rui Vale said.", "Ghana"),
        (PERU + "Ghana has 2,000 soldiers near Peru and could send more, Defence Minister Rui Vale said.", None),
    ],
)
def test_a_label_and_a_third_land_tell_whose_the_officer_is(text: str, affiliation: str | None) -> None:
    """What a state does to the article's own country its enemies tell too."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_the_mayor_s_town_is_no_person_before_him() -> None:
    """In Guiuan the mayor, X, speaks."""
    assert people("In Orlusan the mayor, Rui Vale, speaks of 87 dead.")["Rui Vale"].role == "mayor"
