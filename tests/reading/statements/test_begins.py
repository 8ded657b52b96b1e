"""Who speaks behind a “who” clause that tells something, and where the words of a statement begin."""

import pytest

from tests.reading.claims_page import happened


def said(text: str) -> list[tuple[str | None, str]]:
    """Speaker and content of every indirect statement."""
    return [(one.speaker, one.content) for one in happened(text).statements if not one.direct]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two residents who confirmed that the gunmen had gone said the shooting had begun at dawn.",
            [("Two residents", "the gunmen had gone"), ("Two residents", "the shooting had begun at dawn")],
        ),
        (
            "A colonel who denied that the rebels had entered the town said the road was open.",
            [("A colonel", "the rebels had entered the town"), ("A colonel", "the road was open")],
        ),
        ("The mayor said that the gunmen had gone.", [("The mayor", "the gunmen had gone")]),
        (
            "The union demanded that the minister be dismissed.",
            [("The union", "demanded that the minister be dismissed")],
        ),
        ("The general insisted that the road was open.", [("The general", "the road was open")]),
        (
            "**10:55** OSO: A baby has been saved from a house after 54 hours, says the fire chief, Halim Rusk.",
            [("Halim Rusk", "A baby has been saved from a house after 54 hours")],
        ),
    ],
)
def test_what_is_said_is_whole_and_whose_it_is(text, expected) -> None:
    """The clause about the gunmen has its verb; a wish keeps its verb; the hour is not said."""
    assert said(text) == expected
