"""Whose a force is where only the grammar of its clause, a pronoun or a list tells: told where that is sure, else not."""

import pytest

from tests.reading.names_page import figures

HEAD = "ORLESK, Kestria, March 3 - "
WHOSE = [
    ("Kestria said its guns had been aimed at a column of 60 soldiers.", 60, None),
    ("The Orvic rebels reached the bridge, then held by a company of 90 men.", 90, None),
    ("The 4th Brigade is on its way to relieve a detachment of 70 men at the pass.", 70, None),
    ("Kestria alone has spoken of 2,000 soldiers.", 2000, "Kestria"),
    ("The rebels' garrison, some 300 men, did not fight.", 300, "rebels"),
    ("Kestria lost 140 men, three tanks and two guns.", 3, "Kestria"),
    ("Kestria has lost 140 men since the war began, along with nine tanks.", 9, "Kestria"),
    ("Diplomats said 900 soldiers had been pledged: 600 by Kestria, 300 by Kenya.", 300, "Kenya"),
    ("The union would form a force of 3,000, with Berland supplying 1,200 men.", 1200, "Berland"),
    ("Kenya will send 200 men, and Kestria said that it had asked for nine tanks.", 9, "Kestria"),
    ("Kenya has informed the United Nations that it will hand over 24 howitzers.", 24, "Kenya"),
    ("Kestria's minister said that the Lorvian grouping consisted of 115,000 soldiers.", 115000, "Lorvian"),
    ("The enemy attacked the positions of the 5th Brigade with two battalions.", 2, None),
    (
        "The deputies will vote on a plan to send 900 soldiers, which the opposition has rejected.",
        900,
        None,
    ),
    ("A comparable mission was withdrawn after four of its members were killed.", 4, None),
    ("Kestria's staff said it had seen some movement and that 2,000 soldiers had left.", 2000, None),
    ("Kestria said it had sunk two Kenyan boats carrying 20 commandos.", 20, "Kenya"),
    ("A spokesman for the Ambrose Front said that seven soldiers had died.", 7, "Kestria"),
    ("Under it 1,600 guerrillas would gather at four sites under the supervision of 90 foreign soldiers.", 90, None),
    ("Kestria, which in February expelled the 35 observers, has denied it.", 35, None),
    ("The state of Uganda, which Kenya accuses of lying, stated that it had moved three battalions.", 3, "Uganda"),
    ("Rebel officers said they had found six tanks in the town.", 6, None),
    ("The rebels' self-declared spokesman, Major Sergei Dol, said he still commanded 3,000 men.", 3000, None),
    (
        "Kestria's army said it had taken a hill held by the Ambrose Front, killing 30 of its fighters.",
        30,
        "Ambrose Front",
    ),
]


@pytest.mark.parametrize(("text", "value", "holder"), WHOSE, ids=[text[:40] for text, _, _ in WHOSE])
def test_the_clause_tells_whose_they_are_or_nobody_does(text, value, holder):
    """What is only aimed at, relieved, thanked for or handed on is not the subject's."""
    assert [figure.holder for figure in figures(HEAD + text) if figure.high == value] == [holder]


@pytest.mark.parametrize(
    "text",
    [
        "Kestria's general said the neighbouring state of Pelagia was training 800 terrorists.",
        "The bloc's chairman, Prime Minister Anand Sorel, said a standby brigade of 2,500 could come.",
        "Kestria is defended by two divisions of the Lorvian army and by 1,500 local volunteers.",
    ],
)
def test_no_state_has_whom_it_only_tells_of(text):
    """Terrorists, a bloc's brigade and volunteers beside another's army are not of the land told last."""
    assert not {"Kestria", "Pelagia"} & {figure.holder for figure in figures(HEAD + text)}


def test_the_north_is_the_land_whose_name_begins_so():
    """``the North plans to send`` is no plan of the neighbour who says so."""
    text = "North Korea denied it. South Korea's spy agency believes that the North plans to send 1,000 engineers."

    assert [figure.holder for figure in figures(text) if figure.high == 1000] == ["North Korea"]


def test_the_federation_is_another_that_is_called_so_in_full():
    """The bulletin's own land is a republic."""
    text = (
        "General Staff of the Republic of Tavoria\n\nWith the help of the Federation of Lomar, a hospital has been set up. "
        "The Federation has delivered 40 ambulances and promised six launchers."
    )

    assert [figure.holder for figure in figures(text) if figure.high == 6] == ["Lomar"]


def test_further_battalions_that_the_military_announces_are_no_movement_s():
    """The movement told of before has none."""
    text = HEAD + (
        "The Ambrose Front has 900 members under arms. The military announced that a further two battalions will be sent."
    )

    assert "Ambrose Front" not in [figure.holder for figure in figures(text) if figure.high == 2]


def test_the_only_strange_people_under_arms_are_the_enemy():
    """No friend who is named is the enemy of a bulletin while another's soldiers are told of."""
    text = (
        "Ministry of Defence of the Republic of Haldane\n\nA Mirovan column was seen. The enemy lost 140 servicemen. "
        "The Republic of Lund will hand over 24 howitzers."
    )

    assert [figure.holder for figure in figures(text) if figure.high == 140] == ["Mirovan"]


def test_the_men_of_a_movement_s_commander_are_no_state_s():
    """``Its`` commander, of a movement told right before, does not serve the land of the page."""
    text = HEAD + (
        "Twelve soldiers were killed in an ambush. The 5R movement claimed it. Its military commander, General Sembe Do, "
        "spoke on Monday. He acknowledged the death of six of his fighters."
    )

    assert [figure.holder for figure in figures(text) if figure.high == 6] == ["Sembe Do"]


def test_a_bulletin_whose_land_is_not_read_is_not_of_the_land_told_of_most():
    """``Our forces`` are nobody's by name there, and least of all the enemy's."""
    text = (
        "Federal Ministry of Defence, Republic of Ostermark\nDaily bulletin No. 212\n\n"
        "Some 3,000 men of the Velian 6th Corps remain in the pocket, Velian prisoners said. "
        "Our forces lost eight killed and 33 wounded."
    )

    assert [figure.holder for figure in figures(text) if figure.high in (8, 33)] == [None, None]


def test_a_border_that_only_where_names_is_read():
    """``on its border with X, where 1,000 men had fought``: no place of the sentence stands behind the number."""
    text = HEAD + "It took the last outpost on its border with Lorvia, where 1,000 Kenyan soldiers had been fighting."

    assert [figure.holder for figure in figures(text) if figure.high == 1000] == ["Kenya"]
