"""Guards and contractors of a firm, and guards with arms, as a force."""

import pytest

from tests.reading.figures_page import read

HIRED = [
    ("The dam is watched by 45 guards of a private security company.", [45]),
    ("About 300 contractors of Vang, a private military firm, were flown to the port.", [300]),
    ("The mine keeps 200 armed guards.", [200]),
    ("It is run by a private security company. The company said it had 90 staff there.", [90]),
]


@pytest.mark.parametrize(("text", "values"), HIRED, ids=[text[:40] for text, _ in HIRED])
def test_the_armed_people_of_a_firm_are_a_force(text, values):
    """The firm's trade stands in the sentence, or in the one before and the number is said of "it"."""
    assert [figure.low for figure in read(text)] == values


CIVIL = [
    "The bank has 45 guards at its branches.",
    "About 300 contractors of Vang, a building firm, were flown to the port.",
    "The social security agency has 900 staff.",
    "The computer security company was sold. It has 600 staff.",
    "It is run by a private security company. The hospital has 90 staff.",
]


@pytest.mark.parametrize("text", CIVIL, ids=[text[:40] for text in CIVIL])
def test_other_firms_people_are_none(text):
    """Builders, a bank's guards and a hospital's staff are no force."""
    assert read(text) == []
