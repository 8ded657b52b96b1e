"""What people do in the stand-in: type a command, press, choose, look at completions. Each waits for the bot's answer."""

import asyncio
import secrets
from contextlib import asynccontextmanager

from tests.standins import discord_world as world
from tests.standins.discord_server import TOKEN, Heard
from tests.standins.program import Program

SLASH, COMPONENT, COMPLETION = 2, 3, 4
PATIENCE = 20.0


class People:
    """Acts on a DiscordServer in somebody's name."""

    def __init__(self, server):
        self.server = server

    async def slash(self, word, options=None, **where):
        """``/crisis word option:value``. Returns what was heard, its ``answer`` a message."""
        given = [{"name": name, "type": 3, "value": value} for name, value in (options or {}).items()]
        data = {"options": [{"name": word, "type": 1, "options": given}]}
        return await self._answered(await self.do(SLASH, _command(data), **where))

    async def complete(self, word, option, typed, **where):
        """The completions shown while ``typed`` stands in an option."""
        given = [{"name": option, "type": 3, "value": typed, "focused": True}]
        data = {"options": [{"name": word, "type": 1, "options": given}]}
        heard = await self.do(COMPLETION, _command(data), **where)
        await until(self.server, lambda: heard.choices is not None)
        return [choice["value"] for choice in heard.choices]

    async def press(self, message, label, **where):
        """Press the button with this label."""
        button = next(b for b in buttons(message) if b.get("label") == label)
        data = {"custom_id": button["custom_id"], "component_type": 2}
        return await self._answered(await self.do(COMPONENT, data, message=message, **where))

    async def choose(self, message, value, **where):
        """Choose from the list."""
        select = next(c for row in message["components"] for c in row["components"] if c["type"] == 3)
        assert value in {option["value"] for option in select["options"]}
        data = {"custom_id": select["custom_id"], "component_type": 3, "values": [value]}
        return await self._answered(await self.do(COMPONENT, data, message=message, **where))

    async def do(self, kind, data, *, person=None, channel=world.GENERAL, message=None, bot=world.USUAL):
        """Dispatch an interaction and return its record, not waiting for anything."""
        person = person or world.Person()
        token = "aW50ZXJhY3Rpb246" + secrets.token_hex(16)
        in_place = message if message is not None and kind == COMPONENT else None
        heard = Heard(self.server.ids.next(), token, channel, in_place)
        self.server.heard[token] = heard
        await self.server.gateway.dispatch("INTERACTION_CREATE", self._event(heard, kind, data, person, message, bot))
        return heard

    def _event(self, heard, kind, data, person, message, bot):
        event = {
            "id": heard.id,
            "application_id": world.APPLICATION,
            "type": kind,
            "token": heard.token,
            "version": 1,
            "data": data,
            "channel_id": heard.channel,
            "channel": self.server.channels[heard.channel].json(),
            "app_permissions": str(bot),
            "locale": "de",
            "guild_locale": "en-US",
            "entitlements": [],
            "authorizing_integration_owners": {"0": world.GUILD},
            "attachment_size_limit": 10485760,
        }
        if message is not None:
            event["message"] = message
        if heard.channel == world.DIRECT:
            return event | {"user": person.json(), "context": 1}
        server = {"id": world.GUILD, "locale": "en-US", "features": []}
        return event | {"guild_id": world.GUILD, "guild": server, "member": person.member(), "context": 0}

    async def _answered(self, heard):
        await until(self.server, lambda: heard.answer is not None)
        return heard


def _command(data):
    return {"id": "1", "name": "crisis", "type": 1} | data


def buttons(message):
    """All buttons of a message."""
    return [c for row in message["components"] for c in row["components"] if c["type"] == 2]


def labels(message):
    """Their labels."""
    return [button["label"] for button in buttons(message)]


def text(message):
    """Everything a reader sees of a message but its buttons."""
    embeds = message["embeds"]
    shown = [(e.get("title", ""), e.get("description", ""), (e.get("footer") or {}).get("text", "")) for e in embeds]
    return "\n".join([message["content"] or "", *("\n".join(parts) for parts in shown)])


async def until(server, true, patience=PATIENCE):
    """Wait for something the bot does; looked at again after each request and frame. TimeoutError when it does not."""
    async with asyncio.timeout(patience):
        while not true():
            await server.moved.wait()


@asynccontextmanager
async def running(discord, home):
    """``crisis run`` with this HOME, connected; and people who use it."""
    before = discord.gateway.identified
    async with Program(home, {"DISCORD_TOKEN": TOKEN, "CRISIS_DISCORD__API_BASE": discord.base}) as program:
        await until(discord, lambda: discord.gateway.identified > before)
        yield program, People(discord)
