"""What contradicts and what only moves on: own counts, other scenes, disasters that are counted for days."""

import pytest

from store.models import Figure
from tests.store.judged import Desk, dead
from tests.store.test_developments_before import QUAKE, beside, missing, told


def test_an_army_that_admits_more_moves_the_count_of_its_losses():
    """Its spokesman had told nine; the army itself now tells 19: nobody contradicts anybody."""
    desk = Desk()
    nine = dead(9, unit="soldiers", holder="Varenia", speaker="Oto Brand")
    desk.sees(nine, setting="conflict", story=QUAKE)
    more = dead(19, unit="soldiers", holder="Varenia", speaker="Varenia's army")
    verdict = desk.sees(more, "gazette", 30, setting="conflict", story=QUAKE)

    assert (verdict.reason, verdict.old.low) == ("CHANGED", 9)


def test_an_enemy_who_counts_more_contradicts():
    """Whose losses they are not moves nothing."""
    desk = Desk()
    nine = dead(9, unit="soldiers", holder="Varenia", speaker="Varenia's army")
    desk.sees(nine, setting="conflict", story=QUAKE)
    more = dead(19, unit="soldiers", holder="Varenia", speaker="Ruthland")
    verdict = desk.sees(more, "gazette", 30, setting="conflict", story=QUAKE)

    assert verdict.reason == "CONTRADICTED"


def test_in_a_conflict_the_hurt_of_one_town_are_not_those_of_another_speaker():
    """Eight hurt in Port Sel by the newsroom; a governor elsewhere tells 19 and no place: no 8 -> 19."""
    desk = Desk()
    eight = Figure(8, 8, "exact", "wounded", "people", place="Port Sel")
    desk.sees(eight, setting="conflict", story=QUAKE)
    more = Figure(19, 19, "exact", "wounded", "people", speaker="Ada Ruden")
    verdict = desk.sees(more, "gazette", 20, setting="conflict", story=QUAKE)

    assert verdict.reason == "NEW"


@pytest.mark.parametrize(
    ("hours", "setting", "cues", "reason"),
    [
        (20, "hazard", (), "CHANGED"),
        (2, "hazard", (), "CONTRADICTED"),
        (20, "conflict", (), "CONTRADICTED"),
        (20, "hazard", ("dispute",), "CONTRADICTED"),
    ],
)
def test_the_missing_of_a_disaster_are_found(hours, setting, cues, reason):
    """Rule: half a day later another office counts fewer because they were found; at once, or in a war, two offices disagree."""
    desk = Desk()
    desk.sees(missing(50, "Port Sel", "Ada Ruden"), setting=setting, story=QUAKE)
    fewer = missing(29, "Port Sel", "the mayor's office")

    assert desk.sees(fewer, "gazette", hours, cues=cues, setting=setting, story=QUAKE).reason == reason


def test_destroyed_homes_are_counted_on_as_houses():
    """Rule: what a disaster destroyed grows as it is counted, whether a text says homes or houses."""
    desk = Desk()
    homes = Figure(600, None, "at_least", "destroyed", "homes", status="destroyed", speaker="the region")
    desk.sees(homes, setting="hazard", story=QUAKE)
    houses = Figure(1900, 1900, "exact", "destroyed", "houses", status="destroyed", speaker="Ada Ruden")

    assert desk.sees(houses, "gazette", 20, setting="hazard", story=QUAKE).reason == "CHANGED"


def test_two_tolls_told_side_by_side_contradict():
    """One article tells 140 by a governor and 87 by the agency: the 87 that stand do not become 140."""
    desk = Desk()
    desk.sees(dead(87, "the coast", speaker="Ada Ruden"), setting="hazard", story=QUAKE)
    other = beside(dead(87, None, speaker="Tomas Bel"))
    verdict = desk.sees(
        dead(140, None, speaker="Oto Brand"), "gazette", 9, siblings=[other], setting="hazard", story=QUAKE
    )

    assert (verdict.reason, verdict.of) == ("CONTRADICTED", "t1")


