"""Who tells a number, by kinds of language: bodies in plain words, one's own people, papers, pronouns of whoever spoke just before."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str | None]]:
    """The numbers of a text and who tells them."""
    return [(f.low or f.high, f.speaker) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize("who", ["gendarmerie", "harbourmaster", "surveyors", "archdiocese", "fishermen’s guild"])
def test_bodies_and_trades_in_plain_words_tell(who):
    """Who speaks needs no name."""
    text = f"Three soldiers were killed at Telk on Monday, about 20 km from the frontier, the {who} said."

    assert told(text) == [(3, f"the {who}")]


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Ana Roy said the fort had fallen and that her men had counted 83 dead soldiers.",
        "“My colleagues have confirmed the deaths of 83 civilians,” Ana Roy said.",
    ],
)
def test_whose_own_people_count_tells_the_number(text):
    """ "Her men had counted" within what she says is hers."""
    assert told(text) == [(83, "Ana Roy")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Centre for Peace and Justice, a Kenyan charity, says 70 soldiers died.",
            [(70, "Centre for Peace and Justice")],
        ),
        (
            "The Office for Roads and Bridges, a state agency, has counted 70 dead workers.",
            [(70, "Office for Roads and Bridges")],
        ),
    ],
)
def test_a_name_with_an_and_is_not_its_apposition(text, wanted):
    """What a body is follows its name; the name is who speaks."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The bulletin which the Ministry of Health published on Monday has 433 cases.", [(433, "Ministry of Health")]),
        ("The bulletin of the Ministry of Health has 433 cases and eleven deaths.", [(433, "Ministry of Health"), (11, "Ministry of Health")]),
        ("The list that the hospital keeps has 433 dead.", [(433, "the hospital")]),
        ("The mission's report, due on Friday, says at least 433 soldiers died.", [(433, "the mission")]),
        (
            "The mission's report, due on Friday, says at least 433 soldiers died, and that Norway sent 300.",
            [(433, "the mission"), (300, "the mission")],
        ),
        ("A count by the Northern Monitor, based on graves, arrives at 433 deaths.", [(433, "Northern Monitor")]),
        ("A report of the fighting has 433 soldiers killed.", [(433, None)]),
        ("The bulletin of Friday has 433 deaths.", [(433, None)]),
    ],
)  # fmt: skip
def test_a_paper_tells_for_who_made_it(text, wanted):
    """Whoever published it, by a clause, a "by" or an owner; a paper about something or of a day has no maker."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The minister, Ana Roy, withdrew a figure of 36 deaths that her office had given.", [(36, "Ana Roy")]),
        ("The figure of 36 deaths which the governor gave on Monday was wrong.", [(36, "the governor")]),
        ("The minister promised a total of 36 soldiers that are to leave by May.", [(36, None)]),
        ("The 36 soldiers that the army gave to the mission have left.", [(36, None)]),
    ],
)
def test_a_number_told_of_again_is_of_who_gave_it(text, wanted):
    """Not of who takes it back; soldiers who are given are no number that is."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Department of Relief said 707 people had been injured. On Monday it had counted 99 dead, and on Tuesday 190.",
            [(707, "Department of Relief"), (99, "Department of Relief"), (190, "Department of Relief")],
        ),
        (
            "Norway lost the town in May, the Red Cross said, and 40 people died. Last week it had reported 12 dead.",
            [(40, "Red Cross"), (12, "Red Cross")],
        ),
        ("The mayor, Ana Roy, said 40 people died. Last week it had counted 12 dead.", [(40, "Ana Roy"), (12, None)]),
    ],
)
def test_it_that_had_counted_is_the_body_that_told_the_number_before(text, wanted):
    """A body goes on counting; a person is no "it"."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Sun Front boasted in a statement of having killed 80 soldiers and taken 26 prisoners.",
            [(80, "Sun Front"), (26, "Sun Front")],
        ),
        ("Its spokesman, Ana Roy, boasted on Sunday of 40 soldiers killed.", [(40, "Ana Roy")]),
        (
            "Ana Roy, the head of the rebels, whose strength most estimates put at 2,500 fighters, has left.",
            [(2500, None)],
        ),
        (
            "Between 700 and 800 Danish soldiers now stand near the border, an official of the Mission in Norway and Sweden said.",
            [(700, "an official of the Mission in Norway and Sweden")],
        ),
    ],
)
def test_who_boasts_or_values_tells_it(text, wanted):
    """Not the one whose men they are; estimates are nobody's."""
    assert told(text) == wanted
