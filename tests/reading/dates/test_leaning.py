"""Dates that lean on a day named before, and the days that events take from them. 2022-02-03 and 2031-05-14 are publication days."""

import pytest

from tests.reading.claims_page import happened
from tests.reading.names_page import dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell on January 20. That evening it rained.", ["2022-01-20", "2022-01-20"]),
        ("It fell on January 20. The next morning it rained.", ["2022-01-20", "2022-01-21"]),
        ("It fell on January 20. It had rained the night before.", ["2022-01-20", "2022-01-19"]),
        ("It fell on January 20. Two days later it rained.", ["2022-01-20", "2022-01-22"]),
        ("In 2016 it fell and rose two weeks later.", ["2016-01-01/2016-12-31"]),
        ("It rained two days later.", []),
        ("That evening it rained.", []),
    ],
)
def test_later_and_that_evening_lean_on_a_named_day(text, expected):
    """Without a day before them they mean none; a year is no day to count from."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They are to hand over the bridge by Friday.", ["2022-02-04"]),
        ("They had fled by Friday.", ["2022-01-28"]),
        ("Schools stay shut until Monday.", ["2022-02-07"]),
        ("They counted 40 until Monday.", ["2022-01-31"]),
        ("In May an explosion killed five workers.", ["2021-05-01/2021-05-31"]),
        ("Talks will be held in May.", ["2022-05-01/2022-05-31"]),
        ("There are 300 more than a week ago.", []),
    ],
)
def test_limits_and_months_follow_the_verb(text, expected):
    """What is to be done by a weekday lies ahead, what a month saw lies behind, and a comparison dates nothing."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran said on Monday that it would send troops to Iraq.", "2031-05-12"),
        ("Since March Iran has moved two brigades to Basra.", "2031-03-01"),
        ("A bridge fell on Monday. Iran denies the charge.", "2031-05-14"),
    ],
)
def test_an_event_takes_the_day_its_telling_gives_it(text, expected):
    """The day of the saying, the opening of a span, today for what is told in the present."""
    assert happened(text).events[-1].date == expected


def test_a_plan_takes_the_day_ahead_named_before_it():
    """“The ministers meet on Friday. X will chair the talks.”"""
    events = happened("The talks will be held in Oslo on Friday. President Ilka Varro will chair the talks.").events

    assert [e.date for e in events][-1] == "2031-05-16"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell on 6 April 1994. On 7 April it rained.", ["1994-04-06", "1994-04-07"]),
        ("It fell on 6 April 1994. On 7 March it rained.", ["1994-04-06", "2022-03-07"]),
        ("They are to leave by the end of the year.", ["2022-12-31"]),
        ("It fell on last December 26.", ["2021-12-26"]),
    ],
)
def test_a_month_named_with_its_year_lends_the_year(text, expected):
    """An anniversary's days are of that year; another month is nearest to publication."""
    assert dates(text) == expected
