"""What is only looked back on: remembered, tried, counted from. It is history, and never dated with the day of the looking."""

import pytest

from tests.reading.claims_page import happened


@pytest.mark.parametrize(
    "text",
    [
        "Norway marked the 13th anniversary of the flood on Monday.",
        "Ten years after the massacre, families gathered in Basra.",
        "A memorial to the bombing was unveiled on Monday.",
        "An inquiry into the bombing of the arena began on Monday.",
        "A film about the assassination of a judge won a prize.",
        "A report about the 2019 massacre was published on Monday.",
    ],
)
def test_what_is_remembered_is_no_news_of_today(text):
    """Nothing is told of a deed of which only "once" is known."""
    assert happened(text).events == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Survivors remembered on Monday the earthquake that destroyed Bam in 2003.", "2003-01-01"),
        ("An inquest into the 2019 massacre opened in Colombo.", "2019-01-01"),
        ("Two years after Iran invaded Iraq, Norway closed the port.", None),
    ],
)
def test_what_is_remembered_keeps_its_own_day(text, day):
    """An old year or none, never the day of the remembrance."""
    event = happened(text).events[0]

    assert (event.modality, event.date) == ("historical", day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On the 20th anniversary of the war, Iran shelled Basra.", "2031-05-14"),
        ("Norway sent 300 soldiers to Basra on Monday, three days after the quake.", "2031-05-12"),
        ("Rebels attacked Basra on Monday in memory of nobody.", "2031-05-12"),
        ("The minister has since resigned.", "2031-05-14"),
    ],
)
def test_a_deed_of_today_beside_a_remembrance_is_of_today(text, day):
    """The looking back ends at the comma."""
    assert [(e.modality, e.date) for e in happened(text).events if e.actor] == [("asserted", day)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A court in Oslo convicted Ilka Varro of the 1995 massacre.", "2031-05-14"),
        ("President Ilka Varro was convicted on Monday of killing 300 people in 1995.", "2031-05-12"),
        ("Police arrested a man over the 2017 bombing of an arena.", "2031-05-14"),
    ],
)
def test_a_verdict_is_not_of_the_day_of_the_deed(text, day):
    """The deed's year describes the deed."""
    event = happened(text).events[0]

    assert (event.event in ("SANCTION", "COERCE"), event.modality, event.date) == (True, "asserted", day)


def test_an_old_year_of_the_deed_itself_still_dates_it():
    """A deed that its clause dates is of that day."""
    assert [(e.date, e.modality) for e in happened("Iran invaded Iraq in 1980.").events] == [
        ("1980-01-01", "historical")
    ]


def test_the_past_24_hours_are_no_history():
    """“In the past” opens a span till now where a number of hours or days follows."""
    assert [e.modality for e in happened("In the past 24 hours Iran has shelled Basra.").events] == ["asserted"]
    assert [e.modality for e in happened("In the past Iran has shelled Basra.").events] == ["historical"]


def test_prosecutors_accuse_today_of_what_was_done_years_ago():
    """The plural present is of today like the singular one."""
    event = happened("Norwegian prosecutors accuse Iran of shelling a hospital in April 2004.").events[0]

    assert (event.event, event.date, event.modality) == ("ACCUSE", "2031-05-14", "asserted")


def test_what_was_to_have_been_is_not_told():
    """“Had been expected to sign” came to nothing; “is expected to sign” lies ahead."""
    assert happened("General Ola Brenn had been expected to sign a pact with Iran.").events == []
    assert [e.modality for e in happened("General Ola Brenn is expected to sign a pact with Iran.").events] == [
        "forecast"
    ]
