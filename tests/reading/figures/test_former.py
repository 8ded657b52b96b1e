"""Values of former days beside those of now."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str, str]]:
    """The numbers of a text with their measure and modality."""
    return [(f.high, f.measure, f.modality) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "measure", "former"),
    [
        ("The hospital has 71 dead, up from 58 this morning.", "killed", 58),
        ("The Front says 26 people were killed, revised down from the 35 it had announced.", "killed", 35),
        ("The force has 6,000 soldiers, against fewer than 4,000 a month ago.", "strength", 4000),
        ("The war has cost 19,000 lives, against 16,500 at the turn of the year.", "killed", 16500),
        ("Observers counted 94 tanks, down from 120 a week ago.", "equipment", 120),
        ("Diplomats put the number of troops at 38,000, up from 30,000 in December.", "strength", 30000),
        ("The army lost 40 men, compared with nine in the last attack.", "killed", 9),
    ],
)
def test_a_former_value_counts_what_the_number_before_it_counts(text, measure, former):
    """It is told as history, and the value of now is not."""
    now, before = told(text)

    assert now[1:] == (measure, "asserted")
    assert before == (former, measure, "historical")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The patrol recorded 312 violations, up from 97.", []),
        ("He led 40 soldiers against 300 rebels.", [40, 300]),
        ("The vote was 64 to 20, against 50 to 34 last year.", []),
    ],
)
def test_no_former_value_of_what_is_no_figure(text, numbers):
    """Violations, votes and foes have no former force."""
    assert [number for number, _, modality in told(text) if modality == "asserted"] == numbers
    assert not [number for number, _, modality in told(text) if modality == "historical"]
