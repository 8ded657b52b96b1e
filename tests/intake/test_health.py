"""How a feed stands: what a reading says, what the clock adds, when it is read next."""

from datetime import UTC, datetime, timedelta

import pytest

from store.feed_health import Seen, back_off, is_gone, next_pause, standing, trouble, usual_now

NOW = datetime(2031, 5, 7, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("seen", "usual", "before", "words"),
    [
        (Seen(20, NOW), 20, NOW - HOUR, None),
        (Seen(0), 0, None, "without any entry"),
        (Seen(9, NOW), 20, None, "lists 9 entries where 20 are usual"),
        (Seen(1, NOW), 3, None, None),
        (Seen(20, NOW - HOUR), 20, NOW, "old copy"),
        (Seen(20, NOW, broken=True), 20, NOW, "malformed"),
        (Seen(20, NOW, future=1), 20, NOW, "future"),
        (Seen(20, NOW, wanted=4, lost=2, why="no answer"), 20, NOW, "2 of 4 articles could not be taken in: no answer"),
        (Seen(20, NOW, wanted=4, lost=1, why="no answer"), 20, NOW, None),
    ],
)
def test_an_answer_may_be_worth_little(seen, usual, before, words):
    """Rule: nothing, half, yesterday's, impossible: degraded, and why."""
    found = trouble(seen, usual, before)

    assert found is None if words is None else words in (found or "")


@pytest.mark.parametrize(
    ("state", "succeeded", "brought", "health"),
    [
        ("ok", NOW, NOW, "ok"),
        ("ok", NOW - HOUR / 2, NOW, "ok"),
        ("ok", NOW - 2 * HOUR, NOW, "late"),
        ("ok", NOW, NOW - timedelta(days=4), "late"),
        ("ok", NOW, None, "ok"),
        ("new", None, None, "new"),
        ("degraded", NOW, NOW, "degraded"),
        ("failing", NOW - 9 * HOUR, NOW, "failing"),
        ("gone", None, None, "gone"),
    ],
)
def test_the_clock_makes_late(state, succeeded, brought, health):
    """Rule: a feed that nobody read, or that has brought nothing for days, is not fresh."""
    assert standing(state, NOW, NOW - HOUR / 4, succeeded, brought, 300.0)[0] == health


def test_a_feed_never_read_is_late_after_a_while():
    """Rule: added and never read is told as well."""
    assert standing("new", NOW, NOW - 5 * HOUR, None, None, 300.0) == ("late", "not read yet")


def test_usual_follows_slowly():
    """Rule: one half answer does not become the measure."""
    assert usual_now(0, 20) == 20
    assert usual_now(20, 5) == 18.5


def test_gone_takes_410_or_many_404():
    """Rule: a 404 of an hour is a mistake of the server."""
    assert is_gone(410, 1, NOW, NOW)
    assert not is_gone(404, 50, NOW - HOUR, NOW)
    assert not is_gone(500, 50, NOW - timedelta(days=30), NOW)
    assert is_gone(404, 10, NOW - timedelta(days=3), NOW)


def test_pauses_stay_within_bounds():
    """Rule: adaptive, and never beyond what is set, whatever a feed asks."""
    assert next_pause(300, brought=True, shortest=300, longest=3600, asked=None) == 300
    assert next_pause(3600, brought=False, shortest=300, longest=3600, asked=None) == 3600
    assert next_pause(300, brought=True, shortest=300, longest=3600, asked=10**9) == 3600
    assert back_off(1, 60, 3600, None) == 60
    assert back_off(99, 60, 3600, None) == 3600
    assert back_off(1, 60, 3600, 7200) == 7200
