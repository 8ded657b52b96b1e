"""Harm of a war or flood of its years, moves of a month before, those who are let go, items of a toll behind a comma, losses of the other side."""

import pytest

from store.models import Figure
from tests.reading.figures_page import read


def figures(text: str) -> list[Figure]:
    """The figures of a text."""
    return read(text)


OF_THEN = [
    "The Front grew from a militia beaten in the war of 2016-17, in which about 9,000 people were killed.",
    "He made his name in the floods of 2011, which killed 340 people.",
    "The town was rebuilt after the 2010 earthquake, in which 4,200 people died.",
    "She is a veteran of the 2003-05 civil war, when 12,000 people were displaced.",
    "The garrison was reduced in November, when two battalions were moved to the oilfields.",
    "The decision to transfer two battalions from Kamdara in November was taken on military grounds.",
]
OF_NOW = [
    "The army, beaten in the war of 2016, said on Tuesday that 40 soldiers were killed.",
    "The war of 2016-17, which has now flared up again, killed 40 people on Tuesday.",
    "The flood of Tuesday, in which 40 people were killed, is falling.",
    "The garrison was reduced on Sunday, when two battalions were moved to the oilfields.",
    "The decision to transfer two battalions from Kamdara on Sunday was taken on military grounds.",
]


@pytest.mark.parametrize("text", OF_THEN)
def test_a_war_with_its_years_is_history(text: str) -> None:
    """So is a move that its month puts into the past."""
    assert [row.modality for row in figures(text)] == ["historical"]


@pytest.mark.parametrize("text", OF_NOW)
def test_what_is_of_now_stays_so(text: str) -> None:
    """A day of these weeks, or a clause on today, tells news."""
    assert "asserted" in [row.modality for row in figures(text)]


LET_GO = [
    "By then 118 people had been wounded.\n\nThe Front released a group of policemen. It said there were 26 of them.",
    "The rebels have set free the soldiers. The ministry spoke of 26.",
    "The hostages were freed on Friday. There were 26 of them.",
    "The Front says it let go 30 captives, the ministry says 26.",
]
HELD = [
    "The Front has not released the policemen. It said there were 26 of them.",
    "The Front is to release the policemen. It said there were 26 of them.",
    "A video released by the army shows captured soldiers. Our desk counted 26 of them.",
    "The Front released a list of captured policemen. It said there were 26 of them.",
]


@pytest.mark.parametrize("text", LET_GO)
def test_a_number_behind_a_release_counts_those_let_go(text: str) -> None:
    """Not the wounded told of before."""
    row = figures(text)[-1]
    assert (row.measure, row.high, row.status) == ("captured", 26, "freed")


@pytest.mark.parametrize("text", HELD)
def test_nobody_is_freed_by_a_plan_or_a_video(text: str) -> None:
    """Only a deed that is done sets people free."""
    assert "freed" not in [row.status for row in figures(text)]


ITEMS = [
    ("71 people had died, 44 civilians and 27 soldiers and police.", "soldiers and police"),
    ("There are 41 dead since Tuesday, 14 civilians and 27 policemen.", "policemen"),
]


@pytest.mark.parametrize(("text", "unit"), ITEMS)
def test_items_behind_a_comma_that_add_up_are_of_the_toll(text: str, unit: str) -> None:
    """``44 civilians and 27 soldiers``: dead, no force."""
    row = figures(text)[-1]
    assert (row.measure, row.high, row.unit) == ("killed", 27, unit)
    assert row.part_of in (71, 41)


def test_numbers_that_do_not_add_up_are_no_items() -> None:
    """A force told beside a toll remains one."""
    rows = figures("71 people had died, and 2,700 soldiers were sent to Karvel.")
    assert [(row.measure, row.high) for row in rows] == [("killed", 71), ("strength", 2700)]


def test_those_of_the_other_side_are_losses() -> None:
    """``its own losses at 23 and those of the insurgents at 310``."""
    rows = figures("The ministry put its own losses at 23 and those of the insurgents at 310.")
    assert [(row.measure, row.high) for row in rows] == [("casualties", 23), ("casualties", 310)]


def test_those_of_a_force_without_losses_are_no_losses() -> None:
    """``put its own strength at …``: no losses stand before."""
    rows = figures("The ministry put its own soldiers at 2,300 and those of the insurgents at 310.")
    assert "casualties" not in [row.measure for row in rows]


def test_who_has_given_their_lives_is_dead() -> None:
    """``38 servicemen have given their lives``."""
    rows = figures("On Friday 38 servicemen have given their lives and 112 have been wounded.")
    assert [(row.measure, row.high) for row in rows] == [("killed", 38), ("wounded", 112)]
