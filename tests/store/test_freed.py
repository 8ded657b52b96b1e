"""The freed and the held, the ill and the recovered, through time: two counts, of which neither changes nor disputes the other."""

from tests.store.test_told_again import figures, told

HELD = "Hostages in Oso\nThe rebels hold 49 hostages in the mine at Oso, the mayor Ida Roth said."
FREED = "Hostages in Oso\nThe rebels had freed 34 of their 49 hostages in the mine at Oso by Friday evening, the mayor Ida Roth said."


def test_the_freed_are_no_other_number_of_the_held(tmp_path):
    """Rule: 34 who are free neither change nor dispute the 49 who were held; those are told no second time."""
    assert figures(told(tmp_path, HELD, FREED), "captured") == [("NEW", None, 34), ("BACKGROUND", None, 49)]


def test_more_are_freed_by_and_by(tmp_path):
    """Rule: a count of the freed goes on as one."""
    first = "Hostages in Oso\nThe rebels in the mine at Oso have freed 15 hostages, the mayor Ida Roth said."
    second = "Hostages in Oso\nThe rebels in the mine at Oso have freed 23 hostages by now, the mayor Ida Roth said."

    assert figures(told(tmp_path, first, second), "captured") == [("CHANGED", 15, 23)]


def test_who_is_still_held_is_counted_apart(tmp_path):
    """Rule: what is left of the held is another number of theirs, never of the freed."""
    first = "Hostages in Oso\nThe rebels in the mine at Oso have freed 15 hostages, the mayor Ida Roth said."
    rest = "Hostages in Oso\nThe rebels still hold 8 hostages in the mine at Oso, the mayor Ida Roth said."

    assert figures(told(tmp_path, first, rest), "captured") == [("NEW", None, 8)]


def test_a_planned_release_is_no_release(tmp_path):
    """Rule: freed is news after "will free"."""
    plan = "Hostages in Oso\nThe rebels in the mine at Oso will free 15 hostages, the mayor Ida Roth said."
    done = "Hostages in Oso\nThe rebels in the mine at Oso have freed 15 hostages, the mayor Ida Roth said."

    assert [row[0] for row in figures(told(tmp_path, plan, done), "captured")] == ["NEW"]
