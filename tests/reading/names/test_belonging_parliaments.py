"""Persons told by the parliament they speak to, by a row of lands, by their nation, and officials whom a peer rings."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "homes"),
    [
        ("Lars Dahl told lawmakers in Oslo on Monday that ships would go. Chad waited.", {"Lars Dahl": "Norway"}),
        ("Ida Holm, who is 71, promised parliament that Norway would pay. Chad waited.", {"Ida Holm": "Norway"}),
        ("Lars Dahl told reporters in Oslo that ships would go. Chad waited.", {"Lars Dahl": None}),
        ("The command passes from a Norwegian, Colonel Lars Dahl, to Chad.", {"Lars Dahl": "Norway"}),
        (
            "Ida Holm, Jean Petit and Kofi Mensah, the foreign ministers of Norway, France and Ghana, met.",
            {"Ida Holm": "Norway", "Jean Petit": "France", "Kofi Mensah": "Ghana"},
        ),
        (
            "Chad's army moved, Chad said. Prime Minister Ali Saleh telephoned Chancellor Lars Dahl.",
            {"Ali Saleh": "Chad", "Lars Dahl": None},
        ),
        (
            "Chad's army moved, Chad said. Lars Dahl, Under Secretary of Defense for Policy, spoke in the United States.",
            {"Lars Dahl": "United States"},
        ),
        (
            "Argentine ships near the Falkland Islands left, Prime Minister Ida Holm told Britain.",
            {"Ida Holm": None},
        ),
        (
            "Ida Holm, who is the top diplomat for Africa at the State Department, spoke.",
            {"Ida Holm": "United States"},
        ),
    ],
)
def test_persons_belong_where_the_sentence_tells(text, homes):
    """A speaker in parliament is its land's; a row of lands goes with a row of names; whoever is rung is not told."""
    told = people(text)

    assert {name: told[name].affiliation for name in homes} == homes


def test_the_foreign_minister_of_a_second_clause_is_the_subjects():
    """A land that no list knows is taught by "and its foreign minister", not the land named between."""
    text = "Suvria, which trades with Norway, put ships on alert, and its foreign minister, Anbu Selva, spoke."

    assert people(text)["Anbu Selva"].affiliation == "Suvria"


def test_a_row_of_lands_behind_ministers_gives_nobody_an_office():
    """Lands that no list knows stand in the row as the known one does."""
    told = people("The presidents of Norway, Kesh and Ellerby met.").values()

    assert [actor.name for actor in told if actor.role or actor.affiliation] == []


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ida Holm told parliament that Norway would",
        "President Ida Holm announced that Norway is ready",
        "President Ida Holm announced that Norway is to",
    ],
)
def test_a_text_cut_short_behind_what_a_land_will_do_is_read(text):
    """A feed that sends only the beginning of an article must not stop the reader."""
    assert "Ida Holm" in people(text)
