"""Numbers that stand beside a crowd, an age or the missing, and forces that follow their body behind a comma."""

import pytest

from tests.reading.figures_page import read


def test_a_rival_count_of_a_crowd_is_of_that_crowd():
    """The last people counted are those whom the next teller counts, not who was hurt a sentence before."""
    told = read("Eighteen officers were hurt. The organisers claimed 80,000 marchers; police said 25,000.")

    assert [figure.low for figure in told] == [18]


def test_the_missing_are_missing_whatever_befell_a_part():
    """Of the missing some are buried: that is not said of them all."""
    told = read("Of the missing 437, about 200 are buried at the cape.")

    assert [(figure.low, figure.measure) for figure in told] == [(437, "missing"), (200, "killed")]


def test_men_of_military_age_are_no_force():
    """Their age makes no soldiers of them."""
    assert read("Soldiers turned back about 300 men of military age.") == []


FORCES = [
    ("The junta has two pillars: the presidential guard, 1,200; and the police.", [1200]),
    ("In the north stand the 5th and 6th Brigades, together some 6,500.", [6500]),
    ("Its air force has 22 aging jets, eight of which can fly.", [22, 8]),
    ("The operation involved 1,900 police.", [1900]),
    ("He would send no more troops. We have 340 people there.", [340]),
]


@pytest.mark.parametrize(("text", "values"), FORCES, ids=[text[-35:] for text, _ in FORCES])
def test_a_body_and_its_strength(text, values):
    """Behind a comma, together, as a part, as those involved or there."""
    assert [figure.low for figure in read(text)] == values


OTHERS = [
    "He would build no more schools. We have 340 people there.",
    "The valley has two towns: the old one, 1,200; and the port.",
    "In the north stand the 5th and 6th Houses, together some 6,500.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[-35:] for text in OTHERS])
def test_towns_and_houses_are_none(text):
    """No body stands before the number."""
    assert read(text) == []


def test_an_age_behind_a_guard_is_no_strength():
    """One man of 42 is no force of 42."""
    assert read("The guard, 42, said he saw nothing.") == []


def test_only_who_counts_the_dead_disputes_a_toll():
    """A bank's report takes up no toll, a hospital's does."""
    assert len(read("The police said 14 people died. The bank reported 900.")) == 1
    assert len(read("The police said 14 people died. The hospital reported 40.")) == 2


def test_attackers_who_are_looked_for_are_not_missing():
    """Whom an army hunts is wanted; sailors whom it looks for are missing."""
    hunted = read("Seven attackers were killed. The army was looking for 20 more.")
    missing = read("Seven sailors died. The navy was looking for 20 more.")

    assert [figure.measure for figure in hunted] == ["killed"]
    assert [figure.measure for figure in missing] == ["killed", "missing"]
