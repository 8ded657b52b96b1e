"""What is said: the whole clause, once, without those who pass it on."""

import pytest

from tests.reading.claims_page import told

Expected = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor said he hoped that the dam would hold.", "he hoped that the dam would hold"),
        ("The mayor said reports suggest that the dam would hold.", "reports suggest that the dam would hold"),
    ],
)
def test_words_within_words_are_told_once(text: str, content: str) -> None:
    """Who says that he hopes has made one statement, not two."""
    assert told(text) == [("mayor", content)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The first task, the mayor said, was finding the dead.",
            [("mayor", "The first task, the mayor said, was finding the dead")],
        ),
        (
            "Officials say the quake that shook the coast has killed 12 people.",
            [("Officials", "the quake that shook the coast has killed 12 people")],
        ),
        ("Officials said the next day that the coast was safe.", [("Officials", "the coast was safe")]),
        ("“We stay,” the mayor said on Sunday, when asked about the coast.", [("mayor", "We stay")]),
        ("Voicing his relief, the mayor said: “We stay.”", [("mayor", "We stay.")]),
        (
            "The coast is safe, Norway’s premier, Otto Brandt, said on Monday while hosting friends.",
            [("Otto Brandt", "The coast is safe")],
        ),
        (
            "The mayor, while confirming that the coast was lost, said it was calm there.",
            [("mayor", "the coast was lost"), ("mayor", "it was calm there")],
        ),
        ("The coast is safe, state news agency Tarvik reported.", [("Tarvik", "The coast is safe")]),
        (
            "The coast is safe, the navy reported in a short post.",
            [("navy", "The coast is safe")],
        ),
        ("The coast is safe, informs the navy on Tuesday.", [("navy", "The coast is safe")]),
        ("Minister Otto A. Brandt said the coast was safe.", [("Otto A. Brandt", "the coast was safe")]),
    ],
)
def test_what_is_said_is_the_whole_clause_and_nothing_of_its_surroundings(text: str, expected: Expected) -> None:
    """An interrupted sentence is told whole; relative clauses, occasions and deeds of the speaker are not what he says."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor said the road was open, state-run Tarvik reported.", "the road was open"),
        ("The mayor said the road was open, reported Tarvik, a news agency.", "the road was open"),
        ("The mayor said the road was open, according to Tarvik.", "the road was open"),
        ("The mayor said the road was open, and the bridge too.", "the road was open, and the bridge too"),
    ],
)
def test_the_agency_that_retells_is_no_part_of_what_was_said(text: str, content: str) -> None:
    """Who passes words on stands behind them, not in them."""
    assert ("mayor", content) in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norland, the mayor said, keeps nine men there.",
            [("mayor", "Norland, the mayor said, keeps nine men there")],
        ),
        ("“Enough for what?” asks Irma Solveig of the college.", [("Irma Solveig", "Enough for what?")]),
        ("Norland, whose premier Otto Brandt had called for talks, regrets it.", []),
    ],
)
def test_a_report_behind_the_first_words_interrupts_them(text: str, expected: Expected) -> None:
    """Two words before a report are the beginning of what is said; a clause about the subject is no report."""
    assert told(text) == expected
