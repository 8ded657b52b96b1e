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
