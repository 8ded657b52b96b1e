"""``crisis run`` reads the feeds that are watched, and what they newly bring reaches a channel that subscribed."""

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from tests.standins.owed import eventually, look
from tests.standins.program import fill
from tests.standins.sides import QUICK
from tests.standins.site import Site, item, rss
from tests.standins.slack_run import running

POLLS = QUICK | {
    "CRISIS_FEEDS__ALLOW": "127.0.0.0/8",
    "CRISIS_FEEDS__POLL_SECONDS": "0.1",
    "CRISIS_FEEDS__SPACING_SECONDS": "0",
    "CRISIS_FEEDS__SHORTEST_MINUTES": "0.002",
    "CRISIS_FEEDS__LONGEST_MINUTES": "0.004",
    "CRISIS_OPERATORS": "slack:T1/U1",
}


@pytest.fixture
def home(tmp_path):
    """A HOME with a filled store."""
    fill(tmp_path / "crisis.db", people=1)
    return tmp_path


def listing(*stories: str) -> str:
    """The feed that lists ``stories``."""
    return rss(*stories, title="Sela Wire")


def story(number: int, killed: int, town: str) -> str:
    """An entry of today about ``killed`` people in ``town``."""
    words = f"The flood killed {killed} people in the town of {town}, the mayor said. " + "It rained on and on. " * 40
    return item(number, words, title=f"Flood in {town}", pubDate=format_datetime(datetime.now(UTC)))


def posts(slack) -> list[dict]:
    """What stands in the channel."""
    return slack.world.channels["C1"].messages


async def test_news_of_a_watched_feed_reaches_a_channel_that_subscribed(slack, home):
    """What a feed lists when it is first read is known and not posted; what it brings later is posted once."""
    async with Site() as site, running(slack, home, "socket", **POLLS) as (_, ann):
        link = site.put("/feed", listing(story(1, 12, "Dovik")), "application/rss+xml")
        saved = await ann.ask("subscribe instant confirm yes")
        watching = await ann.ask(f"watch {link}")
        await eventually(lambda: look(home / "crisis.db", "SELECT 1 FROM feed WHERE filled IS NOT NULL"))
        site.put("/feed", listing(story(2, 40, "Kudryn"), story(1, 12, "Dovik")), "application/rss+xml")
        await slack.until(posts)
        read = len(site.paths())
        await eventually(lambda: len(site.paths()) > read + 2)

        assert "Subscribed" in saved.text()
        assert "Watching" in watching.text()
        assert len(posts(slack)) == 1
        assert "40" in posts(slack)[0]["text"]
        assert "Kudryn" in posts(slack)[0]["text"]
        assert "Dovik" not in posts(slack)[0]["text"]
