"""Losses that a side claims or admits, statements about false reports, and what is no magnitude."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def reading(text):
    """What is read in a newsroom's text."""
    return read(Article(text, publisher="The Orvak Post", published=DAY), lexicon())


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Russia announced the destruction of 14 of its own tanks.", ["Russia"]),
        ("Russia announced the capture of 14 of its own soldiers.", ["Russia"]),
        ("Russia reported the downing of 14 drones and the loss of two of its jets.", [None, "Russia"]),
        ("Russia reported the downing of 14 drones and two jets.", [None, None]),
        ("Ukraine claimed the destruction of 14 tanks.", [None]),
    ],
)
def test_what_a_side_lost_itself_is_its_own(text, whose):
    """Rule: who claims the ruin of things lost none, but for "its own" and "the loss of"."""
    assert [figure.holder for figure in reading(text).figures] == whose


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Ivan Petrenko said that the reports had proved false.", ["the reports had proved false"]),
        ("Ivan Petrenko said that the claim had turned out untrue.", ["the claim had turned out untrue"]),
        ("A report by the mayor that the bridge was gone proved false.", []),
    ],
)
def test_who_calls_reports_false_says_so(text, contents):
    """Rule: only what a noun reports is silenced by the newsroom's own verdict."""
    assert [statement.content for statement in reading(text).statements] == contents


@pytest.mark.parametrize(
    ("text", "magnitudes"),
    [
        ("After the magnitude 6.1 quake the bank raised its estimate to 5.5 per cent.", [6.1]),
        ("The magnitude 7.1 quake shook Lima; the death rate was raised to 3.5 per cent.", [7.1]),
        ("The magnitude 7.1 quake shook Lima, and the bank raised its estimate to 3.5.", [7.1]),
        ("The survey measured magnitude 7.1 and later revised its estimate to 7.0.", [7.1, 7.0]),
        ("The magnitude was revised to 6.8.", [6.8]),
    ],
)
def test_what_is_raised_is_a_magnitude_only_by_who_measures(text, magnitudes):
    """Rule: a share is none, nor what a bank estimates."""
    assert [figure.high for figure in reading(text).figures if figure.measure == "magnitude"] == magnitudes
