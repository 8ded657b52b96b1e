"""A ministry's own bulletin tells of its own side where it names nobody: units that move, men that are hurt; not those it fights or guesses at."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon

HEAD = "MINISTRY OF DEFENCE OF THE REPUBLIC OF KESH\n\nCommuniqué No. 9\n\nKesh, 2 February 2022\n\n"


def whose(text: str) -> list[str | None]:
    """The holders of the figures of a bulletin."""
    return [f.holder for f in read(Article(HEAD + text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    "text",
    [
        "In Lebanon a corvette and 70 sailors are taking part in the patrols off the coast.",
        "One officer was lightly wounded in an attack on the southern base.",
        "Two patrol ships will leave the harbour tonight.",
        "The post, manned by 14 border guards, was reached this morning.",
    ],
)
def test_a_bulletin_tells_of_its_own_side(text):
    """Ships that sail, men that serve or are hurt, a post that is manned."""
    found = whose(text)

    assert found
    assert set(found) == {"Kesh"}


@pytest.mark.parametrize(
    "text",
    [
        "A terrorist force of 900 men attacked the southern base.",
        "Two submarines are believed to lie off the cape.",
        "Two tanks that were on the bridge were destroyed.",
        "Some 600 soldiers from 12 friendly countries will take part.",
        "Our neighbour has moved 4,000 soldiers to the river.",
        "Two warships approached our coast tonight.",
        "Some 300 attackers and six tanks crossed the river at dawn.",
        "The ceasefire was broken by 30 mortars from the east bank.",
        "Three men were wounded when a bus overturned.",
        "Two engineers died at a power station.",
    ],
)
def test_a_bulletin_that_tells_of_others_has_them_not(text):
    """Enemies, guests, neighbours and what is only believed are not the ministry's own."""
    assert "Kesh" not in whose(text)
