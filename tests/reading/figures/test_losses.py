"""Lists of arms and works that one verb destroys."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str]]:
    """The numbers of a text with their measure."""
    return [(f.low, f.measure) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The raids have destroyed a tunnel, 274 vehicles, 280 bunkers, a bridge and 20 howitzers, he said.",
            [(274, "destroyed"), (280, "destroyed"), (20, "destroyed")],
        ),
        (
            "In addition to 14 tanks, three howitzers, a radar and two lorries were also destroyed.",
            [(14, "destroyed"), (3, "destroyed"), (2, "destroyed")],
        ),
        ("It knocked out six tanks, a bridge, nine pick-up trucks and a depot.", [(6, "destroyed"), (9, "destroyed")]),
        ("The army destroyed a depot and has 40 tanks left.", [(40, "equipment")]),
        (
            "The army keeps 40 tanks in the camp, where a radar and six guns were destroyed.",
            [(40, "equipment"), (6, "destroyed")],
        ),
    ],
)
def test_a_list_of_nouns_shares_the_verb_that_destroys(text, wanted):
    """A verb, a preposition or a clause ends the list."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Enemy losses since Monday are put by the staff at 640 killed and wounded, 18 tanks and four aircraft; 30 tanks remain.",
            [(640, "casualties"), (18, "destroyed"), (4, "destroyed"), (30, "equipment")],
        ),
        ("Russia’s losses this week include 18 tanks, Ukraine said.", [(18, "destroyed")]),
        ("The raid inflicted heavy losses on the brigade, which has 40 tanks.", [(40, "equipment")]),
    ],
)
def test_what_is_called_a_loss_is_destroyed(text, wanted):
    """The list right behind "losses are put at", up to a mark or another verb."""
    assert told(text) == wanted
