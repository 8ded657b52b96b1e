"""Claims that another claim of their sentence, or what the article has told, makes no news of."""

import datetime as dt

import pytest

from store.cues import cues
from store.developments import background
from store.models import Article, Event, Statement
from store.observe import observe
from store.reading.read import read
from store.threads import Observed
from tests.reading.names_page import lexicon

DAY = dt.datetime(2031, 5, 14, 12, tzinfo=dt.UTC)


def observed(text: str) -> list[Observed]:
    """The claims of an article of 14 May 2031, as the judge gets them."""
    article = Article(text, published=DAY)
    reading = read(article, lexicon())
    told = [*reading.figures, *reading.events, *reading.statements]
    named = [(f"c{i}", claim) for i, claim in enumerate(told)]
    return list(observe(article, "a", "paper", DAY, named, lexicon().get(cues)))


def news(text: str) -> list[str]:
    """The types of events and the contents of statements that are news."""
    rows = [seen.claim for seen in observed(text) if background(seen) is None]
    return [c.event if isinstance(c, Event) else c.content for c in rows if isinstance(c, (Event, Statement))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omar Vell spoke a month after soldiers seized power in Oso.", []),
        ("Omar Vell spoke a month after they seized power in Oso.", []),
        ("Omar Vell resigned on Tuesday, a day after soldiers stormed parliament.", ["ASSAULT", "RETREAT"]),
        ("Two days after the summit soldiers attacked the town of Oso.", ["ASSAULT"]),
        ("Three weeks after the vote the army seized power in Oso.", ["COERCE"]),
        ("Three weeks after the summit Norwegian forces attacked the town of Oso.", ["ASSAULT"]),
        ("A week after the blast President Omar Vell said he would visit Norway.", ["CONSULT"]),
        ("Soldiers seized power in Oso on Tuesday.", ["COERCE"]),
        ("Ida Roth thanked the general, whose troops had freed the hostages in Oso.", ["RETREAT", "SUPPORT"]),
        ("The bridge, where rebels had attacked a convoy overnight, is closed.", ["ASSAULT"]),
        ("The man who led the army had resigned on Monday.", ["RETREAT"]),
        ("Troops freed the hostages in Oso on Tuesday.", ["RETREAT"]),
        ("Last month Omar Vell dismissed the commander of the guard, General Ada Mbo.", []),
        ("Omar Vell dismissed the commander of the guard, General Ada Mbo, on Monday.", ["SANCTION"]),
        ("Omar Vell resigned, a day after his spokesman insisted that he would stay.", ["RETREAT"]),
        ("A report by the radio that Omar Vell had been killed proved false.", []),
        ("Hours after a quake struck Oso the army sent tents.", ["AID", "HAZARD"]),
    ],
)
def test_what_only_dates_is_known(text, expected):
    """By a coup that weeks are counted from, nothing new is told; who explains by a fresh deed tells it, and a disaster is told however it is named."""
    assert sorted(news(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Soldiers attacked a village near Oso on 2 April, a report revealed on Monday.", True),
        ("It emerged on Monday that soldiers had attacked a village near Oso on 2 April.", True),
        ("An inquiry found that soldiers attacked a village near Oso on 2 April.", True),
        ("The army admitted that its soldiers attacked a village near Oso on 2 April.", True),
        ("The ministry confirmed that rebels attacked a village near Oso on 2 April.", True),
        ("Soldiers attacked a village near Oso on 2 April.", False),
        ("Soldiers attacked a village near Oso on 2 April, as the army had admitted.", False),
    ],
)
def test_an_old_deed_that_comes_to_light_is_news(text, expected):
    """What was hidden is new on the day it is told."""
    assert ("ASSAULT" in news(text)) is expected


def test_a_fragment_of_what_is_said_is_not_told_twice():
    """The quoted words stand in the whole statement."""
    text = "A diplomat said that the estimate was “on the high side” but that the danger was real."

    assert [len(one) > 40 for one in news(text)] == [True]


def test_a_whole_quotation_stays_beside_an_indirect_statement():
    """Other words of the same speaker are told."""
    assert news("“We are ready for them,” Omar Vell said.") == ["We are ready for them"]


def test_a_deed_beside_does_not_hide_what_is_said():
    """Whoever travels and says something has done both."""
    text = "President Omar Vell flew to Oslo and told reporters that he would not seek a fourth term."

    assert news(text)[-1].startswith("he would not seek a fourth term")


def test_what_is_said_by_an_event_is_told_by_it():
    """An accusation is its own statement."""
    assert news("Norway accused Iran of shelling the town.") == ["ACCUSE"]
