"""Offices of bodies with owners: a place's department, a country's ministry, a named hospital, a body with its letters."""

import pytest

from tests.reading.names_page import bodies, people


@pytest.mark.parametrize(
    ("text", "name", "role", "affiliation"),
    [
        (
            "The head of Kirin Province's health department, Dr Omar Rask, said 14 people had died.",
            "Omar Rask",
            "head of Kirin Province's health department",
            "Kirin Province",
        ),
        (
            "On Friday the spokesman of Kenya's foreign ministry, Peter Ekal, told reporters so.",
            "Peter Ekal",
            "spokesman of Kenya's foreign ministry",
            "Kenya",
        ),
        (
            "The commander of Norway's navy, Vice Adm. Kai Lund, resigned.",
            "Kai Lund",
            "commander of Norway's navy",
            "Norway",
        ),
        (
            "The head of Nimra hospital, Omar Rask, was arrested.",
            "Omar Rask",
            "head of Nimra hospital",
            "Nimra hospital",
        ),
        (
            "Lakes Seed Agency (LSA) Director-General Omar Rask said inspectors had arrived in Iran.",
            "Omar Rask",
            "Director-General",
            "Lakes Seed Agency",
        ),
        ("The governor of Lamu County, Peter Ekal, said so.", "Peter Ekal", "governor of Lamu County", "Lamu County"),
    ],
)
def test_the_head_of_a_body_is_no_head_of_the_place_it_belongs_to(
    text: str, name: str, role: str, affiliation: str
) -> None:
    """Who heads a province's department does not head the province; the body goes with the office."""
    person = people(text)[name]

    assert (person.role, person.affiliation) == (role, affiliation)


def test_a_ministry_ends_before_the_person_who_speaks_for_it() -> None:
    """Behind a comma the next name is somebody, unless the list of fields goes on."""
    assert "Ministry of Health" in bodies("Kenya's Ministry of Health, Diana Otieno, said two cases were found.")
    assert "Ministry of Labour, Invalids and Social Affairs" in bodies(
        "The Ministry of Labour, Invalids and Social Affairs said two cases were found."
    )


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Rui Vale, chairman of the US joint chiefs of staff, wept.", "chairman of the US joint chiefs of staff"),
        ("Rui Vale, the overthrown president, wept.", "president"),
        ("Rui Vale, the independence leader, wept.", "independence leader"),
        ("The watchman, Rui Vale, wept.", "watchman"),
        ("Rui Vale, the overthrown regime, wept.", None),
    ],
)
def test_an_office_takes_the_words_that_make_it(text: str, role: str | None) -> None:
    """Staffs go on over "of"; what has befallen somebody is no part of the office, and a regime is nobody's."""
    assert people(text)["Rui Vale"].role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ana Ruiz, a former central bank governor, left.", "former central bank governor"),
        ("Ana Ruiz, the central bank governor, left.", "central bank governor"),
        ("Ana Ruiz, a former supreme court judge, left.", "former supreme court judge"),
    ],
)
def test_what_stands_before_a_body_may_tell_of_the_office(text, role):
    """A former governor of the bank is none of the “former bank”, and no governor now."""
    assert people(text)["Ana Ruiz"].role == role


def test_a_rank_may_be_out_of_service():
    """“General (ret.) X” ends no sentence and parts no office from its name."""
    assert people("The governor of Kent, General (ret.) Ana Ruiz, left.")["Ana Ruiz"].role.startswith("governor")
