"""Whose a figure is not: of nationals who are only counted, of a state's own army, of a spokesman's office."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str, str | None]]:
    """The numbers of a text with their measure and holder."""
    return [(f.low, f.measure, f.holder) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "The commission reported on the Highland Army. It said that government forces had moved 16 howitzers back.",
            (16, "equipment", "government"),
        ),
        ("They will join 1,100 Germans who are there. The army has 24,000 soldiers.", (24000, "strength", "army")),
        (
            "The Sword Front put the dead at 100. The ministry says the army killed 48 of its fighters.",
            (48, "killed", "Sword Front"),
        ),
        ("The government of Norway has yet to release any of the 140 fighters it holds.", (140, "captured", None)),
        (
            "The president has sent in 2,500 troops. The army chief, General Hugo Prats, said they obey. He has 40,000 men.",
            (40000, "strength", "army"),
        ),
        (
            "Norway counted 9,000 Kestian soldiers, of whom around 6,000 belong to the land forces.",
            (6000, "strength", "Kestian"),
        ),
    ],
)
def test_whose_it_is_and_is_not(text, last):
    """Nobody kills or holds his own, and so many people of a land are not the land."""
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "The Border Guard turned back 1,300 migrants, bringing the total for the year to 14,200.",
        "Another 60 recruits escaped unhurt.",
    ],
)
def test_no_force_of_migrants_or_of_the_unhurt(text):
    """A total goes on with those before it, and who is unhurt is told in passing."""
    assert not [row for row in told(text) if row[1] == "strength"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The Sun Front claims 6,500 fighters; Norway puts their strength at 3,000.", (3000, "strength", "Sun Front")),
        ("A Chinese engineering company of 175 arrived on Monday.", (175, "strength", "China")),
        ("The Sun Front says it killed 22 soldiers and acknowledged the loss of five men.", (5, "killed", "Sun Front")),
        ("The village had 35 houses; 12 were burned.", (12, "destroyed", None)),
    ],
)
def test_whose_the_second_number_is(text, last):
    """Who values another's strength has none of it; houses that burn are no people."""
    assert told(text)[-1] == last


def test_a_part_of_whom_the_sentence_is_about_is_of_no_one_before():
    """ "They came at night, forty of them": nobody who was arrested before."""
    text = 'The army arrested 66 shepherds. "They came at night, forty of them, with clubs," said Ana Roy.'

    assert [low for low, _, _ in told(text)] == [66]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The army has 900 soldiers there and the rebels, by most estimates, 2,000.",
            [(900, "strength", "army"), (2000, "strength", "rebels")],
        ),
        (
            "The largest contributor is Norway, which has 11,000 soldiers, ahead of Nepal (6,000) and India (5,400).",
            [(11000, "strength", "Norway"), (6000, "strength", "Nepal"), (5400, "strength", "India")],
        ),
        ("The mission has asked Ghana and Kenya for 1,500 soldiers each.", [(1500, "strength", None)]),
        ("Norway will buy 120 armoured vehicles from South Korea.", [(120, "equipment", "Norway")]),
    ],
)
def test_whose_it_is_behind_an_aside_a_bracket_a_plea_or_a_sale(text, wanted):
    """Who is asked by two has nothing alone, and who sells has it no more."""
    assert told(text) == wanted


def test_the_people_named_last_are_whom_an_arrest_takes():
    """ "Police arrested 12 of them": of the supporters of the sentence before, not of the guard counted earlier."""
    text = "The prince has a guard of 400. The party called on its supporters. Police arrested 12 of them."
    found = read(Article(text, published=DAY), lexicon()).figures

    assert [(f.low, f.unit) for f in found][-1] == (12, "supporters")


def test_what_a_war_was_begun_with_is_past():
    """ "It began the war with 3,400 soldiers and has 2,100 now"."""
    found = read(
        Article("The 5th Brigade began the war with 3,400 soldiers and has 2,100 now.", published=DAY), lexicon()
    ).figures

    assert [(f.low, f.modality) for f in found] == [(3400, "historical"), (2100, "asserted")]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "The Indians came in January. When they are all there the force will have 4,500 soldiers.",
            (4500, "strength", None),
        ),
        ("Nine men of the Front died. The minister put the army's own dead at two.", (2, "killed", "army")),
    ],
)
def test_a_body_without_a_name_is_nobody_s(text, last):
    """ "The force" is no pronoun's, and an army's own dead are the army's."""
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The navy picked up 30 dead from the sea.", [(30, "killed", None)]),
        ("The army evacuated 12 wounded on Monday.", [(12, "wounded", None)]),
        ("The army has recovered 12 dead soldiers.", [(12, "killed", "army")]),
        ("The army lost 40 dead.", [(40, "killed", "army")]),
    ],
)
def test_whom_a_force_fetches_may_be_anybody(text, wanted):
    """Who brings away the dead and wounded has not lost them, soldiers aside."""
    assert told(text) == wanted
