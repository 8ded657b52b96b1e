"""Whose a figure is by the side that opens the sentence, the sentence before, or the side of a line."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str, str | None]]:
    """The numbers of a text with their measure and holder."""
    return [(f.low, f.measure, f.holder) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Kesh has sent 900 soldiers to the river. The Doravian government says that 40 of its citizens were killed.",
            (40, "killed", "Doravian"),
        ),
        (
            "The rebels' spokesman, Jon Arre, said nine of their fighters had died. Gen. Olo Pint leads the Western Front.",
            (9, "killed", "rebels"),
        ),
        (
            "The invaders lost 40 tanks, the Armed Forces of Kesh said. In a year they have lost 9,000 soldiers.",
            (9000, "killed", "enemy"),
        ),
        ("Kesh has 900 soldiers there. The navy said that six of its sailors had died.", (6, "killed", "Kesh")),
    ],
)
def test_a_pronoun_means_the_side_that_opens_the_sentence(text, last):
    """A spokesman's side, a government's people, the enemy of the sentence before; no theatre of war is a movement."""
    assert told(text)[-1] == last


def test_who_stands_on_a_side_of_a_line_is_of_that_side():
    """A list tells its side once; the side of a border is a place only."""
    line = (
        "Observers counted 27 howitzers and 8 tanks on the separatist side of the line, and 19 guns on the Keshi side."
    )
    border = told("Observers saw 40 tanks on the Lomari side of the border.")

    assert [(low, whose) for low, _, whose in told(line)[:2]] == [(27, "separatist"), (8, "separatist")]
    assert border == [(40, "equipment", None)]


def test_whom_rebels_say_they_hold_are_captives():
    """Servants of a state are with rebels as prisoners; an army has its own."""
    assert told("The rebels say they hold 1,200 soldiers.")[0][1] == "captured"
    assert told("The army says it holds 200 soldiers in reserve.")[0][1] == "strength"


def test_who_loses_beside_another_tells_nothing():
    """ "the army has lost 600 and the rebels 1,000": both lose, and who reckons it tells both."""
    text = "Diplomats in Orell reckon that the army has lost 600 men and the rebels 1,000."
    found = read(Article(text, published=DAY), lexicon()).figures

    assert [(f.low, f.holder, f.speaker, f.place) for f in found] == [
        (600, "army", "Diplomats in Orell", None),
        (1000, "rebels", "Diplomats in Orell", None),
    ]
