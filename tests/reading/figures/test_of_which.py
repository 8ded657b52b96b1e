"""Some of the machines and troops just counted, behind "of which" and "of whom"."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The island saw 58 aircraft, of which 41 crossed the median line.", "equipment"),
        ("The island saw 58 aircraft, 41 of which crossed the median line.", "equipment"),
        ("The brigade has 300 tanks, of which only 41 can drive.", "equipment"),
        ("Lomar sent 120 helicopters, of which 41 were shot down.", "destroyed"),
        ("Lomar sent 120 helicopters, 41 of which crashed.", "destroyed"),
        ("The army has 300 tanks, of which 41 have been lost.", "destroyed"),
        ("It sent 300 soldiers, of whom 41 crossed the river.", "strength"),
        ("The quake killed 300 people, of whom 41 were children.", "killed"),
        ("Twelve tanks came up the road and 41 crossed the border into Lomar.", "displaced"),
    ],
)
def test_a_part_counts_what_its_whole_counts(text, measure):
    """No aircraft flees, no tank is killed; people beside machines are people."""
    assert {f.measure for f in read(text) if 41 in (f.low, f.high)} == {measure}


def test_what_was_mended_is_not_lost():
    """A part of the lost that was repaired is none of them."""
    assert [f.low for f in read("Lomar lost 60 tanks, of which 20 were repaired.")] == [60]
