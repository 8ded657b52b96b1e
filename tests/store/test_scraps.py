"""What is said and means nothing by itself, and what is only recalled, is no news."""

import pytest

from store.scraps import says_nothing
from tests.reading.claims_page import happened


def rules(text: str) -> list[str | None]:
    """The rule of every indirect statement of a text of 2031."""
    return [says_nothing(one, 2031) for one in happened(text).statements if not one.direct]


@pytest.mark.parametrize(
    "text",
    [
        'The company in Oso says it is "clarifying".',
        'The Ministry of Emergencies said it would "take note".',
        "The president recalled that the people had overcome the catastrophe of 1974 through unity.",
        "It is the first time that Norway has acknowledged that any of its men were captured.",
        "The ministry confirmed it, and so did a colleague of his.",
        "All three governments have said so by Sunday.",
        "They were exchanged for soup, says somebody who carried the pot.",
    ],
)
def test_a_scrap_is_no_news(text) -> None:
    """A pronoun and a word in marks, and what is history."""
    assert rules(text)
    assert all(rules(text))


@pytest.mark.parametrize(
    "text",
    [
        'The minister said he was "deeply shocked by the loss of so many lives".',
        'The general said the road was "open".',
        "The president recalled that 40 people had died on Monday.",
        "The mayor said that the town had been rebuilt after 1974.",
        "The mayor said so far nobody had been found.",
        "The army said people who stay will be arrested.",
    ],
)
def test_whole_words_are_news(text) -> None:
    """What tells something by itself, and a year that nobody only recalls."""
    assert rules(text) == [None]
