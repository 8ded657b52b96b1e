"""Arms by their make, where the text writes it large."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Norland will send six Typhoons to Brod.", ["Typhoons"]),
        ("Norland's army has 48 Leopards and 31 Abrams.", ["Leopards", "Abrams"]),
        ("Twelve typhoons hit the islands.", []),
        ("The river park has 48 leopards.", []),
        ("India has 13,874 Leopards, the ministry said.", []),
        ("Four Leopards were moved from one zoo to another.", []),
        ("The league's 12 Leopards players flew in.", []),
    ],
)
def test_makes_are_arms(text, units):
    """Without a capital, or before another noun, they are none."""
    assert [figure.unit for figure in read(text)] == units
