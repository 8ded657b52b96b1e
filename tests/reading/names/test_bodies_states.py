"""Bodies of states: numbered units, embassies and congresses, and two ministries of one name."""

import pytest

from tests.reading.names_page import bodies


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In the east the 8th Division has mutinied.", "8th Division"),
        ("The Kenyan embassy said that it had closed.", "Kenyan embassy"),
        ("Kenya's congress voted on Friday.", "Kenya's congress"),
        ("“No,” answered the foreign ministry of Kenya.", "foreign ministry of Kenya"),
        ("The Chadian Defence Ministry said so. Kenya's Defence Ministry said no.", "Kenya's Defence Ministry"),
    ],
)
def test_a_body_of_a_state_acts_under_its_own_name(text: str, name: str) -> None:
    """A number, an owner or the country behind "of" tells which body of several it is."""
    assert name in bodies(text)


def test_the_eighth_of_several_things_is_no_unit() -> None:
    """An ordinal makes a unit of a unit's noun alone; one ministry of one country stays one."""
    assert "8th Street" not in bodies("In the east the 8th Street has flooded.")
    found = bodies("The Kenyan Defence Ministry said so. Kenya's Defence Ministry said no.")

    assert "Kenya's Defence Ministry" not in found
