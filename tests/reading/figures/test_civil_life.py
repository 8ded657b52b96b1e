"""Numbers of daily life beside a figure: prices, votes, tickets, books, players and vital statistics are no more of those who were counted."""

import pytest

from config.lexicons import load_lexicon
from store.models import Article
from store.reading.read import read

LEXICON = load_lexicon()
SENT = "The Kesh army has sent 2,300 soldiers to the border with Oru as the war goes on. "
LOST = "The Kesh army lost 60 tanks near Brod in the war, the defence ministry said. "
KILLED = "The flood in Brod killed 214 people on Monday, the mayor said. "
FLED = "The fighting has displaced 14,000 people around Brod, and many refugees are in camps. "


def numbers(text: str) -> list[float | None]:
    return [figure.high if figure.high is not None else figure.low for figure in read(Article(text), LEXICON).figures]


@pytest.mark.parametrize(
    "row",
    [
        "Shares fell 12 percent. Some 300 were traded.",
        "The firm sold 400 in May and 600 in June.",
        "A litre costs 14, a loaf 9.",
        "Tickets cost 12 for adults and 6 for children.",
        "Turnout was 61 percent; 1,200 voted in Brod and 300 in Lesk.",
        "Organisers spoke of 40,000, police of 14,000.",
        "The petition was signed by 12,000. Another 900 signed on Friday.",
        "The library moved 12,000 books. It has 40,000.",
        "The survey asked 1,004. Of these, 400 said yes.",
        "The union has 90,000 members. About 300 of them met on Friday.",
        "The marathon was run by 4,000; 300 gave up.",
        "The concert was attended by 4,000; 300 stood outside.",
        "The list of candidates had 40; 12 were struck off.",
        "The winner got 40,000. The runner-up had 12,000.",
        "The river stands at 612 cm; the record is 640.",
        "The hospital employs 900; 120 left in January.",
        "The account has 40,000 followers. The other has 900.",
        "Fans of both sides, some 12,000, sang.",
        "The airline has 60 jets and 12 more on order.",
    ],
)
@pytest.mark.parametrize("before", [SENT, LOST, KILLED, FLED])
def test_what_daily_life_explains_is_not_of_those_before(before: str, row: str) -> None:
    """A price, a vote or a book told behind a force or a toll is none of its people or tanks; the airline's jets are left to their own rules."""
    known = numbers(before)
    assert [value for value in numbers(before + row)[len(known) :] if value != 60] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (SENT + "Another 400 will follow on Friday.", [2300, 400]),
        (SENT + "Oru has 1,900.", [2300, 1900]),
        (FLED + "Some 900 are in the stadium.", [14000, 900]),
        (LOST + "On Friday it lost another 12.", [60, 12]),
        ("The flood displaced 9,000 people; 1,200 of them are in Brod.", [9000, 1200]),
        ("The quake killed 40 people, nine of them in Lesk.", [40, 9]),
    ],
)
def test_what_goes_on_counting_is_still_read(text: str, values: list[float]) -> None:
    """Where nothing of daily life is told, a bare number goes on counting those before."""
    assert numbers(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "Births: 900. Deaths: 1,100. Marriages: 300. Divorces: 120.",
        "The hospital has 420 beds, 60 of them in intensive care.",
        "The champions fielded eleven men. Ten were left after a red card.",
        "Two attackers and the goalkeeper and four defenders stayed on.",
        "The army chess club has 60 members and meets near the barracks.",
        "During the war scare about 60 people were brought in to sing. The army applauded.",
        "In the flood year the captain drove 40 people to see whales after the storm.",
        "More than 2,000 Britons studied near the barracks at Oru in May.",
    ],
)
def test_games_statistics_and_outings_are_no_harm_and_no_force(text: str) -> None:
    """Players, births and deaths of a year, beds, a club, singers and students are neither forces nor harmed."""
    assert numbers(text) == []


def test_why_says_that_the_number_is_of_daily_life() -> None:
    """The reason stands in the reading, for ``crisis read --why``."""
    reasons = [
        row.reason for row in read(Article(SENT + "Shares fell 12 percent. Some 300 were traded."), LEXICON).skipped
    ]
    assert any("daily life" in reason or "counted since" in reason for reason in reasons)


@pytest.mark.parametrize(
    "row",
    [
        "The hospital is looking for 40 specialists.",
        "The bakery is looking for 12 drivers.",
        "300 Turks opened shops in Lesk.",
        "About 300 Poles pick apples there each autumn.",
        "The club's 30 guards check bags at the door.",
        "The drone show used 500 drones.",
    ],
)
@pytest.mark.parametrize("before", [SENT, FLED])
def test_staff_shopkeepers_and_shows_are_neither_missing_nor_a_force(before: str, row: str) -> None:
    """Who is looked for to be hired is not missed, and a people's shopkeepers or a club's guards serve in no army."""
    assert numbers(before + row) == numbers(before)


def test_rescuers_who_look_for_people_still_miss_them() -> None:
    """``looking for 40 people`` says that they are missing."""
    assert numbers("After the flood rescuers are looking for 40 people.") == [40]
