"""What is news: each reason, and each thing that must not be one."""

from dataclasses import replace
from datetime import timedelta

from store.cues import Cues
from store.developments import Observed
from store.models import Article, Event, Evidence, Figure, Statement
from store.observe import observe
from tests.store.judged import DAY, Desk, dead


def test_the_first_claim_is_new_and_its_repeat_is_not():
    """One newsroom telling a thing twice is no news."""
    desk = Desk()

    assert desk.sees(dead(12)).reason == "NEW"
    assert desk.sees(dead(12), hours=2).reason == "REPEAT"


def test_a_second_family_is_news_once():
    """The second publisher confirms; the third only raises the count."""
    desk = Desk()
    desk.sees(dead(12))

    assert desk.sees(dead(12), "gazette", 1).reason == "CORROBORATED"
    assert desk.sees(dead(12), "herald", 2).reason == "REPEAT"
    assert desk.sees(dead(12), "gazette", 3).reason == "REPEAT"


def test_a_toll_that_rises_is_changed_with_old_and_new():
    """12 -> 19: the same fact, another value."""
    desk = Desk()
    desk.sees(dead(12))
    verdict = desk.sees(dead(19), "gazette", 5)

    assert verdict.reason == "CHANGED"
    assert (verdict.old.low, verdict.seen.claim.low) == (12, 19)
    assert verdict.of == "t1"


def test_a_toll_corrected_downwards_is_corrected():
    """A correction says that the old value was wrong, also when the number falls; which one was, the text says or its own teller."""
    desk = Desk()
    desk.sees(dead(58))
    named = replace(dead(41), evidence=(Evidence("The toll of 58 was corrected to 41.", 0, 35),))
    verdict = desk.sees(named, "gazette", 5, cues=["correction", "corrects"])

    assert (verdict.reason, verdict.old.low) == ("CORRECTED", 58)


def test_a_bulletin_that_corrects_something_else_corrects_no_other_count():
    """ "The figure of 41 deaths was wrong. ... During the day 188 fell ill": not every number of such a bulletin sets one right."""
    desk = Desk()
    desk.sees(dead(58))
    elsewhere = replace(dead(60), evidence=(Evidence("So far 60 people have died.", 90, 117),))
    verdict = desk.sees(elsewhere, "gazette", 5, cues=["correction"])

    assert verdict.reason != "CORRECTED"


def test_a_correction_names_both_values_and_only_the_new_one_is_news():
    """ "58, corrected to 41": the 58 met again is evidence, not a change back."""
    desk = Desk()
    desk.sees(dead(58))
    sentence = (Evidence("The toll of 58 was corrected to 41.", 0, 35),)
    old, new = replace(dead(58), evidence=sentence), replace(dead(41), evidence=sentence)
    pair = [Observed("x", c, "a9", "wire", DAY + timedelta(hours=4)) for c in (old, new)]

    assert desk.sees(new, hours=4, cues=["correction", "corrects"], siblings=pair, article="a9").reason == "CORRECTED"
    assert desk.sees(old, hours=4, cues=["correction", "corrects"], siblings=pair, article="a9").reason == "REPEAT"


def test_an_old_value_met_again_is_a_repeat():
    """A look-back or a stale table never changes a value back."""
    desk = Desk()
    desk.sees(dead(12))
    desk.sees(dead(19), hours=5)

    assert desk.sees(dead(12), "gazette", 9).reason == "REPEAT"


def test_an_article_that_arrives_late_is_judged_by_its_date():
    """A value older than the one that stands is no change, even if nobody told it before."""
    desk = Desk()
    desk.sees(dead(19), hours=5)

    assert desk.sees(dead(15), "gazette", 1).reason == "REPEAT"


def test_two_sides_of_a_conflict_keep_a_thread_each():
    """Another speaker's incompatible figure disputes; both stay and each changes his own."""
    desk = Desk()
    desk.sees(dead(4, speaker="Varenian army"), setting="conflict")
    rebels = desk.sees(dead(31, speaker="Doctors' Union"), "gazette", 1, setting="conflict")
    later = desk.sees(dead(35, speaker="Doctors' Union"), "gazette", 9, setting="conflict")

    assert (rebels.reason, rebels.of) == ("CONTRADICTED", "t1")
    assert (later.reason, later.of, later.old.low) == ("CHANGED", "t2", 31)


def test_a_wider_area_and_a_part_are_other_facts():
    """Nine dead in the town and thirty in the province, a further three: none of them replaces another."""
    desk = Desk()
    desk.sees(dead(9))

    assert desk.sees(dead(30, "Sel province"), hours=1).reason == "NEW"
    assert desk.sees(dead(3), hours=2, cues=["part"]).reason == "NEW"
    assert desk.sees(replace(dead(3), unit="children"), hours=2).reason == "NEW"


def test_a_part_that_another_text_tells_by_itself_is_the_same_fact():
    """Six of the eighteen died in the town; the gazette says that six died there."""
    desk = Desk()
    desk.sees(replace(dead(6), part_of=18), cues=["part"])

    assert desk.sees(dead(6), "gazette", 1).reason == "CORROBORATED"
    assert desk.sees(dead(7), "gazette", 2).reason == "NEW"


