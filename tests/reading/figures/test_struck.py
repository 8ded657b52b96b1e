"""Bodies told with their number, and those whom a side strikes: what befell them, and that they are not that side's."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon


def figures(text):
    """The figures of a text."""
    return read(Article(text), lexicon()).figures


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The coastguard seized a ship and locked up its crew of 38.", (38, "detained")),
        ("The navy killed the crew of 12.", (12, "killed")),
        ("The rebels captured a patrol of 20.", (20, "captured")),
        ("The army sent a battalion of 800.", (800, "strength")),
        ("The ship has a crew of 40 sailors.", (40, "strength")),
        ("Six attack helicopters shot down over Telk were old.", (6, "destroyed")),
        ("Six attack helicopters shot down the drones.", (6, "equipment")),
    ],
)
def test_what_befell_a_body_befell_its_number(text, wanted):
    """The verb stands before the body's own phrase."""
    assert [(figure.low, figure.measure) for figure in figures(text)] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels ambushed a patrol of 20 soldiers.",
        "The army surrounded a force of 400.",
        "The army surrounded 400 fighters.",
        "Rebels ambushed 20 soldiers near the pass.",
    ],
)
def test_those_whom_a_side_strikes_are_not_its_own(text):
    """Whose they are is not told."""
    (told,) = figures(text)

    assert (told.measure, told.holder) == ("strength", None)


def test_another_matter_counts_no_soldiers():
    """A new paragraph, and ships counted since."""
    blood = (
        "The army will keep 60 instructors in the town.\n\nSupport has been moving. More than 3,100 have given blood."
    )
    ships = "The brigade has 900 men.\n\nSome 140 merchant ships a day pass, and the number has fallen to 85."

    assert [figure.low for figure in figures(blood)] == [60]
    assert [figure.low for figure in figures(ships)] == [900]
