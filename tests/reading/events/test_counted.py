"""Days that are counted from another day: "a day after", "two days before", "the day before", "three days afterwards"."""

import pytest

from tests.reading.claims_page import happened


def days(text: str) -> list[tuple[str, str | None]]:
    """(event, date) of every event of a text."""
    return [(e.event, e.date) for e in happened(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels shelled the port on Monday, two days after Iranian troops withdrew from it.",
            [("ASSAULT", "2031-05-12"), ("RETREAT", "2031-05-10")],
        ),
        (
            "Two days after Iranian troops withdrew from the port on Saturday, rebels shelled it.",
            [("RETREAT", "2031-05-10"), ("ASSAULT", "2031-05-12")],
        ),
        (
            "Rebels shelled the port three days after Iranian troops withdrew from it on Friday.",
            [("ASSAULT", "2031-05-12"), ("RETREAT", "2031-05-09")],
        ),
        (
            "The minister resigned on Monday, hours after police arrested the mayor.",
            [("RETREAT", "2031-05-12"), ("COERCE", "2031-05-12")],
        ),
        (
            "On Monday, two days after Iranian troops withdrew from the port, rebels shelled it.",
            [("RETREAT", "2031-05-10"), ("ASSAULT", "2031-05-12")],
        ),
        (
            "On Monday, police resigned hours after Iranian troops withdrew from the port.",
            [("RETREAT", "2031-05-12"), ("RETREAT", "2031-05-12")],
        ),
    ],
)
def test_a_deed_is_of_the_day_that_is_counted_from_the_other(text, expected):
    """The clause with no day of its own has the other's, so many days before or after."""
    assert days(text) == expected


def test_weeks_are_told_roundly_and_count_nothing():
    """“Five weeks after” names no day."""
    found = days("Rebels shelled the port on Monday, five weeks after Iranian troops withdrew from it.")

    assert found == [("ASSAULT", "2031-05-12"), ("RETREAT", None)]


def test_a_day_before_leans_on_the_day_of_the_main_clause():
    """“The day before” does not go back from the day of an aside."""
    text = (
        "On Tuesday the minister met miners, who had gone on strike on Friday. A day before, rebels shelled the port."
    )

    assert days(text)[-1] == ("ASSAULT", "2031-05-12")
    assert days("Rebels shelled the port on Saturday. Two days afterwards the minister resigned.")[-1] == (
        "RETREAT",
        "2031-05-12",
    )


def test_an_aside_about_whom_one_met_does_not_date_the_meeting():
    """The day at the head of the sentence is that of its main clause."""
    found = days("On Tuesday the minister, Ola Brenn, met miners, who had gone on strike on Friday.")

    assert found[0] == ("CONSULT", "2031-05-13")


def test_a_verb_behind_a_dated_aside_is_not_of_its_year():
    """“The mission, which was set up in 2018, blamed the rebels” is news, not history."""
    event = happened("The Iranian mission, which was set up in 2018, blamed the rebels for the raid.").events[0]

    assert (event.event, event.date, event.modality) == ("ACCUSE", "2031-05-14", "asserted")


def test_a_second_deed_of_another_day_is_not_the_first_told_again():
    """Who seized power and later set a curfew did two things, though both are coercion."""
    found = happened("Major Asan Duro, who seized power on 2 May, imposed a curfew on Tuesday.").events

    assert [(e.event, e.mode, e.date) for e in found] == [
        ("COERCE", "power", "2031-05-02"),
        ("COERCE", "curfew", "2031-05-13"),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The war began in May 1998. Iranian jets bombed the port on May 12 of this year.", "2031-05-12"),
        ("The war began in May 1998. Iranian jets bombed the port on May 12 this year.", "2031-05-12"),
        ("Iranian jets bombed the port on May 20 last year.", "2030-05-20"),
    ],
)
def test_a_day_of_this_year_is_not_of_a_year_named_before(text, day):
    """“Of this year” says which; “May 12” alone would lean on 1998."""
    assert days(text)[-1] == ("ASSAULT", day)


def test_what_somebody_is_as_ends_no_clause():
    """“Resigned as president on Monday night”: the day is the resignation's, not the aside's."""
    text = "Ola Brenn, who was driven from his house by a crowd last Saturday, resigned as president of Iran on Monday."

    assert days(text)[-1] == ("RETREAT", "2031-05-12")


def test_barricades_that_were_set_up_are_past():
    """Only “is set to” looks ahead."""
    text = "Students in Iran set up barricades on Monday, burned a police station and threw stones."

    assert days(text)[0] == ("PROTEST", "2031-05-12")


def test_an_old_day_before_a_verb_does_not_make_it_old():
    """The bombing is of 2019, the demand of Monday."""
    text = "Relatives of the men killed in the market bombing of 2019 demanded on Monday that Iran publish a report."

    assert [(e.event, e.date, e.modality) for e in happened(text).events][-1] == ("REQUEST", "2031-05-12", "asserted")


def test_a_day_later_does_not_lean_on_the_day_of_an_aside():
    """What France had launched before is no step of the tale."""
    text = (
        "Gunmen opened fire on a bus on Sunday. They demanded that France end the campaign that it had launched on 2 May. "
        "A day later army helicopters fired on a convoy."
    )

    assert days(text)[-1] == ("ASSAULT", "2031-05-12")
