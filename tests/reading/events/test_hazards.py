"""Hazards: what nature or an accident does needs nobody who acts, and its words have other senses."""

import pytest

from tests.reading.claims_page import happened


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("A magnitude 6.9 earthquake struck western Velmara.", "earthquake"),
        ("Floods killed 40 people in the valley.", "flood"),
        ("Typhoon Aru made landfall near Cebu.", "storm"),
        ("A wildfire has burned 12,000 hectares.", "fire"),
        ("The cholera outbreak has infected 300 people.", "epidemic"),
        ("Two planes collided over the airfield.", "accident"),
    ],
)
def test_a_hazard_needs_no_actor(text, mode):
    """HAZARD has a mode, no quad code and nobody who acts."""
    events = [e for e in happened(text).events if e.event == "HAZARD"]

    assert [(e.mode, e.quad_code, e.actor) for e in events] == [(mode, None, ())]


@pytest.mark.parametrize(
    "text",
    [
        "Flood relief reached the camp.",
        "The army opened fire.",
        "It was a political earthquake.",
        "The ground shook when a shell hit the market.",
        "The earth trembled as tanks rolled by.",
    ],
)
def test_a_hazards_word_in_another_sense_is_no_hazard(text):
    """Relief, gunfire and figures of speech."""
    assert [e for e in happened(text).events if e.event == "HAZARD"] == []
