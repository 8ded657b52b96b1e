"""What direct speech does by being said, and what it leaves to statements."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("“I condemn the shelling,” President Ilka Varro said.", "ACCUSE"),
        ("“We strongly urge both armies to stop,” President Ilka Varro said.", "REQUEST"),
        ("“We stand by our friends,” President Ilka Varro said.", "SUPPORT"),
        ("“We have asked both armies to stop,” President Ilka Varro said.", "REQUEST"),
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
        ("The city of Basra is under siege.", ("COERCE", "siege")),
        ("The Security Council called unanimously for a pause in the fighting in Iraq.", ("REQUEST", "yield")),
        ("Forty guests were taken hostage by gunmen in Basra.", ("ASSAULT", "abduct")),
    ],
)
def test_states_adverbs_and_split_passives_are_coded(text, expected):
    """A state that was done to people, a verb apart from its particle, a passive whose complement follows."""
    assert expected in [(event, mode) for event, mode, *_ in coded(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The junta tore up its agreements with France.", ("SANCTION", "discontinue")),
        ("The governor ordered all schools in Iran to shut.", ("COERCE", "close")),
        ("Divers plucked 34 people from the sea.", ("AID", None)),
        ("Iran declared three days of mourning.", ("SUPPORT", "mourn")),
        ("The ceasefire in Basra came into force at midnight.", ("RETREAT", "ceasefire")),
        ("Iran warned that it would respond with force.", ("THREATEN", "violence")),
        ("The cabinet decided to build a port.", ("AGREE", None)),
    ],
)
def test_everyday_wordings_of_main_developments_are_coded(text, expected):
    """How wires and broadsheets say it, beside the plain verb."""
    assert expected in [(event, mode) for event, mode, *_ in coded(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet decided to close the border.",
        "Varro dismissed the charge as theatre.",
        "The museum has opened again in tents.",
        "The soldiers drove out of the gates.",
    ],
)
def test_like_words_of_another_sense_are_not_coded_as_such(text):
    """A decision is told by what was decided; a charge is not sacked; a museum that opens yields nothing."""
    found = [event for event, *_ in coded(text)]

    assert not {"AGREE", "SANCTION", "RETREAT", "ASSAULT"} & set(found)
