"""Fetching: bounded in every way, one line for every failure."""

import asyncio
from datetime import UTC, datetime

import pytest
from aiohttp import web

from store.intake.addresses import Allowed, allowed_of
from store.intake.body import retry_after
from store.intake.fetch import Fetcher, FetchError, Limits
from tests.intake.conftest import LOOPBACK, gzipped

NOW = datetime(2031, 5, 7, 9, tzinfo=UTC)


async def refused(fetcher, url):
    with pytest.raises(FetchError) as caught:
        await fetcher.get(url)
    assert "\n" not in str(caught.value)
    return caught.value


async def test_what_a_server_says_comes_back(site, fetcher):
    """Rule: bytes, kind and validators; and who we are is said."""
    url = site.put(
        "/feed", "<rss/>", "application/rss+xml", ETag='"a"', **{"Last-Modified": "Wed, 07 May 2031 09:00:00 GMT"}
    )
    got = await fetcher.get(url)

    assert (got.body, got.kind, got.etag) == (b"<rss/>", "application/rss+xml", '"a"')
    assert got.modified == "Wed, 07 May 2031 09:00:00 GMT"
    assert site.asked[0].headers["User-Agent"].startswith("crisis-desk/")
    assert "Cookie" not in site.asked[0].headers


async def test_validators_are_sent_and_304_is_no_body(site, fetcher):
    """Rule: conditional GET."""

    async def answer(request):
        return web.Response(status=304 if request.headers.get("If-None-Match") == '"a"' else 200, text="x")

    got = await fetcher.get(site.on("/feed", answer), etag='"a"', modified="Wed, 07 May 2031 09:00:00 GMT")

    assert got.body is None
    assert site.asked[0].headers["If-Modified-Since"] == "Wed, 07 May 2031 09:00:00 GMT"


async def test_cookies_are_not_kept(site, fetcher):
    """Rule: no server recognises us."""
    site.put("/", "x", **{"Set-Cookie": "a=b"})
    await fetcher.get(f"{site.url}/")
    await fetcher.get(f"{site.url}/")

    assert "Cookie" not in site.asked[1].headers


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "0x7f000001"])
async def test_private_addresses_are_refused_whatever_they_are_called(site, host):
    """Rule: refused after DNS, and the server is never asked."""
    port = site.url.rpartition(":")[2]
    fetcher = Fetcher(Allowed(), Limits(seconds=5))
    fetcher._check = lambda _url: None  # else the port is refused first
    try:
        error = await refused(fetcher, f"http://{host}:{port}/")
    finally:
        await fetcher.close()

    assert site.asked == []
    assert error.refused or "cannot be fetched" in str(error)


async def test_a_redirect_to_a_private_address_is_refused(site):
    """Rule: every hop is checked; the first may be allowed by name and the second not."""
    site.put("/away", "", status=302, Location=site.url.replace("127.0.0.1", "127.0.0.2") + "/secret")
    fetcher = Fetcher(allowed_of(["127.0.0.1"]), Limits(seconds=5))
    error = await refused(fetcher, f"{site.url}/away")
    await fetcher.close()

    assert error.refused
    assert site.paths() == ["/away"]


async def test_a_redirect_to_another_scheme_is_refused(site, fetcher):
    """Rule: http and https only, on each hop."""
    site.put("/away", "", status=302, Location="file:///etc/passwd")

    assert (await refused(fetcher, f"{site.url}/away")).refused


async def test_circles_and_long_chains_of_redirects_end(site, fetcher):
    """Rule: redirects are bounded."""
    site.put("/a", "", status=301, Location="/b")
    site.put("/b", "", status=301, Location="/a")

    async def onward(request):
        return web.Response(status=302, headers={"Location": f"/n{int(request.path[2:]) + 1}"})

    for number in range(20):
        site.on(f"/n{number}", onward)

    assert "circle" in str(await refused(fetcher, f"{site.url}/a"))
    assert "redirects" in str(await refused(fetcher, f"{site.url}/n0"))


