"""Idioms and rarer words count as the plain verb they stand for does."""

import pytest

from store.reading.text.idioms import PLAIN, plainly
from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Four of them lost their lives in an ambush.", [(4, "killed")]),
        ("Six members of our armed forces lost their lives and 31 were wounded.", [(6, "killed"), (31, "wounded")]),
        ("Thirty-four hostages and 15 kidnappers lost their lives.", [(34, "killed"), (15, "killed")]),
        ("An officer lost his life.", [(1, "killed")]),
        ("Three of the wounded have since perished.", [(3, "killed")]),
        ("Volunteers recovered the corpses of 22 civilians.", [(22, "killed")]),
        ("A nurse and two of her patients were murdered.", [(1, "killed"), (2, "killed")]),
        ("Some 800 soldiers had been murdered or wounded.", [(800, "casualties")]),
        ("A unit of 60 frontier guards sleeps in the hall.", [(60, "strength")]),
        ("He lost his life savings of 300.", []),
        ("12 lords lost their life peerages.", []),
        ("Nine villagers were instantly killed.", [(9, "killed")]),
        ("Nine villagers had previously been wounded.", [(9, "wounded")]),
        (
            "Nine of them were by then in captivity and 12 soldiers were by then wounded.",
            [(9, "captured"), (12, "wounded")],
        ),
        ("The report said 300 people were erroneously reported killed.", []),
        ("The report said 300 people were annually reported killed.", []),
        ("There are at present 900 soldiers in the valley.", [(900, "strength")]),
        ("Of the 300 firms, 40 didn’t survive the year.", []),
        ("Some 300 workers didn’t live in the town.", []),
        ("Fourteen clinics were partly destroyed.", [(14, "damaged")]),
    ],
)
def test_a_rarer_word_counts_as_the_plain_one(text, told):
    """Whatever rule tells who died tells who lost his life."""
    assert [(figure.low, figure.measure) for figure in figures(text)] == told


def test_units_and_evidence_are_the_text_s_own_words():
    """Only the rules hear the plain word."""
    (figure,) = figures("Volunteers recovered the corpses of 22 islanders.")

    assert (figure.unit, figure.evidence[0].text) == ("islanders", "Volunteers recovered the corpses of 22 islanders.")


@pytest.mark.parametrize("word", PLAIN)
def test_the_plain_words_stand_in_the_same_places(word):
    """Token for token: what offsets count is the text."""
    assert plainly(["they", word, ",", "lost", "their", "lives"]) == ["they", PLAIN[word], ",", "died", "at", "once"]
