"""Numbers that a whole and its part settle: what is left, what part of it does, items that add up."""

import pytest

from tests.reading.figures_page import read

SETTLED = [
    ("The rebels freed 40 of the 215 policemen they hold. The other 175 will follow.", (175, "captured", "policemen")),
    ("Of 14 helicopters that members promised, five fly.", (5, "equipment", "helicopters")),
    ("Of the 30 tanks the army bought, only 12 run.", (12, "equipment", "tanks")),
    ("Of 400 soldiers in the fort, 60 remain.", (60, "strength", "soldiers")),
    ("Special forces killed 29 militants and took three alive.", (3, "captured", "militants")),
    ("Lomar sent 800 soldiers; an advance team of 50 is in place.", (50, "strength", None)),
    ("They came with a force that governments put at 9,000 within days.", (9000, "strength", "force")),
]


@pytest.mark.parametrize(("text", "row"), SETTLED, ids=[text[:35] for text, _ in SETTLED])
def test_a_number_counts_what_its_whole_counts(text, row):
    """The last number of each text has no noun of its own."""
    told = read(text)[-1]

    assert (told.low, told.measure, told.unit) == row


def test_items_that_add_up_to_a_force_are_of_it():
    """Behind the colon stand who gets how many; items that do not add up tell of something else."""
    text = "The ministry called up 5,000 reservists, but for now only 1,200 will serve: 700 for the navy and {} for the guns."

    assert [figure.high for figure in read(text.format(500))] == [5000, 1200, 700, 500]
    assert [figure.high for figure in read(text.format(900))] == [5000, 1200]


def test_a_year_is_no_end_of_a_range():
    """ "From 30,000 in 2009 to 10,000" tells two values of the force before, the first of them former."""
    told = read("Kesh has 40,000 soldiers abroad. It is coming down from more than 30,000 in 2009 to 10,000.")

    assert [figure.low for figure in told] == [40000, 30000, 10000]
    assert told[1].modality == "historical"


OTHERS = [
    "Of 14 schools that were promised, five stand.",
    "The town freed 40 of the 215 rooms. The other 175 will follow.",
    "Of 312 inmates who escaped, 187 have been retaken.",
    "The firm has 5,000 clients: 700 in the north and 4,300 in the south.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[:30] for text in OTHERS])
def test_wholes_that_are_no_force_settle_nothing(text):
    """Schools, rooms, inmates and clients are no force, nor are their parts."""
    assert read(text) == []


def test_arms_are_compared_with_what_they_were():
    """ "That is up from 29" counts the ships told right before."""
    told = read("The navy counts 41 Vestran vessels off the reef. That is up from 29 on Monday.")

    assert [(figure.low, figure.unit, figure.modality) for figure in told][1:] == [(29, "vessels", "historical")]
