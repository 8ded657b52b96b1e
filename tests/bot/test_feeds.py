"""Feeds in chat: who may watch what, how they are shown, and that silence never hides a feed that is not fresh."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.reply import plain
from store import feeds
from store.db import Store
from tests.fakes.desk import Desk
from tests.fakes.person import ask, with_bot, words

URL = "https://example.org/rss.xml?key=s3cret"


@pytest.fixture
def world(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield with_bot(Desk(store, feeds=feeds.freshness))


def watched(world, name="Post", **row):
    number, _ = world.store.write(feeds.add, f"https://{name.lower()}.example/rss", "feed", name, world.now, "t", 300.0)
    read = {"state": "ok", "tried": world.now, "succeeded": world.now, "newest": world.now, "brought": world.now}
    world.store.write(feeds.save, replace(world.store.read(feeds.by_id, number), **(read | row)))
    return number


async def test_only_operators_add_and_remove_feeds(world):
    """Rule: managing a channel is not running the desk."""
    for text in (f"watch {URL}", "unwatch 1"):
        refused = await ask(world, text)

        assert "operators" in words(refused)
    assert world.store.read(feeds.every) == ()


async def test_an_operator_watches_a_link_as_slack_writes_it(world):
    """Rule: added once, with who did it; its name is the newsroom's."""
    first = await ask(world, f"watch <{URL}|example.org> name Example Post", operator=True)
    again = await ask(world, f"watch {URL}", operator=True)
    row = world.store.read(feeds.by_id, 1)

    assert (first.title, again.title) == ("Watching", "Already watching")
    assert (row.url, row.publisher, row.added_by) == (URL, "Example Post", "slack:U1")


@pytest.mark.parametrize(
    "link",
    ["http://127.0.0.1/x", "http://localhost/x", "http://169.254.169.254/", "file:///etc", "/etc", "ftp://a.example/"],
)
async def test_what_may_not_be_fetched_is_refused_at_once(world, link):
    """Rule: no private address, no file, no folder of this machine from a chat."""
    refused = await ask(world, f"watch {link}", operator=True)

    assert refused.data["error"] == "yours"
    assert world.store.read(feeds.every) == ()


async def test_unwatch_by_number_link_or_name(world):
    """Rule: what feeds shows is what unwatch takes."""
    for name in ("One", "Two", "Three"):
        watched(world, name)
    for text in ("unwatch 1", "unwatch https://two.example/rss", "unwatch three"):
        await ask(world, text, operator=True)
    wrong = await ask(world, "unwatch 77", operator=True)

    assert world.store.read(feeds.every) == ()
    assert wrong.data["error"] == "yours"


async def test_feeds_tells_each_state_and_keeps_keys(world):
    """Rule: everybody sees how feeds stand, the worst first; only operators see whole links."""
    watched(world, "Good")
    watched(world, "Bad", state="failing", error="the server answers 503")
    world.store.write(feeds.add, URL, "link", None, world.now, "t", 300.0)
    everyone, operator = await ask(world, "feeds"), await ask(world, "feeds", operator=True)

    assert words(everyone).index("Bad") < words(everyone).index("Good")
    assert "failing: the server answers 503" in words(everyone)
    assert "1 of 3 fresh" in words(everyone)
    assert "s3cret" not in words(everyone) + str(everyone.data)
    assert "s3cret" in words(operator)
    assert [item["health"] for item in everyone.data["items"]] == ["failing", "new", "ok"]


async def test_no_feeds_is_said(world):
    """Rule: and how one is added."""
    assert "No feed is watched" in words(await ask(world, "feeds"))


def notice(world):
    return plain(world.channel.posted[-1][2].notice)


async def test_silence_counts_fresh_feeds(world):
    """Rule: nothing new, and how it is known; even when nothing at all came in."""
    world.subscribe(when="daily 09:00")
    world.toll(12)
    await world.run(hours=3)
    world.pass_time(days=1)
    for name in ("One", "Two"):
        watched(world, name)
    world.plan()
    await world.deliver()

    assert notice(world).startswith("Nothing new; 2 of 2 feeds fresh, newest Tue 6 May 2031, 09:00")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"state": "failing", "error": "the server answers 503"}, "is failing (the server answers 503)"),
        ({"state": "degraded", "error": "answers without any entry"}, "is degraded (answers without any entry)"),
        ({"state": "gone", "error": "the server answers 410"}, "is gone"),
    ],
)
async def test_a_feed_that_is_not_fresh_is_never_nothing_new(world, row, says):
    """Rule: loudly, by name, with the reason; also where silence is not posted."""
    world.rules = replace(world.rules, post_silence=False)
    world.subscribe(when="daily 09:00")
    world.toll(12)
    await world.run(hours=3)
    world.toll(12, text="Again the toll stands at 12.")
    world.pass_time(days=1)
    watched(world, "Well")
    watched(world, "Post", **row)
    world.plan()
    await world.deliver()

    assert "othing new" not in notice(world)
    assert "1 of 2 feeds is not fresh: Post" in notice(world)
    assert says in notice(world)


async def test_a_desk_that_reads_no_feeds_says_that_they_are_late(world):
    """Rule: health counts from now, not from the last reading: a poller that died is seen."""
    world.subscribe(when="daily 09:00")
    world.toll(12)
    watched(world, "Post")
    await world.run(hours=3)
    late = notice(world)

    assert "Post is late (not read since), last read" in late


async def test_all_troubles_are_counted_and_few_named(world):
    """Rule: a digest stays short however many feeds fail."""
    world.subscribe(when="daily 09:00")
    world.toll(12)
    world.pass_time(hours=3)
    for number in range(30):
        watched(world, f"Paper{number}", state="failing", error="x" * 500)
    world.plan()
    await world.deliver()

    assert "30 of 30 feeds are not fresh" in notice(world)
    assert "27 more: /crisis feeds" in notice(world)
    assert len(notice(world)) < 1000


async def test_feeds_are_looked_at_once_for_many_subscriptions(world):
    """Rule: a thousand feeds do not slow a thousand digests."""
    looked = []

    def count(conn, now):
        looked.append(now)
        return feeds.freshness(conn, now)

    world.rules = replace(world.rules, feeds=count)
    for number in range(5):
        world.subscribe(f"c{number}", when="daily 09:00")
    watched(world)
    world.now += timedelta(hours=4)
    world.plan()

    assert len(looked) == 1


async def test_why_not_says_what_kept_an_article_out(world):
    """Rule: listed, but not to be had, is another answer than never heard of."""
    number = watched(world, "Post")
    row = feeds.EntryRow("m", None, 2, "the server answers 503", world.now)
    world.store.write(feeds.put_entry, number, "link post.example/story", row)
    listed = await ask(world, "why-not https://www.post.example/story?utm_source=x")
    unknown = await ask(world, "why-not https://post.example/other")

    assert "Post lists it, but it could not be taken in (2 attempts): the server answers 503" in words(listed)
    assert "No article under" in words(unknown)
