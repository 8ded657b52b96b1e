"""Which attacks and accidents are one: a day, a doer or a place that tells two apart is not overlooked."""

from dataclasses import replace

from store.models import Event, Evidence
from tests.store.judged import Desk

STORY = frozenset({"=sel", "=varenia", "=ruden", "depot"})


def told_in(sentence, event):
    """The event as this sentence tells it."""
    return replace(event, evidence=(Evidence(sentence, 0, len(sentence)),))


def test_what_was_told_before_the_day_broke_is_another_attack():
    """The raid on a post was told on Friday morning; Saturday's air strike on a town by the same army is news."""
    desk = Desk()
    raid = told_in("Orland says Varenia attacked a post.", Event("ASSAULT", actor=("Varenia",), date="2031-05-02"))
    strike = Event("ASSAULT", "aerial", actor=("Varenia",), place="Port Sel", date="2031-05-03")
    desk.sees(raid, story=STORY)
    told = desk.sees(told_in("A Varenian air strike hit Port Sel on Saturday.", strike), "gazette", 21, story=STORY)

    assert told.reason == "NEW"


def test_a_retelling_without_a_day_of_its_own_stays_one():
    """Who looks back on the next day without saying when tells the same attack."""
    desk = Desk()
    raid = Event("ASSAULT", actor=("Varenia",), place="Port Sel", date="2031-05-02")
    desk.sees(told_in("Varenia attacked Port Sel.", raid), story=STORY)
    again = told_in("The Varenian attack on Port Sel went on.", replace(raid, date="2031-05-03"))

    assert desk.sees(again, "gazette", 21, story=STORY).reason == "CORROBORATED"


def test_a_nameless_attack_is_not_the_one_that_somebody_denied():
    """Orland denies a raid of its own; that the town was shelled does not contradict it."""
    desk = Desk()
    desk.sees(Event("ASSAULT", actor=("Orland",), date="2031-05-02", modality="denied"), story=STORY)
    shelling = Event("ASSAULT", "heavy-weapons", date="2031-05-02")

    assert desk.sees(shelling, "gazette", 2, story=STORY).reason == "NEW"


def test_a_denial_answers_a_text_that_named_nobody():
    """The market was shelled, said the gazette; the army denies that it shelled it."""
    desk = Desk()
    shelling = Event("ASSAULT", "heavy-weapons", place="Port Sel", date="2031-05-02")
    desk.sees(shelling, story=STORY)
    denial = desk.sees(replace(shelling, actor=("Orland",), modality="denied"), "gazette", 2, story=STORY)

    assert (denial.reason, denial.of) == ("CONTRADICTED", "t1")


def test_saturdays_accident_was_not_told_on_friday_morning():
    """A wall fell on Friday, a school of the same town on Saturday; the quake that did it is one over days."""
    desk = Desk()
    wall = told_in("A wall fell in Port Sel.", Event("HAZARD", "accident", place="Port Sel", date="2031-05-02"))
    school = told_in("A school in Port Sel collapsed on Saturday.", replace(wall, date="2031-05-03"))
    desk.sees(wall, story=STORY)

    assert desk.sees(school, "gazette", 24, story=STORY).reason == "NEW"
    assert desk.sees(school, "herald", 26, story=STORY).reason == "CORROBORATED"


def test_an_article_goes_on_about_what_it_told_without_names():
    """“The shelling began at night”, after who shelled what, is no second one; at another place it is."""
    desk = Desk()
    shelling = Event("ASSAULT", "heavy-weapons", actor=("Orland",), place="Port Sel", date="2031-05-02")
    desk.sees(told_in("Orland shelled Port Sel.", shelling), article="one", story=STORY)
    on = told_in("It lasted two hours.", replace(shelling, actor=(), place=None))
    elsewhere = told_in("Mortars fell on Ruden.", replace(shelling, actor=(), place="Ruden"))

    assert desk.sees(on, article="one", story=STORY).reason == "REPEAT"
    assert desk.sees(elsewhere, article="one", story=STORY).reason == "NEW"


def test_a_disaster_of_days_ago_needs_no_second_voice():
    """ "The 39th victim of the floods", by another newsroom two days later, is no news of the flood; on its day it confirms it."""
    flood = Event("HAZARD", "flood", place="Ost")
    for hours, reason in ((6, "CORROBORATED"), (50, "REPEAT")):
        desk = Desk()
        desk.sees(told_in("Floods hit Ost.", flood), story=STORY)

        assert (
            desk.sees(told_in("He is a victim of the floods.", flood), "gazette", hours, story=STORY).reason == reason
        )


def test_a_nameless_attack_confirms_nothing():
    """A shell on a school and mortar fire on a quarter, both by nobody and nowhere: no second voice; a named town has one."""
    for place, reason in ((None, "REPEAT"), ("Ost", "CORROBORATED")):
        desk = Desk()
        shell = Event("ASSAULT", "heavy-weapons", date="2031-05-02", place=place)
        desk.sees(told_in("Mortar rounds fell on the quarter.", shell), story=STORY)

        assert desk.sees(told_in("A shell struck the school.", shell), "gazette", 9, story=STORY).reason == reason


def test_what_was_hit_may_have_two_common_nouns():
    """ "A patrol" of a patrol aircraft and "the aircraft" that was hit are one; a frigate is another."""
    down = Event("ASSAULT", "down", recipient=("patrol",), place="Ost", date="2031-05-02")
    desk = Desk()
    desk.sees(told_in("A patrol aircraft was brought down near Ost.", down), story=STORY)
    hit = replace(down, mode="heavy-weapons", recipient=("aircraft",))
    ship = replace(hit, recipient=("frigate",))
    judged = [
        desk.sees(told_in("The aircraft was hit by a missile near Ost.", hit), "gazette", 9, story=STORY),
        desk.sees(told_in("The frigate was hit by a missile.", ship), "gazette", 9, story=STORY),
    ]

    assert [verdict.reason for verdict in judged] == ["CORROBORATED", "NEW"]


def test_a_denial_that_takes_back_takes_back_what_was_asserted():
    """Beside the denial of the other side: "there was no evidence that a missile had hit it" is no end of that."""
    desk = Desk()
    hit = Event("ASSAULT", "heavy-weapons", place="Ost", date="2031-05-02")
    no = replace(hit, modality="denied")
    desk.sees(told_in("A missile hit the aircraft near Ost.", hit), story=STORY)
    desk.sees(told_in("No missile was launched near Ost.", no), "gazette", 3, story=STORY)
    verdict = desk.sees(
        told_in("There was no evidence of a missile near Ost.", no), hours=30, cues=["retraction"], story=STORY
    )

    assert (verdict.reason, verdict.of) == ("RETRACTED", "t1")
