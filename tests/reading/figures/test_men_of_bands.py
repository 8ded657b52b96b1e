"""Men and members who are a force by what they do, where they stand, whose they are; captives who were given up or admitted."""

import pytest

from tests.reading.names_page import figures

TOLD = [
    ("The ministry says some 900 men are now in revolt.", (900, "strength")),
    ("A year ago there had been 14,000 men near the frontier.", (14000, "strength")),
    ("Western governments believe that Wagner has some 1,000 men in the country.", (1000, "strength")),
    ("The strength of the garrison will rise from 410 to 1,050 men and women.", (1050, "strength")),
    ("Ghana has offered 150 observers if the guns fall silent.", (150, "strength")),
    ("The mission has 3,150 peacekeepers on the island, but only about 900 in the capital.", (900, "strength")),
    ("The minister said the general had given up some 11,000 men.", (11000, "captured")),
    ("Officials spoke of as many as 15,000 prisoners after the surrender.", (15000, "captured")),
    ("Kesh admits to 23 prisoners.", (23, "captured")),
    ("Surgeons had operated on 58 people by midday.", (58, "wounded")),
    ("A further 60,000 people may need to be evacuated.", (60000, "evacuated")),
]


@pytest.mark.parametrize(("text", "row"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_what_they_do_or_where_they_stand_tells_what_they_are(text, row):
    """The last figure of each text is the one that its words make a force or captives of."""
    told = figures(text)[-1]

    assert (told.low or told.high, told.measure) == row


def test_so_many_of_a_nation_are_of_its_soldiers_told_before():
    """After French soldiers "of the French" counts more of them, whoever tells it."""
    told = figures("Last week 1,500 French soldiers left. The army said that 1,346 of the French had already gone.")

    assert [(figure.high, figure.holder) for figure in told] == [(1500, "France"), (1346, "France")]


PEOPLE = [
    "There were 14,000 men near the stage.",
    "The bank has some 1,000 men and many women in the queue.",
    "Some 900 men are in debt.",
    "The school has 600 Tigers.",
]


@pytest.mark.parametrize("text", PEOPLE)
def test_men_of_no_army_are_no_force(text):
    """A stage, a bank, a debt and a school muster nobody."""
    assert figures(text) == []