@pytest.mark.parametrize(("cues", "reason"), [((), "CONTRADICTED"), (("sum",), "NEW"), (("change",), "NEW")])
def test_a_sum_of_several_sides_disputes_the_number_of_none(cues, reason):
    """Rule: "eight on both sides" is no other word on one side's six, nor is what "now" grew to one on another's count."""
    desk = Desk()
    desk.sees(dead(6, unit="civilians", speaker="Ada Ruden"), setting="conflict", story=QUAKE)
    count = dead(8, unit="civilians", speaker="a count by the wire")

    assert desk.sees(count, "wire", 40, cues=cues, setting="conflict", story=QUAKE).reason == reason


@pytest.mark.parametrize(("magnitude", "reason"), [(5.8, "NEW"), (6.8, "CHANGED")])
def test_a_magnitude_far_from_the_one_that_stands_is_another_quake(magnitude, reason):
    """Rule: an institute corrects by tenths; a tremor of 5.8 after a quake of 6.9 is another one."""
    desk = Desk()
    first = Figure(6.9, 6.9, "exact", "magnitude", speaker="Institute of Sel")
    desk.sees(first, setting="hazard", story=QUAKE)
    next_one = Figure(magnitude, magnitude, "exact", "magnitude", speaker="Institute of Sel")

    assert desk.sees(next_one, "gazette", 40, setting="hazard", story=QUAKE).reason == reason


def test_bodies_found_are_no_falling_toll():
    """Fifteen died in Port Sel; "13 bodies were found in a mill" does not bring the toll to 13, nor dispute it."""
    desk = Desk()
    desk.sees(dead(15), setting="hazard", story=QUAKE)
    bodies = dead(13, unit="bodies")

    assert desk.sees(bodies, hours=30, setting="hazard", story=QUAKE).reason == "NEW"


def test_who_rejects_a_number_has_counted_nothing():
    """ "She rejected the 30": what her side tells next is not a lower count than hers."""
    desk = Desk()
    rejected = dead(30, None, unit="soldiers", holder="Varenia", modality="denied", speaker="Ada Ruden")
    desk.sees(rejected, setting="conflict", story=QUAKE)
    own = dead(17, None, unit="soldiers", holder="Varenia")

    assert desk.sees(own, "gazette", 20, setting="conflict", story=QUAKE).rule == "first of its kind"


def test_reservists_who_are_called_up_are_not_the_other_side_s_troops():
    """20,000 reservists by the river say nothing against 14,000 troops there."""
    desk = Desk()
    troops = Figure(14000, 14000, "exact", "strength", "troops", holder="Ruthland", place="Sel", speaker="Varenia")
    desk.sees(troops, setting="conflict", story=QUAKE)
    reservists = Figure(20000, 20000, "exact", "strength", "reservists", place="Sel")

    assert desk.sees(reservists, "gazette", 9, setting="conflict", story=QUAKE).reason == "NEW"


def test_a_toll_runs_on_from_the_nearer_one_of_another_speaker():
    """11 were hurt by nobody's word in one text, 455 by an official's: "more than 470", by the authorities, goes on from 455."""
    desk = Desk()
    wounded = Figure(455, 455, "exact", "wounded", "people", speaker="Ada Ruden")
    desk.sees(wounded, setting="hazard", story=QUAKE)
    desk.sees(Figure(11, 11, "exact", "wounded", "people"), hours=5, setting="hazard", article="b", story=QUAKE)
    more = Figure(470, None, "more_than", "wounded", "people", speaker="the authorities")
    verdict = desk.sees(more, "gazette", 9, setting="hazard", story=QUAKE)

    assert (verdict.reason, verdict.old.low) == ("CHANGED", 455)


def test_a_newsroom_corrects_no_count_that_only_disputes_another():
    """87 by an agency, 140 by a governor who disputes it: a corrected 79 of no speaker is not the governor's."""
    desk = Desk()
    desk.sees(dead(87, "the coast", speaker="Ada Ruden"), setting="hazard", story=QUAKE)
    other = beside(dead(87, None, speaker="Tomas Bel"))
    desk.sees(dead(140, None, speaker="Oto Brand"), "gazette", 9, siblings=[other], setting="hazard", story=QUAKE)
    verdict = desk.sees(dead(79, "Ost"), "gazette", 30, cues=["correction", "corrects"], setting="hazard", story=QUAKE)

    assert verdict.reason == "NEW"


