"""Clauses that lead up to the main one end where the newsroom's own begins."""

import pytest

from tests.reading.claims_page import happened, said


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("After the mayor said that the dam would hold, people went home.", "the dam would hold"),
        ("Two hours before the mayor said that the dam would hold, the water came.", "the dam would hold"),
        ("When police said 40 people had died, relatives began to shout.", "40 people had died"),
        ("While the ministry says that 40 people died, doctors count more.", "40 people died"),
        (
            "Although the mayor said that the dam, built in 1947, would hold, people went home.",
            "the dam, built in 1947, would hold",
        ),
        (
            "Since the mayor said that the road was cut and the gate shut, he has left.",
            "the road was cut and the gate shut",
        ),
        # what is said goes on behind its comma
        ("The mayor said that the dam would hold, people went home.", "the dam would hold, people went home"),
        ("Since the flood, the mayor said that the dam was low, the gate shut.", "the dam was low, the gate shut"),
        ("When asked, the mayor said that the dam was safe, the water low.", "the dam was safe, the water low"),
        (
            "Since he took office, the mayor has said that the dam is safe, the roads are good.",
            "the dam is safe, the roads are good",
        ),
    ],
)
def test_a_leading_clause_ends_before_the_main_one(text: str, content: str) -> None:
    """ "After X said that A, B happened": B is not X's word."""
    assert [row[2] for row in said(text)] == [content]


def test_what_happened_behind_a_leading_clause_has_no_speaker() -> None:
    """The event of the main clause is the newsroom's own."""
    page = happened("After the mayor said that the dam would hold, gunmen attacked the town of Ferrow.")
    assert [event.speaker for event in page.events if event.event == "ASSAULT"] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "An hour and twenty minutes after the Ministry wrote that it was “firmly in our hands”.",
        "Two days after the army said that the road was open.",
        "Barely an hour before the mayor wrote that the dam was safe.",
    ],
)
def test_a_time_without_a_main_clause_tells_nothing(text: str) -> None:
    """What was said then is only recalled, and the sentence says nothing of its own."""
    assert said(text) == []


def test_a_time_with_a_main_clause_and_no_comma_tells_it() -> None:
    """ "Two days before the city fell Dorn had promised" is Dorn's word."""
    text = "Two days before the city fell Misha Dorn had said on the radio that he would defend it."
    assert [row[2] for row in said(text)] == ["he would defend it"]
