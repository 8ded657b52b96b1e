"""Modality: how sure a clause is, and by which word."""

import pytest

from store.reading.text.modality import modality_at
from tests.reading.claims_page import DAY, fresh


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Karvonia sent 500 troops to Lunsk.", "500", "asserted"),
        ("Karvonia will send 500 troops to Lunsk.", "500", "planned"),
        ("Karvonia plans to send 500 troops to Lunsk.", "500", "planned"),
        ("Some 500 troops would be sent to Lunsk.", "500", "planned"),
        ("The force will likely rise to 30,000.", "30,000", "forecast"),
        ("The toll is expected to pass 300.", "300", "forecast"),
        ("Up to 300 people could be trapped.", "300", "hypothetical"),
        ("If the dam breaks, 300 homes go under.", "300", "hypothetical"),
        ("No battle groups were detected there.", "battle groups", "denied"),
        ("The army did not send 500 troops.", "500", "denied"),
        ("There is no sign that Tarsk sent 500 troops.", "500", "denied"),
        ("The army never withdrew 500 men.", "500", "denied"),
        ("In 2014 Karvonia sent 500 troops to Lunsk.", "500", "historical"),
        ("Allegedly 500 men crossed the river.", "500", "alleged"),
        ("The general warned of the risk that 500 men might desert.", "500", "hypothetical"),
    ],
)
def test_the_governing_word_of_the_clause_decides(text, word, expected):
    """Each sign gives its modality to the claim that it governs."""
    start = text.index(word)

    assert modality_at(fresh(text), 0, start, start + len(word))[0] == expected


def test_a_sign_of_another_clause_does_not_count():
    """What one clause denies or plans says nothing about the next."""
    text = "The call produced no result, but 500 soldiers reached Brod."
    start = text.index("500")

    assert modality_at(fresh(text), 0, start, start + 3)[0] == "asserted"


def test_since_a_year_is_not_history():
    """A span that lasts till now is no background."""
    text = "The town has held out since 2024."
    start = text.index("held")

    assert modality_at(fresh(text, DAY), 0, start, start + 4)[0] == "asserted"


def test_the_word_that_decided_is_named():
    """The second value is for ``crisis read --why``."""
    text = "Karvonia will send 500 troops."
    start = text.index("500")

    assert modality_at(fresh(text), 0, start, start + 3) == ("planned", "will")
