"""What stands near a rule's words and is not what the rule is for: things that are asked about, rates, crowds, foes, markets."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def figures(text):
    """The figures of a text."""
    return read(Article(text, published=DAY), lexicon()).figures


NONE = [
    "Nobody can say how many workers lost their jobs. The union puts the number at 2,500.",
    "Nobody knows how many birds have died. The warden puts the number at 2,500.",
    "Google counts 65,000 in its Sales Force.",
    "The league counts 65,000 in its People's Labour Force.",
    "The Irish, 40,000 strong, filled the stadium.",
    "The Poles, a million strong, are the largest minority.",
    "The radio put the dead Sea resort at 53.",
    "The mayor put the missing funds there at 53,000.",
    "The general put his men at 300 metres and their tanks at 500.",
    "They put the soldiers at 40 checkpoints and the tanks at 12.",
    "The director of the bank said he had 140 men in his division.",
    "The fire chief has 30 men in his company.",
    "The army needs drones. Norway has sent 70, Denmark 40.",
    "The contingent waited for tents; Norway has sent 300, Denmark 200.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_force_and_no_harm(text):
    """Jobs, birds, salesmen, crowds, funds, distances and goods that a force waits for."""
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Nobody can say how many have died. The mayor puts the number at 2,500.", 2500),
        ("Nobody can say how many soldiers were killed. The mayor puts the number at 2,500.", 2500),
        ("Nobody can say how many lost their lives. The mayor puts the number at 2,500.", 2500),
        ("The radio put the dead in Telk at 53.", 53),
        ("He put their tanks in the valley at 150 and their aircraft at 20.", 20),
    ],
)
def test_what_still_is(text, low):
    """The same words of people and arms."""
    assert low in [figure.low for figure in figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The army has 12,000 soldiers in the valley. A soldier earns 3,000 a month.",
        "The garrison of 2,000 soldiers left. The stadium where they met can hold 30,000.",
        "The militia has 300 fighters. The valley has 30,000 and a river.",
        "The army said it had 5,000 soldiers in the region. It had tested 4,000 for the virus.",
        "The regiment has 900 soldiers. Its charity raised 12,000 for widows.",
    ],
)
def test_wages_seats_and_inhabitants_weigh_nothing(text):
    """Only the force that is named is one."""
    assert [figure.trace[0].rule for figure in figures(text) if figure.trace[0].rule.startswith("weighed")] == []


def test_what_they_shot_down_is_not_they():
    """A thing that somebody shot down behind the verb: those before it did so."""
    assert "destroyed" not in [one.measure for one in figures("Six helicopters and a plane shot down the drones.")]


def test_a_number_that_is_a_name_disputes_no_toll():
    """ "The hymn number" is not the number."""
    text = "The doctors counted 40 dead. The pastor gave the hymn number as 312."

    assert [figure.low for figure in figures(text)] == [40]


def test_so_many_who_are_called_up_a_year_may_be_weighed():
    """A rate of men that a verb follows is of men."""
    text = "Kesh has 169,000 men under arms. A report found that barely 110,000 a year are called in for a refresher."

    assert 110000 in [figure.low for figure in figures(text)]


def test_a_month_has_no_soldiers():
    """An owner that is a date is nobody."""
    found = figures("The army has 3,000 soldiers to guard January's 200.")

    assert "January" not in [figure.holder for figure in found]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("And the Danes? They face 900 soldiers and 40 tanks.", None),
        ("What will Denmark do? Some 4,000 soldiers stand at its border.", None),
        ("Next come the Danes. They were met by 400 soldiers.", None),
        ("Norway has 300 soldiers in the camp. The full division will face 900 rebels.", "rebels"),
        ("Norway has 300 soldiers. The entire regiment fears the 60 Danish tanks.", "Denmark"),
        ("Denmark held talks before an exercise in which 40 tanks took part.", None),
    ],
)
def test_those_who_are_met_are_not_of_whom_it_is_about(text, holder):
    """Foes whom they face, and a drill that nobody is said to hold."""
    assert figures(text)[-1].holder == holder


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Ana Roy said that his opponents had counted 83 dead.", ["his opponents"]),
        ("The figure of 300 soldiers that the army had once given up as lost was found.", [None]),
        ("A table published by the university shows 433 dead and the ministry's has 500.", ["the university", None]),
    ],
)
def test_who_does_not_tell(text, speakers):
    """Opponents are no staff, men are given up, and the second paper is another's."""
    assert [figure.speaker for figure in figures(text)] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "Families host 23,000 displaced people.",
        "Nobody hosts more than 23,000 displaced people.",
        "Forty soldiers died in the first quarter.",
        "Twelve people lost money in the stock market and 3 died.",
        "A payment of 4,000 for the school is ready, and 12 people died.",
    ],
)
def test_no_place(text):
    """Hosts who are people, quarters of a year, markets without stalls, and what money is for."""
    assert {figure.place for figure in figures(text)} == {None}
