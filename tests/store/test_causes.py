"""What those who are counted suffered from."""

import pytest

from store.causes import of_two_causes
from store.models import Figure
from tests.store.judged import dead
from tests.store.test_developments_before import told


def of(sentence, number, measure="killed"):
    return told(sentence, number, Figure(1, 1, "exact", measure, "people"))


DROWNED = of("The floods have drowned 38 people.", "38")
ILL = of("Cholera has killed 38 people.", "38")
BARE = told("National total: 38 deaths.", "38", dead(38, None))


@pytest.mark.parametrize(
    ("known", "known_story", "claim", "story", "two"),
    [
        (DROWNED, (), ILL, (), True),
        (DROWNED, (), BARE, ("=cholera",), True),
        (DROWNED, (), BARE, ("cholera", "flooded"), False),
        (DROWNED, (), of("The cyclone killed 38 people.", "38"), (), False),
        (of("Shells killed 38 people.", "38"), (), DROWNED, (), True),
        (BARE, (), DROWNED, (), False),
        (ILL, ("flood",), of("The number infected is 38.", "38", "infected"), (), False),
        (DROWNED, (), of("Cholera kept 38 soldiers at home.", "38", "strength"), (), False),
    ],
)
def test_two_causes_make_two_counts(known, known_story, claim, story, two):
    """By the sentence, else by what the article is about where it is about one; a storm's dead drown; forces have no cause."""
    assert of_two_causes(known, known_story, claim, story) == two
