"""Places, tellers and measures of one clause that its neighbour must not take."""

import pytest

from store.models import Article, Figure
from store.reading.read import read
from tests.reading.claims_page import DAY
from tests.reading.names_page import figures, lexicon


def one(text: str, number: int) -> Figure | None:
    """The figure of that number, or None."""
    return next((row for row in figures(text) if row.low == number), None)


@pytest.mark.parametrize(
    ("text", "number", "place"),
    [
        ("Kenya said that it had moved 16 combat aircraft to Mombasa and called up 5,000 reservists.", 5000, None),
        (
            "The agency reported that the river at Oso had reached seven metres and that 97,000 people were in shelters.",
            97000,
            None,
        ),
        ("The agency reported that the camps at Oso were full and that 12 people had been killed there.", 12, "Oso"),
        ("Kenya said that it had moved 5,000 reservists to Mombasa.", 5000, "Mombasa"),
        ("The boat sank on Monday one mile east of Oso after an explosion. Three people lost their lives.", 3, "Oso"),
        (
            "Rebels took the airport of Oso. Our flag flies there, they said. Some 400 soldiers had landed there at night.",
            400,
            "Oso",
        ),
    ],
)
def test_a_place_stays_with_its_own_clause(text, number, place):
    """Rule: where jets go nobody is called up, and where a river rises nobody need shelter."""
    row = one(text, number)
    assert row is not None
    assert row.place == place


@pytest.mark.parametrize(
    ("text", "number", "measure"),
    [
        ("The group told of the execution of 16 captured soldiers in Oso.", 16, "killed"),
        ("The group told of the release of 16 captured soldiers in Oso.", 16, "captured"),
        ("The three survivors, two of them with burns, were taken to a hospital.", 3, None),
        ("The three survivors, all of them women, were taken to a hospital.", 3, "wounded"),
    ],
)
def test_what_befell_them(text, number, measure):
    """Rule: who is executed is dead, and of survivors only those are hurt of whom it is told."""
    row = one(text, number)
    assert (row.measure if row is not None else None) == measure


def test_who_accuses_tells_it():
    """Rule: a body that accuses others of killing gives the number, named or not."""
    row = one("The army accused the rebels of attacking a post and killing six gendarmes.", 6)
    assert row is not None
    assert row.speaker == "the army"


def test_a_part_is_of_the_number_of_now():
    """Rule: "of them" are of the new number, not of the one before it."""
    row = one("Some 40,000 people have fled, up from 12,000 on Monday. Some 7,000 of them crossed into Sudan.", 7000)
    assert row is not None
    assert row.part_of == 40000


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Governor Ida Mo confirmed the landing and said that islanders were safe.", ["islanders were safe"]),
        (
            "Ida Mo, the minister, said that the clinic counted only confirmed cases.",
            ["the clinic counted only confirmed cases"],
        ),
        ("The ministry had lowered the total on Monday, before adding the deaths of the last days.", []),
        (
            "There had been 108 prisoners, not 118 as Commander Ida Mo said on Monday, because ten had been listed twice.",
            [],
        ),
        ("The ministry confirmed the deaths of 12 soldiers in Oso.", ["the deaths of 12 soldiers in Oso"]),
    ],
)
def test_fragments_are_no_statements(text, said):
    """Rule: a bare thing, an adjective, a sum and what stands behind "as X said" are nobody's words."""
    assert [one.content for one in read(Article(text, published=DAY), lexicon()).statements] == said


def test_a_newsrooms_own_name_is_no_place():
    """Rule: the first word of its name is where nobody lands."""
    text = "The group's spokesman, Ida Mo, told Sahel Wire so. A general said that 400 soldiers had landed there at midnight."
    told = read(Article(text, publisher="Sahel Wire", published=DAY), lexicon())
    assert [row.place for row in told.figures] == [None]
