"""An interaction as a request of the bot's, and who may post where."""

from datetime import datetime
from typing import Any

import discord

from bot.ports import Place, Request

# What a post of ours needs in a channel; the words are those of Discord's own settings.
_POSTING = (("view_channel", "View Channel"), ("embed_links", "Embed Links"))
# A digest whose sending was cut off is looked for in the channel before it is sent again.
_DELIVERING = (*_POSTING, ("read_message_history", "Read Message History"))
_THREADS = frozenset(
    {discord.ChannelType.public_thread, discord.ChannelType.private_thread, discord.ChannelType.news_thread}
)

Press = discord.Interaction[Any]


def request(interaction: Press, now: datetime, operators: frozenset[str]) -> Request:
    """Who asks, where and when; what is asked is filled in by the caller. A direct message is a tenant of its own."""
    return Request(
        place=place(interaction),
        user=str(interaction.user.id),
        user_name=interaction.user.display_name,
        word="",
        options={},
        now=now,
        may_manage=in_private(interaction) or interaction.permissions.manage_channels,
        operator=str(interaction.user.id) in operators,
        extra={
            "locale": interaction.locale.value,
            "admin": in_private(interaction) or interaction.permissions.manage_guild,
            "cannot_post": _why_not_post(interaction, _DELIVERING),
        },
    )


def place(interaction: Press) -> Place:
    """Where it was asked. A thread is a channel of its own to Discord."""
    tenant = str(interaction.guild_id) if interaction.guild_id else f"dm:{interaction.user.id}"
    return Place("discord", tenant, str(interaction.channel_id or ""))


def in_private(interaction: Press) -> bool:
    """Whether nobody but the asker and the bot reads there."""
    return interaction.guild_id is None


def why_not_share(interaction: Press) -> str | None:
    """Why an answer cannot be shared there, or None. Discord computes both permissions for this channel."""
    if in_private(interaction):
        return "This is a conversation between us: there is nobody to share with."
    if not _may_send(interaction.permissions, interaction):
        return "You may not send messages in this channel, so nothing was shared."
    return _why_not_post(interaction, _POSTING)


def _why_not_post(interaction: Press, needed: tuple[tuple[str, str], ...]) -> str | None:
    have = interaction.app_permissions
    if in_private(interaction) or have.administrator:
        return None
    missing = [words for name, words in needed if not getattr(have, name)]
    missing += [] if _may_send(have, interaction) else [_sending(interaction)]
    if not missing:
        return None
    return f"I may not post in this channel. Somebody who manages it can allow me: {', '.join(missing)}."


def _may_send(have: discord.Permissions, interaction: Press) -> bool:
    return have.administrator or (have.send_messages_in_threads if _in_thread(interaction) else have.send_messages)


def _sending(interaction: Press) -> str:
    return "Send Messages in Threads" if _in_thread(interaction) else "Send Messages"


def _in_thread(interaction: Press) -> bool:
    return getattr(interaction.channel, "type", None) in _THREADS
