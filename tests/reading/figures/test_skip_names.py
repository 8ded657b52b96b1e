"""Numbers of names, clocks and families count nobody; what drains away is not dead; a named victim has others beside him."""

import pytest

from tests.reading.figures_page import read

NOT = [
    "The talks with the rebels resume at 14.30 on the ship.",
    "It brought officers of 45 Commando to the quay.",
    "An officer of 16 Air Assault Brigade spoke.",
    "The guards appeared on Kanal 24.",
    "He spoke of a truce between the two armies.",
    "The clinic loses four of its doctors to emigration.",
]
TOLD = [
    ("The army sent 45 commandos to the quay.", [(45, "strength")]),
    ("The army lost four of its doctors in the raid.", [(4, "killed")]),
    ("Five members of one family died.", [(5, "killed")]),
    ("One family died in the fire.", [(1, "killed")]),
    ("A mine killed Ana Roy, a former judge, and at least nine others.", [(9, "killed")]),
    ("A mine startled Ana Roy, a former judge, and nine others.", []),
    ("Reports spoke of 400 marchers and 30 arrests.", [(30, "detained")]),
    ("Planes carried 80 citizens to Oslo.", [(80, "evacuated")]),
    ("A tram carried 80 citizens to Oslo.", []),
    ("About 70 persons were brought to shelters.", [(70, "evacuated")]),
    ("Some 900 are still under arms.", [(900, "strength")]),
    ("There are 900 rebels, and 40 more are on standby.", [(900, "strength"), (40, "strength")]),
]


@pytest.mark.parametrize("text", NOT)
def test_the_number_of_a_unit_a_clock_or_a_channel_counts_nobody(text):
    """A unit's number, a clock time with a dot, a channel's number, the two sides of a truce, doctors who leave."""
    assert read(text) == []


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_those_who_are_counted_beside_such_words_stay(text, wanted):
    """The same words around numbers that do count people."""
    assert [(figure.high or figure.low, figure.measure) for figure in read(text)] == wanted
