"""One number of one source is one count, by whatever unit or name of its speaker a text tells it."""

import pytest

from store.models import Figure
from store.one_force import may_fight
from store.reading.text.house import house_of
from tests.store.judged import Desk

STORY = ("=lumen", "=ost", "=varr", "dam", "spillway")


def force(number, unit, **fields):
    return Figure(number, number, "exact", "strength", unit, **fields)


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (
            force(600, "soldiers", speaker="the ministry"),
            force(600, "mutineers", holder="mutineers", speaker="Ministry of Defence"),
        ),
        (force(450, "men", place="Varr"), force(450, "column", place="Varr")),
        (force(900, "rebels", holder="Ost Front"), force(900, "fighters", holder="Ost Front")),
        (
            Figure(2, 2, "exact", "killed", "servicemen", speaker="Ministry of Defence of Lumen"),
            Figure(2, 2, "exact", "killed", None, speaker="the ministry of defence"),
        ),
    ],
)
def test_another_word_for_those_counted_is_no_news(first, again):
    """Rule: soldiers, mutineers, men and a column are one force where source or place and the number are the same."""
    desk = Desk()
    desk.sees(first, story=STORY)

    assert desk.sees(again, family="late", hours=6, story=STORY).reason == "CORROBORATED"
    assert desk.sees(again, family="third", hours=7, story=STORY).reason == "REPEAT"


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (force(600, "soldiers", speaker="the ministry"), force(600, "mutineers", speaker="the Front")),
        (force(600, "soldiers", speaker="the ministry"), force(640, "mutineers", speaker="the ministry")),
        (force(600, "soldiers", speaker="the ministry"), force(600, "buses", speaker="the ministry")),
        (force(4, "soldiers", place="Varr"), force(4, "mutineers", place="Varr")),
        (force(600, "soldiers", place="France"), force(600, "mutineers", place="France")),
        (
            Figure(2, 2, "exact", "killed", "servicemen", speaker="the ministry"),
            Figure(2, 2, "exact", "killed", None, speaker="the hospital"),
        ),
    ],
)
def test_another_source_number_or_thing_is_another_count(first, again):
    """Rule: what only looks alike is told."""
    desk = Desk()
    desk.sees(first, story=STORY)

    assert desk.sees(again, family="late", hours=6, story=STORY).reason == "NEW"


@pytest.mark.parametrize(
    ("unit", "fights"),
    [("regiment", True), ("regiments", False), (None, True), ("army trucks", False), ("guerrillas", True)],
)
def test_two_regiments_are_no_soldiers(unit, fights):
    """Rule: a regiment of 800 is 800 soldiers, two regiments are not two."""
    assert may_fight(unit) is fights


@pytest.mark.parametrize("desk", ["Press Office", "Information Department", "Media Centre"])
def test_a_ministry_speaks_through_its_press_office(desk):
    """Rule: what its office publishes is the ministry's own paper."""
    assert house_of(f"Ministry of Defence of Lumen, {desk}") is not None
    assert house_of(f"The Lumen Courier, {desk}") is None
