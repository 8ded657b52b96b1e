"""Whom soldiers and police take off buses or out of their homes."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("At a checkpoint, soldiers took 86 men off the buses.", ["detained"]),
        ("Militiamen dragged 40 men from their homes.", ["detained"]),
        ("Police pulled 30 young men out of their cars.", ["detained"]),
        ("Officers took 86 passengers off the train after it broke down.", ["evacuated"]),
        ("The army forced 20,000 people from their homes.", ["displaced"]),
        ("Soldiers pulled 12 people from the collapsed houses.", ["evacuated"]),
        ("The army took 300 soldiers to the front.", ["strength"]),
    ],
)
def test_they_are_held(text, measures):
    """Who digs people out of ruins holds nobody."""
    assert [figure.measure for figure in read(text)] == measures
