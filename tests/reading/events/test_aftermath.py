"""What came after an attack is not that attack, and who attacked before does not attack again."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Israeli helicopters struck Gaza City after a suicide attack in Haifa.", ("aerial", ("Israel",))),
        ("After a suicide bombing in Haifa, Israel struck Gaza City.", (None, ("Israel",))),
        ("Fighter bombers hit Jenin a day after a suicide bomber had blown up a bus.", ("aerial", ("bombers",))),
        ("Two suicide bombers attacked a market in Basra.", ("suicide-attack", ("bombers",))),
        ("Six people were wounded after an Iranian drone hit a bus in Basra.", ("drone", ("Iran",))),
        ("The port was bombed in June after a mob had lynched two soldiers there.", ("aerial", ())),
        ("The air raids were launched in response to rocket attacks by Hamas.", ("aerial", ())),
        ("The city was hit by drones and six people were killed by Iran.", ("drone", ("Iran",))),
    ],
)
def test_mode_and_doer_are_those_of_the_attack_itself(text: str, expected: tuple[str | None, tuple[str, ...]]) -> None:
    """Behind "after" and "in response to" another happening is told, with its own weapons and its own attackers."""
    assert coded(text)[0][1:3] == expected


def test_a_bombing_that_follows_raids_is_not_the_raiders() -> None:
    """What a happening follows has its own doers and victims."""
    told = coded("The suicide bombing in Haifa follows a wave of Israeli air raids against Norwegian posts.")

    assert all(row[1] != "suicide-attack" or row[2:] == ((), ()) for row in told)


def test_who_shows_a_tape_of_an_attack_made_none() -> None:
    """What follows "by" after "released" or "condemned" did only that."""
    told = coded("An attack on Norway was claimed in a video released by the Iranian government on Monday.")

    assert told == [("ASSAULT", None, (), ("Norway",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A plane of the Kenya Air Force crashed near the city of Basra, killing nine.", ["HAZARD"]),
        ("Missiles slammed into the city of Basra.", ["ASSAULT"]),
        ("Iran has demanded the arrest of 36 militants.", ["REQUEST"]),
        ("Paul Roe attributed the victory to Anna Berg.", []),
        ("The president sent in tanks and warplanes to the police stations of Norway.", []),
    ],
)
def test_crashes_demands_credit_and_tanks_are_what_they_are(text: str, expected: list[str]) -> None:
    """A plane that falls strikes no city, a demand opens no case, credit accuses nobody, and tanks are no aid."""
    assert [row[0] for row in coded(text)] == expected


def test_an_accusation_is_not_dated_by_the_attack_it_is_about() -> None:
    """The day behind "the attack on" is the attack's."""
    told = happened("India accused Pakistan of carrying out the attack on December 13.").events

    assert [event.date for event in told if event.event == "ACCUSE"] != ["2030-12-13"]
