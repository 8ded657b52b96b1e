"""What "without", "whoever", past outbreaks and an aside's date say of an event; powers, news and telephones are none."""

import pytest

from tests.reading.claims_page import happened


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Police without orders arrested 12 people.", "asserted"),
        ("Whoever walks without a pass will be arrested.", "hypothetical"),
        ("The army took the town without firing a shot.", "asserted"),
        ("Previous earthquakes have destroyed the town twice.", None),
        ("The bridge, built in 1975, collapsed, killing 12 people.", "asserted"),
        ("The Ndara dam, commissioned in 1983, burst on Monday night.", "asserted"),
        ("The offensive, launched in 2019, killed 40 people.", "historical"),
    ],
)
def test_how_sure_an_event_is(text: str, modality: str | None) -> None:
    """By its own clause alone."""
    assert {e.modality for e in happened(text).events} == ({modality} if modality else set())


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Reinoso will exercise the functions of spokesman.",
        "The agency withdraws the information and thanks its readers.",
        "The presidency's telephones are not answered.",
        "Colonel Duarte walked to the bridge and walked back.",
    ],
)
def test_words_of_offices_newsrooms_and_walks_are_no_events(text: str) -> None:
    """Whatever else the verbs may mean."""
    assert happened(text).events == []


def test_who_leaves_a_fort_is_on_the_move() -> None:
    """And has not withdrawn."""
    assert [(e.event, e.mode) for e in happened("The columns left Fort Montero at dawn.").events] == [
        ("MOBILIZE", "troops")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The town is quiet.\n\n**Was there an explosion in Tarvik?**",
        "The Emergency Service raised the alert to red.",
        "The column of ash reached fourteen kilometres.",
        "The ministry withdrew much of what it had said.",
        "The police let him out in the morning.",
        "Animals that have drunk from the wells need not be slaughtered.",
    ],
)
def test_questions_alerts_clouds_and_words_taken_back_are_no_deeds(text: str) -> None:
    """Nobody moved, attacked or withdrew."""
    assert [e for e in happened(text).events if e.modality in ("asserted", "denied")] == []
