"""Serving Discord in this process: what is raised to the supervisor, and how it stops."""

import asyncio
from datetime import UTC, datetime
from types import SimpleNamespace

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from pydantic import SecretStr

from adapters.discord import app, endpoints
from adapters.discord.send import DiscordSender
from bot.app import Desk
from bot.errors import UserMistake
from bot.ports import Place
from bot.reply import Reply
from store import deliveries
from store.db import Store
from store.deliveries import Owed
from store.subscriptions import Target
from tests.standins import discord_world as world
from tests.standins.discord_people import People, text, until
from tests.standins.discord_server import TOKEN, DiscordServer


@pytest.fixture(autouse=True)
def _restored(monkeypatch):
    """The library's class attributes are as before after each test."""
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)


@pytest.fixture
def desk(tmp_path):
    """A desk with an empty store."""
    with Store.open(tmp_path / "crisis.db") as store:
        yield Desk(store, clock=lambda: datetime.now(UTC))


def settings_for(server, token=TOKEN):
    return SimpleNamespace(
        operators=("discord:1", "slack:T/U"),
        discord_token=SecretStr(token),
        discord=SimpleNamespace(api_base=server.base, guilds=(), gateway_lapse_seconds=1.0),
    )


async def test_a_gateway_that_never_answers_is_raised_to_the_supervisor(desk, monkeypatch):
    """The library would try for ever, one call deeper each time."""
    monkeypatch.setattr(app, "CONNECT_SECONDS", 0.2)
    async with DiscordServer(gateway_open=False) as server:
        with pytest.raises(ConnectionError):
            await app.serve(desk, settings_for(server), asyncio.Event())


async def test_it_stops_while_the_gateway_does_not_answer(desk):
    """SIGTERM does not wait for a platform that is down."""
    async with DiscordServer(gateway_open=False) as server:
        stop = asyncio.Event()
        serving = asyncio.create_task(app.serve(desk, settings_for(server), stop))
        await until(server, lambda: "GET /api/v10/gateway/bot" in server.requests)
        stop.set()

        await asyncio.wait_for(serving, 5)


async def test_a_closed_session_is_raised_to_the_supervisor(desk):
    """A close code that forbids to go on (4014) ends the client; a supervisor can say so and wait."""
    async with DiscordServer() as server:
        stop = asyncio.Event()
        serving = asyncio.create_task(app.serve(desk, settings_for(server), stop))
        await until(server, lambda: server.gateway.identified == 1)
        (session,) = server.gateway.sessions.values()
        await session.socket.ws.close(code=4014)

        with pytest.raises(discord.PrivilegedIntentsRequired):
            await asyncio.wait_for(serving, 10)


async def test_a_refused_token_is_the_caller_s_mistake(desk):
    """The variable and the page are named, the value is not."""
    async with DiscordServer() as server:
        with pytest.raises(UserMistake, match="DISCORD_TOKEN") as caught:
            await app.serve(desk, settings_for(server, "wrong"), asyncio.Event())

        assert "wrong" not in str(caught.value)


async def test_a_post_goes_through_the_connection_while_it_lasts(desk):
    """The courier's sender is lent the client, and loses it at the end."""

    async def pack(question, page):
        return f"{page} {question}"

    async with DiscordServer() as server:
        stop, sender = asyncio.Event(), DiscordSender(pack)
        serving = asyncio.create_task(app.serve(desk, settings_for(server), stop, sender))
        await until(server, lambda: server.gateway.identified == 1)
        place = Place("discord", world.GUILD, world.GENERAL)
        sent = await sender.send(place, Reply("Digest"), "key")
        heard = await People(server).press(server.channels[world.GENERAL].messages[0], "Why?")
        stop.set()
        await serving

        assert sent.message
        assert "too old to explain" in text(heard.answer)
        with pytest.raises(Exception, match="not connected"):
            await sender.send(place, Reply("Digest"), "key")


async def test_why_under_a_post_explains_its_delivery(desk):
    """The button carries the delivery's key, the answer is the one of its number."""

    async def pack(question, page):
        return f"{page} {question}"

    async with DiscordServer() as server:
        stop, sender = asyncio.Event(), DiscordSender(pack)
        serving = asyncio.create_task(app.serve(desk, settings_for(server), stop, sender))
        await until(server, lambda: server.gateway.identified == 1)
        target = Target("discord", world.GUILD, world.GENERAL)
        desk.store.write(deliveries.queue, Owed("key-1", "digest", target, "{}"), datetime.now(UTC))
        await sender.send(Place("discord", world.GUILD, world.GENERAL), Reply("Digest"), "key-1")
        heard = await People(server).press(server.channels[world.GENERAL].messages[0], "Why?")
        stop.set()
        await serving

        assert "Why delivery 1" in text(heard.answer)


async def test_what_was_acknowledged_is_answered_before_it_stops(desk):
    """A stop in the middle of an answer leaves nobody looking at "thinking…"."""
    async with DiscordServer() as server:
        stop, begun, free = asyncio.Event(), asyncio.Event(), asyncio.Event()

        async def slow(request):
            begun.set()
            await free.wait()
            return Reply(f"Answer to {request.user_name}")

        desk.answer = slow
        serving = asyncio.create_task(app.serve(desk, settings_for(server), stop))
        await until(server, lambda: server.gateway.identified == 1)
        asking = asyncio.create_task(People(server).slash("who"))
        await begun.wait()
        stop.set()
        free.set()
        heard = await asking
        await serving

        assert "Answer to Ann" in text(heard.answer)


@pytest.mark.parametrize("url", ["ws://gateway.example.org", "http://127.0.0.1", "ws://10.0.0.1:80"])
async def test_the_gateway_of_a_proxy_is_encrypted_or_on_this_machine(url, monkeypatch):
    """The token goes there in the first message."""
    monkeypatch.setattr(Route, "BASE", "https://proxy.example.org/api/v10")

    class Http:
        async def get_bot_gateway(self):
            return 1, url, {}

    with pytest.raises(discord.GatewayNotFound):
        await endpoints.point_gateway(Http())


def test_the_official_address_is_discord_s_own(monkeypatch):
    """The default setting is what the library uses itself."""
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL("wss://gateway.discord.gg/"))
    endpoints.point_at("https://discord.com/api")

    assert Route.BASE == "https://discord.com/api/v10"
