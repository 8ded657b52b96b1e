"""A state's communiqué: whom it calls the enemy, what the enemy leaves behind, whom its own forces mourn."""

import pytest

from tests.reading.names_page import figures

HEAD = """REPUBLIC OF KESTRANA

GENERAL STAFF

Communiqué No. 4

At dawn fighters of the so-called Northern Salvation Front attacked our posts at Dolna.

"""
FRONT = "Northern Salvation Front"

LEFT = [
    (
        "By noon the enemy had left 140 dead on the slopes and 31 prisoners in our hands.",
        [(140, "killed", FRONT), (31, "captured", FRONT)],
    ),
    (
        "The enemy left behind 12 lorries, two mortars and 40 rifles.",
        [(12, "captured", FRONT), (2, "captured", FRONT), (40, "captured", FRONT)],
    ),
    ("The terrorists abandoned 14 vehicles.", [(14, "captured", FRONT)]),
    ("The attackers left 22 dead and nine prisoners.", [(22, "killed", FRONT), (9, "captured", FRONT)]),
    ("Our forces mourn 11 martyrs.", [(11, "killed", "Kestrana")]),
    ("Our army today mourns the loss of 12 soldiers.", [(12, "killed", "Kestrana")]),
]


@pytest.mark.parametrize(("text", "wanted"), LEFT)
def test_what_the_enemy_left_is_the_movements_that_was_told_of(text, wanted):
    """The dead and the prisoners are its own, and arms that it left are taken; who mourns has lost them."""
    told = figures(HEAD + text)

    assert [(figure.low, figure.measure, figure.holder) for figure in told] == wanted
    assert not any(figure.speaker for figure in told)


def test_an_army_that_leaves_soldiers_behind_loses_none():
    """Arms and men that a side leaves somewhere are nobody's booty."""
    assert [figure.measure for figure in figures("The army left 400 soldiers in the town.")] == ["strength"]
    assert [figure.holder for figure in figures("The storm left 12 dead and 40 missing.")] == [None, None]
    fled = figures("The riot left 12 dead, and 40 prisoners fled.")
    assert (40, "captured") not in [(figure.low, figure.measure) for figure in fled]


def test_a_land_named_since_is_nearer_than_a_movement():
    """Where another state is told of last, the movement of the first paragraph is not who "they" are."""
    text = (
        HEAD
        + "The armed forces of Corvania have brought up 3,000 men to Lund, where last month they kept 700 border guards."
    )

    assert FRONT not in [figure.holder for figure in figures(text)]


def test_columns_may_be_so_many_strong_and_what_supports_them_is_theirs():
    """The plural of a body has men as well, and what goes with a force is of its side."""
    told = figures(
        "Three columns of the Northern Salvation Front, some 1,400 strong and supported by nine tanks, attacked Dolna."
    )

    assert [(figure.low, figure.holder) for figure in told if figure.low != 3] == [(1400, FRONT), (9, FRONT)]
    assert [figure.low for figure in figures("The crowd, 4,000 strong and led by two drummers, sang.")] == []


PARTS = [
    (
        "The hospital has 31 wounded on the floor, six of them children, and three children died in the night.",
        [(31, "wounded"), (6, "wounded"), (3, "killed")],
    ),
    (
        "There are 12 dead in the morgue, four of them soldiers, and 30 people were hurt.",
        [(12, "killed"), (4, "killed"), (30, "wounded")],
    ),
    (
        "Some 300 houses burned, 40 of them in Brod, and five people were killed.",
        [(300, "destroyed"), (40, "destroyed"), (5, "killed")],
    ),
    (
        "The mission took in 40 injured, nine of them women, and two men died on the way.",
        [(40, "wounded"), (9, "wounded"), (2, "killed")],
    ),
    ("Police held 40 people, nine of them were released, and two died.", [(40, "detained"), (2, "killed")]),
]


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_a_part_in_an_aside_shares_its_wholes_fate_and_not_the_next_ones(text, wanted):
    """What is told behind the aside's comma is of another count."""
    told = [(figure.low, figure.measure) for figure in figures(text)]

    assert [row for row in wanted if row not in told] == []
