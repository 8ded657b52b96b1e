"""Pictures in Slack: uploaded to nobody in particular, then shown by an image block; in words where that does not work.

docs.slack.dev/messaging/working-with-files. Needs the scope files:write; without it every picture is its words.
"""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from adapters.slack.message import Message
from adapters.slack.wire import Wire
from bot.errors import DeliveryError
from bot.reply import Picture

log = logging.getLogger(__name__)

T = TypeVar("T")
# Slack looks at a new file before a block may show it: this many seconds, then once more.
SETTLE = 1.5
REMEMBERED = 500


class Pictures:
    """Uploads, each picture once."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._known: dict[bytes, str] = {}

    async def upload(self, picture: Picture) -> str | None:
        """The id of the file that holds ``picture``; None when Slack does not take it."""
        digest = hashlib.sha256(picture.png).digest()
        if digest not in self._known:
            try:
                uploaded = await self._wire.upload(picture.name, picture.png, picture.alt)
            except DeliveryError as error:
                log.info("a picture was not uploaded (%s): it is shown in words", error.reason)
                return None
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[digest] = uploaded
        return self._known[digest]


async def show(
    message: Message,
    send: Callable[[Message], Awaitable[T]],
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> T:
    """``send`` the message; when Slack refuses its picture, again a little later, and then with the picture in words.

    Only a refusal is tried again, never an unknown outcome: nothing is posted twice.
    """
    if message.has_picture:
        for again in (True, False):
            try:
                return await send(message)
            except DeliveryError as error:
                if error.ambiguous or not error.reason.startswith(("invalid_blocks", "response_url 4")):
                    raise
            if again:
                await pause(SETTLE)
        log.info("Slack refuses a picture: it is shown in words")
    return await send(message.in_words())