async def test_a_redirect_is_followed(site, fetcher):
    """Rule: and where it led is told."""
    site.put("/a", "", status=301, Location="b")
    site.put("/b", "here")
    got = await fetcher.get(f"{site.url}/a")

    assert (got.url, got.body) == (f"{site.url}/b", b"here")


async def test_long_answers_are_cut_off(site, fetcher):
    """Rule: bytes are bounded, whether the length is told or not."""
    told = site.put("/told", b"x" * 300_000)

    async def stream(request):
        answer = web.StreamResponse(headers={"Content-Type": "text/html"})
        await answer.prepare(request)
        for _ in range(1000):
            await answer.write(b"x" * 50_000)
        return answer

    assert "longer than 200,000" in str(await refused(fetcher, told))
    assert "longer than 200,000" in str(await refused(fetcher, site.on("/stream", stream)))


async def test_a_bomb_is_not_unpacked(site, fetcher):
    """Rule: decompression is bounded: 20 MB of nothing in 20 KB."""
    url = site.put("/bomb", gzipped(bytes(20_000_000)), **{"Content-Encoding": "gzip"})

    assert "longer than" in str(await refused(fetcher, url))


async def test_packed_answers_are_unpacked(site, fetcher):
    """Rule: gzip is read; what was not asked for, or breaks off, is not."""
    whole = gzipped(b"hello " * 100)
    site.put("/gzip", whole, **{"Content-Encoding": "gzip"})
    half = site.put("/half", whole[:-12], **{"Content-Encoding": "gzip"})
    other = site.put("/br", b"x", **{"Content-Encoding": "br"})

    assert (await fetcher.get(f"{site.url}/gzip")).body == b"hello " * 100
    assert "breaks off" in str(await refused(fetcher, half))
    assert "packed as br" in str(await refused(fetcher, other))


async def test_a_server_that_hangs_half_way_is_left(site):
    """Rule: time is bounded for the whole answer."""
    stop = asyncio.Event()

    async def hang(request):
        answer = web.StreamResponse(headers={"Content-Type": "text/html"})
        await answer.prepare(request)
        await answer.write(b"<rss>")
        await stop.wait()
        return answer

    fetcher = Fetcher(LOOPBACK, Limits(seconds=0.05))
    error = await refused(fetcher, site.on("/hang", hang))
    stop.set()
    await fetcher.close()

    assert "no whole answer within 0.05 s" in str(error)


@pytest.mark.parametrize("kind", ["image/png", "application/pdf", "application/octet-stream", "video/mp4"])
async def test_what_is_not_text_is_not_read(site, fetcher, kind):
    """Rule: the content type is checked."""
    assert kind in str(await refused(fetcher, site.put("/x", b"x", kind)))


async def test_errors_carry_status_and_wait(site, fetcher):
    """Rule: the server's wish to be left alone is known."""
    error = await refused(fetcher, site.put("/x", "", status=503, **{"Retry-After": "120"}))

    assert (error.status, error.retry_after) == (503, 120.0)


def test_retry_after_is_seconds_or_a_date():
    """Rule: both forms of RFC 9110, bounded, nonsense ignored."""
    assert retry_after("Wed, 07 May 2031 09:01:00 GMT", NOW) == 60.0
    assert retry_after("99999999999999999999", NOW) == 86_400.0
    assert retry_after("soon", NOW) is None
    assert retry_after("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", NOW) is None
    assert retry_after("Mon, 01 Jan 2031 00:00:00 -99999999999999999999", NOW) is None
    assert retry_after(None, NOW) is None


async def test_a_server_that_is_not_there_is_one_line(fetcher):
    """Rule: the network's words are kept short."""
    assert "cannot be fetched" in str(await refused(fetcher, "http://127.0.0.1:9/"))
