"""Who does what somebody tells: not the teller by default, nor whoever stands in another clause."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.claims_page import coded
from tests.reading.names_page import THURSDAY, lexicon


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Defence Minister Paul Roe has confirmed Norwegian troops arrived in Iran.", [("MOBILIZE", ("Norway",))]),
        (
            "An army spokesman said the gunmen had come from Iran when they ran into a post and opened fire.",
            [("ASSAULT", ())],
        ),
        ("The Iranian soldiers returned fire, but the men fled next to the town of Basra.", [("ASSAULT", ("Iran",))]),
        (
            "Iran appealed for help from Norway after Israeli air strikes and accused Kenya of spying.",
            [("REQUEST", ("Iran",)), ("ACCUSE", ("Iran",))],
        ),
        ("The quake in Iran brought the number of people killed to 5,102.", []),
        (
            "Norwegian officials said the deaths of the men, who were shot by rebels, were discussed.",
            [("ASSAULT", ("rebels",))],
        ),
        ("Envoys had been discussing a proposal for a truce between Iran and Kenya.", []),
        ("Rebels in Mali announced a series of measures on Monday.", []),
        ("Norway announced measures against Iran.", [("SANCTION", ("Norway",))]),
        ("The minister was ending the confusion, saying the agreement would be signed.", []),
    ],
)
def test_the_doer_is_in_the_clause_of_the_deed(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    """A teller, a land whose strikes are only dated by, and the words behind "but" or "saying" belong elsewhere."""
    assert [(row[0], row[2]) for row in coded(text) if row[0] != "HAZARD"] == expected


def test_those_who_were_shot_are_no_land_of_an_official() -> None:
    """The nation of who speaks is not taken for the "who" of a clause on others."""
    told = coded("Norwegian officials said the deaths of the men, who were shot by rebels, were discussed.")

    assert [row[3] for row in told] == [("men",)]


def test_whose_truce_it_was_tells_no_toll() -> None:
    """The nation in "Russian-mediated" is no speaker."""
    text = (
        "After a Russian-mediated truce was reached, the ministry admitted one dead, saying that six men were missing."
    )

    assert "Russia" not in {figure.speaker for figure in read(Article(text, published=THURSDAY), lexicon()).figures}


def test_an_area_behind_their_base_is_where_it_stands() -> None:
    """ "On their base in the X area" tells X."""
    text = "Six Kenyan soldiers were killed in an attack on their base in the Mansura area."

    assert [figure.place for figure in read(Article(text, published=THURSDAY), lexicon()).figures] == ["Mansura area"]
