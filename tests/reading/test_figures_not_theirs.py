"""Whose a figure is not: of nationals who are only counted, of a state's own army, of a spokesman's office."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str, str | None]]:
    """The numbers of a text with their measure and holder."""
    return [(f.low, f.measure, f.holder) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "The commission reported on the Highland Army. It said that government forces had moved 16 howitzers back.",
            (16, "equipment", "government"),
        ),
        ("They will join 1,100 Germans who are there. The army has 24,000 soldiers.", (24000, "strength", "army")),
        (
            "The Sword Front put the dead at 100. The ministry says the army killed 48 of its fighters.",
            (48, "killed", "Sword Front"),
        ),
        ("The government of Norway has yet to release any of the 140 fighters it holds.", (140, "captured", None)),
        (
            "The president has sent in 2,500 troops. The army chief, General Hugo Prats, said they obey. He has 40,000 men.",
            (40000, "strength", "army"),
        ),
        (
            "Norway counted 9,000 Kestian soldiers, of whom around 6,000 belong to the land forces.",
            (6000, "strength", "Kestian"),
        ),
    ],
)
def test_whose_it_is_and_is_not(text, last):
    """Nobody kills or holds his own, and so many people of a land are not the land."""
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "The Border Guard turned back 1,300 migrants, bringing the total for the year to 14,200.",
        "Another 60 recruits escaped unhurt.",
    ],
)
def test_no_force_of_migrants_or_of_the_unhurt(text):
    """A total goes on with those before it, and who is unhurt is told in passing."""
    assert not [row for row in told(text) if row[1] == "strength"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The Sun Front claims 6,500 fighters; Norway puts their strength at 3,000.", (3000, "strength", "Sun Front")),
        ("A Chinese engineering company of 175 arrived on Monday.", (175, "strength", "China")),
        ("The Sun Front says it killed 22 soldiers and acknowledged the loss of five men.", (5, "killed", "Sun Front")),
        ("The village had 35 houses; 12 were burned.", (12, "destroyed", None)),
    ],
)
def test_whose_the_second_number_is(text, last):
    """Who values another's strength has none of it; houses that burn are no people."""
    assert told(text)[-1] == last


def test_a_part_of_whom_the_sentence_is_about_is_of_no_one_before():
    """ "They came at night, forty of them": nobody who was arrested before."""
    text = 'The army arrested 66 shepherds. "They came at night, forty of them, with clubs," said Ana Roy.'

    assert [low for low, _, _ in told(text)] == [66]
