"""Developments as many newsrooms would tell them, and the same words where nothing of the kind happened."""

import pytest

from tests.reading.claims_page import coded, happened


def kinds(text: str) -> set[str]:
    """The types of a text's events."""
    return {row[0] for row in coded(text)}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The Iranian government said it was prepared to take in the wounded.", "AGREE"),
        ("Norway has accepted.", "AGREE"),
        ("Envoys of Norway and Iran struck a bargain over fishing rights.", "AGREE"),
        ("President Karel Novak was closeted with his generals all day.", "CONSULT"),
        ("The envoy, Lena Orlova, had an audience with the king on Thursday.", "CONSULT"),
        ("President Karel Novak returns tonight from Oslo.", "CONSULT"),
        ("President Karel Novak voiced full confidence in the observers.", "SUPPORT"),
        ("The bank has extended a $90 million credit line to Iran.", "AID"),
        ("Norway and Iran are each sending two field hospitals.", "AID"),
        ("The rebels turned loose nine captured policemen.", "RETREAT"),
        ("Some 200 militiamen laid down their rifles in Basra.", "RETREAT"),
        ("The rebels will respect the truce, their spokesman said.", "RETREAT"),
        ("Norway has turned to Iran for an emergency loan.", "REQUEST"),
        ("Mothers of the missing pressed the ministry to publish the lists.", "REQUEST"),
        ("Norway summoned the Iranian high commissioner.", "ACCUSE"),
        ("The reports are an invention, the Norwegian government said.", "REJECT"),
        ("Parliament threw out the draft treaty on Monday.", "REJECT"),
        ("The rebels have sworn to block the port.", "THREATEN"),
        ("Tens of thousands packed the main square of Basra to denounce the law.", "PROTEST"),
        ("Hundreds of students turned out to cheer the rebels.", "PROTEST"),
        ("Norway told two Iranian diplomats to leave the country.", "SANCTION"),
        ("President Karel Novak fired his army chief on Sunday.", "SANCTION"),
        ("Columns of armour were seen heading for Basra.", "MOBILIZE"),
        ("Norway is sending a company of engineers to the frontier.", "MOBILIZE"),
        ("Reservists were called to the colours in Oslo.", "MOBILIZE"),
        ("Two frigates sailed through the strait on Sunday.", "MOBILIZE"),
        ("Troops encircled the capital on Monday.", "COERCE"),
        ("Iran sent 200 refugees back across the border.", "COERCE"),
        ("Norwegian warplanes flattened a six-storey house in Basra.", "ASSAULT"),
        ("Norwegian air defences brought down two drones.", "ASSAULT"),
        ("Iranian missiles rained on Basra overnight.", "ASSAULT"),
        ("The rebels violated the ceasefire nine times, the Norwegian army said.", "ASSAULT"),
    ],
)
def test_an_act_is_read_as_newsrooms_tell_it(text: str, event: str) -> None:
    """Synonyms, particles, passives and floating words ("are each sending") tell the same acts."""
    assert event in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The team was prepared to take the lead.",
        "She was seen heading for the beach.",
        "He had a drink with the king of the dancers.",
        "The company fired 200 workers on Monday.",
        "The teacher turned to the board for an answer.",
        "The bank extended its opening hours.",
        "Mountains encircle the capital.",
        "The pianist sailed through the sonata.",
        "The fans packed their bags.",
        "Prices rained on the parade of the traders.",
        "The invention won a prize.",
    ],
)
def test_the_same_words_in_peace_tell_no_act(text: str) -> None:
    """Fans, prices and pianists do none of it."""
    assert kinds(text) == set()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Norwegian troops entered Basra on Monday.", "Basra"),
        ("Rebels reached the center of Basra on Monday.", "Basra"),
        ("Norwegian troops captured Basra on Monday.", "Basra"),
    ],
)
def test_a_town_that_is_entered_or_taken_is_the_place_of_it(text: str, place: str) -> None:
    """Rule: a town by name may be what a force enters, reaches or takes, and is then where it happened."""
    [event] = happened(text).events

    assert event.event in ("MOBILIZE", "COERCE")
    assert event.place == place


@pytest.mark.parametrize("text", ["The news reached Basra on Monday.", "Norway entered the Nordic final."])
def test_news_and_teams_enter_no_town(text: str) -> None:
    """Rule: only a force moves."""
    assert [event for event in happened(text).events if event.event == "MOBILIZE"] == []


def test_weapons_handed_to_peacekeepers_are_no_aid() -> None:
    """Rule: whoever hands his weapons to somebody lays them down."""
    [event] = happened("Norway said 100 Iranian soldiers had handed their weapons to Norwegian troops.").events

    assert (event.event, event.mode) == ("RETREAT", "disarm")
