"""One message to a channel, and what an error means for it.

discord.py repeats a request by itself after 500, 502, 504, 524 and some resets. That doubles nothing, because each repeat
carries the same enforced nonce; but an error that ends such a row of tries does not say that none of them was taken.
So the statuses of all tries are noted, and one 5xx among them makes the outcome ambiguous.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import aiohttp
import discord

from adapters.discord.view import Outgoing
from bot.errors import DeliveryError

# For all tries of the library together: below the courier's lease and settle time (bot/pace.py), so that a post that is
# given up here cannot appear after its absence was taken for proof.
SEND_SECONDS = 30.0
MESSAGE_GONE = "message_gone"
UNKNOWN_MESSAGE, EDITS_OF_OLD = 10008, 30046

_tries: ContextVar[list[int] | None] = ContextVar("tries", default=None)


def trace() -> aiohttp.TraceConfig:
    """Hand this to the client as ``http_trace``: it notes the status of every try."""
    config = aiohttp.TraceConfig()
    config.on_request_end.append(_noted)
    config.on_request_exception.append(_failed)
    return config


async def post(
    channel: discord.PartialMessageable, outgoing: Outgoing, nonce: str, *, silent: bool = False
) -> discord.Message:
    """Post once under ``nonce`` (at most 25 characters). Raises DeliveryError."""
    with meaning():
        async with asyncio.timeout(SEND_SECONDS):
            return await channel.send(
                embed=outgoing.embed,
                view=outgoing.view,
                files=outgoing.files,
                nonce=nonce,
                silent=silent,
                allowed_mentions=discord.AllowedMentions.none(),
            )


@contextmanager
def meaning() -> Iterator[None]:
    """Turn what discord.py raises inside into a DeliveryError."""
    with noted() as tries:
        try:
            yield
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
            raise explain(error, tries) from error


@contextmanager
def noted() -> Iterator[list[int]]:
    """The statuses of the tries made inside, as they come; 0 for one that broke off."""
    tries: list[int] = []
    token = _tries.set(tries)
    try:
        yield tries
    finally:
        _tries.reset(token)


def explain(error: Exception, tries: list[int]) -> DeliveryError:
    """What an error means; ``tries`` are those of ``noted``, codes Discord's JSON codes."""
    unsure = in_doubt(tries)
    match error:
        case discord.RateLimited():
            return DeliveryError("rate limited", retry_after=error.retry_after, ambiguous=unsure)
        case discord.HTTPException():
            return _explained(error, ambiguous=unsure or error.status >= 500)
        case discord.LoginFailure():
            return DeliveryError("401 the token was not accepted", permanent=True)
        case aiohttp.ClientConnectorError():
            # No connection, so nothing was sent, unless an earlier try was.
            return DeliveryError("Discord cannot be reached", retry_after=5.0, ambiguous=any(s >= 500 for s in tries))
        case _:
            return DeliveryError(f"no answer from Discord ({type(error).__name__})", ambiguous=True)


def in_doubt(tries: list[int]) -> bool:
    """Whether one of the tries may have been taken although it failed."""
    return any(status >= 500 or status == 0 for status in tries)


def _explained(error: discord.HTTPException, *, ambiguous: bool) -> DeliveryError:
    reason = f"{error.code or error.status} {error.text or 'no reason given'}"[:300]
    if ambiguous:
        return DeliveryError(reason, ambiguous=True)
    if error.code == UNKNOWN_MESSAGE:
        return DeliveryError(MESSAGE_GONE, permanent=True)
    if error.code == EDITS_OF_OLD:
        return DeliveryError(reason, retry_after=3600.0)
    if error.status == 429:
        return DeliveryError(reason, retry_after=_retry_after(error))
    # 401, 403, 404 and 400 stay what they are until a person acts: 10003, 10004, 50001, 50013, 50035, 160005, 200000 …
    return DeliveryError(reason, permanent=True)


def _retry_after(error: discord.HTTPException) -> float:
    """Seconds to wait. A 429 without the API's body is Cloudflare's and asks for more patience."""
    try:
        return max(0.0, float(error.response.headers.get("Retry-After", "")))
    except ValueError:
        return 60.0


async def _noted(_session: aiohttp.ClientSession, _context: Any, params: aiohttp.TraceRequestEndParams) -> None:
    if (tries := _tries.get()) is not None:
        tries.append(params.response.status)


async def _failed(_session: aiohttp.ClientSession, _context: Any, params: aiohttp.TraceRequestExceptionParams) -> None:
    if (tries := _tries.get()) is not None and not isinstance(params.exception, aiohttp.ClientConnectorError):
        tries.append(0)
