"""Boxes of key figures, a number above what it counts."""

from tests.reading.figures_page import read

BOX = "Key figures\n3.8 million\nPeople affected by floods\n1.3 million\nPeople displaced by violence\n120\nDeaths\nThe rains began, the office said."
UNDER = "Key figures\nPeople affected\n3.8 million\nPeople displaced\n1.3 million\nDeaths\n120\nThe rains began, the office said."
NONE = "Our fleet\n450\nBuses in service\n2024\nPeople killed\nThe rains began, the office said."


def test_a_number_on_a_line_counts_what_the_next_line_says():
    """Situation reports open with such boxes."""
    found = [(figure.low, figure.measure) for figure in read(BOX)]

    assert found == [(3800000, "affected"), (1300000, "displaced"), (120, "killed")]


def test_a_number_under_its_label_is_not_given_to_the_next():
    """Where the order may be the other, silence is safer than a shifted list."""
    assert read(UNDER) == []


def test_years_and_buses_in_a_box_are_no_harm():
    """A year heads a section, a bus harms nobody."""
    assert read(NONE) == []
