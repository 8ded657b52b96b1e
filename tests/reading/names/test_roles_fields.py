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


@pytest.mark.parametrize(
    "text",
    [
        "President Omar Tiba signed an order imposing new sanctions against Russia.",
        "President Omar Tiba said he would send help for the war with Russia.",
        "The contact group met in Minsk. Foreign Minister Omar Tiba said the talks were hard.",
        "Director-General Omar Tiba visited Iran on Monday.",
    ],
)
def test_whom_an_act_is_aimed_at_and_where_others_met_is_nobodys_country(text: str) -> None:
    """Sanctions, wars, visits and talks show the other side or a host."""
    assert {owner for _, owner in roles(text).values()} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Member States report that the number of cases has doubled.",
        "Shiites, who account for half the people, voted.",
        "Zodia Maritime said that the ship was safe.",
        "The Hamas-run ministry said so.",
    ],
)
def test_peoples_lists_companies_and_qualities_are_no_persons(text: str) -> None:
    """A capital and a verb of saying make no man of them."""
    assert roles(text) == {}
    assert not any("-run" in actor.name for actor in page(text).actors.values())
