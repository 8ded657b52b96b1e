"""Discord, served: log in, declare the command, keep the gateway open until told to stop.

What breaks is raised to the supervisor (adapters/run.py), which starts ``serve`` again after a pause.
"""

import asyncio
import logging
from typing import Any

import discord
from discord.http import Route

from adapters.discord import endpoints, slash
from adapters.discord.front import Front
from adapters.discord.post import trace
from adapters.discord.send import DiscordSender
from adapters.discord.turn import Turn
from adapters.discord.view import PressButton, ProofSelect
from adapters.wiring import owner_of_this_process
from bot.app import Desk
from bot.errors import UserMistake
from config.settings import Settings
from config.tokens import DISCORD
from store import subscriptions

log = logging.getLogger(__name__)

# The library repeats a first connection for ever, each time one call deeper: past this the supervisor begins anew.
CONNECT_SECONDS = 90.0
DRAIN_SECONDS = 5.0
# A 429 that asks for more than this is raised instead of slept through.
RATE_LIMIT_SECONDS = 30.0


class Client(discord.AutoShardedClient):
    """The connection. It shards by itself, which Discord demands above 2,500 servers, and caches no messages or members."""

    def __init__(self, front: Front) -> None:
        # We speak in no voice channel: no warning about the libraries for it.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_ratelimit_timeout=RATE_LIMIT_SECONDS,
            http_trace=trace(),
        )
        self.front = front
        self.reached = asyncio.Event()

    async def setup_hook(self) -> None:
        """Once, after login and before the gateway: on_ready may come many times, so nothing begins there."""
        self.add_dynamic_items(PressButton, ProofSelect)
        await endpoints.point_gateway(self.http)
        await self._declare()

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Slash commands and completions; the library hands buttons to view.py."""
        await self.front.met(interaction)

    async def on_connect(self) -> None:
        """The gateway took us."""
        self.reached.set()
        log.info("Discord: connected")

    async def on_resumed(self) -> None:
        """A dropped connection goes on where it stopped."""
        log.info("Discord: resumed")

    async def on_guild_unavailable(self, guild: discord.Guild) -> None:
        """An outage of Discord's: the server is still ours."""
        log.warning("Discord: server %s is unavailable", guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot was removed, so the server's subscriptions end; an outage does not come here."""
        log.warning("Discord: removed from server %s", guild.id)
        desk = self.front.desk
        why = "the bot was removed from the server"
        await desk.store.awrite(subscriptions.remove_tenant, "discord", str(guild.id), why, desk.clock())

    async def _declare(self) -> None:
        """Declare /crisis where it differs from what Discord keeps. A failure leaves the old declaration in use."""
        wanted = [slash.declaration(self.front.desk.commands)]
        path = "/applications/{application_id}/commands"
        try:
            kept = await self.http.request(Route("GET", path, application_id=self.application_id))
            if len(kept) == len(wanted) and all(map(slash.same, wanted, kept)):
                return
            await self.http.request(Route("PUT", path, application_id=self.application_id), json=wanted)
            log.info("Discord: /%s declared", slash.NAME)
        except discord.HTTPException:
            log.exception("Discord: /%s could not be declared", slash.NAME)


async def serve(desk: Desk, settings: Settings, stop: asyncio.Event, sender: DiscordSender | None = None) -> None:
    """Serve until ``stop`` is set. UserMistake for a token Discord refuses; other errors as the library raises them.

    ``sender``, if given, posts through this process's login while it lasts, whoever holds the connection (turn.py).
    """
    endpoints.point_at(settings.discord.api_base)
    turn = Turn(desk.store, owner_of_this_process(), settings.discord.gateway_lapse_seconds)
    while not stop.is_set():
        await _serve(desk, settings, stop, sender, turn)


async def _serve(desk: Desk, settings: Settings, stop: asyncio.Event, sender: DiscordSender | None, turn: Turn) -> None:
    """Until ``stop``, or until another process has taken the connection over."""
    operators = frozenset(o.removeprefix("discord:") for o in settings.operators if o.startswith("discord:"))
    front = Front(desk, operators=operators, guilds=frozenset(settings.discord.guilds))
    async with Client(front) as client:
        await _log_in(client, settings)
        if sender:
            sender.attach(client)
        try:
            if await turn.come(stop):
                await _connected(client, stop, turn)
            await front.drain(DRAIN_SECONDS)
        finally:
            if sender:
                sender.attach(None)


async def _connected(client: Client, stop: asyncio.Event, turn: Turn) -> None:
    """Hold the connection, and give it back at the end."""
    lost = asyncio.create_task(turn.last(), name="discord-turn")
    try:
        await _stay(client, stop, lost)
    finally:
        lost.cancel()
        await asyncio.gather(lost, return_exceptions=True)
        await turn.over()


async def _log_in(client: Client, settings: Settings) -> None:
    token = settings.discord_token.get_secret_value() if settings.discord_token else ""
    try:
        await client.login(token)
    except discord.LoginFailure:
        raise UserMistake(f"Discord did not accept {DISCORD.variable}: get it at {DISCORD.where}") from None


async def _stay(client: Client, stop: asyncio.Event, lost: asyncio.Task[None]) -> None:
    """Until ``stop``, or until the connection is ``lost`` to another process; raises what ended the connection, or ConnectionError when there never was one."""
    connection = asyncio.create_task(client.connect(), name="discord-gateway")
    stopping = asyncio.create_task(stop.wait())
    reached = asyncio.create_task(client.reached.wait())
    try:
        await asyncio.wait(
            {connection, stopping, reached, lost}, timeout=CONNECT_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        if not any(task.done() for task in (connection, stopping, reached, lost)):
            raise ConnectionError(f"Discord's gateway did not answer for {CONNECT_SECONDS:.0f} s")
        await asyncio.wait({connection, stopping, lost}, return_when=asyncio.FIRST_COMPLETED)
        if connection.done() and not stop.is_set():
            await connection
            raise ConnectionError("Discord's gateway closed the connection")
    finally:
        for task in (connection, stopping, reached):
            task.cancel()
        await asyncio.gather(connection, stopping, reached, return_exceptions=True)
