"""Whose a figure is by a heading, a claim, a belief, a list or a plain name; and what lends no holder."""

import pytest

from tests.reading.figures_page import read

TWO = {"Kesh": ["Kesh", "Keshi"], "Lomar": ["Lomar"]}

OWNERS = [
    ("Losses of Kesh:\n- 40 tanks\n", "Kesh"),
    ("Lomar claims 900 fighters.", "Lomar"),
    ("He spoke of Lomar, a jihadist group believed to have 800 fighters.", "Lomar"),
    ("On Sunday Kesh admitted the loss of 611 soldiers.", "Kesh"),
    ("Relations have been frozen since the loss of 46 sailors.", None),
    ("Losses of Kesh and Lomar:\n- 40 tanks\n", None),
]


@pytest.mark.parametrize(("text", "holder"), OWNERS, ids=[text[:34] for text, _ in OWNERS])
def test_headings_claims_and_beliefs_say_whose_it_is(text, holder):
    """One name in a heading, who claims or admits, whom others believe to have them; a common noun owns nothing."""
    assert read(text, groups=TWO)[0].holder == holder


def test_an_unknown_name_in_a_list_owns_its_number():
    """ "Kesh 1,500 and Butengwe 1,000": the last is not the first's."""
    found = read("Lomar sends 2,000 soldiers, Kesh 1,500 and Butengwe 1,000.", groups=TWO)

    assert [figure.holder for figure in found] == ["Lomar", "Kesh", "Butengwe"]


def test_a_town_they_come_from_owns_no_aircraft():
    """ "From" a town tells the origin; "from" a country tells whose."""
    assert read("It flew in 40 aircraft from Hallen.", places=["Hallen"])[0].holder is None
    assert read("Some 40 soldiers from Kesh came.", groups=TWO)[0].holder == "Kesh"
