"""Arms that a side has or gives up, and strengths by what stands around them."""

import pytest

from tests.reading.figures_page import read

ARMS = [
    ("The militia has 1,000 fighters; it also has some 12,000 rockets.", [1000, 12000]),
    ("The rebels are to hand over 840 weapons.", [840]),
    ("The army has 20 such missiles left.", [20]),
    ("He put its strength along the border at 30,000.", [30000]),
    ("The leader surrendered with 212 soldiers and would be tried.", [212]),
    ("There stand the blue berets of the mission, 2,300 men in all.", [2300]),
    ("Kesh has 106 Gurkha engineers on stand-by.", [106]),
]


@pytest.mark.parametrize(("text", "values"), ARMS, ids=[text[:35] for text, _ in ARMS])
def test_arms_and_strengths(text, values):
    """A side has or hands them over, puts its strength, surrenders with them."""
    assert [figure.high for figure in read(text)] == values


OTHERS = [
    "The museum has 840 weapons on show.",
    "The court said 212 soldiers were tried.",
    "He put its worth along the border at 30,000.",
    "The guests, 2,300 men in all, sang.",
    "The town has 106 sound engineers.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[:30] for text in OTHERS])
def test_museums_courts_and_guests_have_none(text):
    """No side, no strength, no force."""
    assert read(text) == []
