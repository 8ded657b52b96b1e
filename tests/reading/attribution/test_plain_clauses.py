"""Verbs of admitting without "that", phrases that report, and a speaker named in the middle of what is said."""

import pytest

from tests.reading.claims_page import said


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ida Holm acknowledged the raid had been a mistake.", "the raid had been a mistake"),
        ("Ida Holm conceded it was too late for talks.", "it was too late for talks"),
        ("Ida Holm let it be known that Norway would leave.", "Norway would leave"),
        ("Ida Holm made clear that Norway would leave.", "Norway would leave"),
        ("Ida Holm went on to say that Norway would leave.", "Norway would leave"),
    ],
)
def test_what_is_admitted_or_made_known_is_said(text, content):
    """With or without "that", a clause behind such words is what somebody says."""
    assert said(text) == [("Ida Holm", "indirect", content)]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holm acknowledged the applause.",
        "Ida Holm admitted the guests.",
        "Ida Holm conceded defeat.",
        "Ida Holm revealed a statue.",
    ],
)
def test_what_is_no_clause_is_not_said(text):
    """A thing that is acknowledged or let in is no report."""
    assert said(text) == []


def test_a_land_does_not_say_what_a_person_says_of_it():
    """In "Norway, said X, has lost" the land is what is talked about."""
    assert "Norway" not in {speaker for speaker, _, _ in said("Norway, said Ida Holm, has lost 40 soldiers.")}
