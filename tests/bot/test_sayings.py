"""A saying is told in words that can be read alone."""

import pytest

from bot.sayings import saying
from store.models import Evidence, Statement


def said(content: str, sentence: str, *, direct: bool, cue: str = "said") -> Statement:
    """A statement of somebody's."""
    return Statement("Veress", "Veress", cue, content, direct, None, (Evidence(sentence, 0, len(sentence)),), ())


WHOLE = [
    ("as a matter of arithmetic", 'The army stays under arms "as a matter of arithmetic", Veress said.', True, "said"),
    ("take note", 'The ministry would "take note", it said.', True, "said"),
    ('it is "clarifying"', 'The company says it is "clarifying".', False, "says"),
    ("the number at 31", "The police put the number at 31.", False, "put"),
    ("them at 200", "Aurenne had put them at 200.", False, "put"),
    ("20 kilometres, and a sluice", "It said 20 kilometres, and a sluice.", False, "said"),
    ("the victim was Reth", "It denied reports that the victim was Reth.", False, "denied"),
    ("the dam had been damaged", "The minister ruled out that the dam had been damaged.", False, "ruled"),
    ("the building not be occupied", "They recommended that the building not be occupied.", False, "recommended"),
]


@pytest.mark.parametrize(("content", "sentence", "direct", "cue"), WHOLE)
def test_a_scrap_is_told_by_its_sentence(content, sentence, direct, cue) -> None:
    """A piece of a quotation, a clause about an "it" and what is only bidden tell nothing alone."""
    assert saying(said(content, sentence, direct=direct, cue=cue)) == sentence


@pytest.mark.parametrize(
    ("content", "direct", "words"),
    [
        ("We do not have to,", True, "“We do not have to”"),
        ("the dam\nholds,", False, "the dam holds"),
        ("Kesh will keep its army", False, "Kesh will keep its army"),
    ],
)
def test_what_can_be_read_alone_is_told_in_its_own_words(content, direct, words) -> None:
    """On one line, without the comma before the closing mark."""
    assert saying(said(content, "A sentence.", direct=direct)) == words


def test_a_scrap_of_a_very_long_sentence_stays_a_scrap() -> None:
    """A line is no paragraph."""
    assert saying(said("take note", "word " * 60, direct=True)) == "“take note”"
