"""Whom a number counts, by a noun phrase of several words: crews, outlaws, guards, arms that a list had missed."""

import pytest

from tests.reading.figures_page import read


def counted(text: str) -> list[tuple[str, float | None, str | None]]:
    """Measure, number and unit of every figure."""
    return [(f.measure, f.high, f.unit) for f in read(text)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("40 bandits attacked the village on Monday.", "bandits"),
        ("The convoy was attacked by 40 pirates.", "pirates"),
        ("40 hijackers are in the building.", "hijackers"),
        ("40 masked and armed men entered the building.", "men"),
        ("40 hooded and uniformed men stormed the hotel.", "men"),
        ("40 members of the prime minister's bodyguard unit were sent to Tavik.", "members"),
        ("40 members of the interior ministry's rapid reaction squad arrived in Tavik.", "members"),
        ("The patrol vessel Kora, which had 40 men and women on board, was rammed.", "men"),
        ("The frigate had 40 men aboard.", "men"),
    ],
)
def test_those_who_bear_arms_are_a_force(text, unit) -> None:
    """Outlaws, guards and a warship's own crew."""
    assert counted(text) == [("strength", 40, unit)]


@pytest.mark.parametrize("unit", ["amphibious carriers", "amphibious vehicles", "tracked vehicles"])
def test_an_army_s_amphibians_are_arms(unit) -> None:
    """What rolls and swims is equipment as armoured vehicles are."""
    assert counted(f"The army has sent 40 {unit} to Tavik.") == [("equipment", 40, unit.split()[-1])]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry had 40 men and women on board.",
        "40 members of the football club were sent to Tavik.",
        "40 members of the parliamentary committee met in Tavik.",
        "40 tired and hungry fans entered the building.",
    ],
)
def test_others_are_none(text) -> None:
    """Passengers, a club, a committee, fans."""
    assert counted(text) == []


def test_men_whom_a_frigate_saved_are_not_her_crew() -> None:
    """Who was taken on board is evacuated."""
    assert counted("The frigate took 40 rescued men on board.") == [("evacuated", 40, "men")]


@pytest.mark.parametrize("verb", ["double", "raise", "triple", "boost", "increase"])
def test_what_grows_from_one_number_to_another_is_no_range(verb) -> None:
    """The first was, the second is to be."""
    figures = read(f"Kesh will {verb} its contingent from 150 to 300 troops.")

    assert [(f.low, f.high) for f in figures] == [(150, 150), (300, 300)]
    assert figures[0].modality == "historical"
