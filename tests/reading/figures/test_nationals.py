"""People called by their nation: when they are a force, and what a number counts that points back at them."""

import pytest

from tests.reading.figures_page import read

FORCES = [
    ("Kesh sent 1,200 soldiers. The camp also hosts 300 Danes and 120 Finns.", {1200, 300, 120}),
    ("The brigade's 700 soldiers come on top of 900 Finns who were there.", {700, 900}),
    ("His force is made up of 600 Kenyans, 450 Ghanaians and 200 Senegalese.", {600, 450, 200}),
    ("Some 5,000 Finns landed, 4,000 of them from the 3rd Mountain Division.", {5000, 4000}),
    ("There had been 1,100 Danes on the island, all of them soldiers.", {1100}),
]


@pytest.mark.parametrize(("text", "values"), FORCES, ids=[text[:40] for text, _ in FORCES])
def test_nationals_are_a_force_where_soldiers_are_told_of(text, values):
    """A land hosts them beside soldiers, they come on top of some, make up a force or are of a division."""
    assert {figure.low for figure in read(text)} == values


CIVIL = [
    "Kesh sent 1,200 soldiers. Lomar hosts 300 Danes, most of them tourists.",
    "Lomar hosts 300 Danes at its language schools.",
    "Kesh sent 1,200 soldiers. The hotel hosts 300 Danes on a chess congress.",
    "The embassy said 900 Finns were already in the country.",
    "The choir is made up of 600 Kenyans and 200 Ghanaians.",
    "Some 5,000 Finns live there, most of them from the capital.",
]


@pytest.mark.parametrize("text", CIVIL, ids=[text[:40] for text in CIVIL])
def test_nationals_of_whom_no_soldiers_are_told_are_people(text):
    """Tourists, students and those an embassy counts are no force."""
    assert {figure.low for figure in read(text)} <= {1200}


def test_a_number_of_another_nation_keeps_its_own_word():
    """ "200 Senegalese" are no Ghanaians, and what another land promises is of no nation that was told before."""
    told = read(
        "The force is made up of 450 Ghanaians and 200 Senegalese. Fiji has promised another 250.",
        groups={"Fiji": ["Fiji"]},
    )

    assert [figure.unit for figure in told] == ["Ghanaians", "Senegalese", None]


def test_a_part_of_a_force_that_is_civil_is_none():
    """Builders among those counted are people; those who belong to the armed forces are a strength."""
    told = read("At least 1,100 Danes were there, all of them soldiers. It said 636 of those were builders.")
    army = read("It said only 43 belonged to the armed forces.")

    assert [figure.low for figure in told] == [1100]
    assert [figure.low for figure in army] == [43]
