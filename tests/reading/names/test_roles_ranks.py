"""Ranks of the lower kind and in several words: sergeants, petty officers, airmen, constables, with and without full stops."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Spc. Isaac Brant died on Saturday.", "Isaac Brant", "Spc."),
        ("Petty Officer 1st Class Carl Keat was killed, the ministry said.", "Carl Keat", "Petty Officer 1st Class"),
        ("Sgt. 1st Class Mark Dorrance, 31, died of wounds.", "Mark Dorrance", "Sgt. 1st Class"),
        ("Sergeant First Class Mark Dorrance died of wounds.", "Mark Dorrance", "Sergeant First Class"),
        ("Airman 1st Class Kacey Ruston was hurt in a crash.", "Kacey Ruston", "Airman 1st Class"),
        ("The blast killed Lance Cpl. David Espin.", "David Espin", "Lance Cpl."),
        ("Chief Warrant Officer 2 Bryan Nichols was among the dead.", "Bryan Nichols", "Chief Warrant Officer 2"),
        ("They saw Tech. Sgt. Joseph Lemm fall.", "Joseph Lemm", "Tech. Sgt."),
        ("Hospital Corpsman 3rd Class Max Sovet was killed.", "Max Sovet", "Hospital Corpsman 3rd Class"),
        ("Lt. j.g. Brian Black spoke to reporters.", "Brian Black", "Lt. j.g."),
        ("Warrant Officer Class 2 Ian Fisher was killed.", "Ian Fisher", "Warrant Officer Class 2"),
        ("Pvt. Dalton Mears and Spec. Marco Tellis were hurt.", "Marco Tellis", "Spec."),
        ("Command Sgt. Maj. Roger Parrish visited the base.", "Roger Parrish", "Command Sgt. Maj."),
        ("Wing Cdr Rashid Varthan was captured.", "Rashid Varthan", "Wing Cdr"),
        ("Havildar Ram Singh was killed near the line.", "Ram Singh", "Havildar"),
        ("Detective Inspector Alan Graves told the court so.", "Alan Graves", "Detective Inspector"),
    ],
)
def test_a_rank_of_several_words_is_no_part_of_the_name(text: str, name: str, role: str) -> None:
    """The number of a class and the full stops of abbreviations belong to the rank."""
    assert people(text)[name].role == role


@pytest.mark.parametrize(
    "text",
    [
        "Private First Class of the night train cost more.",
        "Ensign Bank lost money.",
        "Detective Comics printed it.",
        "Flying Officer training begins in May.",
    ],
)
def test_a_rank_before_no_name_makes_no_person(text: str) -> None:
    """Classes of trains, banks, comics."""
    assert people(text) == {}
