"""Who "the enemy" and "ours" are in a ministry's own paper: only a land that it tells to fight is its enemy, only its own men are its."""

import pytest

from tests.reading.figures.test_houses import issued

PUBLISHER = "Ministry of Defence of Ukraine"
NO_ENEMY = [
    "The minister thanked Denmark. Our defenders destroyed 12 tanks.",
    "Poland sent 14 trucks of bread. The enemy lost 12 tanks.",
    "Egypt mediated. The enemy lost 12 tanks.",
    "Nepal flew in aid. The enemy lost 12 tanks.",
    "Our soldiers serve in Mali. The enemy lost 12 tanks.",
    "Norway launched a fund for our wounded. The enemy lost 12 tanks.",
]
ENEMIES = [
    "Russia shelled Sumy. The enemy lost 12 tanks.",
    "Russian forces attacked near Sumy, and Denmark sent aid. The enemy lost 12 tanks.",
    "Sumy was shelled by Russia. The minister thanked Norway. The enemy lost 12 tanks.",
    "The Russian aggression goes on. Our defenders destroyed 12 tanks.",
    "Russia massed its armies on our border. The enemy lost 12 tanks.",
    "Russia launched 40 missiles at Odesa. The enemy lost 12 tanks.",
    "Our gunners hit Russian positions. The enemy lost 12 tanks.",
]
THEIRS = [
    ("Our allies in Uganda lost 12 soldiers.", "Uganda"),
    ("Our partners in Denmark trained 600 soldiers.", "Denmark"),
    ("Reservists in Uganda number 12,000.", None),
    ("Some 300 reservists in Uganda were called up.", None),
    ("Our soldiers in Mali lost 3 men.", "Ukraine"),
]


def holders(text: str) -> dict[float | None, str | None]:
    """Whose each figure is."""
    return {figure.high: figure.holder for figure in issued(text, PUBLISHER).figures}


@pytest.mark.parametrize("text", NO_ENEMY)
def test_a_land_that_helps_is_no_enemy(text):
    """Thanked, sending, in between, or where own troops are: the enemy stays "the enemy"."""
    assert holders(text)[12] == "enemy"


@pytest.mark.parametrize("text", ENEMIES)
def test_a_land_that_is_told_to_fight_is_the_enemy(text):
    """It shells, attacks, masses troops or is hit by "our" men."""
    assert holders(text)[12] == "Russia"


def test_two_lands_that_fight_leave_the_enemy_unnamed():
    """Which of them it is, is not told."""
    text = "Russia shelled Sumy. Belarus attacked Lutsk. The enemy lost 12 tanks."

    assert holders(text) == {12: "enemy"}


@pytest.mark.parametrize(("text", "whose"), THEIRS)
def test_men_of_other_lands_are_not_the_house_s(text, whose):
    """``Our allies in Uganda`` are Uganda's."""
    assert list(holders(text).values()) == [whose]


def test_what_another_land_s_minister_says_the_house_does_not_say():
    """``He said that his country …``."""
    found = issued("The Danish minister visited Kyiv. He said that his country had lost 12 soldiers.", PUBLISHER)

    assert [(figure.holder, figure.speaker) for figure in found.figures] == [("Denmark", None)]
