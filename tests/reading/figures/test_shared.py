"""Harm that a verb tells of two counts, of those who are held or taken, and of names on lists."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "number", "measure"),
    [
        ("Three nurses were killed, along with 12 villagers who had sought shelter there.", 12, "killed"),
        ("Since May some 900 soldiers on both sides and 210 civilians have died.", 900, "killed"),
        ("About 300 Norwegians and Finns are thought to be held.", 300, "detained"),
        ("Gunmen held 12 Norwegians for a week.", 12, "captured"),
        ("The patrol was ambushed; three died and two were taken.", 2, "captured"),
        ("Kesh says it holds 240 Lomari soldiers.", 240, "captured"),
        ("The list of the dead has 712 names.", 712, "killed"),
        ("The office has registered 60 names of missing persons.", 60, "missing"),
        ("He has signed 30 death certificates.", 30, "killed"),
        ("One of the guards was shot on Monday and died in hospital.", 1, "killed"),
        ("It lost five men and captured 40 of ours.", 40, "captured"),
        ("The rebels speak of 900 dead, and the church, which counts graves, of 450.", 450, "killed"),
    ],
)
def test_harm_is_read_where_its_verb_stands_apart(text: str, number: int, measure: str) -> None:
    """One verb for two counts; "held" and "taken" of people; names stand for those who bear them."""
    assert measure in [figure.measure for figure in read(text) if figure.low == number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The list of guests has 712 names.", 712),
        ("The school has signed 30 certificates.", 30),
        ("Seats for 40 people were taken.", 40),
        ("Kesh says it holds 240 Keshi soldiers in reserve.", 240),
        ("The team held 12 meetings.", 12),
        ("Soldiers in Brod and 210 civilians have talked.", 210),
    ],
)
def test_no_harm_is_read_into_plain_words(text: str, number: int) -> None:
    """Guests on a list, seats that are taken and meetings that are held harm nobody."""
    assert [figure for figure in read(text) if figure.low == number and figure.measure != "strength"] == []
