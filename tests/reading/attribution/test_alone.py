"""Reports that paraphrases cut off from what they report, and speakers with a "who" clause of their own."""

import pytest

from tests.reading.claims_page import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The plan would stage an attack. A senior administration official stated Thursday.",
            [("A senior administration official", "The plan would stage an attack")],
        ),
        ("“We fight on.” The minister said.", [("The minister", "We fight on.")]),
        ("The plan would stage an attack.\n\nA senior administration official stated Thursday.", []),
        (
            "Police said two men fled. A senior official confirmed on Thursday.",
            [("Police", "two men fled")],
        ),
    ],
)
def test_a_report_alone_tells_the_sentence_before(text: str, expected: list[tuple[str, str]]) -> None:
    """Only in its own paragraph, and only where nobody speaks in that sentence."""
    assert [(speaker, content) for speaker, _, content in said(text)] == expected


@pytest.mark.parametrize(
    "speaker",
    [
        "A diplomat who declined to be named",
        "A soldier who spoke on condition of anonymity",
        "An officer who is not allowed to speak",
    ],
)
def test_a_who_clause_is_no_speakers_end(speaker: str) -> None:
    """The words before "who" speak."""
    assert [row[0] for row in said(f"{speaker} said that 40 soldiers had died.")] == [speaker.partition(" who")[0]]


def test_people_who_are_counted_do_not_speak() -> None:
    """A report between commas is its own speaker's."""
    speakers = [row[0] for row in said("Of the people who fled, the relief agency says, 17,000 have come home.")]

    assert speakers == ["relief agency"]
