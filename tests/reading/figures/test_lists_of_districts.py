"""A toll and the districts that it fell in, with and without brackets; ages in a list of the dead are none of it."""

import pytest

from tests.reading.figures_page import read

LISTS = [
    ("As of 10:00 today 203 deaths are confirmed: Dovrin district, 104; Sabak, 52; Harzan, 38; Oshkel, 9.", "killed"),
    ("Deaths: 203 – Dovrin district, 104; Sabak, 52; Harzan, 38; Oshkel, 9.", "killed"),
    ("Cholera: 203 cases – Dovrin district 104, Sabak 52, Harzan 38, Oshkel 9.", "infected"),
    ("Deaths: 203 (Red Cross) – Dovrin district 104, Sabak 52, Harzan 38, Oshkel 9.", "killed"),
    ("Deaths: 203 (Dovrin district 104, Sabak 52, Harzan 38, Oshkel 9).", "killed"),
]
PLACES = [(None, 203), ("Dovrin district", 104), ("Sabak", 52), ("Harzan", 38), ("Oshkel", 9)]
NO_LISTS = [
    ("Three people died: Anna Bell, 34; John Kite, 12; and Mary Orr, 3.", [3]),
    ("Twelve were killed: Sergeant Ilya Bron, 34, Private Anton Kel, 19, and ten others.", [12]),
    ("Nine people died: Sabak, 52; Harzan, 38.", [9]),  # more than all
]


@pytest.mark.parametrize(("text", "measure"), LISTS)
def test_each_share_of_a_toll_has_its_district(text, measure) -> None:
    """Behind a colon, a dash or in brackets, with commas or without."""
    found = read(text)

    assert [(f.place, f.low) for f in found] == PLACES
    assert {f.measure for f in found} == {measure}


@pytest.mark.parametrize(("text", "values"), NO_LISTS)
def test_ages_and_numbers_that_make_more_than_the_toll_are_no_shares(text, values) -> None:
    """The toll alone is told."""
    assert [f.low for f in read(text)] == values
