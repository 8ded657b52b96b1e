"""A stand-in of Discord on loopback, as unkind as the platform: REST here, the gateway beside it.

It refuses what breaks a limit (50035), forgets nonces in its history, answers an interaction once and for 3 s only, lets
nobody see an ephemeral answer but the asker, and shows an empty history where the bot may not read it.
"""

import asyncio
import time
from dataclasses import dataclass, field

from aiohttp import web

from tests.standins import discord_world as world
from tests.standins.discord_faults import Faults, error, json_response
from tests.standins.discord_gateway import Gateway
from tests.standins.discord_limits import EPHEMERAL, command_faults, message_faults
from tests.standins.discord_messages import Messages

TOKEN = "stand-in-token"  # not a secret: it opens nothing
ACK_SECONDS = 3.0


@dataclass
class Heard:
    """One interaction and what became of it."""

    id: str
    token: str
    channel: str
    message: dict | None
    at: float = field(default_factory=time.monotonic)
    acked_after: float | None = None
    kind: int | None = None
    answer: dict | None = None
    choices: list | None = None


class DiscordServer:
    """The state and the REST routes. Use ``async with``; ``base`` is what CRISIS_DISCORD__API_BASE takes."""

    def __init__(self, *, gateway_open=True, clock=time.time):
        self.ids = world.Ids()
        self.faults = Faults()
        self.commands = []
        self.command_puts = 0
        self.heard = {}
        self.requests = []
        self.refused = []
        kinds = ((world.GENERAL, 0), (world.QUIET, 0), (world.THREAD, 11), (world.DIRECT, 1))
        self.channels = {id_: world.Channel(id_, kind) for id_, kind in kinds}
        self.messages = Messages(self.ids, self.channels, clock)
        self.moved = asyncio.Event()
        self.gateway = Gateway(TOKEN, self._hello, self._ready, self._move)
        self._open = gateway_open

    async def __aenter__(self):
        app = web.Application(middlewares=[self._noted, self.faults.middleware, self._authorised])
        app.add_routes(self._routes())
        self._runner = web.AppRunner(app, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.base = f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}/api"
        if self._open:
            await self.gateway.open()
        return self

    async def __aexit__(self, *_):
        self.faults.freed.set()
        await self.gateway.close()
        await self._runner.cleanup()

    def _move(self):
        """Wake everybody who waits for a change."""
        self.moved.set()
        self.moved.clear()

    def _routes(self):
        v = "/api/v10"
        original = f"{v}/webhooks/{{app}}/{{token}}/messages/@original"
        messages = f"{v}/channels/{{channel}}/messages"
        return [
            web.get(f"{v}/users/@me", self._me),
            web.get(f"{v}/oauth2/applications/@me", self._application),
            web.get(f"{v}/gateway/bot", self._gateway_bot),
            web.get(f"{v}/applications/{{app}}/commands", self._get_commands),
            web.put(f"{v}/applications/{{app}}/commands", self._put_commands),
            web.post(f"{v}/interactions/{{id}}/{{token}}/callback", self._callback),
            web.patch(original, self._edit_original),
            web.get(f"{v}/channels/{{channel}}", self._channel),
            web.post(messages, self.messages.post),
            web.get(messages, self.messages.history),
            web.patch(f"{messages}/{{message}}", self.messages.edit),
        ]

    @web.middleware
    async def _noted(self, request, handler):
        self.requests.append(f"{request.method} {request.path}")
        response = await handler(request)
        self._move()
        if response.status >= 400:
            self.refused.append((request.method, request.path, response.status, response.text))
        return response

    @web.middleware
    async def _authorised(self, request, handler):
        open_to_all = "/interactions/" in request.path or "/webhooks/" in request.path
        if open_to_all or request.headers.get("Authorization") == f"Bot {TOKEN}":
            return await handler(request)
        return error(401, 0, "401: Unauthorized")

    def _hello(self):
        yield "GUILD_CREATE", world.guild(self.channels.values())

    def _ready(self, session, url):
        return {
            "v": 10,
            "user": world.bot_user(),
            "guilds": [{"id": world.GUILD, "unavailable": True}],
            "session_id": session.id,
            "resume_gateway_url": url,
            "application": {"id": world.APPLICATION, "flags": 0},
            **({"shard": session.shard} if session.shard else {}),
        }

    async def _me(self, _request):
        return json_response(world.bot_user())

    async def _application(self, _request):
        return json_response(world.application())

    async def _gateway_bot(self, _request):
        limits = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        return json_response({"url": self.gateway.url, "shards": 1, "session_start_limit": limits})

    async def _get_commands(self, _request):
        return json_response(self.commands)

    async def _put_commands(self, request):
        wanted = await request.json()
        if found := command_faults(wanted):
            return error(400, 50035, "; ".join(found))
        self.command_puts += 1
        self.commands = [_kept(command) | {"id": self.ids.next(), "version": self.ids.next()} for command in wanted]
        return json_response(self.commands)

    async def _callback(self, request):
        heard = self.heard.get(request.match_info["token"])
        late = heard is not None and time.monotonic() - heard.at > ACK_SECONDS
        if heard is None or heard.id != request.match_info["id"] or (late and heard.acked_after is None):
            return error(404, 10062, "Unknown interaction")
        if heard.acked_after is not None:
            return error(400, 40060, "Interaction has already been acknowledged.")
        body = await request.json()
        heard.acked_after, heard.kind = time.monotonic() - heard.at, body["type"]
        data = body.get("data") or {}
        if body["type"] == 8:
            heard.choices = data["choices"]
            if len(data["choices"]) > 25 or any(not 1 <= len(c["name"]) <= 100 for c in data["choices"]):
                return error(400, 50035, "choices")
        elif body["type"] == 5:
            heard.message = self.messages.new(heard.channel, {"flags": data.get("flags", 0) & EPHEMERAL})
        return json_response({"interaction": {"id": heard.id, "type": 2, "response_message_id": None}})

    async def _edit_original(self, request):
        heard = self.heard.get(request.match_info["token"])
        if heard is None or heard.message is None or heard.acked_after is None:
            return error(404, 10015, "Unknown Webhook")
        payload, files = await self.messages.read(request)
        if found := message_faults(heard.message | payload, files):
            return error(400, 50035, "; ".join(found))
        self.messages.change(heard.message, payload, files)
        heard.answer = heard.message
        return json_response(heard.message)

    async def _channel(self, request):
        channel = self.channels.get(request.match_info["channel"])
        return json_response(channel.json()) if channel else error(404, 10003, "Unknown Channel")


def _kept(command):
    """Discord leaves out what is false or empty."""
    if isinstance(command, dict):
        return {k: _kept(v) for k, v in command.items() if v not in (False, None, [])}
    return [_kept(item) for item in command] if isinstance(command, list) else command
