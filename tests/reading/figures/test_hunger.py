"""Hunger, shelter, arrivals and those left missing: harm in the words of situation reports."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("Some 3.2 million people are facing Emergency levels of food insecurity.", [(3200000, "affected")]),
    ("A further 1.4 million are facing Crisis.", [(1400000, "affected")]),
    ("The drought left five million needing food aid.", [(5000000, "affected")]),
    ("About 19,000 people in Brod rely on food aid.", [(19000, "affected")]),
    ("More than 4,500 people are sheltered in evacuation centres.", [(4500, "displaced")]),
    ("More than 15,000 people have been received at the camp.", [(15000, "displaced")]),
    ("Some 3,400 people have entered Lomar from Kesh.", [(3400, "displaced")]),
    ("More than 8,200 migrants have arrived on the island.", [(8200, "displaced")]),
    ("The hurricane left more than 30 boys from a camp missing.", [(30, "missing")]),
    ("The heatwave killed 60 people and sent 400 to hospital.", [(60, "killed"), (400, "wounded")]),
    ("The bodies of four women and two children were recovered.", [(4, "killed"), (2, "killed")]),
    ("Five teachers were killed along with three pupils.", [(5, "killed"), (3, "killed")]),
    ("Four others sustained various injuries.", [(4, "wounded")]),
    ("Seven other Westerners remained hostages.", [(7, "captured")]),
    ("The raid caused damage of 95 structures.", [(95, "damaged")]),
    ("There were 17,942 confirmed, probable and suspected cases.", [(17942, "infected")]),
    ("Some 1,400 houses were destroyed and 8,200 houses incurred damage.", [(1400, "destroyed"), (8200, "damaged")]),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_reports_of_need_tell_harm_in_words_of_their_own(text, wanted):
    """Hunger affects, camps shelter the displaced, who is sent to hospital is hurt."""
    assert [(figure.low, figure.measure) for figure in read(text)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Some 3,400 guests have arrived at the hotel.",
        "About 900 people have entered the stadium.",
        "Prices suffered 40 blows.",
        "The firm is facing 40 lawsuits.",
        "The boss left 30 boxes from a camp behind.",
        "The clinic sent 400 letters to hospitals.",
    ],
)
def test_guests_crowds_and_letters_are_no_harm(text):
    """Arriving makes nobody a refugee where no refuge is told of."""
    assert read(text) == []


def test_a_phase_of_hunger_is_no_place():
    """ "in IPC Phase 4" and "in Crisis" say how bad it is, not where."""
    found = read("More than 34 million people are in IPC Phase 4. Some 1.2 million people are in Crisis (IPC Phase 3).")

    assert [(figure.low, figure.place) for figure in found] == [(34000000, None), (1200000, None)]
