"""Names in capitals that look like persons': journalists of the page itself, crossings, ships, towns and bodies with their initials."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    "text",
    [
        "Quake live: 300 dead\n\nIda Holm (now) and Rui Vale (earlier)\n\nThe road is open.",
        "Quake live: 300 dead\n\nIda Holm writes: The first of two planes landed here.",
        "Briefing by the staff\n\nIDA HOLM (Pacific Press): How many are there?",
        "Only one crossing from Chad, Bab al-Hawa, is open.",
        "Chad lent a ship, the 600-bed Ida Dawn, for the sick.",
        "Ships reached Maganja da Costa, where 22 people are missing.",
        "The fighters of Ida Nusrat al-Islam (INI) fled.",
    ],
)
def test_who_writes_the_page_and_what_is_a_place_or_a_thing_is_no_person(text: str) -> None:
    """A byline, an outlet in brackets, a crossing, a size, "where", initials in brackets."""
    assert not people(text)


@pytest.mark.parametrize(
    "text",
    [
        "The guard at the crossing, Ida Holm, left.",
        "The 71-year-old Ida Holm left.",
        "Ida Holm wrote: “We left.”",
        "Minister Ida Holm (Chad): We left.",
        "Ida Holm, who wrote it, wept.",
    ],
)
def test_who_stands_beside_such_words_is_still_a_person(text: str) -> None:
    """A guard at a crossing, somebody of so many years, a minister of a land in brackets."""
    assert "Ida Holm" in people(text)
