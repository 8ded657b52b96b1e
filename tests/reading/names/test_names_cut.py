"""Names cut where they end: bodies inside an office, persons behind a service, realms before their country, letters of illnesses."""

import pytest

from tests.reading.names_page import bodies, people


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        (
            "The principal secretary in Kenya's Ministry of Health, Diana Otieno, said so.",
            "principal secretary in Kenya's Ministry of Health",
            "Kenya",
        ),
        (
            "Diana Otieno, the head of mission in Chad for UNICEF, said so.",
            "head of mission in Chad for UNICEF",
            "UNICEF",
        ),
        ("Inspector General of Administration Police Diana Otieno said so.", None, None),
        ("President of the Socialist Republic of Vietnam Diana Otieno arrived.", "President", "Vietnam"),
        ("The Taliban-appointed deputy prime minister, Diana Otieno, said so.", "deputy prime minister", None),
        ("Coast Guard Cmdr. Diana Otieno said the boats carried hundreds of Cubans.", "Cmdr.", None),
    ],
)
def test_a_name_ends_where_the_body_or_the_office_does(text: str, role: str | None, affiliation: str | None) -> None:
    """The ministry belongs to the office, the police to nobody's name, and counted Cubans to no officer."""
    found = people(text)

    assert list(found) == ["Diana Otieno"]
    assert role is None or found["Diana Otieno"].role == role
    assert found["Diana Otieno"].affiliation == affiliation


def test_letters_of_illnesses_nouns_of_bodies_and_the_bloc_of_others_are_not_misread() -> None:
    """An illness says nothing, "Mission" is no surname, and the bloc is not the state it suspends."""
    assert "AWD" not in bodies("AWD spread. The clinic is full, AWD said.")
    assert "Mission" not in people("Omar Diab, Chief of the Lakes Agency (LA) Mission in Mali, said roads were cut.")
    assert bodies("Guinea waited. The bloc suspended Guinea.")["bloc"].affiliation is None


def test_who_was_called_by_one_name_is_a_person_where_a_human_being_is_meant() -> None:
    """The man was called Kin; the village was not."""
    assert "Kinza" in people("The man whose sleeve she touched was called Kinza, she says.")
    assert "Kinza" not in people("The village that she saw was called Kinza, she says.")


@pytest.mark.parametrize("text", ["Dr Diana Otieno, who runs", "Omar Diab, who commands", "Omar Diab, who has led its"])
def test_a_text_may_break_off_behind_who_leads(text: str) -> None:
    """There is no word behind the verb to own what he leads."""
    assert len(people(text)) == 1
