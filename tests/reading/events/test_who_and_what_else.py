"""Doers in clefts and behind "it", successors who dismiss nobody, and deeds that are others than their verbs say."""

import pytest

from tests.reading.claims_page import happened


def told(text: str) -> list[tuple]:
    """(type, mode, actor, recipient) of each event that is asserted."""
    rows = [row for row in happened(text).events if row.modality == "asserted"]
    return [(row.event, row.mode, row.actor, row.recipient) for row in rows]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Ida Mo, the rebel spokesman, said it was the army that had opened fire first.", ("ASSAULT", ("army",), ())),
        ("It was the rebels who attacked the town of Oso.", ("ASSAULT", ("rebels",), ())),
        ("Ida Mo, the minister, said that Kenya had attacked rebels.", ("ASSAULT", ("Kenya",), ())),
        (
            "Families fled on Monday while the Kenyan army said it had beaten back an assault on the city.",
            ("ASSAULT", (), ("Kenya",)),
        ),
        (
            "Rear Admiral Ada Mbo has been relieved of her command and replaced by Commodore Ida Roth.",
            ("SANCTION", (), ("Ada Mbo",)),
        ),
        (
            "General Ada Mbo was relieved of her command by President Ida Roth.",
            ("SANCTION", ("Ida Roth",), ("Ada Mbo",)),
        ),
    ],
)
def test_who_does_it(text, row):
    """Rule: who stands between "it was" and "that" does it; a successor has dismissed nobody."""
    assert row in [(event, actor, recipient) for event, _, actor, recipient in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "President Ida Roth summoned her security cabinet for Monday afternoon.",
        "President Ida Roth cut short a visit to Kenya on Monday.",
        "Kenya has started to lay mines around the harbour of Oso.",
        "The aircraft flew into the water after its engine failed, Admiral Ida Roth said.",
        "The minister, Ida Roth, sent a team to examine the registers of the clinic on Monday.",
        "The ministry regrets the inconvenience to shipping.",
        "The minister, Ida Roth, called it “a pause, not a pardon”.",
        "On Monday the water released from the dam reached no town.",
        "The three rescued airmen arrived in Oso on Monday.",
        "The wounded soldiers were driven to Oso in five ambulances on Monday.",
    ],
)
def test_what_is_no_event(text):
    """Rule: own ministers, mines in the sea, crashes, inspections, courtesies, remarks, water and the rescued are none of these deeds."""
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Rebels planted mines on the road to Oso on Monday.", "ASSAULT"),
        ("Kenya sent a team of rescuers to Uganda on Monday.", "AID"),
        ("The minister, Ida Roth, called a truce on Monday.", "RETREAT"),
        ("The rebels released three hostages on Monday.", "RETREAT"),
        ("The soldiers arrived in Oso on Monday.", "MOBILIZE"),
        ("President Ida Roth visited Kenya on Monday.", "CONSULT"),
    ],
)
def test_what_is_one(text, event):
    """Rule: the same verbs of bombs, helpers, truces, hostages and troops."""
    assert event in [row[0] for row in told(text)]
