"""Answers are theirs of whom the words before the questions say that they answered."""

import pytest

from tests.reading.claims_page import said

QUESTIONS = """
Question (Radio Orlo): How long will the battalion stay?
Answer: As long as it is needed and not a day longer.

Question (The Lantern): Is this so?
Answer: No family must leave the town.
"""


def test_the_one_person_who_took_questions_gives_the_answers() -> None:
    """A spokesman is named once and then only called "Answer"."""
    text = f"The ministry's spokesman, Iwan Prys, replied to questions from journalists.\n{QUESTIONS}"
    answers = [row for row in said(text) if not row[2].endswith("?")]

    assert [row[0] for row in answers] == ["Iwan Prys", "Iwan Prys"]


def test_with_two_persons_named_the_answers_stay_nameless() -> None:
    """Who of the two answers is not told."""
    text = f"The spokesman, Iwan Prys, and the governor, Ana Holt, took questions from journalists.\n{QUESTIONS}"

    assert {row[0] for row in said(text) if not row[2].endswith("?")} <= {None, "Answer"}


@pytest.mark.parametrize(
    "line",
    [
        "The minister answered questions put by Iwan Prys.",
        "Iwan Prys put the questions to the commander of the rebels.",
        "The minister was asked about Iwan Prys, the jailed banker.",
    ],
)
def test_who_asks_or_is_asked_about_gives_no_answers(line: str) -> None:
    """One name before the questions is not enough: it may be the reporter's."""
    assert {row[0] for row in said(f"{line}\n{QUESTIONS}") if not row[2].endswith("?")} <= {None, "Answer"}
