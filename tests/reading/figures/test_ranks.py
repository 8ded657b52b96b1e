"""Whose forces are that a word beside them tells: a possessed body, a unit's state, an adjective "-led", what a side faces."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import lexicon
from tests.reading.names_page import figures

HELD = [
    (
        "Nordic envoys say the Pact's second battalion, about 450 men, is training. The Lund Pact is new.",
        450,
        "Lund Pact",
    ),
    ("There are now 700 soldiers here from the 4th Alpine Brigade.", 700, "4th Alpine Brigade"),
    ("On the quay 40 sailors from Norway are waiting to go home.", 40, "Norway"),
    ("The Port-Lavelle army, which was rebuilt in 2010, has 2,300 soldiers on paper.", 2300, "Port-Lavelle"),
    ("Britain has drafted a text for a UN-led mission of up to 2,000 for a year.", 2000, "UN"),
    ("Britain has drafted a text for a UN-supported mission of up to 2,000 for a year.", 2000, "UN-supported mission"),
    ("The armed forces of Norway have twelve battalions, about 9,500 soldiers, on the far bank.", 9500, "Norway"),
    ("The UN Security Council raised the ceiling of UNIFIL to 14,400 troops.", 14400, "UNIFIL"),
    ("The UN Security Council extended the mandate of UNIFIL. Its 10,000 soldiers patrol the south.", 10000, "UNIFIL"),
    (
        "The 2nd Fusilier Brigade, 3,100 men, moved to Oslo, the Norwegian army said. A further 900 soldiers will follow.",
        900,
        "Norway",
    ),
]
NOT_HELD = [
    ("The Lund Centre in Oslo, which examines pictures, said it had identified 4,000 soldiers.", 4000),
    ("Norway has condemned a march that 300 soldiers took part in.", 300),
]


def _holders(text: str) -> dict[float | None, str | None]:
    figures = read(Article(text, published=dt.date(2024, 3, 1)), lexicon()).figures
    return {figure.low or figure.high: figure.holder for figure in figures}


@pytest.mark.parametrize(("text", "value", "holder"), HELD)
def test_a_force_is_of_the_body_that_stands_at_it(text, value, holder):
    """What possesses, leads or names a force in its own phrase has it, not the first name of the sentence."""
    found = _holders(text)

    assert found[value] == holder


@pytest.mark.parametrize(("text", "value"), NOT_HELD)
def test_who_has_seen_or_condemned_a_force_does_not_have_it(text, value):
    """ "has" before another verb is a tense and owns nothing."""
    found = _holders(text)

    assert found[value] is None


def test_prisoners_whom_a_side_holds_are_the_other_sides():
    """A side that speaks of prisoners it holds has taken them from the other."""
    text = 'Press briefing of the Norwegian defence ministry\n\nDanish troops crossed the Tana, General Ole Berg said. "We hold 12 prisoners," he said.'
    found = _holders(text)

    assert found[12] == "Denmark"


def test_whose_backers_are_named_is_not_called_by_them():
    """A word such as "UN-backed" is no name of a land before its government."""
    told = figures("The UN-backed government has 3,000 soldiers.")

    assert [figure.holder for figure in told] == ["UN-backed government"]
