"""A bound with "not" denies nothing; what does not correspond to the facts is denied; who values a strength in an aside gives it."""

import pytest

from store.models import Article, Figure
from store.reading.read import read as read_article
from tests.reading.claims_page import DAY, told
from tests.reading.names_page import lexicon


def read(text: str) -> tuple[Figure, ...]:
    """The figures of a text, with those who give them."""
    return read_article(Article(text, published=DAY), lexicon()).figures


@pytest.mark.parametrize(
    "text",
    [
        "Not fewer than nine people were killed in Tavik.",
        "The losses of the rebels are put at not less than nine killed.",
        "Not less than nine people died of cholera in Tavik.",
    ],
)
def test_not_fewer_than_is_a_bound(text) -> None:
    """At least so many, and asserted."""
    assert [(f.low, f.qualifier, f.modality) for f in read(text)] == [(9, "at_least", "asserted")]


@pytest.mark.parametrize(
    "text",
    [
        "The assertion that 19 soldiers have been captured does not correspond to the facts, the ministry said.",
        "The claim that 19 soldiers have been captured does not reflect reality.",
        "Reports that 19 soldiers were captured do not match the facts on the ground.",
    ],
)
def test_what_does_not_match_the_facts_is_denied(text) -> None:
    """In other words than "untrue"."""
    assert [(f.low, f.modality) for f in read(text)] == [(19, "denied")]


def test_what_is_only_not_matched_by_others_is_not_denied() -> None:
    """Two counts that differ deny each other by nobody's word."""
    text = "Reports that 19 soldiers were captured do not match the army's account."

    assert [f.modality for f in read(text)] != ["denied"]


@pytest.mark.parametrize("verb", ["puts", "now puts", "recently put", "still puts"])
def test_who_values_a_strength_in_an_aside_gives_it(verb) -> None:
    """An adverb before the verb is no part of the name."""
    text = f"The mutineers, whose number the ministry {verb} at about 600, know each road."

    assert [(f.low, f.speaker) for f in read(text)] == [(600, "the ministry")]


@pytest.mark.parametrize("aside", ["now a prisoner of his own men in Mirov", "formerly an aide of the king"])
def test_an_aside_about_who_speaks_is_not_who_speaks(aside) -> None:
    """The name stands before the comma."""
    said = told(f"In it Brigadier Emil Harrat, {aside}, warns that he can no longer answer for discipline.")

    assert [speaker for speaker, _ in said] == ["Emil Harrat"]
