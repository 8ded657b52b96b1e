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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The UN mission, UNOKES, says a shell killed two of its soldiers.", [(2, "killed", "UNOKES")]),
        (
            "Norway is the largest contributor with 1,650 troops, ahead of Ghana with 1,100.",
            [(1650, "strength", "Norway"), (1100, "strength", "Ghana")],
        ),
        (
            "Nigeria has promised 1,500 soldiers and Senegal a company of 120.",
            [(1500, "strength", "Nigeria"), (120, "strength", "Senegal")],
        ),
        (
            "The 12th Brigade has 150 men left. The enemy has 6,000 in front of it.",
            [(150, "strength", "12th Brigade"), (6000, "strength", "enemy")],
        ),
        (
            "The 3rd Brigade, 4,200 strong, left its barracks, and 6,500 reservists have been summoned.",
            [(4200, "strength", "3rd Brigade"), (6500, "strength", None)],
        ),
        ("In Latvia, Canada supplies 540 of 1,500 allied troops.", [(540, "strength", "Canada")]),
        (
            "Norway has sent four F-16 fighters and a frigate with a crew of 160.",
            [(4, "equipment", "Norway"), (160, "strength", "Norway")],
        ),
        ("Kestrian army: 11,000 troops, 90 tanks", [(11000, "strength", "Kestrian"), (90, "equipment", "Kestrian")]),
    ],
)
def test_whose_a_number_is_in_lists_and_beside_units(text, wanted):
    """A name right before its number, a body in apposition, a part's giver; a unit has no reservists of another clause."""
    assert told(text)[: len(wanted)] == wanted


def test_whose_strength_an_accuser_gives_is_the_accused_s():
    """ "She put their strength at 1,200": of the body that she spoke of, not of her own side."""
    text = "Ana Brodd, the premier of Norway, said the gunmen belonged to the Ridge Front. She put their strength at 1,200."

    assert told(text) == [(1200, "strength", "Ridge Front")]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Shells hit the mission, UNOKES, on Monday.\n\nHow strong is the mission?\n\nIt may have 9,500 soldiers.",
            (9500, "strength", "UNOKES"),
        ),
        ("The nearest reserve, a Ghanaian company of 150, was away.", (150, "strength", "Ghana")),
        ("The Sun Front is at war with Kesh. The army killed 40 jihadists.", (40, "killed", "jihadists")),
        ("The Sun Front is at war with Kesh. The army killed 40 rebels.", (40, "killed", "Sun Front")),
    ],
)
def test_a_body_goes_by_its_own_name(text, last):
    """A mission's name, the land of a company, the one movement of a page for its rebels and for nobody's jihadists."""
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Militia (the “River Guards”), believed to number 1,500, were seen.", (1500, "strength", "River Guards")),
        ("Kesh sends a battalion of 1,100, while Norway's contribution is 400 engineers.", (400, "strength", "Norway")),
    ],
)
def test_whose_it_is_by_a_bracket_or_a_gift(text, last):
    """The name in the brackets, and the giver of a contribution."""
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Main contributors: Pakistan 1,910; Ethiopia 1,480; Fiji 620.",
            [(1910, "strength", "Pakistan"), (1480, "strength", "Ethiopia"), (620, "strength", "Fiji")],
        ),
        ("Main contributors: Shell 1,910; Esso 1,480.", []),
        ("The rebels promised peace. They have about 2,000 men around the town.", [(2000, "strength", "rebels")]),
        ("The miners promised peace. They have about 2,000 men around the town.", []),
    ],
)
def test_who_lends_or_has_men_without_a_word_for_soldiers(text, wanted):
    """Countries that contribute, and rebels who have men."""
    assert told(text) == wanted
