"""Reading feeds: what is taken in, when, how politely, and that no feed delays another."""

import asyncio
import logging
from datetime import timedelta

from aiohttp import web

from store import articles, feeds, ledger
from tests.intake.conftest import Room, item, rss

ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Atom Post</title><entry>
<id>tag:1</id><title>A</title><link href="/a"/><published>2031-05-07T10:00:00+03:00</published>
<content type="html">&lt;p&gt;{}&lt;/p&gt;</content></entry></feed>"""
JSON = """{{"version": "https://jsonfeed.org/version/1.1", "title": "Json Post", "items": [
{{"id": "1", "url": "/a", "title": "A", "content_html": "<p>{}</p>", "date_published": "2031-05-07T10:00:00+03:00"}}]}}"""
LONG = "The flood killed 12 people in Dovik, the mayor said. " + "It rained all day long there. " * 40
PAGE = "<!doctype html><html><head><title>Flood</title></head><body><article><h1>Flood</h1>{}</article></body></html>"


def page(*paragraphs):
    return PAGE.format("".join(f"<p>{text}</p>" for text in paragraphs))


async def test_the_first_reading_fills_the_store_silently(site, room):
    """Rule: what stood there before is known, not news; what comes later is."""
    number = room.watch(site.put("/feed", rss(item(2), item(1)), "application/rss+xml"))
    row = await room.read(number)
    first = [d.quiet for d in room.store.read(ledger.between, room.clock() - timedelta(1), room.clock() + timedelta(1))]
    site.put("/feed", rss(item(12), item(2), item(1)), "application/rss+xml")
    room.clock.go(minutes=10)
    await room.read(number)
    later = room.store.read(ledger.newest, 1)

    assert (row.state, row.kind, row.title, row.usual) == ("ok", "feed", "Dovik Post", 2)
    assert first
    assert all(first)
    assert (later[0].quiet, later[0].stored.claim.low) == (False, 12)
    assert room.store.read(articles.count) == 3


async def test_atom_and_json_feeds_are_read(site, room):
    """Rule: three kinds of feeds, one kind of entry; the day is the publisher's."""
    for path, text, kind in (("/atom", ATOM, "application/atom+xml"), ("/json", JSON, "application/feed+json")):
        row = await room.read(room.watch(site.put(path, text.format(LONG), kind)))
        article = room.store.read(articles.article, room.store.read(articles.last_arrived).id)

        assert row.state == "ok"
        assert article.text == LONG.strip()
        assert article.published.isoformat() == "2031-05-07T10:00:00+03:00"


async def test_a_summary_leads_to_the_page(site, room):
    """Rule: the article's own text is what is read; the feed's headline and date stay."""
    site.put(
        "/story/1", page("Nine people were wounded in Dovik, the police said on Wednesday.", "More followed later on.")
    )
    await room.read(room.watch(site.put("/feed", rss(item(1, "Nine wounded.")), "application/rss+xml")))
    article = room.store.read(articles.article, 1)

    assert "Nine people were wounded in Dovik" in article.text
    assert (article.title, article.url) == ("Story 1", f"{site.url}/story/1")
    assert article.published.isoformat() == "2031-05-07T08:01:00+00:00"


async def test_a_page_that_cannot_be_had_is_tried_again_and_then_its_summary_taken(site, room):
    """Rule: nothing is lost, and nothing is news late that was there at the first reading."""
    words = "Nine people were wounded in Dovik, the police said."
    site.put("/story/1", "", status=503)
    number = room.watch(site.put("/feed", rss(item(1, words)), "application/rss+xml"))
    states = []
    for _ in range(3):
        states.append((await room.read(number)).state)
        room.clock.go(minutes=40)
    found = room.store.read(ledger.of_article, 1)

    assert states == ["degraded", "degraded", "ok"]
    assert room.store.read(articles.article, 1).text == words
    assert all(d.quiet for d in found)


async def test_what_is_forbidden_or_gone_is_not_asked_again(site, room):
    """Rule: 404 and robots.txt give the summary at once."""
    site.put("/robots.txt", "User-agent: *\nDisallow: /story/2")
    words = "Nine people were wounded in Dovik on that day, the police said."
    await room.read(
        room.watch(site.put("/feed", rss(item(2, words.replace("Nine", "Two")), item(1, words)), "application/rss+xml"))
    )

    assert room.store.read(articles.count) == 2
    assert "/story/2" not in site.paths()
    assert site.paths().count("/story/1") == 1


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


