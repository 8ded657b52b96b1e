"""Ends are not beginnings, a land's rebels are not the land, and a deal is made by its parties."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    "text",
    [
        "The rebels scrapped their truce with the government.",
        "Iran and Norway discussed a ceasefire.",
        "Iran announced the end of the curfew.",
        "The truce is expected to be followed by talks.",
        "The president announced the suspension of the ceasefire with the rebels.",
        "Norway signed a decree to lift restrictions on Iran.",
        "Norway said it would respond to Iranian sanctions.",
    ],
)
def test_what_ends_or_is_only_discussed_is_not_made(text):
    """A truce that is scrapped and a restriction that is lifted are the contrary of what their words name."""
    assert [row for row in coded(text) if row[0] in ("RETREAT", "COERCE", "SANCTION", "AGREE")] == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Iran and Norway declared a ceasefire.", "RETREAT"),
        ("Iran announced a curfew in Basra.", "COERCE"),
        ("Norway imposed restrictions on Iran.", "SANCTION"),
        ("Norway sanctions Iran over the raid.", "SANCTION"),
    ],
)
def test_what_begins_is_told(text, event):
    """The same words without an end."""
    assert [row[0] for row in coded(text)] == [event]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Malian rebels attacked a base.", ("rebels",)),
        ("Mali's Northern Liberation Army attacked a base.", ("Northern Liberation Army",)),
        ("Malian troops attacked a base.", ("Mali",)),
        ("Harakat-e-Nur Pakistan (HNP) attacked a base.", ("Harakat-e-Nur Pakistan",)),
        ("Mali's government and Tuareg fighters signed a deal.", ("Mali", "fighters")),
        ("Norway announced it had reached a deal between Mali, Chad and the rebels.", ("Mali", "Chad", "rebels")),
        ("Norway's minister announced U.S. sanctions against Mali.", ("United States",)),
    ],
)
def test_the_doer_is_who_does_it_and_not_the_land_it_is_named_with(text, actors):
    """A nationality makes no state of rebels, a tail makes no name, and whoever announces a deal of others is no party to it."""
    assert [row[2] for row in coded(text)] == [actors]


def test_an_attack_blamed_on_somebody_is_his_as_alleged():
    """ "Blamed on" names the doer, not the victim, and not for sure."""
    told = happened("The attack was blamed on Iran.").events

    assert [(event.actor, event.recipient, event.modality) for event in told] == [(("Iran",), (), "alleged")]


def test_an_invasion_is_not_between_those_who_exchange_prisoners_since_it():
    """What only dates a sentence takes none of its names."""
    assert coded("The first exchange since the invasion took place between Iran and Norway on Monday.") == []
