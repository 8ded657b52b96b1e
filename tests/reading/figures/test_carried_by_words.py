"""Whose a force is that goes on from what was told right before, or that a few words give to another than the one told last."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str | None]]:
    """The smaller bound of each figure with its holder."""
    return [(f.low, f.holder) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Denmark keeps 700 soldiers there. Most of them live near Oslo harbour, together with drones and at least six attack helicopters.",
            [(700, "Denmark"), (6, "Denmark")],
        ),
        (
            "The first company of a Danish battalion has grown to 150. The whole battalion is to have 800 men and 30 tanks.",
            [(150, "Denmark"), (800, "Denmark"), (30, "Denmark")],
        ),
        (
            "Denmark sends two frigates, and Norway, which patrolled there in May, is raising the number to three.",
            [(2, "Denmark"), (3, "Norway")],
        ),
        (
            "The fort fell to the Hill Tribes Army (HTA), an ethnic Danish militia from the north that has 3,000 fighters.",
            [(3000, "Hill Tribes Army")],
        ),
        (
            "Denmark's 900 soldiers will train there, together with 350 from 12 allied states.",
            [(900, "Denmark"), (350, None)],
        ),
    ],
)
def test_what_goes_on_from_before_is_of_those_told_there(text, rows):
    """ "Most of them", "the whole battalion", "the number", "an ethnic … militia that": nobody else is meant."""
    assert told(text) == rows


def test_a_joint_force_from_many_lands_stays_the_missions():
    """Soldiers of a mission from four states are the mission's."""
    text = "The United Nations mission has 5,000 soldiers from four countries."

    assert told(text) != [(5000, None)]
