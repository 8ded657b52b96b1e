"""Counts that are forces, arms or ruins by what they plainly are, on any page."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("They are joined by 41,000 officers of the state police.", [(41000, "strength")]),
    ("The bank has 200 loan officers.", []),
    ("Polling was watched by 4,000 election officers.", []),
    ("Some 500 soldiers in 90 vehicles left the base.", [(500, "strength"), (90, "equipment")]),
    ("About 300 people in 40 cars left the town.", []),
    ("Three Chinook helicopters are on the way.", [(3, "equipment")]),
    ("The general asked for 2,500 troops and six attack helicopters.", [(2500, "strength"), (6, "equipment")]),
    ("It also has four 122-millimetre howitzers.", [(4, "equipment")]),
    ("Houses: 191,058 destroyed and 175,162 damaged.", [(191058, "destroyed"), (175162, "damaged")]),
    ("A battalion of 500 Fijians will not come.", [(500, "strength")]),
    ("The base, which is held by 620 Uruguayans, was hit.", [(620, "strength")]),
    ("The chief declared that 250,000 Tanvians were under arms.", [(250000, "strength")]),
    ("A group of 300 Germans visited the fort.", []),
    ("The hotel is run by 60 Germans.", []),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_what_is_plainly_a_force_needs_no_verb_of_war(text, wanted):
    """So many in uniform, the lorries of a column, arms with their kind, a formation's nation; civil counts stay out."""
    assert [(figure.high, figure.measure) for figure in read(text)] == wanted
