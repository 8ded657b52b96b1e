"""Talks that break down or are called off, truces that collapse: dealings stopped, no meeting held and no truce."""

import pytest

from tests.reading.names_page import reading


def told(text: str) -> list[tuple[str, str | None]]:
    """(event, mode) of every event."""
    return [(event.event, event.mode) for event in reading(text).events]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Talks between Russia and Ukraine collapsed on Monday.", "discontinue"),
        ("Talks between Chad and Niger broke down after an hour.", "discontinue"),
        ("Negotiations between Iran and Iraq fell apart on Friday.", "discontinue"),
        ("A meeting between the presidents of Kenya and Uganda fell through on Friday.", "discontinue"),
        ("The talks between Mali and Algeria were broken off on Sunday.", "discontinue"),
        ("The collapse of talks between Mali and Algeria alarmed envoys.", "discontinue"),
        ("Talks between Sudan and Ethiopia were called off on Tuesday.", "cancel"),
        ("Talks between Kenya and Somalia have been postponed.", "cancel"),
        ("A summit between Peru and Chile was cancelled.", "cancel"),
        ("Negotiations between Egypt and Sudan were suspended on Monday.", "suspend"),
        ("The suspension of talks between Egypt and Sudan surprised diplomats.", "suspend"),
    ],
)
def test_talks_that_end_early_are_dealings_stopped(text, mode):
    """Both parties stop, and nobody is told to have met."""
    assert told(text) == [("SANCTION", mode)]


@pytest.mark.parametrize(
    "text",
    [
        "Peace talks between Tarn and Belmar broke down on Monday.",
        "Talks with the rebels broke down on Monday.",
        "The talks collapsed on Friday.",
        "The ceasefire between Armenia and Azerbaijan collapsed on Sunday.",
        "The truce in Sudan broke down after two days.",
        "A ceasefire between Israel and Hamas that had lasted two months fell apart on Tuesday.",
        "The truce between Ethiopia and Tigray is over.",
        "Hamas said the ceasefire was dead.",
        "The ceasefire in Yemen expired at midnight.",
        "The state of emergency in Ecuador expired on Friday.",
        "A summit of African leaders in Nairobi was called off.",
    ],
)
def test_what_has_ended_is_not_told_as_held_or_imposed(text):
    """Where nobody is named who ended it, nothing is told."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks between Mali and Algeria ended without agreement.", "asserted"),
        ("Kenya and Somalia ended their border talks on Friday.", "asserted"),
        ("Talks between Chad and Niger resumed after they broke down in May.", "asserted"),
        ("The talks between Chad and Niger, which had been suspended in May, resumed on Monday.", "asserted"),
        ("Talks between Chad and Niger began on Monday.", "asserted"),
        ("Talks between Chad and Niger were postponed to March 20.", "planned"),
        ("The summit between India and Pakistan will not take place.", "denied"),
    ],
)
def test_talks_that_were_held_or_moved_are_talks(text, expected):
    """An end without result is a meeting; a new day is a plan."""
    assert [(event.event, event.modality) for event in reading(text).events] == [("CONSULT", expected)]


@pytest.mark.parametrize(
    "text", ["The ceasefire in Sudan took effect on Monday.", "The ceasefire in Sudan held for a third day."]
)
def test_a_truce_that_holds_is_one(text):
    """Only its end undoes it."""
    assert told(text) == [("RETREAT", "ceasefire")]


def test_those_who_are_counted_as_detained_and_freed_are_not_arrested():
    """A participle behind a number that opens the sentence only describes them."""
    assert told("Forty detained protesters have been released without charge in Oslo.") == [("RETREAT", "release")]


def test_a_text_may_end_behind_its_talks():
    """Nothing stands behind the last word: no crash, and nothing told as broken off."""
    assert told("A meeting between Kenya and Uganda broke") == [("CONSULT", "meet")]
