"""Water that is let out, roads that trees block and boats that collide are nobody's deed."""

import pytest

from tests.reading.claims_page import happened


@pytest.mark.parametrize(
    "text",
    [
        "Engineers opened a gate and released water from the dam.",
        "The road to Tavik is blocked by fallen palms.",
        "The valley road was blocked by a landslide.",
        "A launch hit the ferry on the side.",
        "A bus hit a tree near Tavik.",
        "The agency released a statement.",
    ],
)
def test_they_tell_no_event_of_people(text) -> None:
    """No release of captives, no restriction, no attack."""
    assert [e.event for e in happened(text).events if e.event in ("RETREAT", "COERCE", "ASSAULT")] == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The rebels released 12 hostages.", "RETREAT"),
        ("The road to Tavik was blocked by soldiers.", "COERCE"),
        ("A missile hit the ferry in Tavik.", "ASSAULT"),
    ],
)
def test_the_deeds_themselves_are_told(text, event) -> None:
    """By people, to people."""
    assert event in [e.event for e in happened(text).events]
