"""Old happenings that a text goes on about, and the places and doers that only one of two deeds has."""

import pytest

from tests.reading.claims_page import happened


def told(text: str) -> list[tuple[str, str | None, str]]:
    """(event, date, modality) of every event of a text."""
    return [(e.event, e.date, e.modality) for e in happened(text).events]


def test_the_attack_that_a_trial_is_about_is_of_its_old_day():
    """“The attack killed 43” goes on about 2019."""
    trial = "The trial of five men accused of bombing a market in Basra in 2019 opened on Monday. "

    assert told(trial + "The attack killed 43 people.")[-1] == ("ASSAULT", "2019-01-01", "historical")
    assert told(trial + "An attack killed 43 people in Basra.")[-1] == ("ASSAULT", "2031-05-12", "asserted")


def test_the_earthquake_of_an_anniversary_is_no_news():
    """What is remembered has no day here, and so is not told; a quake of today is."""
    feast = "On the anniversary of the earthquake that killed 2,000 people in Basra, President Ola Brenn promised new homes. "

    assert [kind for kind, _, _ in told(feast + "The earthquake, which struck at dawn, levelled three villages.")] == [
        "AGREE"
    ]
    assert ("HAZARD", "2031-05-14", "asserted") in told(feast + "An earthquake struck Basra again.")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "A court in Tehran jailed General Ola Brenn for ordering the 1998 massacre at Basra, in which soldiers shot 61.",
            ["Tehran", "Basra"],
        ),
        ("Police in Tehran arrested a man suspected of bombing a market in Basra.", ["Tehran"]),
        ("Police arrested four men in Tehran over the killing of a judge in Basra.", ["Tehran"]),
        ("Soldiers killed six people in a raid on a camp near Basra on Sunday.", ["Basra"]),
    ],
)
def test_each_deed_has_its_own_place(text, places):
    """Where somebody is tried or held is not where he did it, and the other way round."""
    assert [e.place for e in happened(text).events] == places


def test_what_somebody_did_long_ago_is_history_but_what_lasts_since_is_not():
    """A day of years ago makes the past, also in a clause of its own."""
    assert told("Troops who took the town in 2014 withdrew on Sunday.")[0] == (
        "COERCE",
        "2014-01-01",
        "historical",
    )
    assert told("Protesters have blocked the port of Basra since January.")[0][2] == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "A snowstorm shut schools and closed the airport on Monday.",
        "A power cut closed the airport.",
        "The blast closed the motorway for hours.",
    ],
)
def test_what_nobody_does_coerces_nobody(text):
    """A closure needs who closes."""
    assert "COERCE" not in [e.event for e in happened(text).events]
    assert [e.event for e in happened("The authorities closed the airport.").events] == ["COERCE"]


def test_people_of_a_trade_who_open_a_sentence_are_no_person():
    """“Detectives said he …” names nobody, so “he” is not one of them."""
    page = happened("Detectives said he had confessed. He had been released from prison in October.")

    assert [actor.name for actor in page.actors.values() if actor.kind == "person"] == []
    assert page.events[-1].recipient == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The general who led the 2021 coup in Basra died on Monday.", "2021-01-01"),
        ("General Ola Brenn ordered troops to fire on demonstrators in 2021, killing more than 80.", "2021-01-01"),
    ],
)
def test_a_deed_of_a_year_is_history(text, day):
    """“The 2021 coup” is not of the day its leader died; what was ordered years ago is no plan."""
    event = happened(text).events[0]

    assert (event.date, event.modality) == (day, "historical")


def test_whoever_is_taken_to_hospital_receives_no_aid():
    """An ambulance is no donor, unless somebody is told of."""
    assert happened("The deputy was taken to hospital.").events == []


def test_a_strike_over_pay_is_no_attack():
    """The noun is read by what the text tells of the same people."""
    text = "Norwegian pilots will go on strike on Friday. Last year's strike cost the country $40 million."

    assert [e.event for e in happened(text).events] == ["PROTEST"]


@pytest.mark.parametrize(
    "text",
    [
        "Tavira closed its border with Torrland on Wednesday.",
        "The new rulers closed the borders of Benguara on Tuesday.",
    ],
)
def test_a_border_is_closed_also_by_whom_nobody_knows(text):
    """Rule: only what no one decides, a storm or a strike, closes and coerces nobody; an unknown land's border is closed."""
    assert [event.event for event in happened(text).events] == ["COERCE"]
