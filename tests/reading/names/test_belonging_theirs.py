"""Belonging by "their" and "its" where the holder stands before them: who commands the men or the force that was told of."""

import pytest

from tests.reading.names_page import people

ILMARA = " Ilmara's army is small."


@pytest.mark.parametrize(
    ("text", "name", "owner"),
    [
        ("Twelve Ilmaran guards were hurt, said their commander, Capt. Yrsa Ndiaye." + ILMARA, "Yrsa Ndiaye", "Ilmara"),
        (
            "In Lohja, two Ilmaran border guards were hurt when a mine went off, their commander, Yrsa Ndiaye, said."
            + ILMARA,
            "Yrsa Ndiaye",
            "Ilmara",
        ),
        (
            "American Marines brought in rice. General Paul Kern, their commander, wants more.",
            "Paul Kern",
            "United States",
        ),
        (
            "The Western Group of Forces is gone. Colonel Matvei Burl, its last commander, wept.",
            "Matvei Burl",
            "Western Group of Forces",
        ),
        (
            "The Tekora Marshes Brigade (TMB) has 2,000 men. Its spokesman, Amaru Teves, denied it.",
            "Amaru Teves",
            "Tekora Marshes Brigade",
        ),
    ],
)
def test_who_commands_men_is_of_their_land_or_force(text: str, name: str, owner: str) -> None:
    """The source of what befell men is their own commander; a name may stand before "their" and "its"."""
    found = people(text)

    assert found[name].affiliation == owner


@pytest.mark.parametrize(
    "text",
    [
        "Ilmaran guards killed twelve rebels and their commander, Yrsa Ndiaye." + ILMARA,
        "Ilmaran guards caught the smugglers with their leader, Yrsa Ndiaye." + ILMARA,
        "Ilmaran guards shot dead nine gunmen and their commander, Yrsa Ndiaye, on Monday." + ILMARA,
    ],
)
def test_their_commander_is_not_that_of_who_killed_him(text: str) -> None:
    """Whom the men killed or caught leads others than them."""
    assert people(text)["Yrsa Ndiaye"].affiliation is None


@pytest.mark.parametrize("number", ["Twelve", "Forty", "Twenty-two"])
def test_a_number_that_begins_a_sentence_is_no_name(number: str) -> None:
    """Forty Ilmarans are nobody of that name."""
    assert not people(f"{number} Ilmarans were hurt, the army said." + ILMARA)
