"""Feeds, pages and folders that are not what they should be: a clear state each, and nothing else suffers."""

import asyncio
import json

import pytest
from aiohttp import web

from store import articles, feeds
from store.intake.feeds import NotAFeedError, feed_of
from store.intake.fetch import Fetcher, Limits
from store.intake.markup import plain
from store.reading.read import read
from tests.intake.conftest import LOOPBACK, Room, gzipped
from tests.standins.site import item, rss

BOMB = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel><title>&c;</title></channel></rss>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss version="2.0"><channel><title>&x;</title><item><title>&x;</title></item></channel></rss>"""
PAGE = """<!doctype html><html><head><title>Home</title>
<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><nav>Home</nav></body></html>"""


@pytest.mark.parametrize(
    ("body", "kind", "state", "words"),
    [
        (PAGE, "text/html", "degraded", "no article was found in this page; it offers"),
        ("", "application/rss+xml", "failing", "the answer is empty"),
        ("x" * 300_000, "application/rss+xml", "failing", "longer than 200,000 bytes"),
        ("<rss version='2.0'><channel><tit", "application/rss+xml", "failing", "malformed XML"),
        (BOMB, "application/rss+xml", "failing", "entities of its own"),
        (BOMB.encode("utf-16"), "application/rss+xml", "failing", "entities of its own"),
        (f"<!-- <rss> -->{OUTSIDE[21:]}", "application/rss+xml", "failing", "entities of its own"),
        (OUTSIDE, "application/rss+xml", "failing", "entities of its own"),
        ("{not json", "application/json", "failing", "malformed JSON"),
        ('{"a": ' * 5000, "application/json", "failing", "malformed JSON"),
        ("[1, 2]", "application/json", "failing", "no feed"),
        ('{"version": "1"}', "application/json", "failing", "no JSON Feed"),
        (rss(), "application/rss+xml", "degraded", "without any entry"),
        (b"\x89PNG\r\n\x1a\n\0\0", "image/png", "failing", "image/png, not text"),
        (b"\0\1\2\3", "text/xml", "failing", "no feed"),
    ],
)
async def test_each_gets_a_clear_state(site, room, caplog, body, kind, state, words):
    """Rule: one line says what is wrong, in the feed's row and in the log, and a feed beside it is read."""
    bad = room.watch(site.put("/bad", body, kind))
    good = room.watch(site.put("/good", rss(item(1)), "application/rss+xml"))
    await room.read_all()
    row = room.store.read(feeds.by_id, bad)

    assert row.state == state
    assert words in row.error
    assert [r.getMessage() for r in caplog.records if r.levelname != "INFO" and r.name != "asyncio"] == [
        f"feed {bad} {site.url}/bad is {state}: {row.error}"
    ]
    assert "\n" not in row.error
    assert room.health(good)[0] == "ok"
    assert room.store.read(articles.count) == 1


async def test_a_feed_that_becomes_a_page_is_failing_not_a_page(site, room):
    """Rule: a parked domain or a consent page never turns a feed into something else."""
    number = room.watch(site.put("/feed", rss(item(1)), "application/rss+xml"))
    await room.read(number)
    site.put("/feed", PAGE)
    row = await room.read(number)

    assert (row.kind, row.state) == ("feed", "failing")
    assert row.error == f"is an HTML page, not a feed; it offers {site.url}/feed.xml"


