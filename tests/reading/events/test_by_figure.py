"""A sentence that tells no deed by a word we know tells one by what it counts: forces that come are a move, in a disaster help."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon

WAR = "Fighting went on at the border between Egypt and Libya on Monday. Troops of both armies shelled each other.\n\n"
QUAKE = "A strong earthquake struck northern Italy on Monday, killing 12 people. Rescuers dug for survivors.\n\n"
RULE = "verbs.by its figure"


def by_figures(text):
    """Type, mode, doers, day and standing of the events that figures of a text alone tell."""
    found = read(Article(text, published=dt.date(2023, 6, 22)), lexicon()).events
    return [(e.event, e.mode, e.actor, e.date, e.modality) for e in found if e.trace[0].rule == RULE]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Eleven bridging companies of the Libyan army have come up from the coast.",
            ("MOBILIZE", "troops", ("Libya",)),
        ),
        ("Egypt has 22,500 soldiers in its western desert as of this morning.", ("MOBILIZE", "troops", ("Egypt",))),
        ("On Wednesday Libya had 31 warships in the Gulf of Sidra.", ("MOBILIZE", "weapons", ("Libya",))),
        ("A further 600 Libyan soldiers are on the road to the frontier.", ("MOBILIZE", "troops", ("Libya",))),
        ("Kenya took part with 500 soldiers.", ("MOBILIZE", "troops", ("Kenya",))),
        ("Kenya is lending 400 of its soldiers.", ("MOBILIZE", "troops", ("Kenya",))),
        ("Mountain troops winched 33 skiers out of a cable car.", ("AID", None, ("troops",))),
        ("Riot police bundled 320 protesters into vans.", ("COERCE", "arrest", ("police",))),
    ],
)
def test_what_is_counted_in_a_war_is_a_deed(text, wanted):
    """Whose the force is acts; of people brought away or taken the subject of the verb does, if it is no vehicle."""
    ((event, mode, actors, _day, _modality),) = by_figures(WAR + text)

    assert (event, mode, actors) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Some 320 soldiers and mountain guides are combing the slope.",
        "Ninety divers of the French navy are expected at the harbour tomorrow.",
        "France is lending an engineer company of 130 soldiers.",
        "Two navy ships with 90 soldiers aboard are due off the port at dawn.",
        "Two naval helicopters set down on the football field on Tuesday.",
    ],
)
def test_forces_in_a_disaster_are_help(text):
    """What the article is about decides whether soldiers are moved or help."""
    assert [event for event, *_ in by_figures(QUAKE + text)] == ["AID"]


def test_a_deed_that_lies_ahead_is_planned():
    """A figure's standing and day are its deed's."""
    told = by_figures(WAR + "Another 1,500 soldiers will be in place by Sunday night.")

    assert told == [("MOBILIZE", "troops", (), "2023-06-25", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "Egypt has 450,000 soldiers.",
        "The garrison was 2,400 strong last night.",
        "Three weeks ago the figure was 19,000 soldiers.",
        "The mission was meant to have 2,500 soldiers.",
        "The mission has 1,200 soldiers, out of 2,500 whom the council authorised in May.",
        "The proposal is for 3,200 soldiers with a mandate of six months.",
        "The African Union wants to send 75 observers.",
        "The 2,100 peacekeepers sent to watch over it live in tents.",
        "No more than 1,000 Libyan soldiers came on Tuesday, and not 3,000.",
        "It is the largest exercise since 2016, when 7,800 soldiers took part.",
        "In 1973 Libya lent 1,500 soldiers to Egypt.",
        "Would another 600 soldiers come on Friday?",
        "“Another 600 soldiers are on the road,” the general said.",
        "The general said that another 600 soldiers were on the road.",
        "About 12,000 evacuees are sheltering in schools.",
        "Some 4,000 villagers were told to move to shelters.",
        "The police still hold 14 looters.",
        "Of the 14 looters held, two are women.",
        "Twelve people died in the town.",
        "The dead include 14 soldiers of the 3rd Brigade.",
        "Egypt went into this war with 61,000 soldiers.",
        "Rommel's 40,000 men had been beaten here in 1942.",
    ],
)
def test_what_is_only_counted_is_no_deed(text):
    """A strength that exists, a ceiling, a wish, former days, what is asked, said or quoted, who still is held, and a toll."""
    assert by_figures(WAR + text) == []


def test_a_headline_is_told_by_its_article():
    """One happening gives one event."""
    article = Article(WAR + "Another 600 Libyan soldiers are on the road.", title="600 more soldiers on the road")

    assert len([e for e in read(article, lexicon()).events if e.trace[0].rule == RULE]) == 1


def test_the_cue_is_the_verb_of_the_number():
    """A line stresses the words that tell the deed."""
    found = read(Article(QUAKE + "France is lending an engineer company of 130 soldiers."), lexicon()).events

    assert [e.cue for e in found if e.trace[0].rule == RULE] == ["lending"]


def test_a_past_disaster_is_told_by_its_dead():
    """It is history, of the year that its sentence names; a running total of this one is no happening."""
    told = by_figures(QUAKE + "In April 1979, 136 people lost their lives in Montenegro.")

    assert told == [("HAZARD", None, (), "1979-04-01", "historical")]
    assert by_figures(QUAKE + "The toll stood at 88 on Tuesday.") == []
    assert by_figures(WAR + "In April 1979, 136 people lost their lives in Montenegro.") == []
