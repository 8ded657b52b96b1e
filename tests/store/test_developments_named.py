"""Whose count a figure without a place is, by the place that its sentence names."""

from tests.store.judged import Desk, dead
from tests.store.test_developments_places import WAR, told_by


def test_an_old_value_of_another_town_is_no_repeat():
    """Port Sel stood at five once; that the governor of Ost now counts five is news of Ost."""
    desk = Desk()
    desk.sees(dead(5), story=WAR)
    desk.sees(dead(7), hours=1, cues=["change"], story=WAR)
    desk.sees(dead(3, "Ost"), hours=1, story=WAR)
    five = told_by("The governor of Ost said the number of dead had risen to five.", dead(5, None))
    verdict = desk.sees(five, "gazette", 5, cues=["change"], story=WAR)

    assert (verdict.reason, verdict.old.low) == ("CHANGED", 3)


def test_a_land_that_a_sentence_names_is_no_other_place_than_its_town():
    """ "Varenia's minister confirmed that 40 had died": the 40 of Port Sel, though 52 are counted in all of Varenia."""
    desk = Desk()
    desk.sees(dead(40), story=WAR)
    desk.sees(dead(52, "Varenia"), story=WAR)
    confirmed = told_by("Varenia's minister confirmed that 40 had died.", dead(40, None))
    verdict = desk.sees(confirmed, "gazette", 3, story=WAR)

    assert (verdict.reason, verdict.of) == ("CORROBORATED", "t1")


def test_the_names_of_all_who_repeat_a_toll_make_no_story():
    """Thirty newsrooms tell of the 14 of Port Sel, each with names of its own; 14 dead elsewhere share one with each of three."""
    desk = Desk()
    for number in range(30):
        desk.sees(dead(14), f"paper {number}", number / 10, story={"=sel", f"=name{number}", f"=other{number}"})
    elsewhere = desk.sees(dead(14, None), "herald", 5, story={"=name9", "=other14", "=name22", "dam"})

    assert elsewhere.reason == "NEW"
