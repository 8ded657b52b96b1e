"""Who tells a number as the telling runs on over a sentence, a list or the next sentence."""

import pytest

from store.models import Article, Figure
from store.reading.read import read as read_article
from tests.reading.figures_page import lexicon


def read(text: str, number: int) -> list[Figure]:
    """The figures of the text that count ``number``, all layers at work."""
    return [f for f in read_article(Article(text), lexicon()).figures if f.low == number]


TOLD = [
    ("The navy reports 12 sailors killed in the storm, the police 31 killed and seven missing.", 31, "the police"),
    ("The navy reports 12 sailors killed in the storm, the police 31 killed and seven missing.", 7, "the police"),
    ("A diplomat put the garrison at 700 soldiers in 60 vehicles.", 60, "a diplomat"),
    ("The United Nations sent help. Nine soldiers were killed, the world body said.", 9, "United Nations"),
    ("The rebels themselves claim 2,300 men.", 2300, "the rebels"),
    ("A leaked memo lists 40 soldiers for the island.", 40, "a leaked memo"),
    ("Some 800 soldiers hold the fort, the memo says.", 800, "the memo"),
    ("Firefighters said a depot had burned. Nine people had been killed.", 9, "Firefighters"),
    ('Omar Taleb, a baker, said on the radio: "We have 300 soldiers."', 300, "Omar Taleb"),
]
UNTOLD = [
    ("Firefighters said a depot had burned. Nine people were buried on Monday, and 30 had been wounded.", 9),
    ("The memo was burned. Some 800 soldiers hold the fort.", 800),
    ("The rebels fled. Some 40 soldiers claim land there.", 40),
]


@pytest.mark.parametrize(("text", "number", "speaker"), TOLD)
def test_the_telling_runs_on(text: str, number: int, speaker: str) -> None:
    """A verb said once, a list, a paper, a past before the past: who told is who tells on."""
    assert [f.speaker for f in read(text, number)] == [speaker]


@pytest.mark.parametrize(("text", "number"), UNTOLD)
def test_a_new_sentence_in_the_plain_past_is_the_articles_own(text: str, number: int) -> None:
    """What nobody is said to tell, the article tells."""
    assert [f.speaker for f in read(text, number)] == [None]


def test_a_minister_s_government_is_not_himself():
    """Where no land is told, "his government" has nobody's men."""
    found = read("Foreign Minister Ana Ruiz said that her government was ready to send 300 soldiers.", 300)

    assert [f.holder for f in found] == [None]
