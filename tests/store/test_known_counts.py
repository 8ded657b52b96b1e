"""The deed of a count that was told is no news in the next text that tells the count."""

from datetime import UTC, datetime

import pytest

from config.lexicons import load_lexicon
from store.known_counts import with_its_count
from store.models import Article
from store.reading.read import read
from store.threads import Observed, Verdict

NOW = datetime(2028, 10, 14, tzinfo=UTC)
LEXICON = load_lexicon()


def verdict_on_event(text, reason="REPEAT"):
    """What becomes of the first event of ``text``, judged NEW, where its figures were judged ``reason``."""
    found = read(Article(text), LEXICON)
    seen = [Observed(str(at), claim, "a", "wire", NOW) for at, claim in enumerate((*found.figures, found.events[0]))]
    before = [Verdict(one, reason, "told", None) for one in seen[:-1]]
    assert before
    return with_its_count(Verdict(seen[-1], "NEW", "first of its kind", None), before).reason


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen released 13 people in Tarvik.",
        "Thirteen people were released by the gunmen.",
        "The army has deployed 1,200 soldiers in Brod.",
    ],
)
def test_the_deed_of_a_count_that_is_known_is_known(text):
    """Its words and the count's are one phrase."""
    assert verdict_on_event(text) == "BACKGROUND"
    assert verdict_on_event(text, "NEW") == "NEW"


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested the consul in Brenburg; four commandos were wounded.",
        "Police arrested the consul in Brenburg and 13 people were killed in Tarvik.",
        "An earthquake of magnitude 6.9 struck Upper Telm.",
    ],
)
def test_another_deed_of_that_sentence_and_a_disaster_are_news(text):
    """Behind a semicolon or an "and"; of a disaster place and day may be new."""
    assert verdict_on_event(text) == "NEW"
