"""Numbers too far apart to be one count, and tolls that cannot have fallen."""

from dataclasses import replace

import pytest

from store.models import Figure
from tests.store.judged import Desk, dead
from tests.store.test_developments_before import told
from tests.store.test_developments_sides import QUAKE


def gone(number, unit="people", **fields):
    """People who were brought to safety."""
    return Figure(number, number, "exact", "evacuated", unit, **fields)


def force(number, **fields):
    """Soldiers of one army."""
    return Figure(number, number, "exact", "strength", "soldiers", holder="Karvonia", **fields)


def after(first, second, cues=(), setting="hazard", hours=9):
    """The verdict on the second of two figures of one story."""
    desk = Desk()
    desk.sees(first, story=QUAKE, setting=setting)
    return desk.sees(second, "gazette", hours, cues, story=QUAKE, setting=setting)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (dead(679, None), dead(38, None, speaker="the relief office")),
        (dead(6000, None, speaker="rebels"), dead(19, None, speaker="the council")),
        (gone(38000), gone(41, speaker="the harbour master")),
        (gone(41, speaker="the harbour master"), gone(38000, speaker="the minister")),
        (force(1000), force(170, speaker="a general")),
    ],
)
def test_numbers_far_apart_are_two_counts(first, second):
    """Those saved from a ferry say nothing against those moved before a storm, whichever was told first."""
    assert after(first, second).reason in ("NEW", "CHANGED" if second.speaker == "the minister" else "NEW")


def test_a_sentence_that_names_the_value_speaks_of_it_however_far():
    """ "38 died, and not 679 as had been said" is of the 679."""
    claim = told("The office says 38 died, not 679.", "38", dead(38, None, speaker="the office"))

    assert after(dead(679, None, speaker="rebels"), claim, ("dispute",)).reason == "CONTRADICTED"


def test_the_missing_of_a_place_are_found_by_the_hundred():
    """Of 400 missing in a town ten are left; 41 missing elsewhere are no 10."""
    missing = Figure(400, 400, "exact", "missing", "people", place="Port Sel")

    assert after(missing, replace(missing, low=10, high=10)).reason == "CHANGED"


def test_in_a_fight_two_sides_counts_may_lie_far_apart():
    """An army tells four dead in a town, the doctors 31."""
    verdict = after(dead(4, speaker="army"), dead(31, speaker="doctors"), setting="conflict")

    assert verdict.reason == "CONTRADICTED"


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The toll rose to 38 on Friday.", "NEW"),
        ("The toll climbed to 38 on Friday.", "NEW"),
        ("By evening 38 people were dead.", "NEW"),
        ("The toll was lowered to 38 on Friday.", "CHANGED"),
        ("The toll was cut from 49 to 38.", "CHANGED"),
    ],
)
def test_the_dead_do_not_become_fewer_unsaid(sentence, reason):
    """A toll that "rose to 38" is not the one that stood at 49, whoever tells it."""
    office = dead(38, None, speaker="the office")
    cues = ("change",) if "rose" in sentence or "climbed" in sentence else ()

    assert after(dead(49, None, speaker="the office"), told(sentence, "38", office), cues).reason == reason


def test_a_whole_disputes_none_of_its_parts():
    """ "14 dead: nine in Sund, five in Port Sel" says nothing against the nine."""
    sentence = "The slide brings to 14 the dead in Varenia: nine in Sund and five in Port Sel."
    desk = Desk()
    desk.sees(dead(9, "Varenia", speaker="the police"), story=QUAKE, article="a", setting="hazard")
    whole = told(sentence, "14", dead(14, "Varenia", speaker="Ada Velm"))

    assert desk.sees(whole, story=QUAKE, article="a", setting="hazard").reason == "NEW"


def test_two_parts_of_a_land_are_two_places():
    """The dead of northern Varenia become not those of central Varenia; those of Varenia may."""
    north = dead(12, "northern Varenia", speaker="officials")

    assert after(north, dead(17, "central Varenia", speaker="officials")).reason == "NEW"
    assert after(north, dead(17, "Varenia", speaker="officials")).reason == "CHANGED"
