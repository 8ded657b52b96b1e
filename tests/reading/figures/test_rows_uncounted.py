"""The last of a row shares the verb of the things before it, counted or not."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Rebels captured two lorries, a tank and 40 soldiers.", "captured"),
        ("The guerrillas seized three towns and 300 soldiers.", "captured"),
        ("Rebels captured the fort and 40 soldiers fled.", None),
        ("Rebels captured the town, and the ministry sent a ship and 40 soldiers.", "strength"),
    ],
)
def test_soldiers_behind_captured_things_are_captured(text: str, measure: str | None) -> None:
    """They are no force of their captors; a clause of their own is another matter."""
    told = [figure.measure for figure in figures(text) if figure.low == (300 if "300" in text else 40)]

    assert told == [measure] if measure else "captured" not in told
