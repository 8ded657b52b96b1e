"""Strengths told side by side: services, brigades with men each, exercises, mutineers "of whom there may be 700", who report when called."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("The navy has 2,100, the air force 1,700.", (1700, "strength", "air force")),
    ("It keeps six brigades on the border, each with some 3,500 men.", (3500, "strength", "men")),
    ("They speak of an exercise with 5,000 participants.", (5000, "strength", "participants")),
    ("The mutineers, of whom there may be 700, have the radio.", (700, "strength", "mutineers")),
    ("Every year 6,500 conscripts are called up, but barely 4,000 report.", (4000, "strength", "conscripts")),
    ("Lomar has 900 soldiers there. Kesh will send 120 to replace them.", (120, "strength", "soldiers")),
    ("Pictures show 340 tanks, 120 guns and more than 2,000 lorries.", (2000, "equipment", "lorries")),
    ("The raiders left behind 14 of their own dead.", (14, "killed", None)),
    ("The pirates hold 71 seamen.", (71, "captured", "seamen")),
]


@pytest.mark.parametrize(("text", "row"), TOLD, ids=[text[:35] for text, _ in TOLD])
def test_the_last_number_of_each_text_is_told(text, row):
    """What stands around the number says what it counts."""
    told = read(text)[-1]

    assert (told.low, told.measure, told.unit) == row


OTHERS = [
    "They speak of a race with 5,000 participants.",
    "It keeps six schools in the valley, each with some 350 men.",
    "The guests, of whom there may be 700, have the hall.",
    "The navy has a hall; the police 1,700 chairs.",
    "The town counted its 900 sheep twice.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[:35] for text in OTHERS])
def test_races_schools_and_guests_are_no_force(text):
    """The same grammar of other things tells nothing."""
    assert read(text) == []