def test_the_doctor_of_a_hospital_goes_on_counting():
    """He told eight, his hospital 11, he 17: one count that grows. Another doctor's is his own."""
    for name, reason in (("Hassan Abder", "CHANGED"), ("Ada Ruden", "CONTRADICTED")):
        desk = Desk()
        desk.sees(dead(8, speaker="Hassan Abder"), setting="conflict", story=QUAKE)
        old = beside(dead(8), "earlier")
        desk.sees(dead(11, speaker="the hospital"), "gazette", 3, siblings=[old], setting="conflict", story=QUAKE)
        verdict = desk.sees(dead(17, speaker=name), "gazette", 24, setting="conflict", story=QUAKE)

        assert (verdict.reason, verdict.old.low) == (reason, 11)


def test_a_dispute_is_with_the_number_that_its_sentence_names():
    """ "At least 60, contradicting the ministry, which gives 41": not with the 27 of a director, though that is told as well."""
    desk = Desk()
    desk.sees(dead(27, None, speaker="Rosa Maku"), story=QUAKE)
    desk.sees(
        dead(41, None, speaker="the ministry"), "gazette", 3, story=QUAKE, article="b", siblings=[beside(dead(9, None))]
    )
    sentence = "The governor said at least 60 had died, contradicting the ministry, which gives 41."
    verdict = desk.sees(told(sentence, "60", dead(60, None, speaker="Pio Lemo")), "wire", 9, ["dispute"], story=QUAKE)

    assert (verdict.reason, verdict.old.low) == ("CONTRADICTED", 41)


def test_fewer_in_another_place_are_others():
    """A ministry's 11 of no place are not the six of Nsan, of whom the minister of a neighbour tells; a correction may say so."""
    for cues, reason in (((), "NEW"), (("change",), "CHANGED")):
        desk = Desk()
        desk.sees(dead(11, None, speaker="the health ministry"), story=QUAKE)
        verdict = desk.sees(dead(6, "Nsan", speaker="the health ministry"), "wire", 9, cues, story=QUAKE)

        assert verdict.reason == reason


def test_the_dead_whom_two_speakers_count_nowhere_need_not_be_the_same():
    """In a war traders tell 14 of a market, an imam buried 46 since Monday; of one named place they contradict each other."""
    for place, reason in ((None, "NEW"), ("Port Sel", "CONTRADICTED")):
        desk = Desk()
        desk.sees(dead(14, place, speaker="traders"), setting="conflict", story=QUAKE)
        verdict = desk.sees(dead(46, place, speaker="Oumar Sal"), "gazette", 20, setting="conflict", story=QUAKE)

        assert verdict.reason == reason


def test_a_newsroom_moves_no_other_newsrooms_count_of_a_place():
    """In a war three hurt in Port Sel are not the 17 of a ship of whom another newsroom tells no place."""
    desk = Desk()
    hurt = Figure(3, 3, "exact", "wounded", "people", place="Port Sel")
    desk.sees(hurt, setting="conflict", story=QUAKE)
    verdict = desk.sees(Figure(17, 17, "exact", "wounded"), "gazette", 20, setting="conflict", story=QUAKE)

    assert verdict.reason == "NEW"


@pytest.mark.parametrize(
    ("unit", "place", "reason"),
    [
        ("marines", "Little Sel", "NEW"),
        ("sailors", "Little Sel", "CONTRADICTED"),
        ("soldiers", "Little Sel", "NEW"),
        ("troops", None, "NEW"),
    ],
)
def test_sailors_are_no_other_number_for_marines(unit, place, reason):
    """2,300 sailors at sea say nothing of those who landed, nor of soldiers of anywhere."""
    desk = Desk()
    fleet = Figure(2300, 2300, "exact", "strength", "sailors", holder="Varenia", speaker="Varenia")
    desk.sees(fleet, setting="conflict", story=QUAKE)
    other = Figure(1200, 1200, "exact", "strength", unit, holder="Varenia", place=place, speaker="Oto Brand")

    assert desk.sees(other, "gazette", 20, setting="conflict", story=QUAKE).reason == reason
