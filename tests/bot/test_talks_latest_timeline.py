"""``/crisis talks``, ``latest`` and ``timeline``."""

from dataclasses import replace
from datetime import date

import pytest

from bot.answers.latest import latest
from bot.answers.talks import Outlook, broken, talks
from bot.reply import Struck, plain
from store.fates import Fate
from store.models import Event, Evidence, Figure
from store.rows import Stored
from tests.bot.test_rivals import CARD
from tests.reading.claims_page import happened


async def test_talks_show_who_with_whom_when_and_how_sure(ask):
    """A denied meeting is never shown as one that took place."""
    reply = await ask("talks")

    assert [(s.heading, plain(s.facts[0].text)) for s in reply.sections] == [
        ("Took place or offered", "Meeting: Ilse Varga and Tomas Rehn · Port Sela · Wed 7 May 2031"),
        ("Denied, called off or long past", "Talks (denied): Ardania and Belmark · Oster · 20–22 May 2031"),
    ]
    assert reply.sections[1].facts[0].speaker == "Ilse Varga (“Warga's office”)"


def test_a_plan_is_ahead_until_its_day_has_passed(by_hand):
    """What was to be yesterday is not told as what is to come, nor as what took place."""
    plan = replace(by_hand.events[0], modality="planned")
    several = replace(plan, date="2031-05-07", enddate="2031-05-09")
    rows = [
        Stored(f"e{n}", n, CARD, e, "1") for n, e in enumerate((plan, several, replace(plan, date=None, enddate=None)))
    ]

    def told(today):
        return [(s.heading, [f.evidence for f in s.facts]) for s in talks(rows, "", 1, Outlook(today)).sections]

    assert told(date(2031, 5, 7)) == [("Ahead", ["e0", "e1"]), ("Planned or possible, no day given", ["e2"])]
    assert told(date(2031, 5, 8))[0] == ("Ahead", ["e1"])
    assert told(date(2031, 5, 8))[2] == ("Planned or possible, on a day that has passed", ["e0"])


@pytest.mark.parametrize(
    ("sentence", "heading"),
    [
        ("Omar Vell, who was to visit Iran on Friday, called off the trip.", "Denied, called off or long past"),
        ("Omar Vell, who was to visit Iran on Friday, suspended the talks.", "Denied, called off or long past"),
        ("Omar Vell will visit Iran on Friday but rejected a ceasefire with Israel.", "Ahead"),
        ("Omar Vell will visit Iran on Friday but denied the report.", "Ahead"),
        ("Omar Vell will visit Iran on Friday.", "Ahead"),
    ],
)
def test_only_what_is_called_off_does_not_lie_ahead(sentence, heading):
    """Who calls the trip off does not travel; who rejects something else does."""
    rows = [Stored(f"e{n}", n, CARD, event, "1") for n, event in enumerate(happened(sentence).events)]
    plans = [row for row in rows if row.claim.event == "CONSULT"]
    outlook = Outlook(
        date(2031, 5, 14), broken=broken([row for row in rows if row.claim.event in ("SANCTION", "REJECT")])
    )

    assert [s.heading for s in talks(plans, "", 1, outlook).sections] == [heading]


async def test_talks_of_one_actor(ask):
    """The plain question means the same as the word."""
    word, question = await ask("talks rehn"), await ask("Who is meeting Rehn?")

    assert [i["id"] for i in word.data["items"]] == [i["id"] for i in question.data["items"]] == ["e1"]


async def test_talks_of_somebody_without_any_say_so(ask):
    """No data is said plainly, with something to ask instead."""
    reply = await ask("talks coast league")

    assert plain(reply.sections[0].text) == "No talks of “coast league” were read."
    assert [b.question for b in reply.buttons] == ["talks", "who coast league", "timeline"]


async def test_latest_tells_each_sentence_once(ask):
    """A sentence with an event and a figure is one line of news."""
    reply = await ask("latest")
    quotes = [f.quote for s in reply.sections for f in s.facts if f.quote]

    assert len(quotes) == len(set(quotes)) == 5
    assert reply.sections[0].heading == "Two neighbours talk · The Sela Post · Thu 8 May 2031"
    assert len(reply.data["items"]) == 7


def test_two_speakers_of_one_sentence_have_a_line_each():
    """“The minister said 6,000; monitors put them at 5,000”: the second number is not the minister's."""
    sentence = Evidence("The minister said 6,000; monitors put them at 5,000.", 0, 51)
    six = Figure(6000, 6000, "exact", "strength", "soldiers", speaker="the minister", evidence=(sentence,))
    five = replace(six, low=5000, high=5000, speaker="monitors")

    facts = latest([Stored("f1", 1, CARD, six, "1"), Stored("f2", 2, CARD, five, "1")], 1, {}).sections[0].facts

    assert [(plain(fact.text), fact.speaker) for fact in facts] == [
        ("6,000 soldiers", "the minister"),
        ("5,000 soldiers", "monitors"),
    ]
    assert [fact.quote for fact in facts] == [sentence.text, None]


def test_latest_strikes_out_what_was_taken_back():
    """What no longer stands looks as it does in every other list, in the data too."""
    where = Evidence("Shells hit Ost and killed 12.", 0, 29)
    hit = Event("ASSAULT", place="Ost", evidence=(where,))
    dead = Figure(12, 12, "exact", "killed", "people", evidence=(where,))
    found = [Stored("e1", 1, CARD, hit, "1"), Stored("f2", 2, CARD, dead, "1")]

    def answered(one, two):
        reply = latest(found, 1, {1: Fate(1, *one), 2: Fate(2, *two)})
        (line,) = reply.sections[0].facts
        return (
            line.reason,
            next(isinstance(p, Struck) for p in line.text if plain((p,)).strip()),
            [words.rpartition(" (")[2].rstrip(")") for words in plain(line.text).split("\n") if words.endswith(")")],
            [i.get("fate") for i in reply.data["items"]],
        )

    assert answered((True, False), (False, False)) == (None, True, ["retracted"], ["RETRACTED", None])
    assert answered((True, False), (True, False)) == ("RETRACTED", True, [], ["RETRACTED", "RETRACTED"])
    assert answered((False, False), (False, True)) == (None, False, ["overtaken"], [None, "OVERTAKEN"])


async def test_the_timeline_goes_by_day_with_ranges(ask):
    """What comes stands above what was."""
    reply = await ask("timeline")

    assert [s.heading for s in reply.sections] == ["20–22 May 2031", "Wed 7 May 2031"]
