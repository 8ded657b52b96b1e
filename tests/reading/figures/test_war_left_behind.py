"""The dead of a war are where the war is, not where those who fled it live now; whom pictures show is no force."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    "text",
    [
        "Refugees fleeing a war that has killed 4,000 people arrived in Ulvan.",
        "Syrian refugees, fleeing a war that has killed 300,000 people, live in Lebanon.",
        "Families who fled a conflict that killed 500 people now shelter in Dolna.",
        "Exiles from a crackdown which has killed 90 people gathered in Oslo.",
        "Villagers who escaped fighting that had already killed 900 civilians settled in Karun.",
    ],
)
def test_a_war_is_not_where_those_who_fled_it_are(text):
    """The place behind the clause of the war is of the sentence's own verb."""
    assert [figure.place for figure in figures(text) if figure.measure == "killed"] == [None]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The war that has killed 4,000 people in Tarn entered its third year.", "Tarn"),
        ("The conflict which killed 900 people across Ulvan has ended.", "Ulvan"),
        ("The war that has killed 4,000 people since May in Tarn goes on.", "Tarn"),
        ("The storm that killed 40 people struck Harn on Sunday.", "Harn"),
        ("Rebels who killed 12 people in Dara fled.", "Dara"),
    ],
)
def test_what_a_war_or_a_storm_did_in_a_place_was_done_there(text, place):
    """A preposition right behind the number, and what is no war."""
    assert [figure.place for figure in figures(text)] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Photos of two dozen operatives were published by the Velmora Herald.",
        "The newspaper published photographs of 40 fighters.",
        "The site posted the names of 350 officers.",
        "The rebels hung up portraits of 60 soldiers.",
        "A leak held the details of 900 recruits.",
    ],
)
def test_whom_pictures_or_lists_show_is_no_force(text):
    """Nobody is told to have them."""
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The army published the names of 60 soldiers killed in Dara.", "killed"),
        ("Satellite images show 40 tanks near Dara.", "equipment"),
        ("A column of 300 soldiers entered Dara.", "strength"),
    ],
)
def test_harm_arms_and_columns_are_told(text, measure):
    """A list of the dead counts them."""
    assert [figure.measure for figure in figures(text)] == [measure]
