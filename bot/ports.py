"""The seams between the bot and the world: who asks, where to, and what a platform can do for us."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol

from bot.reply import Reply

Platform = Literal["terminal", "slack", "discord"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question was asked or a digest goes: the tenant (workspace, guild, "terminal") is part of every key."""

    platform: Platform
    tenant: str
    channel: str
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One question. ``word`` is a command's word, ``options`` its typed options by name (see bot/commands.py).

    ``may_manage``: the asker may subscribe this channel. ``operator``: named in settings (the terminal user is one).
    ``zone``: the asker's IANA zone where the platform knows it. ``now`` is aware.
    """

    place: Place
    user: str
    user_name: str
    word: str
    options: Mapping[str, str]
    now: datetime
    page: int = 1
    zone: str | None = None
    may_manage: bool = False
    operator: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sent:
    """What the platform said of a message that is out there."""

    message: str
    at: datetime | None = None


class Sender(Protocol):
    """What a platform does for the courier. Errors are ``DeliveryError``; only the platform knows which are permanent."""

    platform: Platform

    async def send(self, place: Place, reply: Reply, key: str, *, silent: bool = False) -> Sent:
        """Post ``reply`` once under ``key`` (the delivery's key, fixed before the call)."""

    async def find(self, place: Place, key: str, since: datetime) -> Sent | None:
        """Read back: the message that carries ``key`` and was sent after ``since``, or None when history holds none.

        Raises DeliveryError when history cannot be read: then nothing is known.
        """

    async def edit(self, place: Place, message: str, reply: Reply, key: str) -> None:
        """Replace a post's content (corrections). DeliveryError with reason ``message_gone`` when it was deleted."""
