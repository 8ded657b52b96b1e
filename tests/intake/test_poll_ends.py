"""Pollers that end, crash, meet each other or a store that fails: nothing is lost, doubled or left waiting."""

import asyncio

from aiohttp import web

from store import articles, feeds, ledger
from store.errors import StoreError
from tests.intake.conftest import Room
from tests.standins.site import item, rss


async def test_a_crash_in_the_middle_loses_and_doubles_nothing(site, room, monkeypatch):
    """Rule: what was taken in but not noted is recognised; what was not taken in comes next time; all of it quiet."""
    number = room.watch(site.put("/feed", rss(item(3), item(2), item(1)), "application/rss+xml"))
    put, calls = feeds.put_entry, []

    def crash(*args):
        calls.append(args)
        if len(calls) == 2:
            raise StoreError("killed")
        return put(*args)

    monkeypatch.setattr(feeds, "put_entry", crash)
    broken = await room.read(number)
    monkeypatch.setattr(feeds, "put_entry", put)
    whole = await room.read(number)

    assert (broken.state, whole.state) == ("failing", "ok")
    assert room.store.read(articles.count) == 3
    assert all(d.quiet for d in room.store.read(ledger.newest, 50))


async def test_a_store_that_fails_is_one_line_and_the_next_tick_goes_on(site, room, monkeypatch, caplog):
    """Rule: a locked store ends no poller; the feed is read again when its lease runs out."""
    number = room.watch(site.put("/feed", rss(item(1)), "application/rss+xml"))

    def locked(*_):
        raise StoreError("it is locked")

    with monkeypatch.context() as patch:
        patch.setattr(feeds, "save", locked)
        await room.poller.tick()
        await room.poller.drain()
    room.clock.go(minutes=21)
    await room.read_all()

    assert f"feed {number}: what became of it was not kept: it is locked" in caplog.text
    assert room.store.read(feeds.by_id, number).state == "ok"
    assert room.store.read(articles.count) == 1


async def test_two_processes_read_each_feed_once(site, room, fetcher, lexicon):
    """Rule: a feed that one process reads is no other's, until its lease runs out."""
    for number in range(6):
        room.watch(site.put(f"/feed{number}", rss(item(number + 1)), "application/rss+xml"))
    other = Room(room.store, fetcher, lexicon, room.clock)
    await asyncio.gather(room.poller.tick(), other.poller.tick())
    await asyncio.gather(room.poller.drain(), other.poller.drain())
    await other.poller.close()

    assert sorted(site.paths()) == [f"/feed{number}" for number in range(6)]


async def test_a_process_that_is_closed_lets_go_of_its_feeds_at_once(site, room):
    """Rule: a chat that is closed or a service that restarts delays no feed by a lease."""
    asked, stop = asyncio.Event(), asyncio.Event()

    async def hang(_request):
        asked.set()
        await stop.wait()
        return web.Response()

    number = room.watch(site.on("/feed", hang))
    await room.poller.tick()
    await asked.wait()
    await room.poller.close()
    stop.set()

    assert [feed.id for feed in room.store.read(feeds.due, room.clock(), (), 5)] == [number]


async def test_a_process_that_dies_lets_go_of_its_feeds(site, room):
    """Rule: what was claimed and not read is read later."""
    number = room.watch(site.put("/feed", rss(item(1)), "application/rss+xml"))
    room.store.write(feeds.claim, room.clock(), (), 10)
    await room.read_all()
    before = room.store.read(feeds.by_id, number).state
    room.clock.go(minutes=21)
    await room.read_all()

    assert (before, room.store.read(feeds.by_id, number).state) == ("new", "ok")
