"""Dates are resolved against the publication day in the publisher's zone. 2022-02-03 is a Thursday."""

import datetime as dt

import pytest

from tests.reading.names_page import dates, page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He spoke on Wednesday night.", "2022-02-02"),
        ("He confirmed Thursday that Paris will send troops.", "2022-02-03"),
        ("He was killed on Friday.", "2022-01-28"),
        ("Putin will attend Friday’s ceremony.", "2022-02-04"),
        ("He departs Thursday night and will land.", "2022-02-03"),
        ("The vote is to be held on Sunday.", "2022-02-06"),
        ("Talks scheduled for Tuesday may fail.", "2022-02-08"),
        ("He left last Thursday.", "2022-01-27"),
        ("He leaves next Thursday.", "2022-02-10"),
        ("Russia will respond, Lavrov said Friday.", "2022-01-28"),
        ("Troops will be deployed Saturday.", "2022-02-05"),
    ],
)
def test_a_weekday_is_the_latest_unless_the_sentence_looks_ahead(text, expected):
    """On or before publication, but for next, scheduled, and a future verb on another weekday."""
    assert dates(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Games take place February 10-20.", "2022-02-10/2022-02-20"),
        ("From Feb. 10 through March 2 it ran.", "2022-02-10/2022-03-02"),
        ("From 3 to 7 April it ran.", "2022-04-03/2022-04-07"),
        ("It fell on December 31.", "2021-12-31"),
        ("It fell on 3rd of March 2021.", "2021-03-03"),
        ("It fell on Friday, Feb. 11.", "2022-02-11"),
        ("It fell in early March.", "2022-03-01/2022-03-10"),
        ("It fell in mid-January.", "2022-01-11/2022-01-20"),
        ("Russia seized Crimea in 2014.", "2014-01-01/2014-12-31"),
        ("It fell on 2022-01-05.", "2022-01-05"),
        ("It rained last week.", "2022-01-24/2022-01-30"),
        ("It rained earlier this week.", "2022-01-31/2022-02-03"),
        ("It rained overnight.", "2022-02-03"),
        ("It rained last night.", "2022-02-02"),
        ("It rained two days ago.", "2022-02-01"),
        ("It was so in the 1990s.", "1990-01-01/1999-12-31"),
    ],
)
def test_other_dates_mean_days_and_ranges(text, expected):
    """A month-day without a year is the one nearest to publication."""
    assert dates(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He may march on.",
        "It cost 2,014 euros.",
        "2014 people came.",
        "It fell on Feb. 30, 2021.",
        "Theresa May said no.",
        "Jan Dorvik spoke.",
    ],
)
def test_what_is_no_date_is_not_read(text):
    """Verbs, names, amounts and impossible days."""
    assert all("2021-02-30" not in found for found in dates(text))
    assert not [found for found in dates(text) if "Feb" not in text]


def test_two_days_earlier_leans_on_the_date_before():
    """Relative to the date just named, not to publication."""
    assert dates("It began on January 20. Two days earlier he left.") == ["2022-01-20", "2022-01-18"]


def test_without_a_publication_day_only_full_dates_are_read():
    """Nothing is guessed."""
    assert dates("On Friday, two days ago, in May, on June 3 and on June 4, 2021.", None) == ["2021-06-04"]


def test_the_days_ends_of_the_calendar_are_safe():
    """Publication days at both ends of the calendar raise nothing."""
    for day in (dt.date.min, dt.date.max):
        page(
            "Next Friday, last Monday, 5000 days ago, last week, next month, December 31, yesterday, this weekend.", day
        )
