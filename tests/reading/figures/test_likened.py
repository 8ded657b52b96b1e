"""Another's count that one's own is so many times."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY
from tests.reading.names_page import lexicon


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two envoys said that the attackers numbered about 2,500, four times the official figure of 600.", [2500]),
        ("The union said that 400 people had died, twice the official toll of 200.", [400]),
        ("The union said that 400 people had died, double the mayor's count of 200.", [400]),
        ("The union put the toll at 400, more than the official toll of 200.", [400, 200]),
        ("Three times the mayor gave a toll of 40 dead.", [40]),
        ("Three times he gave a toll of 40 dead.", [40]),
    ],
)
def test_the_count_that_another_is_so_many_times_is_not_the_speakers(text: str, numbers: list[float]) -> None:
    """ "Four times the official figure of 600" tells again what others said."""
    assert [figure.low for figure in read(Article(text, published=DAY), lexicon()).figures] == numbers
