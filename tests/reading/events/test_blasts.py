"""What blows up: a weapon or somebody's deed is an attack, a factory or a tank of fuel is an accident."""

import pytest

from tests.reading.claims_page import coded


def kinds(text: str) -> list[tuple[str, str | None]]:
    """(event, mode) of every event of a text."""
    return [(event, mode) for event, mode, _, _ in coded(text)]


@pytest.mark.parametrize(
    "text",
    [
        "A fuel lorry exploded in Basra on Monday, killing 12 people.",
        "A factory exploded in Delhi, killing nine workers.",
        "A gas cylinder blew up in a restaurant in Basra.",
        "A blast at a fireworks workshop in Delhi killed nine people.",
        "The ammunition depot blew up.",
    ],
)
def test_an_accident_that_explodes_is_a_hazard(text):
    """Nobody attacked: things that hold fuel or powder burst by themselves."""
    assert kinds(text) == [("HAZARD", "accident")]


@pytest.mark.parametrize(
    "text", ["A lorry exploded in Basra.", "A blast in Basra killed nine people.", "A Norwegian plane exploded."]
)
def test_a_blast_whose_cause_is_not_told_is_nothing(text):
    """Whether it was an attack is not for the reader to guess."""
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A car bomb exploded in Basra.",
        "A device went off near the barracks in Basra.",
        "Iran blew up the dam.",
        "A landmine exploded near Basra and killed two farmers.",
        "A bus hit a landmine near Basra.",
    ],
)
def test_a_weapon_or_a_named_hand_makes_an_assault(text):
    """Bombs, shells and mines are laid by somebody; a named attacker is one."""
    assert kinds(text) == [("ASSAULT", "explosives")]


def test_a_blast_in_a_text_about_a_bombing_is_an_attack():
    """The text says what the blast was, in another sentence."""
    text = "A bomb exploded outside a mosque in Basra on Friday. The blast killed 40 people."

    assert kinds(text) == [("ASSAULT", "explosives")] * 2


def test_the_next_sentence_says_nothing_of_a_noun():
    """“Killed” of the next sentence does not make the bomb of this one go off."""
    assert kinds("Police in Delhi found a bomb. A bus accident killed nine people.") == []


def test_a_blast_is_not_by_those_who_tell_of_it():
    """“X's mayor said blasts were heard” names no attacker; “Iran's drones” does."""
    text = "Drones attacked Oslo. Norway's mayor said explosions were heard in the capital."

    assert coded(text)[-1][2] == ()
    assert coded("Rebels fled. Iran's missile strikes hit Basra.")[-1][2] == ("Iran",)
