"""Places that are none of the number's: where the hurt are taken, where a truce was signed or a list printed, a part of a body's name."""

import pytest

from tests.reading.names_page import figures

NOWHERE = [
    ("Another 203 people are injured, 22 of whom were flown to hospitals in Neiva and Pasto.", 203),
    ("The ministry has registered 8,450 injured, 640 of whom were flown to the coast.", 8450),
    ("Fifty-three persons were injured, nine of whom have been flown to the capital, Lorvaise.", 53),
    ("Two dozen soldiers were wounded, eight of them critically, and were flown to Niamey.", 24),
    ("The war took about 13,000 lives before the cease-fire signed in Vienna in December 1996.", 13000),
    ("The war cost 40,000 lives until the accord reached in Dayton in 1995.", 40000),
    ("A mine killed 21 people hours before the truce agreed in Geneva broke down.", 21),
    ("According to a list published in Stockholm, 340 civilians were killed.", 340),
    ("In a statement released in Oslo the movement said it had killed 14 soldiers.", 14),
    ("Speaking in Ottawa, the general said 200 soldiers had been lost.", 200),
    ("The Islamic State in the Sahel claimed the attack, saying its fighters had killed 52 soldiers.", 52),
    ("Some 13,000 people fled to Oubara in 2003, when an army mutiny killed 214 civilians.", 214),
]
THERE = [
    ("Four of the injured were airlifted to a hospital in Geneva.", 4, "Geneva"),
    ("Eleven soldiers were wounded at Tavik and taken to a hospital in Marn.", 11, "Tavik"),
    ("Three people were hurt in the crash near Halm and flown to Oslo by helicopter.", 3, "Halm"),
    ("The UN mission in South Sudan said that 40 people had been killed in Malakal.", 40, "Malakal"),
    ("Two people were killed by a list of faults published by nobody in Marn.", 2, "Marn"),
    ("The army brought 300 soldiers to Marn.", 300, "Marn"),
    ("Some 900 people were evacuated to Marn.", 900, "Marn"),
    ("Forty people died in Vienna before the truce.", 40, "Vienna"),
    ("Ostria has about 6,000 troops in the uplands.", 6000, "the uplands"),
    ("The rebels have 2,000 men in the marshes.", 2000, "the marshes"),
    ("Two of them were injured at a roadblock on 11 May.", 2, "a roadblock"),
]


@pytest.mark.parametrize(("text", "value"), NOWHERE, ids=[text[:35] for text, _ in NOWHERE])
def test_nobody_was_hurt_where_the_hurt_are_taken_or_a_truce_is_signed(text, value):
    """A hospital far away, a venue, a publisher's town and a body's name say nothing of where it happened."""
    assert [figure.place for figure in figures(text) if figure.high == value] == [None]


@pytest.mark.parametrize(("text", "value", "place"), THERE, ids=[text[:35] for text, *_ in THERE])
def test_where_it_happened_stays_told(text, value, place):
    """A place of the harm itself, of those who are moved, and a plain noun for one."""
    assert [figure.place for figure in figures(text) if figure.high == value] == [place]
