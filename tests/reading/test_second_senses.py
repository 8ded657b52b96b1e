"""Verbs and nouns that mean something else beside their neighbours, and events whose place or doer only stands nearby."""

import pytest

from tests.reading.claims_page import happened


def told(text: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    """Type, doers and place of a text's events."""
    return [(event.event, event.actor, event.place) for event in happened(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "Shooting died down towards noon.",
        "The institute had spoken of 47 deaths and withdrew six of them an hour later.",
        "President Ada Mbo appeared on television and spoke for four minutes.",
        "The rescue workers asked for silence again.",
        "A farmer we reached there by telephone has seen nobody.",
        "Many families have put up tents beside their houses.",
        "Rosa Vell, 54, had just arrived to unload.",
        "Prime Minister Ada Mbo chaired a meeting of the security council in Oso.",
    ],
)
def test_another_sense_is_no_event(text):
    """What ends, counts, listens or shops."""
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Soldiers shot down a drone near Oso.", "ASSAULT"),
        ("The army withdrew six of them on Monday.", "RETREAT"),
        ("President Ada Mbo and President Omar Vell spoke for two hours.", "CONSULT"),
        ("The rebels asked for talks.", "REQUEST"),
        ("The curfew in Oso was imposed on Monday.", "COERCE"),
        ("The president reached the prime minister of Peru by telephone.", "CONSULT"),
        ("The Red Cross has put up tents for 400 families.", "AID"),
        ("President Ada Mbo arrived to meet the generals.", "CONSULT"),
        ("Peru convened a meeting of the UN Security Council.", "CONSULT"),
    ],
)
def test_the_plain_sense_is(text, event):
    """The look-alikes of the above."""
    assert event in [row[0] for row in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Colonel Omar Vell, the spokesman for the defence ministry in Lima, says that guards opened fire first.",
            ("ASSAULT", ("guards",), None),
        ),
        (
            "Colonel Omar Vell, a nurse from Lima, says that guards opened fire in Cusco.",
            ("ASSAULT", ("guards",), "Cusco"),
        ),
        ("Divers have recovered the drone which, according to the army, it shot down.", ("ASSAULT", (), None)),
        (
            "The minister has asked Chile for a meeting and has spoken by telephone with his colleagues in Quito, Lima and Cusco.",
            ("REQUEST", ("minister",), None),
        ),
    ],
)
def test_what_only_stands_nearby_is_no_place_and_no_doer(text, expected):
    """The seat of a speaker, colleagues abroad, divers at a wreck."""
    assert expected in told(text)
