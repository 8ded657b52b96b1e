"""Posting, reading back and correcting through the real library against the stand-in."""

import asyncio
from datetime import UTC, datetime, timedelta

import discord
import pytest

from adapters.discord import endpoints
from adapters.discord import post as post_module
from adapters.discord.post import MESSAGE_GONE, trace
from adapters.discord.send import DiscordSender
from bot.errors import DeliveryError
from bot.ports import Place
from bot.reply import Fact, Picture, Reply, Section
from tests.standins import discord_world as world
from tests.standins.discord_limits import would_ping
from tests.standins.discord_people import labels, text
from tests.standins.discord_server import TOKEN, DiscordServer

PLACE = Place("discord", world.GUILD, world.GENERAL)
DIGEST = Reply(
    "Digest @everyone", (Section("News", facts=(Fact("*one*", evidence="f1"),)),), question="digest", private=False
)
SILENT = 1 << 12


async def pack(question, page):
    return f"{page} {question}"


@pytest.fixture
async def server():
    """A stand-in without anybody on its gateway."""
    async with DiscordServer(gateway_open=False) as found:
        yield found


@pytest.fixture
async def sender(server, monkeypatch):
    """A sender whose client is logged in there; the library's pauses between its tries are left out."""
    monkeypatch.setattr(discord.http.Route, "BASE", "")
    endpoints.point_at(server.base)
    monkeypatch.setattr(discord.http.asyncio, "sleep", _no_pause)
    async with discord.Client(intents=discord.Intents.none(), http_trace=trace()) as client:
        await client.login(TOKEN)
        made = DiscordSender(pack)
        made.attach(client)
        yield made


_sleep = asyncio.sleep


async def _no_pause(_seconds):
    await _sleep(0)


def posts(server):
    return server.channels[world.GENERAL].messages


def long_ago():
    return datetime.now(UTC) - timedelta(hours=1)


async def test_a_post_pings_nobody_and_carries_its_key(server, sender):
    """Once under the key: in the nonce for minutes, in a button for ever."""
    sent = await sender.send(PLACE, DIGEST, "key-1", silent=True)
    (message,) = posts(server)

    assert sent.message == message["id"]
    assert not would_ping(message)
    assert "@everyone" not in text(message)
    assert "\\*one\\*" in text(message)
    assert message["flags"] == SILENT
    assert "Why?" in labels(message)
    assert "nonce" not in message


async def test_the_same_key_posts_once(server, sender):
    """A second send within Discord's few minutes gives the earlier message back."""
    first = await sender.send(PLACE, DIGEST, "key-1")
    second = await sender.send(PLACE, DIGEST, "key-1")

    assert first.message == second.message
    assert len(posts(server)) == 1


async def test_the_library_s_own_repeat_after_500_posts_once(server, sender):
    """A 500 that came after the effect is repeated under the same nonce."""
    server.faults.add("POST .*/messages", "500-after")
    await sender.send(PLACE, DIGEST, "key-1")

    assert len(posts(server)) == 1


@pytest.mark.parametrize(
    ("kinds", "wanted"),
    [
        (["403:50013"], {"permanent": True}),
        (["403:50001"], {"permanent": True}),
        (["404:10003"], {"permanent": True}),
        (["404:10004"], {"permanent": True}),
        (["401"], {"permanent": True}),
        (["400:200000"], {"permanent": True}),
        (["503"], {"ambiguous": True}),
        (["500-after"] * 5, {"ambiguous": True}),
        (["reset"], {"ambiguous": True}),
        (["reset-after"], {"ambiguous": True}),
        (["500-after", "403:50013"], {"ambiguous": True}),
        (["500-after", "reset"], {"ambiguous": True}),
    ],
)
async def test_an_error_says_whether_it_is_permanent_or_leaves_a_doubt(server, sender, kinds, wanted):
    """Only Discord knows what its codes mean; one 5xx among the tries makes any of them doubtful."""
    for kind in kinds:
        server.faults.add("POST .*/messages", kind)
    with pytest.raises(DeliveryError) as caught:
        await sender.send(PLACE, DIGEST, "key-1")

    found = {"permanent": caught.value.permanent, "ambiguous": caught.value.ambiguous}
    assert found == {"permanent": False, "ambiguous": False} | wanted


async def test_a_timeout_leaves_a_doubt(server, sender, monkeypatch):
    """What Discord did with a request that was never answered is not known."""
    monkeypatch.setattr(post_module, "SEND_SECONDS", 0.2)
    server.faults.add("POST .*/messages", "hang-after")
    with pytest.raises(DeliveryError) as caught:
        await sender.send(PLACE, DIGEST, "key-1")

    assert caught.value.ambiguous
    assert len(posts(server)) == 1


