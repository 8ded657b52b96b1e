"""A dateline says from where a report is sent: harm told at once was there, a land's and an army's were not."""

import pytest

from tests.reading.names_page import figures

THERE = [
    "TORVA - Eleven people were killed when a bridge fell on Monday.",
    "TORVA, Feb 2 (Meridian) - At least 11 people were killed when a bridge fell on Monday.",
    "TORVA — A gas blast killed 11 people on Monday.",
]
NOT_THERE = [
    "LIMA - Peru put the toll of the earthquake at 98 dead on Monday.",
    "TORVA - Twenty-two Orvaki soldiers have fallen, the minister said. Orvak’s army is silent.",
    "TORVA - Eleven soldiers were killed on Monday, the minister said.",
    "TORVA, Feb 2 (Meridian) - Eleven people have been killed since Sunday in the floods.",
    "QUITO - Ecuador’s civil defence agency lowered the toll of Monday’s landslides to 79 dead.",
]


@pytest.mark.parametrize("text", THERE)
def test_harm_told_right_behind_a_dateline_was_in_its_town(text):
    """The town's name is the dateline's, without its dash, agency or day."""
    assert [figure.place for figure in figures(text)] == ["Torva"]


@pytest.mark.parametrize("text", NOT_THERE)
def test_the_harm_of_a_land_or_of_an_army_was_not_where_it_is_told(text):
    """A capital only tells the toll of its land; soldiers fall at the front."""
    found = figures(text)

    assert found
    assert {figure.place for figure in found} == {None}
