"""A toll and where it fell, in brackets behind it; and measurements that are told twice or of former years."""

import datetime as dt

import pytest

from config.lexicons import load_lexicon
from store.models import Article
from store.reading.read import read

SPREAD = [
    ("Deaths: 26 (Camana 23, Arequipa 2)", [(26, None), (23, "Camana"), (2, "Arequipa")]),
    (
        "The flood has killed 41 people (Port Sel 30, Ost 8 and Marl 3), the ministry said.",
        [(41, None), (30, "Port Sel"), (8, "Ost"), (3, "Marl")],
    ),
    ("Displaced: 4,800 (Port Sel: 3,000; Ost: 900)", [(4800, None), (3000, "Port Sel"), (900, "Ost")]),
    ("Deaths: 9 (Ost town 5, Sel 4)", [(9, None), (5, "Ost town"), (4, "Sel")]),
    ("Injured: 231 (Ost 300)", [(231, None)]),
    ("Deaths: 14 (Boeing 737)", [(14, None)]),
    ("Deaths: 14 (men 11, women 3)", [(14, None)]),
    ("Killed: 14 (Men 11, Women 3)", [(14, None)]),
    ("Killed 26 (Russia's 12, Ukraine's 14)", [(26, None)]),
    ("Missing: 28 (as of 8 May)", [(28, None)]),
]


def figures(text):
    """What an article of these words counts."""
    return read(Article(text, published=dt.date(2030, 5, 8)), load_lexicon()).figures


@pytest.mark.parametrize(("text", "told"), SPREAD)
def test_each_number_of_the_bracket_is_of_the_name_before_it(text, told):
    """The toll itself is of none of these places; what is no list of places, or more than the toll, is left alone."""
    assert [(figure.low, figure.place) for figure in figures(text) if figure.holder is None] == told


def test_a_length_told_again_in_other_units_is_told_once():
    """28 km (17 miles) is one depth."""
    found = figures("The quake struck at a depth of 28 km (17 miles). The river rose three metres (10 feet).")

    assert [(figure.low, figure.unit) for figure in found] == [(28, "km"), (3, "m")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In 2007, a magnitude 8.0 earthquake in Pisco killed 500 people.", [(8.0, "historical")]),
        ("A 5.2-magnitude quake struck the area in 1998 and damaged the church.", [(5.2, "historical")]),
        ("The magnitude 7.4 quake that struck on Monday was the strongest since 2019.", [(7.4, "asserted")]),
        ("A quake of magnitude 6.1 struck Kessan, 20 years after one of magnitude 7.0.", [(6.1, "asserted"), (7.0, "asserted")]),
    ],
)  # fmt: skip
def test_a_quake_of_former_years_is_background(text, told):
    """The quake that the land remembers is not the one that is told of; and "one of magnitude 7" is not of magnitude 1."""
    assert [(f.low, f.modality) for f in figures(text) if f.measure == "magnitude"] == told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The governor of Ost said 34 people had died, three more than the centre has counted.", "the governor of Ost"),
        ("Nine houses burned, two fewer than the fire brigade counted.", None),
        ("Unconfirmed reports on social media say that 30 soldiers were captured.", None),
        ("Local reports said 12 people had died.", None),
        ("Local officials said 12 people had died.", "Local officials"),
    ],
)
def test_who_is_only_compared_with_gives_no_number_and_neither_do_reports(text, speaker):
    """ "Three more than X has counted": X tells another number."""
    assert {figure.speaker for figure in figures(text)} == {speaker}
