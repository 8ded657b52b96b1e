"""A place behind "and" and a subject with a verb of its own is where that one went, not where those before were counted."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    "text",
    [
        "The rebels had freed 34 of their captives by Friday and the first aid had reached the besieged town of Karvel.",
        "The militia freed 34 captives, and the Red Cross reached Karvel.",
        "Kidnappers let 12 pupils go on Sunday and the governor flew to Karvel.",
        "The flood killed 14 people and the army reached Karvel on Monday.",
        "Some 300 people were wounded and the first lorries got to Karvel.",
        "The cholera has killed 40 people and a team of doctors has gone to Karvel.",
        "The storm left 12,000 people homeless and the first tents arrived in Karvel on Friday.",
        "The junta arrested 40 officers and its foreign minister travelled to Karvel.",
        "Police arrested 300 people and the opposition called a rally in Karvel.",
        "The generals have ordered 9,000 reservists for exercises, and the 4th Brigade was moved to Karvel.",
    ],
)
def test_the_place_behind_a_new_subject_is_not_of_those_before(text: str) -> None:
    """ "freed 34 and the first aid reached X": X is where the aid is."""
    assert [figure.place for figure in read(text)[:1]] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "At least 14 people were killed and dozens of houses were destroyed in Karvel.",
        "At least 14 people were killed and the bridge was destroyed in Karvel.",
        "The quake killed 14 people and destroyed the harbour of Karvel.",
        "The quake killed 14 people and the waves destroyed the harbour of Karvel.",
        "Some 300 people and the mayor fled to Karvel.",
        "The rebels captured 12 soldiers and the bridge at Karvel.",
        "Police arrested 12 men and a woman in Karvel.",
        "The blast killed 12 soldiers and a civilian who had come to Karvel.",
        "The army evacuated 1,200 people and their animals to Karvel.",
        "The army freed 12 hostages and took them to Karvel.",
        "The army freed 12 hostages and the recaptured village of Karvel.",
    ],
)
def test_one_deed_of_one_subject_keeps_its_place(text: str) -> None:
    """ "killed 14 people and destroyed the harbour of X": both in X."""
    assert [figure.place for figure in read(text)[:1]] == ["Karvel"]