def test_what_the_text_tells_as_a_part_is_watched_for_as_one():
    """The cue comes from the claim itself where the reader tied it to its whole."""
    text = "Of these, seven were children."
    part = Figure(7, 7, "exact", "killed", part_of=19, evidence=(Evidence(text, 0, len(text)),))
    seen = observe(Article(text), "a", "gazette", DAY, [("f1", part)], Cues({}))

    assert seen[0].cues == {"part"}


def test_soldiers_who_were_withdrawn_are_no_new_count_of_those_who_stood_there():
    """2,500 at the border, 1,200 withdrawn from it: another fact, not 2,500 -> 1,200."""
    desk = Desk()
    stood = replace(dead(2500), measure="strength", unit="troops", holder="Lutvia", speaker="Reke", status="present")
    desk.sees(stood)

    assert desk.sees(replace(stood, low=1200, high=1200, status="withdrawn"), hours=48).reason == "NEW"
    assert desk.sees(replace(stood, low=1300, high=1300), hours=49).reason == "CHANGED"


def test_forecast_promise_and_fact_are_three_facts():
    """30,000 expected, promised and there do not change each other."""
    desk = Desk()
    troops = Figure(30000, 30000, "about", "strength", "troops", holder="Varenia", place="Sel")

    reasons = [
        desk.sees(replace(troops, modality=m), hours=h).reason
        for h, m in enumerate(("forecast", "planned", "asserted"))
    ]

    assert reasons == ["NEW", "NEW", "NEW"]


def test_background_is_no_news():
    """What happened years ago, what might be, and moves without a number are not developments by themselves."""
    desk = Desk()

    assert not desk.sees(Event("COERCE", modality="historical", actor=("Varenia",))).news
    assert not desk.sees(Event("ASSAULT", modality="hypothetical", actor=("Varenia",))).news
    assert not desk.sees(Figure(None, None, "none", "strength", "troops")).news


def test_an_event_is_the_same_by_what_it_says():
    """Two newsrooms, two wordings, one meeting; another day is another meeting."""
    desk = Desk()
    meeting = Event("CONSULT", "meet", actor=("Ada Ruden", "Tomas Bel"), date="2031-05-01")
    desk.sees(meeting)

    assert desk.sees(replace(meeting, actor=("Bel",), recipient=("Ruden",)), "gazette", 3).reason == "CORROBORATED"
    assert desk.sees(replace(meeting, date="2031-05-09"), "gazette", 200).reason == "NEW"


def test_a_denial_contradicts_and_a_retraction_retracts():
    """A denial opens a thread of its own; a retraction ends the one there is, once."""
    desk = Desk()
    strike = Event("ASSAULT", "aerial", actor=("Varenia",), recipient=("Orland",), date="2031-05-01")
    desk.sees(strike)
    denial = desk.sees(replace(strike, modality="denied"), "gazette", 1)
    ended = desk.sees(strike, hours=3, cues=["retraction"])

    assert (denial.reason, denial.of) == ("CONTRADICTED", "t1")
    assert ended.reason == "RETRACTED"
    assert desk.sees(strike, "herald", 4).reason == "REPEAT"


def test_a_planned_meeting_on_another_day_is_changed():
    """A postponed meeting is one meeting with another day."""
    desk = Desk()
    talks = Event("CONSULT", "meet", actor=("Ruden",), recipient=("Bel",), date="2031-05-09", modality="planned")
    desk.sees(talks)
    verdict = desk.sees(replace(talks, date="2031-05-16"), hours=20)

    assert (verdict.reason, verdict.old.date) == ("CHANGED", "2031-05-09")


def test_statements_repeat_by_their_words():
    """A speaker quoted again is a repeat; another thing said is news."""
    desk = Desk()
    said = Statement("Ada Ruden", "Ruden", "said", "the border will stay closed until the talks end", False)
    desk.sees(said)

    assert (
        desk.sees(replace(said, content="the border stays closed until talks end"), "gazette").reason == "CORROBORATED"
    )
    assert desk.sees(replace(said, content="we will never pay for the dam"), "gazette").reason == "NEW"


def test_a_statement_taken_back_is_no_repeat():
    """Nearly the same words with a "not", or with another number, say another thing."""
    desk = Desk()
    said = Statement("Ada Ruden", "Ruden", "said", "we will hold talks with Orland in Port Sel on Monday", False)
    desk.sees(said)

    assert desk.sees(replace(said, content="we will not hold talks with Orland in Port Sel on Monday")).reason == "NEW"
    assert desk.sees(replace(said, content="600 families have left Port Sel")).reason == "NEW"
    assert desk.sees(replace(said, content="900 families have left Port Sel"), "gazette").reason == "NEW"
    assert desk.sees(replace(said, content="1,600 families have left Port Sel")).reason == "NEW"
    assert desk.sees(replace(said, content="1600 families have left Port Sel"), "gazette").reason == "CORROBORATED"


def test_a_statement_made_shorter_is_a_repeat():
    """What says no more than was said is no news; what says more is."""
    desk = Desk()
    said = Statement("UN", "UN", "said", "6,000 had left for Port Sel, 35 km (22 miles) to the west of the dam", False)
    desk.sees(said)

    assert desk.sees(replace(said, content="6,000 have left for Port Sel"), "gazette").reason == "CORROBORATED"
    assert desk.sees(replace(said, content="6,000 have left for Port Sel by bus"), "herald").reason == "NEW"
