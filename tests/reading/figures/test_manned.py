"""People who are a force by the body they make up, the post they keep or the ships they sail."""

import pytest

from tests.reading.figures_page import read

FORCES = [
    ("The training mission, which is to have 500 people, will open in May.", [500]),
    ("The navy is down to 1,900 people.", [1900]),
    ("The front, which denies having fired a shot, boasts of 3,000 volunteers.", [3000]),
    ("Kesh has 21,000 soldiers there, among them 6,000 volunteers with rifles.", [21000, 6000]),
    ("At Dzivara 130 men were guarding a bridge.", [130]),
    ("On our side there are nine ships and 1,450 sailors.", [9, 1450]),
    ("We count 41 Merantau vessels within 12 nautical miles.", [41]),
]


@pytest.mark.parametrize(("text", "values"), FORCES, ids=[text[:35] for text, _ in FORCES])
def test_people_of_a_body_at_a_post_or_aboard_are_a_force(text, values):
    """A mission's kind, a navy, a front, a guarded bridge or a nation's ships at sea make soldiers of them."""
    told = read(text)

    assert [figure.low for figure in told] == values
    assert {figure.modality for figure in told} <= {"asserted", "planned"}


CIVIL = [
    "The aid mission has 500 people in the country.",
    "The club, which is 90 years old, boasts of 3,000 volunteers.",
    "At Dzivara 130 men were guarding a secret.",
    "On our side there are nine ferries and 1,450 passengers.",
    "We count 41 fishing vessels within 12 nautical miles.",
]


@pytest.mark.parametrize("text", CIVIL, ids=[text[:35] for text in CIVIL])
def test_other_people_and_ships_are_none(text):
    """Helpers, club members, friends, passengers and fishermen are no force."""
    assert read(text) == []


def test_attackers_who_took_part_and_fell():
    """Those told of before the number are counted; of them, who fell is dead."""
    told = read("As for the attackers, the mission believes that about 400 took part and that 60 of them fell.")

    assert [(figure.low, figure.measure) for figure in told] == [(400, "strength"), (60, "killed")]


def test_it_claims_the_strength_of_the_body_before():
    """A legion named without a number is what "it" claims; a column of cars claims nothing."""
    told = read("Volunteers have joined the Legion. It claims 2,200.")

    assert [(figure.low, figure.unit) for figure in told] == [(2200, "legion")]
    assert read("The column of cars was long. It had 60, he said.") == []


def test_what_comes_with_boats_is_no_helicopter():
    """A further number counts nothing it is far too large for."""
    told = read("The coast guard sent two helicopters; fishermen came with 40 more.")

    assert [figure.low for figure in told] == [2]


def test_a_base_houses_soldiers_and_a_law_allows_them():
    """Nationals housed in a base serve there; what a law allows goes on about the force before."""
    assert [figure.low for figure in read("Two years ago the base housed 3,000 Danes.")] == [3000]
    assert read("Two years ago the hostel housed 3,000 Danes.") == []
    assert [figure.low for figure in read("Kesh has 30,000 under arms. The law allows 45,000.")] == [30000, 45000]
