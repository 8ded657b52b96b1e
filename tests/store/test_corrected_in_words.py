"""Corrections in other words, old values that nobody knew, and sides that admit more."""

import pytest

from tests.store.judged import Desk, dead
from tests.store.test_developments_before import QUAKE
from tests.store.test_observe import figure, seen_in


@pytest.mark.parametrize(
    "text",
    [
        "Clarification: a storm killed 9 people in Manila, not 12.",
        "A storm killed 9 people in Manila, instead of 12 as earlier reported.",
        "The storm killed 9 people in Manila, the mayor said, clarifying an earlier figure of 12.",
        "The storm killed 9 people in Manila; the office said its first figure was mistaken.",
        "The office amended its figures: the storm killed 9 people in Manila.",
    ],
)
def test_a_clarification_corrects(text):
    """Rule: who clarifies or amends what was told, or calls it mistaken, corrects it."""
    seen = seen_in(text, figure(text, text, "9", 9))[0]

    assert {"correction", "corrects"} <= seen.cues


def test_an_old_value_that_nobody_knew_is_news():
    """ "On Monday the army had reported that 30 soldiers had been killed": no newer number, no thread that knows any."""
    verdict = Desk().sees(dead(30), cues=["earlier"], story=QUAKE)

    assert verdict.reason == "NEW"


def test_a_side_that_admits_more_is_not_called_the_same_side():
    """Ukraine told 40 of Russia's dead; Russia tells 50: no side told another value than before."""
    desk = Desk()
    desk.sees(dead(40, unit="soldiers", holder="Russia", speaker="Ukraine"), setting="conflict", story=QUAKE)
    more = dead(50, unit="soldiers", holder="Russia", speaker="Russia")
    verdict = desk.sees(more, "gazette", 20, setting="conflict", story=QUAKE)

    assert (verdict.reason, verdict.rule) == ("CHANGED", "a side tells more of its own losses")
