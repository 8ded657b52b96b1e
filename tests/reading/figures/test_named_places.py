"""Places that an apposition, a compound, a side or a distance names, and those that are another's."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import lexicon

PLACED = [
    ("An advance party of 120 soldiers has been in the capital, Rusk, since May.", "Rusk"),
    ("Two women were killed in the village Upper Tavik, the emergency service said.", "Upper Tavik"),
    ("France has 1,000 soldiers at its base in the capital, Tavik.", "Tavik"),
    ("Norway has 900 troops in the proximity of Denmark.", "Denmark"),
    ("Norway has 900 soldiers on the far side of the Orr.", "Orr"),
    ("Norway has 900 soldiers in and around Denmark; at least 300 more are due in May.", "Denmark"),
    ("From Kara, where it had 400 soldiers, the army marched on Rusk.", "Kara"),
    ("Norway will send 600 soldiers from its base in Bergen to Kara by way of Oslo.", "Kara"),
    ("The 600 soldiers left Bergen for Kara on Monday.", "Kara"),
    ("Some 300 people have fled across the river to Denmark.", "Denmark"),
    ("A bus fell into a ravine near Kara, on the road from Rusk to Tavik, killing 12 people.", "Kara"),
    ("Kara is surrounded by 3,000 rebels.", "Kara"),
    ("Kara's hospital has received 44 dead since Monday.", "Kara"),
    ("An estimated 23,000 people have left Kara, of whom 9,500 have reached Tavik.", "Kara"),
    ("Twelve people were killed in South Georgia.", "South Georgia"),
    ("The quake that struck Pakistan and India killed 19,500 people.", "Pakistan and India"),
    ("At Tavik, 30 km north of Rusk, 12 people were killed.", "Tavik"),
    ("Norway has 900 soldiers less than 50 kilometres from the border.", "the border"),
    ("The air force flew 1,900 stranded tourists out of Palau.", "Palau"),
    ("The island had been defended by a garrison of 900 soldiers.", "the island"),
    ("Fighters overran a post at Tavik, killing 12 soldiers, and burned a depot in Rusk.", "Tavik"),
]
ELSEWHERE = [
    "Under the treaty, which was signed in Geneva on May 2, each side may keep 3,000 soldiers.",
    "The parliament in Oslo will vote on sending 600 soldiers.",
    "Ten soldiers are being held by the Chinese side.",
    "In all, 40 soldiers are waiting to walk in the opposite direction.",
    "The city was quiet. Norway holds 900 soldiers ready in case there is an emergency.",
]


def _place(text: str) -> str | None:
    return read(Article(text, published=dt.date(2024, 3, 1)), lexicon()).figures[0].place


@pytest.mark.parametrize(("text", "place"), PLACED)
def test_a_figure_is_where_the_name_says(text, place):
    """The name that says which town, side or distance is meant is the place, not the plain noun beside it."""
    assert _place(text) == place


@pytest.mark.parametrize("text", ELSEWHERE)
def test_a_place_of_who_decides_or_holds_is_not_the_figures(text):
    """Where a parliament sits, who holds prisoners and a mere direction say nothing of where the counted are."""
    assert _place(text) is None


def test_harm_told_behind_a_strike_was_done_where_it_struck():
    """The sentence after a strike that names no place of its own tells of the same place; a speech's place is not the war's."""
    struck = "A missile struck a block of flats in Tavik before dawn. Seven people died, the governor said."
    spoken = "The president spoke in Tavik on Monday. He said 400 people had died in the war."

    assert (_place(struck), _place(spoken)) == ("Tavik", None)
