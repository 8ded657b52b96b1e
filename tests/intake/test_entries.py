"""What a feed lists becomes articles: each once, with its own text, silently at first; edited ones are versions."""

from datetime import timedelta

from store import articles, ledger
from tests.standins.site import item, rss

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


async def test_an_aggregators_entries_are_their_publishers(site, room):
    """Rule: the name of a feed is no newsroom for links that lead elsewhere."""
    site.put(
        "/feed", rss(item(1, LONG, link="https://www.bbc.co.uk/news/1"), title="All the news"), "application/rss+xml"
    )
    await room.read(room.watch(f"{site.url}/feed"))

    assert room.store.read(articles.article, 1).publisher == "BBC"
