"""Whose the people of press conferences are, and offices that stand in brackets or over two commas."""

import pytest

from tests.reading.names_page import people

BRIEFING = """UNITED NATIONS MISSION IN ORLU (UNMOR)
Weekly press conference, 9 February 2033

SPOKESPERSON (Ms. Ana Sol): Good morning. I am joined by the Force Commander, General Rui Vale. He met Prime Minister Omar Musa.

GENERAL VALE: Thank you. It was quiet.

QUESTION: Was it?

GENERAL VALE: It was.
"""


def test_those_who_answer_and_whom_they_present_are_of_the_host() -> None:
    """A letterhead over "press conference" names the host; a prime minister they met is none of theirs."""
    told = people(BRIEFING)

    assert told["Ana Sol"].role == "SPOKESPERSON"
    assert {told["Ana Sol"].affiliation, told["Rui Vale"].affiliation} == {"United Nations Mission in Orlu"}
    assert told["Omar Musa"].affiliation is None


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("The head of the OSCE mission, Ambassador Rui Vale, left.", "head of the OSCE mission", "OSCE"),
        ("The head of the monitors, Ambassador Rui Vale, left.", "Ambassador", None),
        (
            "The Deputy Director of the Pan American Mail Union (PAMU), Dr Rui Vale, left.",
            "Deputy Director",
            "Pan American Mail Union",
        ),
        ("The minister (Dr Rui Vale) left.", "minister", None),
        (
            "UNICEF has a Department of Wells. Rui Vale, spokesman for the department, left.",
            "spokesman",
            "Department of Wells",
        ),
    ],
)
def test_offices_in_brackets_and_over_two_commas(text: str, role: str, affiliation: str | None) -> None:
    """The office that tells more goes before a style of address."""
    person = people(text)["Rui Vale"]

    assert (person.role or "").startswith(role)
    assert person.affiliation == affiliation


def test_a_rank_in_capitals_owns_no_office() -> None:
    """MAJOR GENERAL X in a transcript is no general of a body called MAJOR."""
    told = people(
        "Briefing.\n\nMAJOR GENERAL RUI VALE: Good morning.\n\nQUESTION: Is it quiet?\n\nMAJOR GENERAL RUI VALE: It is.\n"
    )

    assert {person.affiliation for person in told.values()} == {None}
