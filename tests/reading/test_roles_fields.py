"""Fields of government behind an office, and verbs that look like qualities of one."""

import pytest

from tests.reading.names_page import page


def roles(text: str) -> dict[str, tuple[str | None, str | None]]:
    """Each person's office and whose it is."""
    actors = page(text).actors.values()
    return {actor.name: (actor.role, actor.affiliation) for actor in actors if actor.kind == "person"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "UN High Commissioner for Refugees Anton Gutero met the new arrivals at the camp.",
            {"Anton Gutero": ("High Commissioner for Refugees", "UN")},
        ),
        (
            "Minister for Trade and Industry Kofi Mensah said that the port had closed.",
            {"Kofi Mensah": ("Minister for Trade and Industry", None)},
        ),
        (
            "Minister of Public Health, Nadia Orey, said that the clinic had closed.",
            {"Nadia Orey": ("Minister of Public Health", None)},
        ),
        (
            "The adviser for Human Rights Watch, Dara Velm, left.",
            {"Dara Velm": ("adviser for Human Rights Watch", "Human Rights Watch")},
        ),
    ],
)
def test_a_field_of_government_belongs_to_the_office_and_not_to_the_name(
    text: str, expected: dict[str, tuple[str | None, str | None]]
) -> None:
    """Nobody is called "Refugees Anton Gutero"; a body that begins like a field stays a body."""
    assert roles(text) == expected


def test_a_guard_that_detains_a_president_is_no_part_of_his_office() -> None:
    """ "Detained" behind a body is what it does; behind a country's possessive it is a quality."""
    assert roles("The presidential guard detained President Omar Tiba.") == {"Omar Tiba": ("President", None)}
    assert roles("Niger’s detained President Omar Tiba spoke.") == {"Omar Tiba": ("President", "Niger")}
