"""Numbers that a text only takes up as known."""

from datetime import date

import pytest

from store.models import Article, Evidence, Figure, Trace
from store.taken_up import is_of_a_day_over, is_taken_up
from tests.store.desk import figures_of

MINE = (
    "Wire",
    0,
    "Mine at Harl",
    "A mine collapsed at Harl on Tuesday and 15 men are missing. Two miners were killed at Harl.",
)


def told(sentence, word, measure="killed"):
    """A figure read from a sentence at ``word``."""
    at = sentence.index(word)
    evidence, trace = (Evidence(sentence, 0, len(sentence)),), (Trace("figures", "x", at, at + 1),)
    return Figure(9, 9, "exact", measure, "people", evidence=evidence, trace=trace)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The drill at the mine, where 15 men are missing, stood still.", "15"),
        ("He prayed at the bridge, where on Monday soldiers shot seven people.", "seven"),
        ("Since the bodies of two drillers were found, hope has sunk.", "two"),
        ("After the deaths of three climbers the route was closed.", "three"),
        ("The two deaths bring the toll of the mutiny to 60.", "two"),
        ("They visited 22 of the 163 detainees.", "163"),
        ("None of its 14 aircraft has taken off.", "14"),
        ("Nine died, including the two who lost their lives on Tuesday.", "two"),
        ("The march, in which at least seven people died, is not forgotten.", "seven"),
        ("Both sides want the 11 bodies to be returned.", "11"),
    ],
)
def test_what_a_clause_takes_up_is_known(sentence, word):
    """Rule: relative and since-clauses and a definite number tell nothing by themselves."""
    assert is_taken_up(told(sentence, word))


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Fifteen men are missing in the mine.", "Fifteen"),
        ("The blast killed two and wounded nine.", "nine"),
        ("The toll rose to 41 on Friday.", "41"),
        ("The ministry put the number of the dead at 15.", "15"),
        ("Since Monday 41 people have been killed.", "41"),
        ("Where he lives nobody knows; two men were shot.", "two"),
        ("After the flood 12 people were missing.", "12"),
        ("Police said the blast had killed three.", "three"),
        ("It brought the total to the 300.", "300"),
    ],
)
def test_what_a_sentence_tells_itself_is_not(sentence, word):
    """Rule: what the main clause counts is told, not taken up."""
    assert not is_taken_up(told(sentence, word))


@pytest.mark.parametrize(
    ("sentence", "word", "over"),
    [
        ("Two bodies were recovered on Tuesday.", "Two", True),
        ("Two bodies were recovered late on Monday, and hope sank.", "Two", True),
        ("Two bodies were recovered on Thursday.", "Two", False),
        ("Two people have died since Tuesday.", "Two", False),
        ("Two bodies were recovered, and on Tuesday rain set in.", "Two", False),
        ("Two bodies were recovered.", "Two", False),
    ],
)
def test_a_weekday_before_the_articles_own_is_over(sentence, word, over):
    """Rule: what a clause tells of an earlier weekday is looked back on."""
    article = Article(text=sentence, published=date(2027, 5, 6))  # a Thursday

    assert is_of_a_day_over(article, told(sentence, word)) is over


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The drill at the Harl mine, where 15 men are missing, had gone 58 metres by midnight.", ("missing", 15)),
        ("Since the bodies of two miners were recovered, hope at Harl has sunk.", ("killed", 2)),
        ("In Harl the 15 missing were prayed for.", ("missing", 15)),
    ],
)
def test_what_the_desk_was_told_is_no_news_when_it_is_taken_up(store, text, counted):
    """Rule: a known number in a clause of its own repeats what was told of it."""
    assert figures_of(store, MINE, ("Wire", 22, "Drill at Harl", text))[counted][0] == "REPEAT"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Police closed the road near Osk, where two people were killed in a crash.", ("killed", 2)),
        ("The minister flew to Lune, where 19 people have died in the floods.", ("killed", 19)),
    ],
)
def test_what_nobody_told_is_news_in_whatever_clause(store, text, counted):
    """Rule: a number that the desk has not met there is told, though a clause takes it up."""
    assert figures_of(store, MINE, ("Post", 22, "Osk", text))[counted][0] == "NEW"
