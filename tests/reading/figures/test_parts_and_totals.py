"""Parts, totals and estimates set apart from what they count: "30 of whom", "to 164,000 the total", "by a UN estimate"."""

import pytest

from tests.reading.names_page import figures

TOLD = [
    ("Troops brushed aside 400 peacekeepers, 30 of whom had been seized.", [(400, "strength"), (30, "captured")]),
    (
        "Some 18,300 people were displaced, bringing to 164,000 the total since January.",
        [(18300, "displaced"), (164000, "displaced")],
    ),
    ("Of the displaced, 41,000 live in nine camps.", [(41000, "displaced")]),
    ("The militants, 7,000 to 12,000 by a UN estimate, tax half the country.", [(7000, "strength")]),
    ("MINUSMA as a whole is 15,200 strong, police included.", [(15200, "strength")]),
    ("The army has filled its ranks. Last year 18,800 signed up.", [(18800, "strength")]),
    ("The brigade guards the border. An advance party of 20 is in Vilnius.", [(20, "strength")]),
    ("Only 30 of 105 Leopard 2A6 tanks were fit for action.", [(30, "equipment"), (105, "equipment")]),
    ("The Union wants 203,000 men and women under arms.", [(203000, "strength")]),
    ("Thirty of the abductees were let go.", [(30, "captured")]),
]


@pytest.mark.parametrize(("text", "rows"), TOLD, ids=[text[:35] for text, _ in TOLD])
def test_parts_and_totals_are_counted_as_what_they_are_of(text, rows):
    """What befell a part befell no whole; a total goes on with what it sums."""
    assert [(figure.low or figure.high, figure.measure) for figure in figures(text)] == rows


def test_a_state_that_acts_alone_has_what_is_its():
    """The name that leads the sentence before is whom "its" means, known or not."""
    told = figures("The Compact has promised help. Ostmark alone has acted. Two of its frigates docked on Monday.")

    assert [figure.holder for figure in told] == ["Ostmark"]


def test_who_counts_the_wounded_has_not_lost_them():
    """A surgeon's employer speaks of others."""
    told = figures("The Red Cross, whose surgeon operated by candle, spoke of 140 wounded.")

    assert [figure.holder for figure in told] == [None]


NONE = [
    "Last year 18,800 signed up for the newsletter.",
    "They live in nine camps.",
]


@pytest.mark.parametrize("text", NONE)
def test_readers_hits_and_camps_count_nobody(text):
    """No army is told of beside."""
    assert figures(text) == []
