"""What is said inside a relative clause, before a semicolon and behind a reduced one ends and begins where its clause does."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.claims_page import DAY, lexicon, told

Expected = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The raid, which the ministry said was the work of the rebels, killed nine people.",
            [("ministry", "was the work of the rebels")],
        ),
        ("The raid that police say was carried out by the rebels killed nine people.", []),
        (
            "Nine people, police say, were killed; the rebels say 20 were.",
            [("police", "Nine people, police say, were killed")],
        ),
        (
            "A spokesman for the rebels denied that they had fired, and said the army was to blame.",
            [("A spokesman for the rebels", "they had fired"), ("A spokesman for the rebels", "the army was to blame")],
        ),
        ("The minister said in comments reported by state radio that the dam held.", [("minister", "the dam held")]),
        (
            "Residents in the town of Pakwa, which was shelled, told Reuters by phone that they had fled.",
            [("Residents in the town of Pakwa", "they had fled")],
        ),
    ],
)
def test_what_is_said_ends_with_its_clause(text: str, expected: Expected) -> None:
    """The main clause around a relative one, and the other side's half of a sentence, are not the speaker's words."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The raid, which the ministry said was the work of the rebels, killed nine people.",
        "The rebels, the army claimed on Monday, had lost 40 men.",
    ],
)
def test_a_number_outside_what_was_said_has_no_speaker_made_of_two(text: str) -> None:
    """Who is only told of, or two who stand side by side, do not tell the number."""
    assert [f.speaker for f in read(Article(text, published=DAY), lexicon()).figures] == [None]


def test_a_text_that_breaks_off_behind_a_comma_is_read():
    """Teasers end in the middle of a sentence."""
    assert told("Nine houses burned, the governor said Tuesday,") == [("governor", "Nine houses burned")]


@pytest.mark.parametrize(
    "text",
    [
        "Harbour fighters have been killed in",
        "80 killed in Norland clashes,",
        "Some 156 people killed since",
        "The minister was surrounded by about",
        "The minister met rebels who",
    ],
)
def test_a_cut_line_is_read_without_an_error(text: str) -> None:
    """Teasers and tables end anywhere."""
    assert read(Article(text, published=DAY), lexicon()).statements == ()
