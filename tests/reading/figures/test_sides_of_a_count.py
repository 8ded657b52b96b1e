"""Whose the dead are of whom two sides tell, who is told unproven, in what year, and where: a part, a next deed, a title's bearer."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.claims_page import DAY
from tests.reading.names_page import lexicon


def rows(text: str, *fields: str):
    """The asked fields of each figure of a text."""
    return [tuple(getattr(f, field) for field in fields) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Lestria put its own dead at 13 and said it had killed 40.", [(13, "Lestria"), (40, None)]),
        ("Lestria raised its own dead to 13 and claims to have killed 40.", [(13, "Lestria"), (40, None)]),
        ("Ukraine admits 300 soldiers killed and claims 1,200.", [(300, "Ukraine"), (1200, None)]),
        ("Lestria puts its losses at 17 dead, Vashkar at 14.", [(17, "Lestria"), (14, "Vashkar")]),
        ("Lestria gives its own dead as 17, Vashkar as 14.", [(17, "Lestria"), (14, "Vashkar")]),
        ("The army gave its casualties as 40 dead, the rebels as 12.", [(40, "army"), (12, "rebels")]),
        ("Kesh said artillery had killed seven of its soldiers.", [(7, "Kesh")]),
    ],
)
def test_those_whom_a_side_says_it_killed_are_not_its_own(text, wanted) -> None:
    """And each side's own are its own, though the verb is said once."""
    assert rows(text, "low", "holder") == wanted


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The reported deaths of two persons from cold are not confirmed.", "alleged"),
        ("The 12 deaths could not be independently verified.", "alleged"),
        ("The death of three soldiers has yet to be confirmed.", "alleged"),
        ("The two deaths have been confirmed.", "asserted"),
        ("Twelve people died, and the cause has not been confirmed.", "asserted"),
        ("They think of 1974. Izmet, 81, lost his parents and four sisters then.", "historical"),
        ("The neighbours fought a war in 2019. In that war about 1,300 people died.", "historical"),
        ("It was founded in 1975 after the quake of the previous year, in which 4,200 people died.", "historical"),
        ("The soldiers arrived on Tuesday. Forty people were killed then.", "asserted"),
        ("In that attack 12 people died.", "asserted"),
    ],
)
def test_how_sure_and_of_what_year_a_number_is(text, modality) -> None:
    """By the verb of those who are counted, and by words that point back to a year."""
    assert rows(text, "modality") == [(modality,)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Six people died: five in Tamar, two of them children, a shepherd in the village of Duzel.",
            [None, "Tamar", "Tamar"],
        ),
        ("A quake shook the hills, killing nine people and bringing down houses in Dovrin.", [None]),
        ("He reported to the Head of State that 46 persons had been killed.", [None]),
        ("He wrote to the Speaker of Parliament that 300 people had died.", [None]),
    ],
)
def test_the_place_of_something_else_is_not_theirs(text, places) -> None:
    """Neither that of the next item or deed nor of him to whom it is told."""
    assert [place for (place,) in rows(text, "place")] == places


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("According to the ministry three escaped.", []),
        ("Three escaped the blaze unhurt.", []),
        ("Forty escaped to the hills.", [(40, "displaced")]),
        ("Not one soldier was killed.", []),
        ("The bakery, the only one with an oven, killed people when it fell.", []),
        ("61,000 people are without a habitable home.", [(61000, "homeless")]),
        ("Inmates are holding four warders.", [(4, "captured")]),
        ("The hall is holding 300 people.", []),
    ],
)
def test_words_that_seem_to_tell_of_people(text, wanted) -> None:
    """Who got away is no refugee, none is not one, and an old value is none of now."""
    assert rows(text, "low", "measure") == wanted


def test_the_value_of_an_earlier_report_is_of_then() -> None:
    """In brackets behind the one of now."""
    text = "61,000 people are without a home (46,000 in Report No. 2)."

    assert rows(text, "low", "modality") == [(61000, "asserted"), (46000, "historical")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Alliance spoke of 61 dead, the junta of 11, four of them soldiers.", ["junta", "junta"]),
        ("The ministry spoke of 300 displaced, the mayor of 1,200.", ["mayor"]),
    ],
)
def test_each_number_of_a_gapped_list_has_its_teller(text, speakers) -> None:
    """ "Spoke" is said once."""
    assert [(s or "").removeprefix("the ") for (s,) in rows(text, "speaker")[1:]] == speakers


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The last attempt at a coup, in August 2003, failed after two days and left 41 dead.", "historical"),
        ("The bridge, built in 1975, collapsed, killing 12 people.", "asserted"),
        ("The mine, opened in 1962, fell in, trapping 19 miners.", "asserted"),
        ("The massacre, committed in 1995, killed 8,000 men and boys.", "historical"),
    ],
)
def test_a_date_between_commas_is_that_of_what_it_stands_by(text, modality) -> None:
    """Of the attempt, but not of a bridge's fall."""
    assert rows(text, "modality") == [(modality,)]


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("Unlike Cyclone Idai, which killed 603 people in 2019, Chido killed 30.", ["historical", "asserted"]),
        (
            "Like the flood of 2011, which drowned 90 people in the Lower Vesk in that year, this one killed 14.",
            ["historical", "asserted"],
        ),
        ("The city, which lost 90 people in 2011, has lost 14 in this flood.", ["historical", "asserted"]),
    ],
)
def test_what_a_disaster_is_compared_with_leaves_it_its_own_day(text, modalities) -> None:
    """The year of the aside is not that of the main clause."""
    assert [m for (m,) in rows(text, "modality")] == modalities