async def test_half_a_feed_is_degraded_and_what_it_holds_is_read(site, room):
    """Rule: XML that breaks off gives its whole entries, and says so."""
    text = rss(*(item(n) for n in range(1, 9)))
    row = await room.read(room.watch(site.put("/feed", text[: len(text) // 2], "application/rss+xml")))

    assert row.state == "degraded"
    assert "malformed: only" in row.error
    assert 1 <= room.store.read(articles.count) <= 4


async def test_fewer_entries_than_usual_yesterdays_page_and_nothing_are_degraded(site, room):
    """Rule: 200 with half, with an old copy or with nothing is no proof that there is no news."""
    whole = [item(n) for n in range(10, 0, -1)]
    number = room.watch(site.put("/feed", rss(*whole), "application/rss+xml"))
    states = [(await room.read(number)).error]
    for listed in (whole[:3], whole[1:], [], whole):
        site.put("/feed", rss(*listed), "application/rss+xml")
        states.append((await room.read(number)).error)

    assert states[0] is None
    assert states[1] == "lists 3 entries where 10 are usual"
    assert states[2].startswith("an old copy")
    assert states[3] == "answers without any entry"
    assert states[4] is None


async def test_dates_in_the_future_are_none(site, room):
    """Rule: the feed is degraded, and its article counts as of its arrival."""
    late = item(1, pubDate="Wed, 07 May 2036 09:00:00 GMT")
    row = await room.read(room.watch(site.put("/feed", rss(late), "application/rss+xml")))

    assert row.error == "dates 1 of 1 entries in the future"
    assert row.newest is None
    assert room.store.read(articles.article, 1).published is None


@pytest.mark.parametrize("charset", ["windows-1251", "iso-8859-1", "utf-16", "utf-8"])
async def test_other_charsets_are_read(site, room, charset):
    """Rule: as the declaration says."""
    words = "Потоп" if charset == "windows-1251" else "Überflutung"
    body = rss(item(1, title=words)).replace('version="1.0"', f'version="1.0" encoding="{charset}"', 1).encode(charset)
    row = await room.read(room.watch(site.put("/feed", body, "application/rss+xml")))

    assert row.state == "ok"
    assert room.store.read(articles.article, 1).title == words


async def test_servers_that_hang_circle_or_bomb_are_failing(site, store, lexicon, room):
    """Rule: time, redirects and decompression are bounded, and each says so."""
    stop = asyncio.Event()

    async def hang(request):
        answer = web.StreamResponse(headers={"Content-Type": "application/rss+xml"})
        await answer.prepare(request)
        await answer.write(b"<rss>")
        await stop.wait()
        return answer

    fetcher = Fetcher(LOOPBACK, Limits(bytes=100_000, seconds=0.1))
    hasty = Room(store, fetcher, lexicon, room.clock)
    found = [
        await hasty.read(hasty.watch(url))
        for url in (
            site.on("/hang", hang),
            site.put("/loop", "", status=302, Location="/loop"),
            site.put("/zip", gzipped(bytes(9_000_000)), "application/rss+xml", **{"Content-Encoding": "gzip"}),
        )
    ]
    stop.set()
    await hasty.poller.close()

    assert [row.state for row in found] == ["failing"] * 3
    assert ["whole answer" in found[0].error, "circle" in found[1].error, "longer" in found[2].error] == [True] * 3


async def test_a_private_address_is_refused_and_said(store, lexicon, room):
    """Rule: nobody reaches the desk's own network by adding a feed."""
    fetcher = Fetcher(None, Limits(seconds=1))
    strict = Room(store, fetcher, lexicon, room.clock)
    row = await strict.read(strict.watch("http://127.0.0.1:8080/feed"))
    await strict.poller.close()

    assert row.state == "failing"
    assert "not a public address" in row.error


async def test_a_folder_with_binaries(tmp_path, room):
    """Rule: what is an article is taken, what is none is named once, and files that cannot be articles are passed over."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").write_text("---\ntitle: A\npublisher: Post\n---\nTwelve people died in Dovik.\n")
    (tmp_path / "in" / "b.txt").write_bytes(b"\x89PNG\0\0")
    (tmp_path / "in" / "c.bin").write_bytes(b"\0\1")
    (tmp_path / "in" / ".hidden.txt").write_text("secret")
    (tmp_path / "in" / "link.txt").symlink_to("/etc/passwd")
    number = room.watch(tmp_path / "in", "folder")
    first = await room.read(number)
    second = await room.read(number)
    (tmp_path / "in" / "b.txt").unlink()
    third = await room.read(number)

    assert (first.state, second.state, third.state) == ("degraded", "degraded", "ok")
    assert first.error == "1 of 2 files cannot be taken in: b.txt: is a picture, not text"
    assert second.error == first.error
    assert third.error == "1 other files were passed over"
    assert room.store.read(articles.count) == 1


async def test_an_error_of_ours_in_one_article_stops_no_other(site, tmp_path, room, monkeypatch, caplog):
    """Rule: it is logged with the article, the feed or folder says so, and the others are taken in."""

    def fails_on_two(article, lexicon):
        if "killed 2 people" in article.text:
            raise KeyError("ours")
        return read(article, lexicon)

    monkeypatch.setattr("store.intake.ingest.read", fails_on_two)
    for number in (1, 2, 3):
        (tmp_path / f"{number}.md").write_text(f"The flood killed {number} people in Sarn, said the mayor.")
    folder = await room.read(room.watch(tmp_path, "folder"))
    feed = await room.read(room.watch(site.put("/feed", rss(item(1), item(2), item(3)), "application/rss+xml")))

    assert (folder.state, folder.error) == (
        "degraded",
        "1 of 3 files cannot be taken in: 2.md: an error of ours (KeyError)",
    )
    assert feed.error == "1 of 3 articles could not be taken in: an error of ours (KeyError)"
    assert "2.md could not be taken in" in caplog.text
    assert room.store.read(articles.count) == 4


async def test_a_folder_that_is_gone_fails(tmp_path, room):
    """Rule: and is looked at again."""
    row = await room.read(room.watch(tmp_path / "nowhere", "folder"))

    assert (row.state, row.error) == ("failing", "there is no such folder, or it may not be read")


def test_hostile_markup_is_only_words():
    """Rule: scripts, comments, deep nesting and half characters give text or nothing."""
    assert plain("<p>One<script>alert(1)</script> two</p><!-- x --><p>three</p>") == "One two\nthree"
    assert plain("a &amp; b") == "a & b"
    assert plain("<div>" * 5000 + "deep" + "</div>" * 5000) in ("", "deep")
    assert plain("<p>\ud800\0x</p>") == "x"
    assert plain("< 5 and > 3") is not None


def test_links_of_entries_are_web_links_or_none():
    """Rule: a feed cannot make us ask for a file."""
    data = json.dumps(
        {
            "version": "https://jsonfeed.org/version/1",
            "items": [{"id": "1", "url": "file:///etc/passwd", "content_text": "x"}],
        }
    )

    assert feed_of(data.encode(), "https://a.example/f").entries[0].link is None
    with pytest.raises(NotAFeedError):
        feed_of(b"file:///etc/passwd", "https://a.example/f")


@pytest.mark.parametrize("when", ["9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00"])
def test_the_ends_of_the_calendar_are_no_date(when):
    """Rule: an instant that is out of range in another zone would spoil every reading of the feed."""
    entry = {"id": "1", "title": "A", "date_published": when}
    data = json.dumps({"version": "https://jsonfeed.org/version/1", "items": [entry]}).encode()

    assert feed_of(data, "https://a.example/feed", None).entries[0].published is None


@pytest.mark.parametrize(
    "item",
    [
        {"content_text": "40 sol\u00addiers fell.\r\nMore."},
        {"content_html": "<p>40 sol&shy;diers fell.</p><p>More.</p>"},
    ],
)
def test_what_nobody_sees_hides_no_word_of_an_entry(item):
    """An entry's own text is what a person reads of it, as a file's is."""
    feed = feed_of(
        json.dumps({"version": "https://jsonfeed.org/version/1", "items": [item]}).encode(), "https://a.example/"
    )

    assert feed.entries[0].text == "40 soldiers fell.\nMore."
