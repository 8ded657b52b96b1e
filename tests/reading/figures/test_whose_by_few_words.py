"""Whose a force or its harm is by a few words at the number: an officer's body, a side, a promise, who reckons it."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str | None]]:
    """The larger bound of each figure with its holder."""
    return [(f.high or f.low, f.holder) for f in read(Article(text, published=DAY), lexicon()).figures]


OFFICERS = [
    (
        "A platoon leader with the 7th Brigade, who wished no name, said his 30 men had held the ridge.",
        [(30, "7th Brigade")],
    ),
    (
        "Our reporter Jon Arre went up. A captain of the Lomar Guard said his 90 fighters would stay.",
        [(90, "Lomar Guard")],
    ),
    ("A captain with the 12th brigade, who gave no name, said his 40 men had held the ridge.", [(40, "12th brigade")]),
    ("Jon Arre, the Danish colonel who commands the 2,100-strong mission, was silent.", [(2100, None)]),
]
SIDES = [
    ("Washington counts 9,000 dead for the Danish side alone.", [(9000, "Denmark")]),
    ("Pictures show 31 mortars in new pits on the Danish side and a field kitchen on the other.", [(31, "Denmark")]),
    ("He counted 31 mortars in new pits on the Danish side of the river.", [(31, None)]),
    ("The Danish side put the rebels at 60 fighters and its own dead at two.", [(60, "rebels"), (2, "Denmark")]),
]
RECKONED = [
    ("Denmark is small. The Institute for Defence Studies gives it 19,000 soldiers.", [(19000, "Denmark")]),
    ("They ran from an insurgent column that officials put at no more than 400 men.", [(400, "insurgents")]),
    ("Denmark sent ten of the 60 instructors it had promised.", [(10, "Denmark"), (60, "Denmark")]),
    ("Norway sends 8,000 soldiers; Denmark has sent 500 and keeps most of its men, 900, at home.", [(900, "Denmark")]),
    ("The Danish army had spoken of 70 killed and 200 wounded.", [(70, None), (200, None)]),
]


@pytest.mark.parametrize(("text", "rows"), OFFICERS)
def test_an_officers_men_are_of_his_body_and_no_lands_by_his_birth(text, rows):
    """ "A captain of the Guard said his men": the Guard's; a general's land has not what he commands for others."""
    assert told(text) == rows


@pytest.mark.parametrize(("text", "rows"), SIDES)
def test_a_side_named_behind_the_number_or_by_its_own_pronoun_has_it(text, rows):
    """ "for the X side", "its own dead"; the side of a river is a place."""
    assert told(text) == rows


@pytest.mark.parametrize(("text", "rows"), RECKONED)
def test_who_is_reckoned_with_so_many_has_them_and_not_who_reckons(text, rows):
    """An institute gives, officials put, a promise is of who made it; who speaks of dead may speak of the other side's."""
    assert [row for row in told(text) if row in rows] == rows


BESIDE = [
    (
        "He believes there are 5,000 rebels near the dam, with 20 field guns and a radar.",
        [(5000, "rebels"), (20, "rebels")],
    ),
    (
        "The separatists of the hills, whose three towns are guarded by some 4,000 fighters, called a truce.",
        [(4000, "separatists")],
    ),
    ("Denmark is calm. Four officers were held for a night at the camp, the army said.", [(4, "Denmark")]),
    (
        "Jon Arre accused Denmark of holding a drill off the coast in which two brigades and 30 tanks took part.",
        [(2, "Denmark"), (30, "Denmark")],
    ),
    ("Denmark and Norway held an exercise in which 40 tanks took part.", [(40, None)]),
]


@pytest.mark.parametrize(("text", "rows"), BESIDE)
def test_what_goes_with_a_force_or_befalls_it_is_its_own(text, rows):
    """Guns beside rebels, men who guard a side's towns, an army's officers who were held, tanks in a drill that one holds."""
    assert told(text) == rows


TIED = [
    ("A platoon of 30 soldiers, drawn from Denmark's small army, stands guard.", [(30, "Denmark")]),
    ("The camp holds 700 soldiers, all of them from Denmark.", [(700, "Denmark")]),
    ("Of the tanks that crossed the ford, twelve were Danish and the rest nobody's.", [(12, "Denmark")]),
    ("The mortars, which observers put at 45, are on the Danish side.", [(45, "Denmark")]),
    ("Denmark said a Norwegian militia raid left 16 of its troops in hospital.", [(16, "Denmark")]),
]


@pytest.mark.parametrize(("text", "rows"), TIED)
def test_words_behind_the_number_say_where_men_are_from(text, rows):
    """Drawn from, all of them from, were Danish and, on the Danish side; and no raid hurts its own."""
    assert told(text) == rows


def test_who_guesses_how_many_come_has_them_not():
    """A chief of staff who thinks that so many will take part speaks of another's; he would know his own."""
    text = "Jon Arre, Denmark's chief of staff, put it otherwise, estimating that 8,000 soldiers would train there and another 3,000 here."

    assert told(text) == [(8000, None), (3000, None)]
