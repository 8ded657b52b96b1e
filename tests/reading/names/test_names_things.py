"""Names that are nobody's, and lands that somebody deals with without being of them."""

import pytest

from tests.reading.names_page import bodies, people

THINGS = [
    "The exercise, called Desert Lion, began on Monday.",
    "The storm, named Daniel Rose, hit the coast.",
    "A frigate named Maria Clara sailed on Sunday.",
    "A hurricane called “Otis Reed” battered the island.",
    "Noble Partner drills began on Monday.",
]


@pytest.mark.parametrize("text", THINGS)
def test_what_an_exercise_a_storm_or_a_ship_is_called_is_nobody(text):
    """The noun before "called" tells; a given name alone would make a storm a person."""
    assert people(text) == {}


@pytest.mark.parametrize("text", ["A man named Daniel Rose wept.", "His deputy, called Otis Reed, wept."])
def test_whoever_is_called_by_a_name_is_somebody(text):
    """Only things before "named" speak against a person."""
    assert len(people(text)) == 1


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        ("Rosa Vale, the ambassador to China, left.", "Rosa Vale", None),
        ("Rui Vale, an expert on North Korea, agreed.", "Rui Vale", None),
        ("The envoy for Syria, Rui Vale, left.", "Rui Vale", None),
        ("North Korea expert Rui Vale agreed.", "Rui Vale", None),
        ("Rosa Vale, the ambassador of China, left.", "Rosa Vale", "China"),
        ("The Chilean ambassador to China, Rosa Vale, left.", "Rosa Vale", "Chile"),
        ("US envoy Rui Vale left.", "Rui Vale", "United States"),
        ("Rui Vale, an expert at the Brook Institute, agreed.", "Rui Vale", "Brook Institute"),
    ],
)
def test_who_is_sent_to_a_land_or_knows_it_is_not_of_it(text, name, affiliation):
    """Only "of", an adjective or a body tells whose an envoy or an expert is."""
    assert people(text)[name].affiliation == affiliation


def test_capitals_of_a_letterhead_are_a_ministry_and_no_other_name_of_its_country():
    """Else the country would go by MINISTRY OF DEFENCE OF THE REPUBLIC OF X."""
    found = bodies("MINISTRY OF DEFENCE OF THE REPUBLIC OF ZARNIA\n\nThe army of Zarnia has 40,000 soldiers.")

    assert found["Zarnia"].aliases == ()
    assert found["Ministry of Defence"].affiliation == "Zarnia"


def test_a_bracket_in_a_speaker_label_defines_no_acronym():
    """NAME (EFE): asks for a paper; Highland Front (HFR) goes by its letters."""
    asked = "BRIEFING\n\nANNA KOVAR (EFE): Minister, will you open it?\n\nMINISTER DUSAN HALE: We will."
    defined = "The Highland Front (HFR) attacked. The HFR won."

    assert "ANNA KOVAR" not in bodies(asked)
    assert "HFR" in bodies(defined)["Highland Front"].aliases


def test_an_adjective_before_a_counterpart_is_a_countrys():
    """His Lutian counterpart is a state's; a tall counterpart is not."""
    text = "CHILE\n\nMinister Ivo Tamm spoke with his Lutian counterpart, Greta Moll, on Friday."

    assert people(text)["Greta Moll"].affiliation == "Lutian"


@pytest.mark.parametrize("house", ["Saint Luke's hospital", "St. Luke's church", "St Luke's Hospital"])
def test_a_house_called_after_a_saint_is_nobody(house):
    """The doctors of Saint Luke's were not told anything by Luke."""
    found = people(f"Doctors at {house} said nine people had died.")

    assert not any("Luke" in name for name in found)
