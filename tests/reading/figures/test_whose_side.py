"""Whose men are whose in a divided land; who claims, holds or tells is not whose they are."""

import pytest

from tests.reading.names_page import figures

LAND = "The junta of Orvak has closed the border. Orvak’s president, Adam Brel, was ousted. "


def whose(text: str) -> list[str | None]:
    """The holders of the figures of ``text``."""
    return [figure.holder for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Seven soldiers of the junta were killed in the assault.", "junta"),
        ("Nine soldiers of the former junta were killed in the assault.", "junta"),
        ("General Ruth Sann fled. Two of Sann's men were killed.", "Ruth Sann"),
        ("He drove to see General Ruth Sann, whose forces have grown to some 2,000 men.", "Ruth Sann"),
        ("General Ruth Sann fled. He said that Sann had no more than 400 men behind her.", "Ruth Sann"),
    ],
)
def test_the_men_of_a_divided_land_are_their_side_s(text, side):
    """The land's name would tell nothing: both sides are of it."""
    assert whose(LAND + text)[-1] == side


@pytest.mark.parametrize(
    "text",
    [
        "Seven soldiers of Orvak were killed in the assault.",
        "Orvak’s army lost seven soldiers.",
    ],
)
def test_the_land_s_own_stay_the_land_s(text):
    """Where no side is told."""
    assert whose(LAND + text)[-1] == "Orvak"


def test_a_land_that_is_not_divided_has_its_generals_men():
    """Without a junta or a coup nothing changes."""
    text = "Kenya sent troops to the border. General Ruth Sann of Kenya has fled. Two soldiers of Kenya were killed."

    assert set(whose(text)) == {"Kenya"}


@pytest.mark.parametrize("verb", ["claimed", "reported", "announced", "had claimed"])
def test_who_claims_the_destruction_of_arms_has_not_lost_them(verb):
    """``X claimed the destruction of 14 tanks and two helicopters``."""
    found = whose(f"Kenya {verb} the destruction of 14 tanks and two helicopters. Kenya has 40 tanks there.")

    assert found[:2] == [None, None]
    assert found[2] == "Kenya"


def test_prisoners_are_not_of_the_land_that_holds_them():
    """``visited 38 prisoners of X. Y says that it holds 41``."""
    text = "Its delegates visited 38 Norwegian prisoners of war in a barracks. Kenya has said that it holds 41."

    assert whose(text) == ["Norway", "Norway"]


@pytest.mark.parametrize("verb", ["estimated", "put", "reckoned"])
@pytest.mark.parametrize("noun", ["losses", "casualties"])
def test_the_losses_of_the_sentence_before_are_of_its_land(verb, noun):
    """``The X losses were high, the Y spokesman said. He put them at 90 killed``."""
    text = f"Kenya’s spokesman, Ivo Sann, spoke. The Norwegian {noun} were high, Sann said. He {verb} them at more than 90 killed."

    assert whose(text)[-1:] == ["Norway"]


def test_a_town_has_no_force():
    """``the strength of the force there``: whose it is, nobody tells."""
    found = whose(
        "Dalca said that 5,000 troops would go to the Pell sector, which would bring the force there to 13,500."
    )

    assert "Pell" not in found
    assert found


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        (
            "Troops freed 31 hostages, among them Prime Minister Nora Feld, a spokesman for General Ruth Sann said.",
            "a spokesman for General Ruth Sann",
        ),
        ("Gunmen killed nine people, including the mayor, Ivo Sann, a police officer said.", "a police officer"),
        ("Gunmen killed nine people, including Ivo Sann, a police officer said.", "a police officer"),
        ("Gunmen killed nine people, Ivo Sann, a police officer, said.", "Ivo Sann"),
    ],
)
def test_who_is_listed_does_not_tell(text, teller):
    """``among them X, a spokesman for Y said``: the spokesman says it; between commas X is the officer."""
    assert [figure.speaker for figure in figures(text)][:1] == [teller]
