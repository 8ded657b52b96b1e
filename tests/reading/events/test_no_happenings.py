"""Words of deeds where nothing of that kind was done: things toppled, helpers let go, a newsroom's notes on its own work."""

import pytest

from tests.reading.claims_page import happened


def kinds(text: str) -> list[tuple[str, str | None]]:
    """(event, mode) of every event."""
    return [(e.event, e.mode) for e in happened(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A quake struck Larnaca on Monday, toppling houses in the port city.", [("HAZARD", "earthquake")]),
        ("The gale toppled cranes, masts and a church spire in Brest.", [("HAZARD", "storm")]),
        ("Officers toppled the king on Monday.", [("COERCE", "power")]),
        ("Rebel officers toppled Omar Vell on Monday.", [("COERCE", "power")]),
        ("The government was toppled by its own guard on Monday.", [("COERCE", "power")]),
    ],
)
def test_only_who_rules_is_toppled_by_force(text, expected) -> None:
    """Houses and masts that fall over are no seizure of power."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran released 14 engineers on Tuesday.", [("RETREAT", "release")]),
        ("The militia has released the five rescue workers it had held.", [("RETREAT", "release")]),
        ("The World Bank released aid to Mali on Tuesday.", [("AID", None)]),
        ("Norway released $3 million for aid to Mali on Tuesday.", [("AID", None)]),
    ],
)
def test_helpers_who_are_let_go_are_no_help(text, expected) -> None:
    """Who is released was held; what is released is given."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "An earlier story said two people had died of cholera in Haiti.",
        "This article corrects an earlier version to say that rebels shelled the town.",
        "(Corrects to say the quake struck Mali, not Niger)",
        "Correction: A previous version of this report said Iran had bombed Iraq.",
        "The article on Monday misstated the day rebels shelled Goma.",
        "This story has been updated to say that Iran shelled the town.",
    ],
)
def test_a_newsroom_s_note_tells_no_event(text) -> None:
    """What an earlier story said is not happening again."""
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rebels shelled Goma earlier on Monday.",
        "The army's earlier report said rebels shelled Goma.",
        "Corrections officers said rebels shelled Goma.",
    ],
)
def test_what_others_reported_before_is_told(text) -> None:
    """Only the newsroom's own writings are notes."""
    assert ("ASSAULT", "heavy-weapons") in kinds(text)
