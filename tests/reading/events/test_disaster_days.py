"""A disaster's own day, where a text tells of its toll days later."""

import pytest

from tests.reading.claims_page import happened


def days(text: str) -> list[str | None]:
    """The day of every hazard in a text published on Wednesday, 14 May 2031."""
    return [e.date for e in happened(text).events if e.event == "HAZARD"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sunday's quake in Sabin killed 45 people, the disaster agency said on Tuesday.", ["2031-05-11"]),
        ("The toll from Sunday's magnitude-6.8 earthquake rose to 45, an official said on Tuesday.", ["2031-05-11"]),
        ("The death toll from the earthquake in Sabin has risen to 45, the agency said on Tuesday.", [None]),
        ("The agency said on Tuesday that 45 people had died in the floods.", [None]),
        ("The toll from the floods climbed to 45 on Tuesday.", [None]),
        (
            "A quake struck Sabin on Sunday. The toll from the quake rose to 50, the agency said on Tuesday.",
            ["2031-05-11", "2031-05-11"],
        ),
    ],
)
def test_a_toll_s_day_is_not_the_disaster_s(text, expected) -> None:
    """Who counts the dead on Tuesday does not make the ground shake on Tuesday."""
    assert days(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A quake killed 45 people in Sabin, the agency said on Tuesday.",
        "A quake hit Sabin early on Tuesday, the agency said.",
        "The storm made landfall on Tuesday and killed 12 people.",
    ],
)
def test_fresh_news_keeps_the_day_it_is_told_with(text) -> None:
    """A disaster told for the first time is of the day that is named."""
    assert days(text) == ["2031-05-13"]
