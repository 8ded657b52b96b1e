"""What was over when an article's news began is no news where the desk knows the story."""

import pytest

from config.lexicons import load_lexicon
from store.models import Article
from store.pluperfect import is_had_done
from store.reading.read import read
from tests.store.desk import figures_of

LEXICON = load_lexicon()
SIEGE = (
    "Harbour Wire",
    0,
    "Gunmen hold 31 at the Ilmarian embassy in Tarvik",
    "Gunmen of the Dolna Column hold 31 hostages in the Ilmarian embassy in Tarvik, police said. Two policemen were wounded.",
)
END = "Commandos stormed the Ilmarian embassy in Tarvik on Saturday and killed four gunmen of the Dolna Column."


def had_done(text):
    """Of the figures and events of a text: does the narrator tell any in the pluperfect?"""
    found = read(Article(text), LEXICON)
    return any(is_had_done(claim) for claim in (*found.figures, *found.events))


@pytest.mark.parametrize(
    "text",
    [
        "They had released 13 people in two groups.",
        "Five hostages had been released on Thursday.",
        "The consul and a visitor, Goran Silic, had been killed during the storming.",
        "The rebels had already freed 40 prisoners.",
        "Restok had said four dead.",
        "The terrorists had shot the attaché on Thursday.",
    ],
)
def test_the_narrator_looks_back(text):
    """Rule: had, perhaps been, and the deed."""
    assert had_done(text)


@pytest.mark.parametrize(
    "text",
    [
        "By nightfall the rebels had taken the town of Belqan.",
        "The Central Hospital had counted 67 dead by Thursday night, up from 41 a day earlier.",
        "The minister said 13 people had been released.",
        "Thirteen people had been released, police said.",
        "The army had 400 men in the town.",
        "Rebels have released 13 people.",
        "Lozada acknowledged that the army had shot four men.",
    ],
)
def test_what_is_told_or_reached_now_is_news(text):
    """Rule: a saying, a reaching and a having are of today."""
    assert not had_done(text)


@pytest.mark.parametrize("newsroom", ["Harbour Wire", "The Ledger"])
def test_a_recap_in_the_pluperfect_is_no_news(store, newsroom):
    """Whatever newsroom recalls it, and though no article told the very number."""
    recap = (newsroom, 72, "Commandos storm embassy in Tarvik", f"{END} They had released 13 people in two groups.")
    found = figures_of(store, SIEGE, recap)
    assert found["captured", 13][0] == "BACKGROUND"
    assert found["killed", 4][0] == "NEW"


def test_of_a_story_that_the_desk_does_not_know_it_is_news(store):
    """The first article may begin with how it ended."""
    found = figures_of(
        store, ("Harbour Wire", 0, "Commandos storm embassy", f"{END} They had released 13 people in two groups.")
    )
    assert found["captured", 13][0] == "NEW"


def test_the_value_under_the_label_of_a_day_that_is_over_is_of_before(store):
    """ "61 dead. Wednesday: 6 dead." tells 61."""
    first = (
        "Broad Hand",
        0,
        "Irupán eruption: report 1",
        "The eruption of Irupán has killed 6 people in Chacayal, Broad Hand said.",
    )
    second = (
        "Broad Hand",
        48,
        "Irupán eruption: report 2",
        "The eruption of Irupán has killed 61 people in Chacayal. Wednesday: 6 dead.",
    )
    assert figures_of(store, first, second)["killed", 6][0] == "REPEAT"
