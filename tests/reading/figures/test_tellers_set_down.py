"""Who tells a figure by how it is set down: in brackets, before a colon, by a reckoning, by "he said" within, by "it" of an army."""

import pytest

from tests.reading.names_page import figures

TOLD = [
    ("• The storm hit on 14 March; 246 people are known to have died (NDMA).", "NDMA"),
    ("UN envoy Ghassan Salame: 2,800 people displaced so far.", "Ghassan Salame"),
    ("• Cholera: 1,052 suspected cases and two deaths reported by the Ministry of Health.", "Ministry of Health"),
    ("The junta hired combatants of the Volk company, estimated at 1,000 by the Americans.", "Americans"),
    ("Pyongyang has 170 submarines by Seoul's reckoning.", "South Korea"),
    ("The army has been silent for days. It said 550 of its soldiers had been freed.", "army"),
    (
        "A senior defence official told reporters that it would rain. In the past days, he said, Moscow shifted 14 battalions.",
        "official",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_the_teller_stands_beside_his_number(text, speaker):
    """Each figure of the text's last sentence is told by the one whom its words show."""
    assert all(speaker in (figure.speaker or "") for figure in figures(text))
    assert figures(text)


NOBODY = [
    "• The plan: 4,000 soldiers and 30 tanks stay.",
    "The charity handed out kits (PPE).",
    "Portugal gave 700 of the soldiers.",
    "Portugal gave 700 of the soldiers, Chad 200.",
    "• 61 people confirmed dead, 14 still unaccounted for.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_plans_givers_and_the_dead_tell_nothing(text):
    """What stands before a colon or a verb is no teller by that alone, nor is a short form in brackets."""
    assert [figure.speaker for figure in figures(text) if figure.speaker] == []
