"""What is only allowed for, set for a day, in reach or a stoppage: no act of today."""

import datetime as dt

import pytest

from tests.reading.claims_page import happened

LEAD = "News of the war\n\nPresident Lena Orlova of Norway spoke in Oslo about Iran.\n\n"


def kinds(text: str) -> list[str]:
    """The types of a sentence's events."""
    return [e.event for e in happened(LEAD + text + "\n").events]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("President Lena Orlova said any aircraft that crossed the line would be shot down.", ["THREATEN"]),
        ("Iran warned that whoever attacked Norway would have to reckon with it.", ["THREATEN"]),
        ("Oslo has no plans to call up reservists, an official said.", ["MOBILIZE"]),
        ("Envoys see a truce within reach.", []),
        ("Anyone who attacked the post would have been seen.", []),
    ],
)
def test_what_whoever_might_do_has_nobody_done(text, events):
    """Nor is a plan to call up a telephone call."""
    assert kinds(text) == events


def test_a_stoppage_stays_one_where_the_army_is_spoken_of():
    """The minister will not send it in."""
    text = (
        "Dockers walked out on Monday after the firm dismissed 40 of them, their union said.\n\n"
        "The minister said he had no intention of sending in the army.\n\n"
        "The strike has cost the port 4 million pounds a day.\n"
    )

    assert {e.event for e in happened(text).events} == {"PROTEST"}


def test_a_day_until_which_one_has_time_is_ahead():
    """What follows is not of that day of last week."""
    text = "President Lena Orlova said the rebels had until Friday to leave. She met President Karel Novak in Oslo."

    assert [e.date for e in happened(text).events if e.event == "CONSULT"] == [dt.date(2031, 5, 14).isoformat()]


def test_years_of_an_aside_are_not_the_day_of_a_denial():
    """Who has fought since 2019 denies it today."""
    text = "The rebels, which have fought in the hills of Iran since 2019, denied the report."

    assert "2019-01-01" not in [e.date for e in happened(LEAD + text + "\n").events if e.event == "REJECT"]


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Norway and Iran, set for Monday in Oslo, have been put off.",
        "The union ended a strike that had shut schools for three weeks.",
    ],
)
def test_talks_put_off_and_schools_shut_by_a_strike_are_no_acts(text):
    """Nobody met, and nobody closed them by force."""
    assert not {"CONSULT", "COERCE"} & set(kinds(text))


def test_a_protest_over_a_breach_is_not_of_the_day_of_the_breach():
    """The note was handed over today."""
    text = "Norway handed the Iranian ambassador a note of protest over the violation of its airspace on May 10."

    assert [e.date for e in happened(LEAD + text + "\n").events if e.event == "ACCUSE"] == ["2031-05-14"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The junta declared an internal armed conflict.", "COERCE"),
        ("President Lena Orlova ordered the army to hunt down 20 gangs.", "MOBILIZE"),
        ("Prosecutors charged two officials over the escape.", "ACCUSE"),
    ],
)
def test_what_a_state_does_against_gangs(text, event):
    """A conflict declared, an army sent, a charge brought."""
    assert event in kinds(text)