async def test_an_edited_entry_is_a_new_version(site, room):
    """Rule: the feed's own text changes: the article does, and only the new number is news."""
    number = room.watch(site.put("/feed", rss(item(1, LONG)), "application/rss+xml"))
    await room.read(number)
    site.put("/feed", rss(item(1, LONG.replace("12", "19"))), "application/rss+xml")
    room.clock.go(hours=1)
    await room.read(number)
    told = [
        (d.reason, d.stored.claim.low, d.quiet) for d in room.store.read(ledger.of_article, 1) if d.kind == "figure"
    ]

    assert room.store.read(articles.count) == 1
    assert told == [("NEW", 12, True), ("CHANGED", 19, False)]


async def test_guids_that_change_every_time_double_nothing(site, room):
    """Rule: the link tells the entry; and without one of its own the text does."""
    number = room.watch(site.put("/feed", rss(item(1, LONG)), "application/rss+xml"))
    for turn in range(4):
        site.put("/feed", rss(item(1, LONG, guid=f"x{turn}")), "application/rss+xml")
        await room.read(number)
        room.clock.go(hours=1)
    for turn in range(4):
        site.put("/feed", rss(item(1, LONG, guid=f"y{turn}", link=f"/s?id={turn}")), "application/rss+xml")
        await room.read(number)
        room.clock.go(hours=1)

    assert room.store.read(articles.count) == 1


async def test_a_watched_page_is_one_article_with_versions(site, room):
    """Rule: the page's text is followed; half a page is degraded and changes nothing."""
    words = [
        "The flood killed 12 people in the town of Dovik, the mayor said.",
        "It rained all through the night there. " * 9,
    ]
    number = room.watch(site.put("/live", page(*words)))
    first = await room.read(number)
    site.put("/live", page(words[0].replace("12", "19"), words[1]))
    second = await room.read(number)
    site.put("/live", page("Please accept our terms before you read on, thank you."))
    third = await room.read(number)
    told = [(d.reason, d.stored.claim.low) for d in room.store.read(ledger.of_article, 1) if d.kind == "figure"]

    assert (first.kind, first.state, second.state, third.state) == ("page", "ok", "ok", "degraded")
    assert told == [("NEW", 12), ("CHANGED", 19)]
    assert room.store.read(articles.count) == 1


async def test_a_crash_in_the_middle_loses_and_doubles_nothing(site, room, monkeypatch):
    """Rule: what was taken in but not noted is recognised; what was not taken in comes next time; all of it quiet."""
    number = room.watch(site.put("/feed", rss(item(3), item(2), item(1)), "application/rss+xml"))
    put, calls = feeds.put_entry, []

    def crash(*args):
        calls.append(args)
        if len(calls) == 2:
            raise RuntimeError("killed")
        return put(*args)

    monkeypatch.setattr(feeds, "put_entry", crash)
    broken = await room.read(number)
    monkeypatch.setattr(feeds, "put_entry", put)
    whole = await room.read(number)

    assert (broken.state, whole.state) == ("failing", "ok")
    assert room.store.read(articles.count) == 3
    assert all(d.quiet for d in room.store.read(ledger.newest, 50))


async def test_every_failure_is_one_line_in_the_log(site, room, caplog):
    """Rule: a state that changes is told once, not at every try."""
    caplog.set_level(logging.WARNING)
    number = room.watch(site.put("/feed", "", status=500))
    for _ in range(3):
        await room.read(number)

    assert [record.getMessage() for record in caplog.records] == [
        f"feed 1 {site.url}/feed is failing: the server answers 500"
    ]


async def test_an_aggregators_entries_are_their_publishers(site, room):
    """Rule: the name of a feed is no newsroom for links that lead elsewhere."""
    site.put(
        "/feed", rss(item(1, LONG, link="https://www.bbc.co.uk/news/1"), title="All the news"), "application/rss+xml"
    )
    await room.read(room.watch(f"{site.url}/feed"))

    assert room.store.read(articles.article, 1).publisher == "BBC"


async def test_two_processes_read_each_feed_once(site, room, fetcher, lexicon):
    """Rule: a feed that one process reads is no other's, until its lease runs out."""
    for number in range(6):
        room.watch(site.put(f"/feed{number}", rss(item(number + 1)), "application/rss+xml"))
    other = Room(room.store, fetcher, lexicon, room.clock)
    await asyncio.gather(room.poller.tick(), other.poller.tick())
    await asyncio.gather(room.poller.drain(), other.poller.drain())
    await other.poller.close()

    assert sorted(site.paths()) == [f"/feed{number}" for number in range(6)]


async def test_a_process_that_dies_lets_go_of_its_feeds(site, room):
    """Rule: what was claimed and not read is read later."""
    number = room.watch(site.put("/feed", rss(item(1)), "application/rss+xml"))
    room.store.write(feeds.claim, room.clock(), (), 10)
    await room.read_all()
    before = room.store.read(feeds.by_id, number).state
    room.clock.go(minutes=21)
    await room.read_all()

    assert (before, room.store.read(feeds.by_id, number).state) == ("new", "ok")
