"""Who speaks: joined speakers, names that nobody knows in apposition, and what stands around a subject without belonging to it."""

import pytest

from tests.reading.claims_page import told

Expected = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norway and Denmark said that the strait was open.", "Norway and Denmark"),
        (
            "Norway, Denmark and the African Union said that the strait was open.",
            "Norway, Denmark and the African Union",
        ),
        ("Witnesses and the African Union said that the strait was open.", "Witnesses and the African Union"),
        ("Denmark’s navy and the African Union said that the strait was open.", "Denmark’s navy and the African Union"),
        ("The envoys of Norway and Denmark said that the strait was open.", "envoys of Norway and Denmark"),
        ("Orlund and Tibault said that the strait was open.", "Orlund and Tibault"),
    ],
)
def test_joined_speakers_speak_together(text: str, speaker: str) -> None:
    """Words of two are never given to one of them alone."""
    assert told(text) == [(speaker, "the strait was open")]


def test_a_clause_before_and_joins_no_speaker() -> None:
    """Who only stands in the clause before has not spoken."""
    assert told("Norway attacked Denmark and Sweden said that the strait was open.") == [
        ("Sweden", "the strait was open")
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Head of the fund in Chad, Irma Solveig, said the wells were dry.", "Irma Solveig"),
        ("Irma Solveig, of the African Union, said the wells were dry.", "Irma Solveig"),
        ("Irma Solveig, 34, said the wells were dry.", "Irma Solveig"),
        (
            "With Chad, Mali and Niger already pumping water, the African Union said the wells were dry.",
            "African Union",
        ),
        ("After meeting Gen. Otto Brandt, the head of the force, Solveig said the wells were dry.", "Solveig"),
        ("Citing a report from the African Union, Solveig said the wells were dry.", "Solveig"),
    ],
)
def test_the_subject_is_found_behind_and_before_asides(text: str, speaker: str) -> None:
    """What stands before the subject, or between it and its verb, names nobody who speaks."""
    assert told(text) == [(speaker, "the wells were dry")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Solveig said in Tehran alongside Otto Brandt, director of the fund.", []),
        ("The port was hit, its governor, Otto Brandt, said on Monday.", [("Otto Brandt", "The port was hit")]),
        (
            "The force has shrunk, General Otto Brandt told reporters, adding it now had few boats.",
            [("Otto Brandt", "The force has shrunk"), ("Otto Brandt", "it now had few boats")],
        ),
        (
            "Norway proposed a treaty that would close the strait.",
            [],
        ),
        ("Norway announced that the strait would be closed.", [("Norway", "the strait would be closed")]),
    ],
)
def test_what_is_said_is_neither_an_apposition_nor_a_things_clause(text: str, expected: Expected) -> None:
    """The words told are the clause that was said, not who stood beside the speaker, nor what a treaty would do."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway admits to fewer than 40 deaths, and says most of these were sailors.",
            [("Norway", "fewer than 40 deaths"), ("Norway", "most of these were sailors")],
        ),
        ("Norway denies it, and says that the ferry had sunk by itself.", [("Norway", "the ferry had sunk by itself")]),
        ("Norway said that Denmark knows and wants peace.", [("Norway", "Denmark knows and wants peace")]),
    ],
)
def test_a_second_verb_of_the_speaker_begins_what_he_says_next(text: str, expected: Expected) -> None:
    """In the present as in the past; a verb of another subject is part of what is said."""
    assert told(text) == expected
