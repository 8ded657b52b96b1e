"""Kinds that people call by a name of their own, within the modes of PLOVER."""

import pytest

from tests.reading.claims_page import happened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sacked its army chief, General Ada Mbo, on Monday.", ("SANCTION", "dismiss")),
        ("Norway suspended its aid to Iran on Monday.", ("SANCTION", "suspend")),
        ("Norway cut off aid to Iran on Monday.", ("SANCTION", "supplies")),
        ("Omar Vell cancelled a trip to Iran on Monday.", ("SANCTION", "cancel")),
        ("Norway broke off relations with Iran on Monday.", ("SANCTION", "ties")),
        ("Norway imposed an embargo on Iran on Monday.", ("SANCTION", "discontinue")),
        ("Omar Vell accepted an invitation of Iran on Monday.", ("AGREE", "accept")),
        ("Norway and Iran signed an agreement on Monday.", ("AGREE", "agree")),
        ("Norway offered help to Iran on Monday.", ("AGREE", None)),
        ("Captain Omar Vell surrendered with 30 men on Monday.", ("RETREAT", "surrender")),
        ("Norway withdrew its troops from Iran on Monday.", ("RETREAT", "withdraw")),
        ("President Omar Vell declared a state of emergency on Monday.", ("COERCE", "emergency")),
        ("President Omar Vell declared martial law on Monday.", ("COERCE", "martial-law")),
        ("Officers seized power in Oso on Monday.", ("COERCE", "power")),
        ("Rebels seized the airport of Oso on Monday.", ("COERCE", "seize")),
        ("Norway held an exercise near Oso on Monday.", ("MOBILIZE", "exercise")),
        ("President Omar Vell declared three days of mourning.", ("SUPPORT", "mourn")),
        ("President Omar Vell expressed his condolences to Iran.", ("SUPPORT", "condole")),
        ("Norway shot down a drone near Oso on Monday.", ("ASSAULT", "down")),
        ("Omar Vell praised the rescuers of Iran.", ("SUPPORT", None)),
    ],
)
def test_a_dismissal_is_called_one(text, expected):
    """No emergency after a quake is martial law, no dismissed general has broken off relations."""
    assert [(e.event, e.mode) for e in happened(text).events] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels seized power plants near Oso on Monday.", [("COERCE", "seize")]),
        ("Russian forces seized a power station near Oso on Monday.", [("COERCE", "seize")]),
        ("Rebels seized the government building in Oso on Monday.", [("COERCE", "seize")]),
        ("Officers seized power tools in Oso on Monday.", [("COERCE", "seize")]),
        ("Officers seized power on Monday.", [("COERCE", "power")]),
        ("Officers have seized power, a radio said.", [("COERCE", "power")]),
        ("The army ousted the rebels from the town of Oso on Monday.", [("COERCE", "seize")]),
        ("Soldiers ousted President Omar Vell on Monday.", [("COERCE", "power")]),
        ("Soldiers ousted the government of Mali on Monday.", [("COERCE", "power")]),
        ("The king was ousted by his guards on Monday.", [("COERCE", "power")]),
        ("The storm ousted thousands of people from Oso.", []),
        ("The driver was removed from the wreck by rescuers.", []),
        ("The commander of the guard was removed from the wreck by rescuers on Monday.", []),
        ("The court removed the minister from the list of candidates on Monday.", []),
        ("The army ousted the rebel leader from the town of Oso on Monday.", [("COERCE", "seize")]),
        ("Norway called its ambassador home on Monday.", [("SANCTION", "discontinue")]),
        ("Norway called off a visit to Iran on Monday.", [("SANCTION", "cancel")]),
        ("Norway stripped the club of its status on Monday.", [("SANCTION", "discontinue")]),
        ("Norway removed the governor of Oso from his post on Monday.", [("SANCTION", "dismiss")]),
        ("General Ada Mbo was relieved of her command on Monday.", [("SANCTION", "dismiss")]),
    ],
)
def test_a_kind_is_told_by_its_phrase(text, expected):
    """A power plant is no power, rebels driven from a town no rulers, an ambassador called home no meeting called off."""
    assert [(e.event, e.mode) for e in happened(text).events] == expected
