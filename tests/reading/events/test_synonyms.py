"""Other words for the same deed: light verbs with a noun, synonyms, names that are given to a deed."""

import pytest

from tests.reading.claims_page import coded


def kinds(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """(event, actor) of every event of a text."""
    return [(event, actor) for event, _, actor, _ in coded(text)]


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("Norway levelled accusations at Iran over the outage.", "ACCUSE", ("Norway",)),
        ("Norway and Iran traded recriminations over the outage.", "ACCUSE", ("Norway", "Iran")),
        ("Norway described the vote as destabilising.", "ACCUSE", ("Norway",)),
        ("Norway branded the takeover an unconstitutional act.", "ACCUSE", ("Norway",)),
        ("Norway and Iran commenced joint drills near Bergen.", "COOPERATE", ("Norway", "Iran")),
        ("Norway despatched 400 soldiers to Basra.", "MOBILIZE", ("Norway",)),
        ("Norway levied sanctions on Iran.", "SANCTION", ("Norway",)),
        ("Norway halted budget support to Iran.", "SANCTION", ("Norway",)),
        ("Norway brushed aside the criticism.", "REJECT", ("Norway",)),
        ("Norway spurned an overture from Iran.", "REJECT", ("Norway",)),
        ("Norway pledged its full backing to Iran.", "SUPPORT", ("Norway",)),
        ("Norwegian gunners opened up with mortars near Basra.", "ASSAULT", ("Norway",)),
        ("Norwegian planes flew mock sorties over Basra.", "MOBILIZE", ("Norway",)),
        ("The Norwegian interior minister, Lars Dahl, tendered his resignation.", "RETREAT", ("Lars Dahl",)),
        ("Farmers set an effigy of the minister ablaze.", "PROTEST", ("farmers",)),
        ("Norway barred aid convoys from the valley.", "COERCE", ("Norway",)),
    ],
)
def test_a_deed_is_read_by_any_of_its_words(text, event, actor):
    """Whoever says "levelled accusations" accuses, and a light verb with a noun tells what the noun tells."""
    assert (event, actor) in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway described the harvest as plentiful.",
        "The council levelled the ground for a school.",
        "Norway commenced payment of the pensions.",
        "Norway put the total at 4,000.",
        "Guides led the visitors out at noon.",
        "The film hit the market in Bergen.",
        "Norwegian positions east of the river are held by the army.",
    ],
)
def test_a_light_verb_alone_tells_nothing(text):
    """The verb without the noun, or another sense of it, is no deed."""
    assert not coded(text)


def test_what_a_thing_is_called_parts_no_verb_from_its_subject():
    """The "as" of "described it as unjust and met" opens no clause, so the second verb keeps the subject."""
    told = kinds("Norway described the vote as flawed and voiced solidarity with Iran.")

    assert ("SUPPORT", ("Norway",)) in told


def test_who_stands_posted_between_commas_is_no_deployment():
    """A participle that only describes the troops tells no move of theirs."""
    told = kinds("Norwegian peacekeepers, deployed in the north, were attacked by gunmen.")

    assert told == [("ASSAULT", ("gunmen",))]


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("Norway warned that any ship inside the reef would be sunk.", "THREATEN", ("Norway",)),
        ("Hundreds of mothers marched on the presidential palace.", "PROTEST", ("mothers",)),
        ("Norway plans a phone call with Iran on Friday.", "CONSULT", ("Norway", "Iran")),
        ("Norway talked for an hour over a video link with Iran.", "CONSULT", ("Norway", "Iran")),
        ("Norway hosted talks with Iran in Bergen.", "CONSULT", ("Norway", "Iran")),
        ("Norway insisted that Iran release the crew.", "REQUEST", ("Norway",)),
        ("Norway moved a contingent of its soldiers out of Iran.", "RETREAT", ("Norway",)),
        ("Norway ordered air strikes on Basra.", "ASSAULT", ("Norway",)),
    ],
)
def test_a_deed_is_read_behind_a_that_or_a_plan(text, event, actor):
    """What is warned of, insisted on, planned or ordered is told by the clause or the noun behind the verb."""
    assert (event, actor) in kinds(text)


def test_what_a_warning_foresees_is_no_threat():
    """Weather and markets threaten nobody in anybody's name."""
    assert not kinds("Norway warned that any delay would cost time.")


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("Riot police turned hoses on the crowd.", "ASSAULT", ("police",)),
        ("Riot police made 40 arrests.", "COERCE", ("police",)),
        ("Norway protested to Iran about the outage.", "ACCUSE", ("Norway",)),
        ("Norway handed the Iranian ambassador a protest.", "ACCUSE", ("Norway",)),
        ("Norway accepted a one-day pause in the fighting.", "AGREE", ("Norway",)),
        ("Norway announced joint flight operations with Iran.", "COOPERATE", ("Norway", "Iran")),
        ("The crew were picked up by a Norwegian frigate.", "AID", ("Norway",)),
    ],
)
def test_phrases_of_wires_are_read(text, event, actor):
    """What wires say every day in few words."""
    assert (event, actor) in kinds(text)


def test_riot_police_are_no_riot():
    """Whom police are named after is no happening."""
    assert kinds("Riot police stood by in Bergen on Monday.") == []


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("Norway dismissed that as cynical and appealed to Iran to stop.", "REQUEST", ("Norway",)),
        ("Norway is pressing Iran for their release.", "REQUEST", ("Norway",)),
        ("Norway voiced understanding for the decision of Iran.", "SUPPORT", ("Norway",)),
        ("Farmers lifted two of their barricades overnight.", "RETREAT", ("farmers",)),
        ("The kingdom of Norway sealed its frontier.", "COERCE", ("Norway",)),
    ],
)
def test_what_is_judged_pressed_for_or_given_up_is_read(text, event, actor):
    """A pronoun as object, and an adjective behind "as", part no verb from its subject."""
    assert (event, actor) in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway slapped a coat of paint on the parliament.",
        "The gardener turned hoses on the lawn.",
        "The film ended the rule of the studio.",
        "Norway added a frigate to its fleet.",
        "The museum wrote to the ambassador. The minister was handed a note by his aide.",
    ],
)
def test_the_same_words_of_other_things_tell_nothing(text):
    """Paint, lawns and studios are neither punished nor ruled, and an envoy of another sentence is not summoned."""
    assert kinds(text) == []
