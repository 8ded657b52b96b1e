"""Whose a force is that a leader, a clause or a struck vehicle tells."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import lexicon

HELD = [
    ("The militia's chief, Ola Dorje, has 700 volunteers under arms.", 700, "militia"),
    ("The rebel leader, Karim Osei, claims to have 4,000 fighters.", 4000, "rebels"),
    ("Norway, whose general serves as deputy, has vowed to dispatch 600 soldiers.", 600, "Norway"),
    ("Rockets hit two US helicopters near Basra, wounding three service members.", 3, "United States"),
    ("Norway was quiet. It fired back after a Danish raid had killed five of its soldiers.", 5, "Norway"),
    ("The marines of Norway, who count 600 rifles, stay in the hills.", 600, "Norway"),
    ("Divers found the wreck of a Danish patrol boat and the bodies of five of its crew.", 5, "Denmark"),
    ("The border is quiet. Norway's has 61,000 men, Denmark said.", 61000, "Norway"),
    ("The Lund Guard, a militia that Norway arms, claims 5,000 members. The Lund Guard is new.", 5000, "Lund Guard"),
    ("He commands the parachute regiment, which has 1,200 men.", 1200, "parachute regiment"),
    ("Israel said Hamas had killed 12 of its soldiers.", 12, "Israel"),
    ("Ukraine shot down 42 drones used by Russia.", 42, "Russia"),
    ("Three Army Reserve soldiers were killed.", 3, "Army Reserve"),
    (
        "About 640 soldiers and police of the Lund Front have landed. The Lund Front was founded in May.",
        640,
        "Lund Front",
    ),
]


def _holders(text: str) -> dict[float | None, str | None]:
    figures = read(Article(text, published=dt.date(2024, 3, 1)), lexicon()).figures
    return {figure.low or figure.high: figure.holder for figure in figures}


@pytest.mark.parametrize(("text", "value", "holder"), HELD)
def test_a_force_is_of_whom_its_leader_or_clause_names(text, value, holder):
    """What leads the clause of the number has it, past a clause between commas and a leader's name."""
    found = _holders(text)

    assert found[value] == holder


def test_a_party_leaders_crowd_is_no_army_of_a_side():
    """A leader of no armed side lends no side's word."""
    found = _holders("The opposition leader, Karim Osei, said the state has 4,000 soldiers in the streets.")

    assert found[4000] not in ("opposition", "rebels")


def test_the_enemy_is_no_ally_and_he_is_the_enemy():
    """The only other land named is no enemy where it is called an ally; the demonym of foreign troops is one then."""
    text = (
        "Ministry of Defence of Norway\n\nA Volodian column was shelled. The enemy left 41 dead. "
        "The enemy has massed troops. His fleet of 12 warships lies off the cape. Our ally, Denmark, has sent 300 men."
    )
    found = _holders(text)

    assert (found[41], found[12], found[300]) == ("Volodian", "Volodian", "Denmark")


NOT_HELD = [
    ("The 80 Royal Marines who had defended the port were flown home.", 80, "Royal"),
    ("The UN met. South Africa has 1,200 soldiers in the mission and may add 300.", 300, "UN"),
]


@pytest.mark.parametrize(("text", "value", "holder"), NOT_HELD)
def test_a_general_word_or_an_object_has_no_force(text, value, holder):
    """A word that many bodies bear is nobody's name, and what a preposition holds is no subject."""
    found = _holders(text)

    assert found[value] != holder


def test_what_the_enemy_loses_is_the_enemys():
    """Losses behind "losing" are the aggressor's, however far before it stands."""
    text = (
        "Ministry of Defence of Norway\n\nDanish troops came. During the day the aggressor made four attempts to cross "
        "the river near Oslo, losing up to 120 men."
    )

    assert _holders(text)[120] == "Denmark"
