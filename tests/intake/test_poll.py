"""Reading feeds: what is taken in, when, how politely, and that no feed delays another."""

import asyncio
import logging
from datetime import timedelta

import pytest
from aiohttp import web

from store import articles, feeds
from tests.standins.site import item, rss

LONG = "The flood killed 12 people in Dovik, the mayor said. " + "It rained all day long there. " * 40


async def test_the_same_again_costs_one_conditional_request(site, room):
    """Rule: ETag and Last-Modified; nothing is parsed or fetched twice."""

    async def answer(request):
        fresh = request.headers.get("If-None-Match") != '"1"'
        headers = {"ETag": '"1"', "Content-Type": "application/rss+xml"}
        return web.Response(text=rss(item(1)), headers=headers) if fresh else web.Response(status=304)

    number = room.watch(site.on("/feed", answer))
    await room.read(number)
    again = await room.read(number)

    assert again.state == "ok"
    assert site.paths() == ["/feed", "/feed"]
    assert room.store.read(articles.count) == 1


async def test_the_interval_follows_the_news(site, room):
    """Rule: sooner after news, later after none, within bounds, spread by chance."""
    number = room.watch(site.put("/feed", rss(item(1)), "application/rss+xml"))
    pauses = []
    for _ in range(14):
        row = await room.read(number)
        pauses.append(row.pause)
        room.clock.at = row.next_due
    site.put("/feed", rss(item(2), item(1)), "application/rss+xml")
    news = await room.read(number)

    assert pauses[0] == 300
    assert pauses == sorted(pauses)
    assert pauses[-1] == 3600
    assert news.pause == 1800


@pytest.mark.parametrize(("status", "moves"), [(301, True), (308, True), (302, False), (307, False)])
async def test_a_feed_that_moved_for_good_is_asked_at_its_new_link(site, room, status, moves):
    """Rule: a permanent redirect to a whole feed is followed once; a temporary one each time; nothing is doubled."""
    new = site.put("/new", rss(item(1)), "application/rss+xml")
    old = site.put("/old", "", status=status, Location="/new")
    number = room.watch(old)
    await room.read(number)
    again = await room.read(number)

    assert again.url == (new if moves else old)
    assert site.paths() == (["/old", "/new", "/new"] if moves else ["/old", "/new"] * 2)
    assert room.store.read(articles.count) == 1


async def test_a_moved_feeds_old_link_means_the_feed_that_is_watched(site, room):
    """Rule: it is not watched twice, and either link finds it; unwatched, its old link may be watched anew."""
    new = site.put("/new", rss(item(1)), "application/rss+xml")
    old = site.put("/old", "", status=308, Location="/new")
    number = room.watch(old)
    await room.read(number)
    again = [room.watch(link) for link in (old, new)]
    found = [room.store.read(feeds.find, link).id for link in (old, new)]
    room.store.write(feeds.remove, number)

    assert again == found == [number, number]
    assert room.watch(old) != number
    assert len(room.store.read(feeds.every)) == 1


async def test_what_moves_to_no_feed_or_to_one_that_is_watched_keeps_its_link(site, room):
    """Rule: a parked domain moves everything for good too; each link is watched once."""
    site.put("/page", "<html><title>For sale</title></html>")
    parked = room.watch(site.put("/parked", "", status=301, Location="/page"))
    room.watch(site.put("/new", rss(item(1)), "application/rss+xml"))
    old = room.watch(site.put("/old", "", status=301, Location="/new"))

    assert (await room.read(parked)).url == f"{site.url}/parked"
    assert (await room.read(old)).url == f"{site.url}/old"


async def test_a_feed_may_ask_to_be_left_alone(site, room):
    """Rule: ttl and Retry-After are obeyed."""
    text = rss(item(1)).replace("<title>Dovik", "<ttl>50</ttl><title>Dovik")
    slow = await room.read(room.watch(site.put("/feed", text, "application/rss+xml")))
    busy = await room.read(room.watch(site.put("/busy", "", status=429, **{"Retry-After": "7200"})))

    assert slow.pause == 3000
    assert busy.state == "failing"
    assert busy.next_due - room.clock() >= timedelta(hours=2)


async def test_failures_back_off_and_success_ends_them(site, room):
    """Rule: a feed that fails is asked less and less, and is well again at once."""
    number = room.watch(site.put("/feed", "", status=500))
    gaps = []
    for _ in range(12):
        row = await room.read(number)
        gaps.append((row.next_due - room.clock()).total_seconds())
    site.put("/feed", rss(item(1)), "application/rss+xml")
    well = await room.read(number)

    assert gaps == sorted(gaps)
    assert gaps[0] < 100
    assert gaps[-1] <= 6 * 3600 * 1.2
    assert (well.state, well.failures, well.error) == ("ok", 0, None)


async def test_410_is_gone_and_404_only_after_days(site, room):
    """Rule: gone for good is known and asked once a day."""
    gone = await room.read(room.watch(site.put("/gone", "", status=410)))
    number = room.watch(f"{site.url}/nothing")
    first = await room.read(number)
    for _ in range(10):
        room.clock.go(days=1)
        last = await room.read(number)

    assert (gone.state, first.state, last.state) == ("gone", "failing", "gone")
    assert gone.next_due - room.clock.at <= timedelta(days=0.2)


async def test_one_request_at_a_time_and_robots_first(site, room):
    """Rule: per-host spacing; robots.txt is asked once, its delay obeyed."""
    site.put("/robots.txt", "User-agent: *\nCrawl-delay: 5")
    for number in range(3):
        room.watch(site.put(f"/feed{number}", rss(item(1)), "application/rss+xml"))
    await room.read_all()

    assert [request.path for request in site.asked].count("/robots.txt") == 1
    assert room.clock.waited
    assert all(wait <= 5 for wait in room.clock.waited)
    assert sum(room.clock.waited) >= 9.9


async def test_a_feed_that_hangs_delays_no_other(site, room):
    """Rule: one failing feed never delays another."""
    stop = asyncio.Event()

    async def hang(_request):
        await stop.wait()
        return web.Response(status=500)

    room.watch(site.on("/hang", hang))
    well = [room.watch(site.put(f"/feed{n}", rss(item(n)), "application/rss+xml")) for n in range(1, 6)]
    await room.poller.tick()
    while any(room.store.read(feeds.by_id, n).state == "new" for n in well):
        await asyncio.wait(room.poller._tasks, timeout=0.01)

    assert room.poller._tasks
    assert not stop.is_set()
    stop.set()
    await room.poller.drain()


async def test_a_thousand_feeds_from_one_process(site, room):
    """Rule: bounded work at once, whatever is due."""
    at_once, most = 0, 0

    async def answer(request):
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0)  # let others in
        at_once -= 1
        return web.Response(text=rss(title=request.path[1:]), content_type="application/rss+xml")

    room.poller.means.manners._spacing = 0.0  # they are one host here
    for number in range(1000):
        room.store.write(feeds.add, site.on(f"/f{number}", answer), "feed", None, room.clock(), "t", 300.0)
    await room.read_all()
    rows = room.store.read(feeds.every)

    assert most <= 24
    assert all(row.tried for row in rows)
    assert len(site.paths()) == 1000


async def test_every_failure_is_one_line_in_the_log(site, room, caplog):
    """Rule: a state that changes is told once, not at every try."""
    caplog.set_level(logging.WARNING)
    number = room.watch(site.put("/feed", "", status=500))
    for _ in range(3):
        await room.read(number)

    assert [record.getMessage() for record in caplog.records] == [
        f"feed 1 {site.url}/feed is failing: the server answers 500"
    ]
