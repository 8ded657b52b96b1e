"""Forces that are readied or made more, watchers who are taken away, and trains that armed men stop or hold."""

import pytest

from tests.reading.claims_page import happened


def kinds(text: str) -> list[tuple[str, str | None]]:
    """Type and mode of every event."""
    return [(event.event, event.mode) for event in happened(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Navy will raise its presence in the strait from six to 11 ships.", ("MOBILIZE", "troops")),
        ("The army has strengthened the garrison at Tavik.", ("MOBILIZE", "troops")),
        ("Two battalions have been put on standby.", ("MOBILIZE", "troops")),
        ("The bloc's 26 military observers were withdrawn from the border on Wednesday.", ("RETREAT", "withdraw")),
        ("Gunmen are holding a bus near Tavik.", ("ASSAULT", "abduct")),
        ("Militants have held 12 tourists since Monday.", ("ASSAULT", "abduct")),
    ],
)
def test_it_is_told(text, expected) -> None:
    """Whoever commands it."""
    assert expected in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The hospital has been placed on alert.",
        "The firm will raise its presence in the market.",
        "A bus was stopped by police for speeding.",
        "The plan holds 12 tourists.",
        "The observers were pleased.",
    ],
)
def test_what_only_sounds_like_it_is_not(text) -> None:
    """No force, no watcher, no gunman."""
    assert kinds(text) == []
