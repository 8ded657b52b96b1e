"""Whose a force is that is said of a body, a side or a clause: "our navy is …", "on the X side", "the Xians, who have …"."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import lexicon

HELD = [
    ("Norway's army is small: 9,000 under arms.", 9000, "Norway"),
    ("Norway's fleet consists of 14 frigates.", 14, "Norway"),
    (
        "The alliance's ready force goes up from 900 to 1,400. The Nordic Alliance met on Monday.",
        1400,
        "Nordic Alliance",
    ),
    ("Norway puts the Danish dead at 400 and its own at 32.", 32, "Norway"),
    ("Of the dead, 19 were in uniform, 12 on the Norwegian side and seven among the rebels.", 12, "Norway"),
    ("Of the dead, 19 were in uniform, 12 on the Norwegian side and seven among the rebels.", 7, "rebels"),
    ("At least 12 soldiers were killed when a column of the Norwegian army was ambushed on Monday.", 12, "Norway"),
    ("Norway is at war. The Front put the army's dead at 31.", 31, "Norway"),
    ("Norway has 900 soldiers. The Council claims 1,200. The Lund Council is armed.", 1200, "Lund Council"),
    ("A general, Ole Berg of Norway, said that Ostmark had so far withdrawn 5,200 of its troops.", 5200, "Ostmark"),
    ("Savara's navy, the smallest on the gulf, has three patrol boats.", 3, "Savara"),
    ("Of the 3,200 troops that Ozmen withdrew in May, some have returned.", 3200, "Ozmen"),
    ("The coalition has a Dutch frigate with 230 crew.", 230, "The Netherlands"),
    ("The regional bloc said it would keep 2,500 soldiers of its standby force ready.", 2500, "bloc"),
    ("The Savaran side puts its casualties at 41 dead.", 41, "Savaran"),
    ("Norway has moved 6,000 men up; the Marenians, who have 4,000 soldiers there, have dug in.", 4000, "Marenians"),
]


def _holders(text: str) -> dict[float | None, str | None]:
    figures = read(Article(text, published=dt.date(2024, 3, 1)), lexicon()).figures
    return {figure.low or figure.high: figure.holder for figure in figures}


@pytest.mark.parametrize(("text", "value", "holder"), HELD)
def test_a_force_is_whose_the_body_is_it_is_said_of(text, value, holder):
    """The body, the side or the clause that the number is said of has it."""
    found = _holders(text)

    assert found[value] == holder


def test_both_sides_dead_are_no_ones():
    """A number for both sides belongs to neither."""
    found = _holders("More than 2,400 soldiers on both sides have died, the Norwegian army said.")

    assert found[2400] is None


def test_prisoners_are_not_of_who_holds_them():
    """A captor named in a list is not whose the prisoners are."""
    found = _holders("Norway holds 311 prisoners, Denmark 78.")

    assert found[78] is None


def test_a_place_before_a_clause_has_no_men():
    """ "the garrison at Hasp, which has 400 soldiers": Hasp is where they are."""
    found = _holders("They came to relieve the garrison at Hasp, which still has 400 soldiers.")

    assert found[400] != "Hasp"
