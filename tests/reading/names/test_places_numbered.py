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


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A shell hit School No. 12, killing three.", "School No. 12"),
        ("Fire broke out at Penal Colony No. 6, injuring six guards.", "Penal Colony No. 6"),
        ("Fire broke out in Reactor No 3, injuring six workers.", "Reactor No 3"),
    ],
)
def test_a_serial_number_belongs_to_the_name(text: str, place: str) -> None:
    """“Penal Colony No” is no place."""
    assert [p.name for p in happened(text).places] == [place]
