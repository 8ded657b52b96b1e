"""Numbers that count nobody by the words around them: hours, telephone numbers, distances along a river, double entries, flights, the other side's number."""

import pytest

from tests.reading.figures_page import read


def told(text: str) -> list[tuple[str, float | None]]:
    """Measure and value of each figure."""
    return [(figure.measure, figure.high) for figure in read(text)]


HOURS = [
    "The Front's fighters began to leave the governorate at eleven at night.",
    "The garrison's soldiers had gone by six in the morning.",
    "The rebels were at the gate from about nine in the evening.",
    "The troops moved out at ten sharp.",
]
CALLS = [
    "The hotline for relatives of servicemen, 1550, is staffed around the clock.",
    "Families of soldiers may use the helpline (1177).",
    "The ministry's telephone for the families of the troops is 4400.",
    "Relatives of conscripts should dial 1818.",
]
DISTANCES = [
    "By four in the morning the flood was in Bendula, a city of 64,000 people 34 km below the dam.",
    "Seventy-one km below Ndara lies the Sengwe hydropower dam.",
    "The bridge, 12 miles above the reservoir, was cut off by the water.",
]
TWICE = [
    "Eleven bodies that had been taken from Makosi to Bendula had been entered in the books of both.",
    "The lower figure was a correction of a double entry (eleven bodies).",
    "The office said that nine dead had been listed twice.",
    "The toll was cut after the double counting of 14 bodies.",
    "Seven of the dead were double entries, the office said.",
]


@pytest.mark.parametrize("text", HOURS + CALLS + DISTANCES + TWICE)
def test_such_a_number_counts_nobody(text: str) -> None:
    """Hours, telephone numbers, distances and double entries are no figures."""
    assert told(text) == []


def test_a_level_below_its_peak_is_no_depth() -> None:
    """``15 centimetres below the peak``."""
    text = "The level stood at 8.30 metres, 15 centimetres below the peak of Saturday."
    assert "depth" not in [measure for measure, _ in told(text)]


COUNTED = [
    ("The ministry put the dead at 19 in the evening bulletin.", ("killed", 19)),
    ("Gunmen killed five at night.", ("killed", 5)),
    ("The army sent 1550 soldiers to Karvel.", ("strength", 1550)),
    ("The hotline was cut when 1550 soldiers entered Karvel.", ("strength", 1550)),
    ("The quake struck at a depth of 10 km below the seabed.", ("depth", 10)),
    ("The tremor was 12 km below Karvel.", ("depth", 12)),
    ("The river rose three metres above the mark.", ("water", 3)),
    ("Eleven people died and the wounded were entered in both registers.", ("killed", 11)),
    ("The toll was lowered to 412 from 600 after several villages had been counted twice.", ("killed", 412)),
    ("The toll was lowered to 38 dead because of double counting.", ("killed", 38)),
    ("The ministry put the dead at 38 after several were double-counted.", ("killed", 38)),
    ("The doctor said by telephone that 340 had been killed.", ("killed", 340)),
    ("Fourteen deaths were recorded in both towns.", ("killed", 14)),
    ("The dam killed 40 people, twice as many as were counted on Monday.", ("killed", 40)),
]


@pytest.mark.parametrize(("text", "figure"), COUNTED)
def test_near_misses_are_counted(text: str, figure: tuple[str, float]) -> None:
    """The same words beside a count leave it standing."""
    assert figure in told(text)


def test_flights_are_not_wounded_by_the_list_they_open() -> None:
    """``Three flights, 51 wounded``: planes carry the wounded."""
    assert told("Three flights, 51 wounded.") == [("wounded", 51)]
    assert told("Four convoys, 120 injured.") == [("wounded", 120)]
    assert told("Three dead, 51 wounded.") == [("killed", 3), ("wounded", 51)]


AGAINST = [
    "The assault was repelled by an army that lost four men against 60 militants.",
    "The brigade counted 12 dead against 90 rebels.",
]


@pytest.mark.parametrize("text", AGAINST)
def test_the_other_sides_number_behind_losses_is_no_strength(text: str) -> None:
    """Nobody tells whether those were killed or only there."""
    assert [row for row in told(text) if row[0] == "strength"] == []


def test_soldiers_sent_against_others_are_still_a_strength() -> None:
    """``sent 400 soldiers against 600 rebels``."""
    assert ("strength", 400) in told("The army sent 400 soldiers against 600 rebels.")
