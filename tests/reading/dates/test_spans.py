"""Spans, shares of longer times, counted weekdays and dates all in numbers. 2022-02-03 is a Thursday."""

import pytest

from tests.reading.names_page import dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Between October 2020 and March 2021 it rained.", ["2020-10-01/2021-03-31"]),
        ("It lasted from Friday through Monday.", ["2022-01-28/2022-01-31"]),
        ("Between Friday and his death he wrote.", ["2022-01-28"]),
        ("He came on Friday and Monday.", ["2022-01-28", "2022-01-31"]),
    ],
)
def test_two_dates_are_one_span_only_where_words_open_and_close_it(text: str, expected: list[str]) -> None:
    """ "Between A and B" and "from A to B" are one time; "on A and B" are two."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in the first half of 2021.", ["2021-01-01/2021-06-30"]),
        ("It fell in the last quarter of 2021.", ["2021-10-01/2021-12-31"]),
        ("It fell in Q3 2021.", ["2021-07-01/2021-09-30"]),
        ("It fell at the end of last month.", ["2022-01-21/2022-01-31"]),
        ("It fell at the beginning of the year.", ["2022-01-01/2022-04-30"]),
        ("It will fall by the end of the year.", ["2022-12-31"]),
        ("It fell in a quarter of the towns.", []),
        ("He left at the end of the war.", []),
    ],
)
def test_shares_of_longer_times_are_ranges(text: str, expected: list[str]) -> None:
    """A half, a quarter, the beginning or the end of a year or month; of anything else nothing."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They vote on the second Sunday in April.", ["2022-04-10"]),
        ("They voted on the last Friday of October 2021.", ["2021-10-29"]),
        ("They vote on the first Tuesday of March.", ["2022-03-01"]),
        ("It was the second Sunday without rain.", ["2022-01-30"]),
    ],
)
def test_a_counted_weekday_is_that_of_its_month(text: str, expected: list[str]) -> None:
    """Without a month beside it the count says nothing."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 23/01/2022 the dam broke.", ["2022-01-23"]),
        ("On 01/23/2022 the dam broke.", ["2022-01-23"]),
        ("2022/01/23: the dam broke.", ["2022-01-23"]),
        ("On 03/02/2022 the dam broke.", []),
        ("The file 12/2022 was lost.", []),
    ],
)
def test_a_date_in_numbers_is_read_only_where_day_and_month_cannot_be_each_other(
    text: str, expected: list[str]
) -> None:
    """3 February or 2 March: in doubt the reader is silent."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left the day before yesterday.", ["2022-02-01"]),
        ("He leaves the day after tomorrow.", ["2022-02-05"]),
        ("Two nights ago the dam broke.", ["2022-02-01"]),
        ("The truce has held since mid-May.", ["2021-05-11/2021-05-20"]),
        ("Last February they met.", ["2021-02-01/2021-02-28"]),
        ("Elections are due in April.", ["2022-04-01/2022-04-30"]),
        ("They are to meet in early April for those who were parted.", ["2022-04-01/2022-04-10"]),
        ("In early April a blast killed two.", ["2021-04-01/2021-04-10"]),
    ],
)
def test_last_since_and_counted_days_look_back(text: str, expected: list[str]) -> None:
    """ "Since May" began in the past; the day before yesterday is no yesterday."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said the council would meet on Sunday.", ["2022-02-06"]),
        ("He would have resigned on Sunday.", ["2022-01-30"]),
        ("Talks that begin on Monday may fail.", ["2022-02-07"]),
        ("After the start on Monday it failed.", ["2022-01-31"]),
        ("On Friday, Lavrov will meet Blinken.", ["2022-02-04"]),
        ("On Friday, Lavrov met Blinken.", ["2022-01-28"]),
        ("He said on Tuesday that they would meet on Friday.", ["2022-02-01", "2022-02-04"]),
    ],
)
def test_a_weekday_that_opens_a_sentence_or_stands_by_a_timetable_looks_ahead(text: str, expected: list[str]) -> None:
    """Before or after it, the verb that governs a weekday tells whether it is to come."""
    assert dates(text) == expected
