"""What a force is doing: a sum that is brought about, one that the side has besides, a ship that puts out."""

import pytest

from tests.reading.names_page import figures

STATUS = [
    (
        "He said that 700 soldiers had been sent to the frontier, which brought the number there to 3,500.",
        3500,
        "present",
    ),
    ("The army flew 300 men in, bringing the force at the dam to 900.", 900, "present"),
    ("Four redeployments brought the number down to 14,000 soldiers.", 14000, "present"),
    ("The Spanish army, with 16,000 men in the east, has moved two brigades up to the gorge.", 16000, "present"),
    ("Britain, with 7,200 soldiers in Iraq, is sending two planes and a frigate.", 7200, "present"),
    ("Britain has sent the carrier Hermes, with 700 Marines, to Kyrenia and two frigates.", 700, "moved"),
    ("The Italian navy says the San Giorgio has left Brindisi with 220 marines on board.", 220, "moved"),
    ("The Bayraktar left Mersin with 400 Turkish soldiers aboard.", 400, "moved"),
    ("The last 300 French soldiers left Niger on Friday.", 300, "withdrawn"),
    ("Kesh sent 300 soldiers to the border.", 300, "moved"),
]
HOLDERS = [
    ("Haiti's gangs have 5,000 fighters.", 5000, "gangs"),
    ("Haiti's army has 5,000 soldiers.", 5000, "Haiti"),
    ("Each can carry about 350 marines.", 350, None),
    ("Rwanda sent 900 men. The Congolese army counts more than 100,000 on paper.", 100000, "Congo"),
    (
        "Kenya will send 800 soldiers and Burundi 600. The force's commander said the first 900 had reached Goma.",
        900,
        None,
    ),
    (
        "Chad is at war. The governor of Tama province, Idriss Dokony, said that 700 soldiers had been sent there.",
        700,
        "Chad",
    ),
    ("The Spanish army said it had killed 13 gunmen on the island for the loss of five soldiers.", 5, "Spain"),
    ("The army said rebels of the Orsa Front had killed 13 soldiers for the loss of five men.", 5, "Orsa Front"),
    ("The police shot 13 Abu Sayyaf gunmen. A general said 80 of the group's fighters were left.", 80, "Abu Sayyaf"),
    ("The city's commander, Colonel Ines Dorr, says her garrison numbers 14,000.", 14000, "garrison"),
    ("The governor of Tama province, Idriss Dokony, said that 700 soldiers had been sent there.", 700, None),
]


@pytest.mark.parametrize(("text", "value", "status"), STATUS, ids=[text[:35] for text, *_ in STATUS])
def test_what_is_there_is_no_move(text, value, status):
    """Those who are moved are told apart from those who are there already and from what they add up to."""
    assert [figure.status for figure in figures(text) if figure.high == value or figure.low == value] == [status]


@pytest.mark.parametrize(("text", "value", "holder"), HOLDERS, ids=[text[:35] for text, *_ in HOLDERS])
def test_neither_a_land_s_gangs_nor_a_governor_s_province_are_taken_for_it(text, value, holder):
    """Gangs are themselves, a province has no soldiers, "each" is nobody, and a force is not the land told last."""
    assert [figure.holder for figure in figures(text) if figure.high == value or figure.low == value] == [holder]
