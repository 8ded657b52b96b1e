"""Persons told by a trade and an age behind the name, by a first name they give, and by a surname that is a noun of bodies."""

import pytest

from tests.reading.names_page import bodies, people


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("They came to bury Tiko Wenda Lasu, a 20-year-old student shot on Friday.", "Tiko Wenda Lasu", "student"),
        ("“We left,” said Esmeralda, a 34-year-old seller of flour.", "Esmeralda", "seller"),
        ("A woman who gives only her first name, Aye, wept.", "Aye", None),
        ("A baker who gave his name as Tiko wept.", "Tiko", "baker"),
        ("Samantha Power, the head of the relief agency, wept.", "Samantha Power", "head of the relief agency"),
        ("Samantha Power, who led the talks, wept.", "Samantha Power", "former leader of the talks"),
    ],
)
def test_a_person_is_told_by_what_stands_behind_the_name(text: str, name: str, role: str | None) -> None:
    """An age with a trade, a first name that is given, an office behind a given name and a noun."""
    assert people(text)[name].role == role


@pytest.mark.parametrize(
    "text",
    [
        "They came to see Nimrod, a 34-year-old frigate.",
        "In Lund, a 900-year-old town, nobody slept.",
        "Georgia Power, the utility, said so.",
        "Victoria House, whose roof burned, is shut.",
        "The street has a new name, Tiko.",
    ],
)
def test_ships_towns_and_firms_are_no_persons(text: str) -> None:
    """What is old without a trade, and what is only called so, is nobody."""
    assert not people(text)


def test_a_surname_that_is_a_noun_makes_no_body() -> None:
    """Who leads something is a person, whatever the name ends in."""
    assert "Samantha Power" not in bodies("Samantha Power, who leads the agency, wept.")
