"""What comes to a toll, or counts one day of it."""

from dataclasses import replace

import pytest

from store.additions import adds, counts_a_day, is_more
from store.developments import Observed
from store.models import Evidence
from tests.store.desk import figures_of
from tests.store.judged import DAY, Desk, dead
from tests.store.test_developments_before import QUAKE, beside, told


@pytest.mark.parametrize(
    ("before", "rest", "more"),
    [
        ("", "five more bodies were found", True),
        ("", "The eight additional deaths were reported", True),
        ("a further ", "12 people", True),
        ("it notified ", "205 new cases", True),
        ("", "A third hostage died in hospital", True),
        ("", "A third of the hostages died", False),
        ("", "four more than on Monday", False),
        ("the hospital took in ", "12 new nurses", False),
        ("another town lost ", "12 people", False),
    ],
)
def test_words_beside_a_number_say_that_it_comes_to_others(before, rest, more):
    """ "More" and its like, but not a comparison, nor the words of something else."""
    assert is_more(before, rest) == more


@pytest.mark.parametrize(
    ("sentence", "of_a_day", "not_of_it"),
    [
        ("In the past 24 hours 205 new cases and 11 deaths were notified.", 11, None),
        ("During the day 188 new cases and four deaths were notified.", 4, None),
        ("Strikes over the last day killed 40 people and raised fears in Ost.", 40, None),
        ("In the past 24 hours trucks brought water to 30 wounded people.", 30, None),
        ("During the day 12 people were killed in Ost.", None, 12),
        ("The 24 hours after the quake were cold; 12 people died.", None, 12),
        ("Nine people have died in the past week.", None, 9),
        ("In the past 24 hours 11 deaths were notified and the death toll now stands at 41.", 11, 41),
        ("The toll of the quake rose to 47 over the last day.", None, 47),
        ("In the past day 11 people died, bringing it to 41.", 11, 41),
        ("Within the last 24 hours 11 died, taking the number of dead in Ost to at least 41.", 11, 41),
        ("The total now stands at 41, with 11 deaths in the past 24 hours.", 11, 41),
        ("The cholera has killed 41 people, 11 of them in the past 24 hours.", 11, 41),
        ("The cholera has killed 41 people, including 11 in the last day.", 11, 41),
        ("Overall, 41 people have died, 11 in the past day.", 11, 41),
        ("Strikes killed 40 people, 12 of them children, in the past 24 hours.", 40, None),
        ("In the past day 11 people died in Ost and 11 in Sel.", None, 11),
    ],
)
def test_numbers_of_one_day(sentence, of_a_day, not_of_it):
    """A day's count, however a bulletin words it; not what happened in daylight, nor the whole that the day brings a toll to."""
    where = (Evidence(sentence, 0, len(sentence)),)
    counts = [counts_a_day(replace(dead(n, None), evidence=where)) for n in (of_a_day, not_of_it) if n]

    assert counts == [True] * bool(of_a_day) + [False] * bool(not_of_it)


def added(number, *cues, **fields):
    return beside(dead(number, None, **fields), "part", "added", *cues)


def test_an_addition_is_in_the_toll_of_its_article():
    """ "With four more deaths the total is 40", "the eight additional deaths" of 27 after 19; not the five of a text without a total."""
    desk = Desk()
    total = "With four more deaths the total now stands at 40."
    four, forty = told(total, "four", dead(4, None)), told(total, "40", dead(40, None))
    more = ["part", "added"]
    judged = [
        desk.sees(four, cues=more, siblings=[beside(forty)]),
        desk.sees(
            dead(8, None),
            cues=more,
            siblings=[beside(told("Now 27.", "27", dead(27, None))), beside(dead(19, None), "earlier")],
        ),
        desk.sees(dead(5, None), cues=more, siblings=[beside(told("Of them all, 31.", "31", dead(31, None)))]),
        desk.sees(
            told(total, "four", dead(4, "Ost")), cues=more, siblings=[beside(told(total, "40", dead(40, "Sel")))]
        ),
    ]

    assert [verdict.reason for verdict in judged] == ["BACKGROUND", "BACKGROUND", "NEW", "NEW"]


def test_what_comes_to_a_toll_tells_the_one_before():
    """ "Two more sailors died, bringing the number of dead to nine": of whatever unit, the seven of the ship are nine."""
    desk = Desk()
    desk.sees(
        told("Seven sailors died on the Petrel.", "Seven", dead(7, None, "sailors", holder="Varenia")),
        setting="conflict",
        story=QUAKE,
    )
    sentence = "Two more sailors of the Petrel died, bringing the number of dead to nine."
    two, nine = (
        told(sentence, "Two", dead(2, None, "sailors")),
        told(sentence, "nine", dead(9, None, None, holder="Petrel")),
    )
    verdict = desk.sees(nine, "gazette", 9, siblings=[beside(two, "part", "added")], setting="conflict", story=QUAKE)

    assert (verdict.reason, verdict.of) == ("CHANGED", "t1")


def test_an_article_adds_to_what_it_has_set_right():
    """A bulletin corrects 41 to 36, tells four of the day and a total of 40: no second count of its own."""
    desk = Desk()
    desk.sees(dead(36, None, speaker="the ministry"), article="b", story=QUAKE)
    four = Observed("four", dead(4, None, speaker="the ministry"), "b", "wire", DAY, frozenset({"part", "added"}))
    verdict = desk.sees(dead(40, None, speaker="the ministry"), article="b", siblings=[four], story=QUAKE)

    assert (verdict.reason, verdict.old.low) == ("CHANGED", 36)


def test_nothing_becomes_of_an_addition():
    """The 11 deaths of Tuesday are not the 41 of a province on Thursday."""
    desk = Desk()
    eleven = told("In the past 24 hours 11 deaths were notified.", "11", dead(11, None))
    desk.sees(eleven, cues=["part", "added"], story=QUAKE)
    verdict = desk.sees(dead(41, None), "gazette", 40, cues=["part"], story=QUAKE)

    assert adds(eleven)
    assert adds(replace(eleven, trace=()))  # as it comes from the store
    assert verdict.reason == "NEW"


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("Two hostages have died in Tarvik, one in the building and one on the way.", {2: "NEW", 1: "BACKGROUND"}),
        ("Six people were killed in Tarvik, two of them on the road.", {6: "NEW", 2: "NEW"}),
        (
            "In Tarvik 83 people are dead, i.e. 77 through the mud and 6 on the roads.",
            {83: "NEW", 77: "BACKGROUND", 6: "BACKGROUND"},
        ),
    ],
)
def test_a_single_one_of_those_its_sentence_counts_is_no_news(store, text, reasons):
    """Two of six may be; one of two is only how they died."""
    found = figures_of(store, ("Harbour Wire", 0, "Hostages die in Tarvik", text))
    assert {number: reason for (_, number), (reason, _) in found.items()} == reasons
