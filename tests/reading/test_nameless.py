"""Somebody without a name is a sentence's subject: "he" of the next sentence is then nobody who was named before."""

import pytest

from tests.reading.claims_page import happened, stated

NAMELESS = [
    (
        "President Balt Iriond met Marek Dolan. A spokesman said the talks went well. He said more would follow.",
        "A spokesman",
    ),
    (
        "Ana Brol visited the camp. A nurse at the hospital said nine people were hurt. She said two had died.",
        "A nurse at the hospital",
    ),
    (
        "Gen. Karel Novak spoke on Friday. The official said 12 were killed. He said the toll could rise.",
        "The official",
    ),
]


@pytest.mark.parametrize(("text", "teller"), NAMELESS, ids=[teller for _, teller in NAMELESS])
def test_he_behind_a_nameless_speaker_is_that_speaker(text, teller):
    """Rule: a pronoun goes back to the latest subject, also where that one has no name."""
    assert {row.speaker or row.speaker_text for row in stated(text).statements} == {teller}


def test_who_calls_himself_by_a_name_is_the_one_he_goes_back_to():
    """Rule: "himself" is nobody of another sentence, so the name behind it is the caller's."""
    text = (
        "President Balt Iriond blamed the rebels. But a man who called himself Comandante Lucho telephoned the radio. "
        "He demanded the release of 46 prisoners."
    )
    [demand] = [event for event in happened(text).events if event.event == "REQUEST"]

    assert demand.actor == ("Lucho",)


def test_the_dead_say_nothing_in_the_next_sentence():
    """Rule: a nameless victim is passed over."""
    text = "Ana Brol visited the camp. A soldier was killed there. She said she was shocked."

    assert [row.speaker for row in stated(text).statements] == ["Ana Brol"]


@pytest.mark.parametrize(
    "text", ["Residents said they had heard shooting near the station.", "The army said it had heard shelling at dawn."]
)
def test_who_hears_shooting_did_not_shoot(text):
    """Rule: behind a verb of hearing or reporting "shooting" is what was heard."""
    assert [event.actor for event in happened(text).events if event.event == "ASSAULT" and event.actor] == []


def test_who_runs_onto_a_mine_laid_it_not():
    """Rule: the vehicle that hits a mine suffers, it does not attack."""
    [hit] = [
        event for event in happened("An army patrol ran over a mine on Monday.").events if event.event == "ASSAULT"
    ]

    assert hit.actor == ()
