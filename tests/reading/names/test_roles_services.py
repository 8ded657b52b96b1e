"""Spokesmen for the services of a state, leaders told over an aside, and captains of ships under a flag."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("A spokesman for the Greek coast guard, Rui Vale, spoke.", "spokesman for the Greek coast guard", "Greece"),
        (
            "A spokeswoman for the Chadian interior ministry, Rui Vale, spoke.",
            "spokeswoman for the Chadian interior ministry",
            "Chad",
        ),
        ("The head of Chad’s air force, Rui Vale, spoke.", "head of Chad’s air force", "Chad"),
        ("The spokesman thanked the Greek coast guard. Rui Vale said so.", None, None),
        ("Rui Vale, a former colonel who broke with them in May, leads the Desert Shield.", "leader", "Desert Shield"),
        ("Rui Vale, a former colonel who broke with them in May, leads a quiet life.", "former colonel", None),
        ("The Liberian-flagged tanker was hit. Its captain, Rui Vale, a Greek, was saved.", "captain", "Greece"),
        ("The Liberian-flagged tanker was hit. Its captain, Rui Vale, was saved.", "captain", None),
    ],
)
def test_whose_a_spokesman_a_leader_and_a_captain_are(text: str, role: str | None, affiliation: str | None) -> None:
    """The service belongs to its state; a flag says nothing of the crew."""
    person = people(text)["Rui Vale"]

    assert (person.role or "").startswith(role or "")
    assert person.affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        (
            "They met the head of the U.N. mission in Chad, Lt. Gen. Rui Vale, on Friday.",
            "head of the U.N. mission",
            "U.N.",
        ),
        (
            "The director of Save the Children in Chad, Rui Vale, left.",
            "director of Save the Children",
            "Save the Children",
        ),
        ("The director of Save the Children met a man in Chad, Rui Vale, who left.", None, None),
        ("Gen. Rui Vale Jr., chairman of the Bar Council, left.", "chairman of the Bar Council", "Bar Council"),
    ],
)
def test_an_office_reaches_a_name_over_the_place_of_its_body(
    text: str, role: str | None, affiliation: str | None
) -> None:
    """Where the body is stands between; a suffix ends no apposition."""
    person = next(person for name, person in people(text).items() if name.startswith("Rui Vale"))

    assert (person.role or "").startswith(role or "")
    assert person.affiliation == affiliation
