"""Whose brother, lawyer or house it was: the office or the name before the possessive neither acts nor suffers."""

import pytest

from tests.reading.claims_page import happened


def parties(text: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Doers and sufferers of a text's events."""
    return [(event.actor, event.recipient) for event in happened(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "President Ada Mbo's brother was arrested on Monday.",
        "The minister's son surrendered on Monday.",
        "The prime minister's younger brother was shot dead on Monday.",
        "The brother of President Ada Mbo was arrested on Monday.",
        "The widow of General Omar Vell was arrested on Monday.",
    ],
)
def test_kin_and_staff_are_not_who_they_belong_to(text) -> None:
    """Nobody by name is said to have done or suffered it."""
    assert parties(text) == [((), ())]


@pytest.mark.parametrize(
    "text",
    [
        "President Ada Mbo's lawyer condemned the arrest.",
        "The general's wife condemned the raid.",
        "The family of General Omar Vell left the hall in silence.",
    ],
)
def test_what_kin_and_lawyers_say_is_not_said_by_their_man(text) -> None:
    """Where nobody else is named, nothing is told."""
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The general's men seized the palace.", ("general",)),
        ("The government's troops seized Oso.", ("government",)),
        ("The junta's forces attacked Oso.", ("junta",)),
        ("The junta's spokesman denied the report.", ("junta",)),
        ("The ombudsman's office called for a ceasefire.", ("ombudsman",)),
        ("The chief of staff of General Omar Vell resigned on Monday.", ("chief",)),
        ("The police commander's driver was killed by gunmen.", ("gunmen",)),
        ("The opposition leader's supporters marched through Oso.", ("supporters",)),
    ],
)
def test_forces_offices_and_spokesmen_act_for_whom_they_belong_to(text, actor) -> None:
    """His troops are his; his chief of staff is another man."""
    assert [who for who, _ in parties(text)] == [actor]
