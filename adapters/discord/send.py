"""What Discord does for the courier (bot/ports.py: Sender): post once, read back, correct."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import discord

from adapters.discord.post import MESSAGE_GONE, SEND_SECONDS, meaning, post
from adapters.discord.press import mark, nonce
from adapters.discord.view import Pack, compose
from bot.errors import DeliveryError
from bot.ports import Place, Platform, Sent
from bot.reply import Reply

__all__ = ["MESSAGE_GONE", "DiscordSender"]

# History is asked for by the platform's clock, ours may be ahead of it.
CLOCKS = timedelta(minutes=5)
# 20 requests of 100 messages; a channel that talks more is not read to its end.
DEEPEST = 2000


class DiscordSender:
    """Posts through whatever client is attached. ``pack`` makes the tickets of buttons (bot/tickets.py)."""

    platform: Platform = "discord"

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._client: discord.Client | None = None

    def attach(self, client: discord.Client | None) -> None:
        """Use this client, logged in, from now on; None while there is none."""
        self._client = client

    async def send(self, place: Place, reply: Reply, key: str, *, silent: bool = False) -> Sent:
        """Post ``reply`` once under ``key``: in the nonce for the next minutes, in a button's custom_id for ever."""
        channel = self._channel(place)
        outgoing = await compose(reply, 1, self._pack, key=key)
        sent = await post(channel, outgoing, nonce(key), silent=silent)
        return Sent(str(sent.id), sent.created_at)

    async def find(self, place: Place, key: str, since: datetime) -> Sent | None:
        """The post that carries ``key``, or None when the channel's history since then holds none.

        Raises DeliveryError when history cannot be read, or not to its end.
        """
        channel, wanted, seen, after = self._channel(place), mark(key), 0, since - CLOCKS
        own = self._own_id()
        with meaning():
            async with asyncio.timeout(SEND_SECONDS):
                async for message in channel.history(limit=DEEPEST, after=after, oldest_first=True):
                    seen += 1
                    if message.author.id == own and wanted in _custom_ids(message):
                        return Sent(str(message.id), message.created_at)
                hidden = seen == 0 and await self._has_later(channel.id, after)
        if hidden:
            raise DeliveryError("the channel's history is not shown to the bot: allow it Read Message History")
        if seen >= DEEPEST:
            raise DeliveryError(f"more than {DEEPEST} messages since then: the post was not looked for in all of them")
        return None

    async def edit(self, place: Place, message: str, reply: Reply, key: str) -> None:
        """Replace a post's content. DeliveryError ``message_gone`` when it was deleted."""
        post_ = self._channel(place).get_partial_message(int(message))
        outgoing = await compose(reply, 1, self._pack, key=key)
        with meaning():
            async with asyncio.timeout(SEND_SECONDS):
                await post_.edit(
                    embed=outgoing.embed,
                    view=outgoing.view,
                    attachments=outgoing.files,
                    allowed_mentions=discord.AllowedMentions.none(),
                )

    async def _has_later(self, channel: int, after: datetime) -> bool:
        """Whether the channel had a message after that.

        Without Read Message History Discord shows an empty history and no error
        (docs.discord.com/developers/resources/message#get-channel-messages), so an empty one proves nothing by itself.
        """
        found: Mapping[str, Any] = await self._connected().http.get_channel(channel)
        last = int(found.get("last_message_id") or 0)
        return discord.utils.snowflake_time(last) >= after if last else False

    def _channel(self, place: Place) -> discord.PartialMessageable:
        return self._connected().get_partial_messageable(_snowflake(place.thread or place.channel))

    def _connected(self) -> discord.Client:
        if self._client is None or self._client.user is None:
            raise DeliveryError("Discord is not connected", retry_after=5.0)
        return self._client

    def _own_id(self) -> int:
        user = self._connected().user
        return user.id if user else 0


def _snowflake(channel: str) -> int:
    if not channel.isdecimal():
        raise DeliveryError(f"not a channel of Discord: {channel[:40]!r}", permanent=True)
    return int(channel)


def _custom_ids(message: discord.Message) -> set[Any]:
    rows = [row for row in message.components if isinstance(row, discord.ActionRow)]
    return {getattr(child, "custom_id", None) for row in rows for child in row.children}
