"""Whose those are who are promised to another, ranked in a sentence of their own or one of several formations; and what is only to come."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya asked the allies for a force of 6,000 and got offers of 2,500.", None),
        ("Kenya asked for 6,000 soldiers and was promised 2,500.", None),
        ("Kenya asked for tents and sent 2,500 soldiers.", "Kenya"),
        ("Georgia leads with 870 soldiers there. Germany comes next with 850.", "Germany"),
        ("Georgia leads with 870 soldiers there. Then follows Italy with 600.", "Italy"),
        ("Two of the army's five brigades are loyal. The fifth, 3,400 strong, waits.", "army"),
        ("The Kenyan army has three brigades there. The third, 2,000 strong, is at Lamu.", "Kenya"),
        ("Five schools are closed. The fifth, 3,400 strong, waits.", ""),
        ("Kenya said it would send 150 observers if both sides agreed.", "Kenya"),
        ("Kenya said there were 150 observers on both sides.", None),
        ("A Pakistani colonel and three of his men were killed.", "Pakistan"),
        ("The junta found 60 bodies. The resistance says it lost six men.", "resistance"),
    ],
)
def test_whose_the_last_of_the_numbers_is(text: str, expected: str | None) -> None:
    """Rule: who is promised men has none of them; a rank, a formation and an officer's men are their own side's."""
    found = figures(text)

    assert (found[-1].holder if found else "") == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kenya's minister said two more frigates would leave their base overnight.", "planned"),
        ("Kenya's minister said four jets, among them the newest, would fly on Friday.", "planned"),
        ("Kenya's minister said two frigates had anchored off the base.", "present"),
        ("He said that Kenya's air force, with 18 jets to Uganda's ten, would even the odds.", "present"),
        ("The proposal is for 3,200 soldiers.", "planned"),
        ("Half of Kenya's 40 tanks are out of order.", "present"),
    ],
)
def test_what_would_go_is_planned(text: str, status: str) -> None:
    """Rule: arms that somebody says would go are planned, as men are; who is out of order is there."""
    assert figures(text)[-1].status == status
