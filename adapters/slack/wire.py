"""Slack's Web API as we use it: one try a call, errors as ``DeliveryError``, never more than a message can hold."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack.faults import delivery_error
from adapters.slack.message import Message
from bot.errors import DeliveryError

# Seconds for one call. The outbox lets an unknown outcome settle for longer than this.
TIMEOUT = 10


@dataclass(frozen=True, slots=True)
class Self:
    """Who the bot token belongs to (auth.test)."""

    team: str | None
    enterprise: str | None
    bot: str
    user: str
    name: str


class Wire:
    """Slack's Web API under one bot token. Every method raises DeliveryError."""

    def __init__(self, token: str, base_url: str, timeout: float = TIMEOUT) -> None:
        # slack_sdk would repeat a request whose connection was reset, and so post twice: the outbox decides instead.
        self.web = AsyncWebClient(
            token,
            base_url=f"{base_url.rstrip('/')}/",
            timeout=timeout,  # type: ignore[arg-type]  # aiohttp takes parts of seconds
            retry_handlers=[],
        )

    async def call(self, method: Callable[..., Awaitable[Any]], **arguments: Any) -> dict[str, Any]:
        """One call of a slack_sdk method; what Slack answered."""
        try:
            answer = await method(**arguments)
        except Exception as error:  # slack_sdk's, aiohttp's and time-outs are of no common family
            raise delivery_error(error) from error
        return dict(answer.data)

    async def whoami(self) -> Self:
        """Which bot and workspace the token is of."""
        answer = await self.call(self.web.auth_test)
        return Self(
            answer.get("team_id"),
            answer.get("enterprise_id"),
            answer.get("bot_id", ""),
            answer.get("user_id", ""),
            answer.get("user", "crisis"),
        )

    async def post(
        self, channel: str, message: Message, thread: str | None = None, metadata: dict[str, Any] | None = None
    ) -> str:
        """Post for everybody in ``channel`` (a user's id opens a direct message); the message's ts."""
        answer = await self.call(
            self.web.chat_postMessage, channel=channel, thread_ts=thread, metadata=metadata, **message.body()
        )
        return str(answer["ts"])

    async def whisper(self, channel: str, user: str, message: Message, thread: str | None = None) -> None:
        """Show a message to one person in ``channel``."""
        body = {k: v for k, v in message.body().items() if k in {"text", "blocks", "parse", "link_names"}}
        await self.call(self.web.chat_postEphemeral, channel=channel, user=user, thread_ts=thread, **body)

    async def upload(self, name: str, data: bytes, alt: str) -> str:
        """Upload a file that nobody sees yet; its id."""
        ask = self.web.files_getUploadURLExternal
        place = await self.call(ask, filename=name, length=len(data), alt_txt=alt[:1000])
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(TIMEOUT), trust_env=True) as session,
                session.post(place["upload_url"], data=data) as answer,
            ):
                answer.raise_for_status()
        except Exception as error:
            raise delivery_error(error) from error
        file = str(place["file_id"])
        await self.call(self.web.files_completeUploadExternal, files=[{"id": file, "title": name}])
        return file

    async def respond(self, url: str, body: dict[str, Any]) -> None:
        """Use a response_url: five times within 30 minutes, then Slack refuses it."""
        try:
            answer = await AsyncWebhookClient(url, timeout=TIMEOUT, retry_handlers=[]).send_dict(body)
        except Exception as error:
            raise delivery_error(error) from error
        if answer.status_code != 200:
            raise DeliveryError(f"response_url {answer.status_code}", ambiguous=answer.status_code >= 500)
