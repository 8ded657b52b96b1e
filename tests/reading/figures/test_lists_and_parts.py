"""Figures that a list, a part or a verb of another clause makes plain: arms in a row, "of the planes", who came in vehicles."""

import pytest

from tests.reading.names_page import figures

LISTS = [
    ("China dispatched 71 warplanes, among them 18 J-16 fighters, 11 J-1s, six Su-30s.", [71, 18, 11, 6]),
    ("The attackers came in more than 50 vehicles.", [50]),
    ("He commands 1,400 men and 160 vehicles that are taking part in the push.", [1400, 160]),
    ("Canada has ordered 15 Leopard 2A4 tanks.", [15]),
    ("The army has shipped roughly 3,000 military people to Germany.", [3000]),
    ("Some 860,000 villagers have been expelled since March.", [860000]),
]


@pytest.mark.parametrize(("text", "values"), LISTS, ids=[text[:35] for text, _ in LISTS])
def test_each_of_the_row_is_counted(text, values):
    """Small numbers of arms in a row, vehicles of raiders and the models of tanks lose no figure."""
    assert [figure.low or figure.high for figure in figures(text)] == values


def test_part_and_list_are_of_the_side_told_before():
    """Of the planes told of before, and what "they included", are the same side's; a make is nobody's name."""
    text = (
        "China dispatched 71 warplanes. Forty-seven of the warplanes crossed the line. They included 18 J-16 fighters."
    )

    assert [figure.holder for figure in figures(text)] == ["China", "China", "China"]


def test_what_and_joins_is_lent_by_the_same_land():
    """The land right before the row has lent all of it."""
    told = figures("India has provided three ships, and South Africa three helicopters and 60 soldiers.")

    assert [figure.holder for figure in told][-2:] == ["South Africa", "South Africa"]


def test_no_soldiers_and_terrorists_of_one_list_are_of_one_side():
    """They fell on both sides."""
    told = figures("Two Malian soldiers and fifteen “terrorists” were killed at Kati, the general staff announced.")

    assert [figure.holder for figure in told] == ["Mali", None]


def test_who_remains_is_none_of_the_dead_forecast_before():
    """An additional number counts no deaths when its people stay somewhere."""
    told = figures("He warned of up to 50,000 deaths. An additional 5,000 remain at the fort.")

    assert [(figure.high, figure.measure) for figure in told] == [(50000, "killed")]


def test_diplomats_who_are_expelled_have_not_fled():
    """A handful who are sent home are no refugees."""
    assert figures("Kesh expelled 12 diplomats.") == []
