"""Bodies that are reinforced from one strength to another, forces "whose number" is put, contributors and a battery's crew."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    (
        "The pact will reinforce its battlegroup in Lomar from 1,100 to 1,900.",
        [(1100, "battlegroup"), (1900, "battlegroup")],
    ),
    ("It says the troops, whose number it puts at 12,000, are on exercise.", [(12000, "troops")]),
    ("Kesh, the mission's largest contributor with 1,396, will go.", [(1396, None)]),
    ("Kesh is sending six Eurofighters and a Patriot battery with 150 crew.", [(6, "Eurofighters"), (150, "crew")]),
]


@pytest.mark.parametrize(("text", "rows"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_bodies_and_their_numbers(text, rows):
    """The body, the force or the contributor stands before the number."""
    assert [(figure.low, figure.unit) for figure in read(text)] == rows


def test_a_body_of_its_own_is_not_the_force_before():
    """What is reinforced is the battlegroup, not the troops told of before."""
    told = read("Kesh has 9,000 troops there. The pact will reinforce its battlegroup from 1,100 to 1,900.")

    assert [figure.unit for figure in told] == ["troops", "battlegroup", "battlegroup"]


OTHERS = [
    "The club will reinforce its staff from 110 to 190.",
    "It says the guests, whose number it puts at 12,000, are on holiday.",
    "Kesh, the fund's largest donor with 1,396, will go.",
    "The ferry has a crew room with 150 crew.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[:40] for text in OTHERS])
def test_staff_guests_and_donors_are_none(text):
    """No body, no force, no mission."""
    assert read(text) == []