async def test_a_429_that_is_not_the_api_s_says_how_long_to_wait(server, sender):
    """Cloudflare's own 429 has no body of the API: nothing was posted."""
    server.faults.add("POST .*/messages", "429:7")
    server.faults.via = None
    with pytest.raises(DeliveryError) as caught:
        await sender.send(PLACE, DIGEST, "key-1")

    assert (caught.value.retry_after, caught.value.ambiguous, posts(server)) == (7.0, False, [])


async def test_a_platform_that_cannot_be_reached_has_posted_nothing(sender, monkeypatch):
    """A refused connection is no doubt."""
    monkeypatch.setattr(discord.http.Route, "BASE", "http://127.0.0.1:9/api/v10")
    with pytest.raises(DeliveryError) as caught:
        await sender.send(PLACE, DIGEST, "key-1")

    assert (caught.value.ambiguous, caught.value.permanent) == (False, False)


async def test_a_post_is_found_again_by_its_key_alone(server, sender):
    """After a doubt, and after Discord forgot the nonce, history tells."""
    server.faults.add("POST .*/messages", "reset-after")
    with pytest.raises(DeliveryError):
        await sender.send(PLACE, DIGEST, "key-1")
    server.messages.forget_nonces()
    for number in range(150):
        await sender.send(PLACE, DIGEST, f"other-{number}")
    found = await sender.find(PLACE, "key-1", long_ago())

    assert found is not None
    assert found.message == posts(server)[0]["id"]
    assert await sender.find(PLACE, "key-2", long_ago()) is None


async def test_a_post_that_appears_late_is_found_when_it_is_there(server, sender):
    """Absence means little before the settle time is over; looking again finds it."""
    server.messages.late = 1
    server.faults.add("POST .*/messages", "reset-after")
    with pytest.raises(DeliveryError):
        await sender.send(PLACE, DIGEST, "key-1")
    before = await sender.find(PLACE, "key-1", long_ago())
    server.messages.reveal()

    assert before is None
    assert await sender.find(PLACE, "key-1", long_ago()) is not None


async def test_somebody_else_s_copy_of_a_key_is_not_our_post(server, sender):
    """Only the bot's own messages count."""
    await sender.send(PLACE, DIGEST, "key-1")
    posts(server)[0]["author"] = world.Person().json()

    assert await sender.find(PLACE, "key-1", long_ago()) is None


async def test_an_empty_history_proves_nothing_where_the_bot_may_not_read_it(server, sender):
    """Without Read Message History Discord shows none and no error."""
    await sender.send(PLACE, DIGEST, "key-1")
    server.channels[world.GENERAL].hidden = True
    with pytest.raises(DeliveryError, match="Read Message History"):
        await sender.find(PLACE, "key-1", long_ago())


async def test_a_channel_without_messages_holds_no_post(sender):
    """Nothing there is an answer as well."""
    assert await sender.find(PLACE, "key-1", long_ago()) is None


@pytest.mark.parametrize("kind", ["403:50001", "500", "reset"])
async def test_history_that_cannot_be_read_is_an_error_and_no_absence(server, sender, kind):
    """Nothing is known then."""
    server.faults.add("GET .*/messages", kind, times=5)
    with pytest.raises(DeliveryError):
        await sender.find(PLACE, "key-1", long_ago())


async def test_a_post_is_corrected_in_place(server, sender):
    """Content and picture change, the key stays."""
    sent = await sender.send(PLACE, DIGEST, "key-1")
    await sender.edit(PLACE, sent.message, Reply("Corrected", picture=Picture(b"png", "bars")), "key-1")
    (message,) = posts(server)

    assert "Corrected" in text(message)
    assert [a["filename"] for a in message["attachments"]] == ["chart.png"]
    assert (await sender.find(PLACE, "key-1", long_ago())).message == sent.message


async def test_a_deleted_post_is_said_to_be_gone(server, sender):
    """So that a correction can become a new post."""
    sent = await sender.send(PLACE, DIGEST, "key-1")
    posts(server).clear()
    with pytest.raises(DeliveryError, match=MESSAGE_GONE) as caught:
        await sender.edit(PLACE, sent.message, DIGEST, "key-1")

    assert caught.value.permanent


async def test_without_a_connection_a_post_waits():
    """A sender whose platform is down says when to try again."""
    with pytest.raises(DeliveryError) as caught:
        await DiscordSender(pack).send(PLACE, DIGEST, "key-1")

    assert caught.value.retry_after == 5.0


async def test_a_place_that_is_no_channel_is_a_lasting_error(sender):
    """No request is made for it."""
    with pytest.raises(DeliveryError) as caught:
        await sender.send(Place("discord", "1", "terminal"), DIGEST, "key-1")

    assert caught.value.permanent
