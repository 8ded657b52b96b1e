"""Words of harm, force and aid in their peaceful senses, which told what the text does not say."""

import pytest

from store.models import Event
from tests.reading.names_page import figures, reading


def events(text: str) -> tuple[Event, ...]:
    """The events that the whole reader finds."""
    return reading(text).events


@pytest.mark.parametrize(
    "text",
    [
        "The goalkeeper has been struck down by malaria.",
        "Judges struck down two laws on Friday.",
        "The motion was shot down in the senate.",
        "The port city's club captured its first title.",
        "Pipers marched through the village on Sunday.",
        "The retailer's plan was shot down by shareholders.",
        "Supporters stormed onto the pitch at full time.",
        "The airline was hit by a string of cancellations.",
        "The governor came under fire from campaigners.",
        "The mayor came under fire for refusing to meet voters.",
        "The bank let go 90 people in May.",
        "The director was shooting in Amman for a month.",
        "The musical bombed in Chicago.",
        "Tens of thousands took to the streets to celebrate the cup.",
        "Canada delivered 80,000 tonnes of barley to Japan under a contract.",
        "Estonia hosts 900 British soldiers.",
    ],
)
def test_words_of_war_in_peace_tell_no_event(text: str) -> None:
    """Illness, courts, critics, film crews, traders and hosts of allied troops do nothing of the kind."""
    assert events(text) == ()


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The convoy came under fire from rebels near Gao.", "ASSAULT"),
        ("The drone was shot down over Odesa.", "ASSAULT"),
        ("Estonia hosted the Latvian president.", "CONSULT"),
        ("Gunmen carried off 30 villagers.", "ASSAULT"),
        ("India sent wheat to Kabul as aid.", "AID"),
    ],
)
def test_the_same_words_meant_as_they_are_still_tell(text: str, event: str) -> None:
    """The guards look at doer and object, not at the verb alone."""
    assert [row.event for row in events(text)] == [event]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The fever has carried off 70 people.", ["killed"]),
        ("The torrent carried off nine villagers.", ["killed"]),
        ("Bandits carried off 30 villagers.", ["captured"]),
        ("Of the 50 drones launched, 31 were shot down.", []),
        ("The library lost 14 paintings to damp.", []),
        ("The Tigers lost four players to injury.", []),
        ("The agency lost 30 people to rival firms.", []),
        ("Two ministers have fallen since March.", []),
        ("Two soldiers have fallen since March.", ["killed"]),
        ("The team shot nine scenes in Tunis.", []),
        ("The worm infected 5,000 computers.", []),
    ],
)
def test_harm_is_told_of_those_it_can_befall(text: str, measures: list[str]) -> None:
    """A disease takes no captives, a shot drone is not wounded, and a club's lost players live."""
    assert [figure.measure for figure in figures(text)] == measures


def test_whoever_blows_himself_up_is_no_one_elses_victim() -> None:
    """ "Himself" is the bomber, not the governor of the sentence before."""
    text = "Sani Bello, the governor, spoke on Friday. A suicide bomber blew himself up in a mosque, police said."

    assert [event.recipient for event in events(text)] == [()]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Three people were killed in Russia's overnight attack on Poltava.", "Poltava"),
        ("Nine civilians were killed in Israel's war on Gaza on Tuesday.", "Gaza"),
        ("Twelve people were wounded in Iran's missile strikes, a nurse said.", None),
        ("In Sudan's war, 400 people were killed last month.", "Sudan"),
    ],
)
def test_a_land_whose_attack_it_is_is_not_where_people_die(text: str, place: str | None) -> None:
    """``in X's attack`` tells who strikes, not where; a war of a land without a foe is fought in it."""
    assert [figure.place for figure in figures(text)] == [place]
