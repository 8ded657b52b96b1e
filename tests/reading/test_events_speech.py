"""What direct speech does by being said, and what it leaves to statements."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("“I condemn the shelling,” President Ilka Varro said.", "ACCUSE"),
        ("“We strongly urge both armies to stop,” President Ilka Varro said.", "REQUEST"),
        ("“We stand by our friends,” President Ilka Varro said.", "SUPPORT"),
        ("“This is a cowardly crime,” President Ilka Varro said.", "ACCUSE"),
    ],
)
def test_words_that_do_what_they_say_are_events_of_the_speaker(text, event):
    """Whoever says "I condemn" has condemned."""
    assert [(e.event, e.actor, e.modality) for e in happened(text).events] == [(event, ("Ilka Varro",), "asserted")]


def test_what_one_will_do_is_planned():
    """A promise in direct speech lies ahead, it has not happened."""
    events = happened("“We will send 200 tents to Basra,” President Ilka Varro said.").events

    assert [(e.event, e.actor, e.modality) for e in events] == [("AID", ("Ilka Varro",), "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "“We ask ourselves why,” President Ilka Varro said.",
        "“They condemn us every year,” President Ilka Varro said.",
        "“We would have sent 200 tents,” President Ilka Varro said.",
        "“It is not a crime to leave,” President Ilka Varro said. “Nobody was cowardly.”",
        "The cowardly lion is an outrage of a film.",
    ],
)
def test_other_direct_speech_is_no_event(text):
    """What is told of others, asked of oneself or judged by nobody in particular is not coded."""
    assert not happened(text).events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eight dockers are in custody in Oslo.", ("COERCE", "arrest")),
        ("The city of Basra is under siege.", ("COERCE", "restrict")),
        ("The Security Council called unanimously for a pause in the fighting in Iraq.", ("REQUEST", "yield")),
        ("Forty guests were taken hostage by gunmen in Basra.", ("ASSAULT", "abduct")),
    ],
)
def test_states_adverbs_and_split_passives_are_coded(text, expected):
    """A state that was done to people, a verb apart from its particle, a passive whose complement follows."""
    assert expected in [(event, mode) for event, mode, *_ in coded(text)]
