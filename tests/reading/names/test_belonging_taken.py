"""Offices that lean on another: taken up from the sentence before, of two beside one name, beside a rank, in a capital."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("The king told the Lake League's envoy so. The envoy, Rui Vale, wept.", "envoy", "Lake League"),
        ("The king told an envoy so. The envoy, Rui Vale, wept.", "envoy", None),
        ("The Lake League met. Its chair, the Kenyan diplomat Rui Vale, wept.", "chair", "Lake League"),
        ("The Lake League met. Her friend, the Kenyan diplomat Rui Vale, wept.", "diplomat", "Kenya"),
        ("Chad, whose Major General Rui Vale serves as second in command, wept.", None, "Chad"),
        ("Chad and Mali fear that Major General Rui Vale serves them.", None, None),
        ("The Chadian martial law commander, Rui Vale, wept.", "martial law commander", "Chad"),
        ("In Bamako the speaker of the National Assembly, Rui Vale, wept.", "speaker of the National Assembly", "Mali"),
        ("There sat Rui Vale, whom the Chadians call their foreign minister.", "foreign minister", "Chad"),
        (
            "Mali waits. The force landed in Chad's capital on its first day, its commander, Rui Vale, said.",
            "commander",
            None,
        ),
        ("It was the Chadian leader's reply to President Rui Vale, who wept.", "President", None),
        ("Germany and Britain met. Chancellor Rui Vale spoke in Berlin.", "Chancellor", "Germany"),
    ],
)
def test_an_office_leans_on_what_stands_beside_it(text: str, role: str | None, affiliation: str | None) -> None:
    """Each way of leaning stands beside a sentence in which the office leans on nothing."""
    person = people(text)["Rui Vale"]

    assert role is None or person.role == role or role in (person.role or "")
    assert person.affiliation == affiliation
