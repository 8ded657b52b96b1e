"""Camps, sectors and gates that a number tells apart keep it."""

import pytest

from tests.reading.claims_page import happened


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Shells fell near Camp 4, wounding six.", "Camp 4"),
        ("Shells fell in Zone 3 on Monday.", "Zone 3"),
        ("Shells fell near Camp Delta on Monday.", "Camp Delta"),
    ],
)
def test_a_numbered_place_is_told_with_its_number(text: str, place: str) -> None:
    """“Camp” says nowhere; “Camp 4” does."""
    assert [p.name for p in happened(text).places] == [place]


def test_a_number_that_counts_people_is_no_part_of_a_place() -> None:
    """In “at the Gate 12 people died” the twelve are people."""
    assert "Gate 12" not in [p.name for p in happened("At the Gate 12 people died.").places]
