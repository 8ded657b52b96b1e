"""When a claim was told: by its article's own date, as far as that can be true."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from store.models import Article
from store.observe import instant
from tests.store.made import NOW

TOKYO = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("published", "at"),
    [
        (None, NOW),
        (date(2031, 5, 6), datetime(2031, 5, 6, 12, tzinfo=UTC)),
        (date(2031, 5, 7), NOW),
        (datetime(2031, 5, 7, 17, tzinfo=TOKYO), datetime(2031, 5, 7, 8, tzinfo=UTC)),
        (datetime(2031, 5, 7, 8), datetime(2031, 5, 7, 8, tzinfo=UTC)),
    ],
)
def test_an_article_is_as_old_as_it_says(published, at):
    """A bare day is its noon, today's is the arrival, and who names no zone means UTC."""
    assert instant(Article("Text", published=published), NOW) == at


@pytest.mark.parametrize(
    "published",
    [
        date(2031, 5, 8),
        date(2099, 1, 1),
        date(2, 1, 1),
        date(9998, 1, 1),
        datetime(2031, 5, 7, 17),
        NOW.replace(year=2040),
    ],
)
def test_nothing_was_told_after_it_arrived(published):
    """Rule: one wrong date must not make all that comes later "older than what stands": that news would be lost."""
    assert instant(Article("Text", published=published), NOW) == NOW
