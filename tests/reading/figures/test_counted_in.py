"""Numbers of a list of places: each is that of the place before it, of nobody else and told by no town."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.claims_page import DAY
from tests.reading.names_page import lexicon

DENGUE = "Sri Lanka has counted 5,640 cases of dengue fever. In Gampaha and Jaffna hospitals are full. "


def rows(text: str) -> list[tuple[float | None, str | None, str | None, str | None]]:
    """Value, place, holder and speaker of a text's figures."""
    told = read(Article(text, published=DAY), lexicon()).figures
    return [(one.low, one.place, one.holder, one.speaker) for one in told]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (f"{DENGUE}Gampaha had 1,290 cases, Colombo 2,210 and Kandy 705.", ["Gampaha", "Colombo", "Kandy"]),
        (
            f"{DENGUE}The Colombo district is the worst affected with 1,930 cases, followed by Gampaha with 1,410 and Kandy with 620.",
            ["Colombo", "Gampaha", "Kandy"],
        ),
        (f"{DENGUE}Gampaha had 1,290 cases. Kandy reported 310.", ["Gampaha", "Kandy"]),
        (
            "The quake killed 47 people in Peru. In Cusco it was felt. Cusco itself accounts for 27 of the dead.",
            ["Cusco"],
        ),
    ],
)
def test_each_number_has_its_own_place(text, places):
    """In a table told as a sentence, by rank, and alone."""
    told = rows(text)[-len(places) :]
    assert [row[1] for row in told] == places
    assert {row[2] for row in told} == {None}
    assert not {row[3] for row in told} & set(places)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kestrian army had 40 dead, Lundia 30.", [(40, None, "Kestrian", None), (30, None, "Lundia", None)]),
        ("Nampula reported five cases of cholera in the coastal town of Angoche.", "Angoche"),
        ("Kenya reported 40 cases of cholera.", "Kenya"),
    ],
)
def test_what_is_no_town_counts_otherwise(text, expected):
    """Sides, countries, and a province that tells of a town."""
    told = rows(text)
    assert told == expected if isinstance(expected, list) else [row[1] for row in told] == [expected]


def test_soldiers_and_volunteers_are_no_soldiers():
    """One number of both; two numbers are two, and soldiers with policemen are under arms."""
    assert not rows("The clean-up began this morning with 2,500 soldiers and volunteers.")
    assert [row[0] for row in rows("Some 2,500 soldiers and 300 volunteers searched the rubble.")] == [2500, 300]
    assert [row[0] for row in rows("Kestria has sent 2,500 soldiers and police officers.")] == [2500]
