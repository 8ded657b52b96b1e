"""Bare numbers in the slot of the number before them, and those that only stand near one."""

import pytest

from tests.reading.figures_page import read

PAIRS = [
    ("On Monday 40 people were killed, on Tuesday 12.", (12, "killed")),
    ("Monday's strike killed 40 people and Tuesday's 12.", (12, "killed")),
    ("Worst hit was Hallen with 40 dead, followed by Brod with 12.", (12, "killed")),
    ("The quake killed 412 people in Orvia and 30 across the border.", (30, "killed")),
    ("The army speaks of 40 dead, the rebels of 300.", (300, "killed")),
    ("It puts its own dead at 40 and the enemy's at 300.", (300, "killed")),
    ("The rebels hold 110 prisoners and the army 64.", (64, "captured")),
    ("Ottria leads with 1,500 soldiers, followed by Brod with 300.", (300, "strength")),
    ("There were 9,000 soldiers there in May. There are 12,000 today.", (12000, "strength")),
    ("The mission had 2,500 soldiers. By June it was down to 270.", (270, "strength")),
    ("Ottria asked for 40,000 soldiers. It was given 12,000.", (12000, "strength")),
]


@pytest.mark.parametrize(("text", "wanted"), PAIRS)
def test_a_bare_number_counts_what_stands_in_its_slot_before_it(text, wanted):
    """The same preposition, a weekday, a name or "and … in" repeats what the first number counts."""
    found = [(figure.low or figure.high, figure.measure) for figure in read(text)]

    assert wanted in found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ottria has 12,000 soldiers there. That is 3,000 more than last year.", 3000),
        ("It lost 40 soldiers; the minister put the figure for repairs at 300.", 300),
        ("The flood killed 40 people on Monday, 12 May.", 12),
        ("Forty people died, and the price of bread is at 300.", 300),
        ("Ottria has 12,000 soldiers and two generals with 12 medals.", 12),
    ],
)
def test_differences_prices_and_days_repeat_nothing(text, number):
    """A difference from last year, a price, a day of the month are no figures although one stands before them."""
    found = [figure.low or figure.high for figure in read(text)]

    assert number not in found
