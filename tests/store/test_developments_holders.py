"""Whose troops a count is, where newsrooms name their holder in other words."""

from dataclasses import replace

import pytest

from store.models import Figure
from tests.store.judged import Desk

ARMY = Figure(800, 800, "exact", "strength", "soldiers", holder="army", place="Kesten")


@pytest.mark.parametrize(
    ("holder", "soldiers", "reason"),
    [
        ("Torvania", 800, "CORROBORATED"),
        ("government forces", 800, "CORROBORATED"),
        ("Torvania", 900, "NEW"),
        ("army", 900, "CHANGED"),
    ],
)
def test_the_army_may_be_a_countrys_where_the_value_is_the_same(holder, soldiers, reason):
    """One newsroom says "the army", another names the country; another number may be another army's."""
    desk = Desk()
    desk.sees(ARMY)

    assert (
        desk.sees(replace(ARMY, holder=holder, low=soldiers, high=soldiers), family="other", hours=2).reason == reason
    )


def test_two_named_holders_have_two_counts():
    """800 soldiers of one country do not confirm 800 of another."""
    desk = Desk()
    desk.sees(replace(ARMY, holder="Vask"))

    assert desk.sees(replace(ARMY, holder="Torvania"), family="other", hours=2).reason == "NEW"


@pytest.mark.parametrize(
    ("place", "soldiers", "reason"), [(None, 900, "NEW"), ("Kesten", 900, "CHANGED"), (None, 800, "CORROBORATED")]
)
def test_a_strength_of_nobodys_moves_a_known_one_only_by_its_place(place, soldiers, reason):
    """“Monitors put them at 900” does not say who they are; the place or the very number may."""
    desk = Desk()
    desk.sees(replace(ARMY, holder="Torvania", speaker="monitors"))
    later = replace(ARMY, holder=None, place=place, low=soldiers, high=soldiers, speaker="monitors")

    assert desk.sees(later, family="other", hours=2).reason == reason
