"""The day that a text gives itself, "the same day", and months that a past verb looks back on."""

import datetime as dt

import pytest

from tests.reading.names_page import page

DAY = dt.date(2024, 3, 1)


def named(text: str) -> list[str]:
    """The first days of the date phrases of a text."""
    return [mention.date for mention in page(text, DAY).dates]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("PRESS BRIEFING, 28 FEBRUARY\n\nThe council met yesterday.", ["2024-02-28", "2024-02-27"]),
        ("ORU, Feb 28 - The council met on Monday. It meets today.", ["2024-02-28", "2024-02-26", "2024-02-28"]),
        ("Council meets again on 28 February\n\nThe council met yesterday.", ["2024-02-28", "2024-02-29"]),
        ("PRESS BRIEFING, 2 FEBRUARY\n\nThe council met yesterday.", ["2024-02-02", "2024-02-29"]),
    ],
)
def test_today_is_the_day_in_the_head_of_a_text(text, days):
    """A briefing of Wednesday that is put out on Friday says "yesterday" of Tuesday; a headline's day is of its news."""
    assert named(text) == days


def test_the_same_day_is_the_one_named_before():
    """It leans on a day, and means nothing without one."""
    assert named("The council met on Monday. On the same day the mayor left.") == ["2024-02-26", "2024-02-26"]
    assert named("The council met. On the same day the mayor left.") == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The sides signed a truce in August.", "2023-08-01"),
        ("The sides will sign a truce in August.", "2024-08-01"),
        ("The sides planned to meet in August.", "2024-08-01"),
        ("The vote, set for August, is off.", "2024-08-01"),
    ],
)
def test_a_month_that_a_past_verb_governs_is_over(text, day):
    """What was signed in August was signed in the last one, though the next is nearer."""
    assert named(text) == [day]
