"""What is taken back: whose value, on whatever day and in whatever words it is said."""

from dataclasses import replace

from store.models import Event, Statement
from tests.store.judged import Desk, dead
from tests.store.test_developments_places import WAR
from tests.store.test_event_news import STORY, told_in


def test_a_retraction_of_a_value_that_nobody_stands_at_is_of_his_who_retracts():
    """The ministry counted 50, the rebels 40: whoever reports that it takes 52 back tells no rise to 52."""
    desk = Desk()
    desk.sees(dead(50, speaker="the ministry"), story=WAR)
    desk.sees(dead(40, speaker="the rebels"), story=WAR)
    verdict = desk.sees(dead(52, speaker="the ministry"), hours=3, cues=["retraction"], story=WAR)

    assert (verdict.reason, verdict.of) == ("RETRACTED", "t1")


def test_the_day_of_a_retraction_is_not_that_of_what_it_takes_back():
    """ "On Saturday the agency retracted its report that Varenia shelled the town": Friday's report, not a shelling on Saturday."""
    shelling = Event("ASSAULT", actor=("Varenia",), place="Ost", date="2031-05-02")
    crash = Event("HAZARD", "accident", place="Ost", date="2031-05-02")
    for told, sentence in ((shelling, "that Varenia shelled the town."), (crash, "that a train derailed in Ost.")):
        desk = Desk()
        desk.sees(told_in(f"The agency reported {sentence}", told), story=STORY)
        place = told.place if told is crash else None
        again = replace(told, date="2031-05-03", place=place)
        back = told_in(f"On Saturday the agency retracted its report {sentence}", again)

        assert desk.sees(back, hours=24, cues=["retraction"], story=STORY).reason == "RETRACTED"


def test_a_statement_is_taken_back_by_words_that_deny_it():
    """ "She took back that the dam would hold; it would not hold": a denial or another number makes no new statement of it."""
    desk = Desk()
    said = Statement("Ada Ruden", "Ruden", "said", "the dam above Port Sel will hold", False)
    desk.sees(said)
    back = replace(said, content="the dam above Port Sel will not hold")

    assert desk.sees(back, "gazette", 3, cues=["retraction"]).reason == "RETRACTED"
