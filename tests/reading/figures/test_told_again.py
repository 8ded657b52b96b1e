"""Tolls of another day or side without their noun, bodies measured by their number, and what an aside parts."""

import pytest

from tests.reading.figures_page import read


def told(text: str) -> list[tuple]:
    """(number, measure) of each figure."""
    return [(figure.low or figure.high, figure.measure) for figure in read(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "On Monday 40 people had died. By noon on Tuesday it was 71, then 90.",
            [(40, "killed"), (71, "killed"), (90, "killed")],
        ),
        ("The rebels lost 300 dead, against 41 for the army.", [(300, "killed"), (41, "killed")]),
        ("The clashes left 14 people, two of them policemen, dead.", [(14, "killed"), (2, "killed")]),
        ("Nine miners have been brought up, the owner said.", [(9, "evacuated")]),
        ("The army puts its dead at 112; the families counted 309 graves.", [(112, "killed"), (309, "killed")]),
        (
            "The number of Kesh troops there, 22,000 in October, now stands at 51,000.",
            [(22000, "strength"), (51000, "strength")],
        ),
        ("The garrison's strength is given as 1,200.", [(1200, "strength")]),
        ("The Kesh contingent is the largest, at 2,400, he said.", [(2400, "strength")]),
        ("It has 11 battlegroups, each about 1,000 strong.", [(11, "strength"), (1000, "strength")]),
        ("Each side is to withdraw 1,500 men from the line.", [(1500, "strength")]),
    ],
)
def test_the_number_is_told_of_what_was_named(text: str, wanted: list[tuple]) -> None:
    """The noun stands before, or the body that the number measures."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("On Monday 40 people had died. Outside it was 30 below zero.", [(40, "killed")]),
        ("The number of pupils now stands at 51,000.", []),
        ("The bakery is the largest, at 2,400, he said.", []),
        ("The farmers dug 30 graves.", []),
        ("The party left 14 people, two of them cooks, behind.", []),
    ],
)
def test_nothing_is_read_where_no_force_or_toll_was_named(text: str, wanted: list[tuple]) -> None:
    """Cold, pupils and bread have no soldiers and no dead."""
    assert told(text) == wanted
