"""The day of a saying is that of its own words, not of what it tells about."""

import pytest

from tests.reading.claims_page import happened


def said(text: str) -> list[tuple[str | None, str | None]]:
    """(speaker, date) of every statement of a text."""
    return [(s.speaker, s.date) for s in happened(text).statements]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway said in January that 40 of its men had fallen.", "2031-01-01"),
        ("Norway said last weekend that 40 of its men had fallen.", "2031-05-10"),
        ("At the weekend Norway said that 40 of its men had fallen.", "2031-05-10"),
        ("The truce, Norway told the council on Monday, would end in June.", "2031-05-12"),
        ("The rival count came a day after Norway said that 40 of its men had fallen.", "2031-05-13"),
        ("Norway says that 40 of its men fell on Sunday.", "2031-05-14"),
        ("Norway said that 40 of its men had fallen in January.", "2031-05-14"),
    ],
)
def test_a_saying_is_of_the_day_beside_its_word(text, day):
    """Also a month or a weekend that stands in the reporting clause dates it; what is told within dates nothing."""
    assert ("Norway", day) in said(text)


def test_an_answer_is_not_of_the_day_that_another_tells_of():
    """“Shot on Monday, the ministry said” leaves the answer to the day of the text; the article's own day goes on."""
    told = "Two men were shot dead on Monday, the Norwegian ministry said. Iran denied it."
    own = "Norwegian troops shot two men dead on Monday. Iran denied it."

    assert happened(told).events[-1].date == "2031-05-14"
    assert happened(own).events[-1].date == "2031-05-12"


def test_what_has_been_done_by_now_is_of_today():
    """The perfect looks at the state of today, whatever day the sentence before names."""
    text = "Norway lost two men on Monday. Iran has offered to mediate."

    assert happened(text).events[-1].date == "2031-05-14"


def test_an_announcement_behind_an_aside_dates_what_was_announced():
    """The day of the reporting clause at the end is not the relative clause's."""
    text = "Norway has moved 800 soldiers to the border, which brings the force to 5,000, the army announced on Monday."

    assert happened(text).events[0].date == "2031-05-12"
