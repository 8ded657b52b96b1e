"""Slack over Socket Mode: no public address needed (docs.slack.dev/apis/events-api/using-socket-mode).

One socket at a time, on an address that is good for one connection: slack_sdk's own client tries a spent address for
ever, so only its Web API is used here. When Slack says that a connection will end, the next is opened first.
"""

import asyncio
import json
import logging
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.internals import build_headers
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_sdk.socket_mode.request import SocketModeRequest

from adapters.slack.shape import answered
from adapters.slack.wire import Wire

log = logging.getLogger(__name__)

# Seconds between our pings; a connection that is dead without having said so is given up after half as long again.
PING = 5.0
# Seconds to connect.
PATIENCE = 10.0


async def serve_socket(bolt: AsyncApp, wire: Wire, app_token: str, stop: asyncio.Event) -> None:
    """Stay connected until ``stop`` is set. ConnectionError, DeliveryError or aiohttp's errors when that does not work."""
    told = asyncio.create_task(stop.wait())
    lines: list[_Line] = []
    async with aiohttp.ClientSession(trust_env=True) as session:
        try:
            while not stop.is_set():
                lines.append(await _Line.open(bolt, session, await _address(wire, app_token)))
                await lines[-1].until_done(told)
                # Slack announces an end seconds ahead: the newest goes on listening while its successor is opened.
                await _close(lines[:-1])
                del lines[:-1]
        finally:
            told.cancel()
            await _close(lines)


async def _address(wire: Wire, app_token: str) -> str:
    return str((await wire.call(wire.web.apps_connections_open, app_token=app_token))["url"])


async def _close(lines: "list[_Line]") -> None:
    for line in lines:
        await line.close()


class _Line:
    """One connection; it listens from the moment it is open."""

    def __init__(self, bolt: AsyncApp, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._bolt = bolt
        self._socket = socket
        self._answers: set[asyncio.Task[None]] = set()
        self._ending = asyncio.Event()
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def open(cls, bolt: AsyncApp, session: aiohttp.ClientSession, address: str) -> "_Line":
        """Connect. The address holds a ticket: errors are told without it."""
        try:
            async with asyncio.timeout(PATIENCE):
                socket = await session.ws_connect(address, heartbeat=PING)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise ConnectionError(f"the socket could not be opened ({type(error).__name__})") from None
        log.info("Slack is connected")
        return cls(bolt, socket)

    async def until_done(self, told: asyncio.Task[Any]) -> None:
        """Return when we are ``told`` to stop or Slack is about to end this connection; ConnectionError when it is cut."""
        ending = asyncio.create_task(self._ending.wait())
        await asyncio.wait({told, ending, self._listening}, return_when=asyncio.FIRST_COMPLETED)
        ending.cancel()
        if not (told.done() or self._ending.is_set()):
            raise ConnectionError("the socket was cut")

    async def close(self) -> None:
        """Acknowledge what came in, then close."""
        if self._answers:
            await asyncio.wait(self._answers, timeout=1.0)
        await self._socket.close()
        self._listening.cancel()
        await asyncio.gather(self._listening, return_exceptions=True)

    async def _listen(self) -> None:
        async for message in self._socket:
            if message.type is aiohttp.WSMsgType.TEXT:
                self._take(json.loads(message.data))

    def _take(self, envelope: dict[str, Any]) -> None:
        if envelope.get("type") == "disconnect":
            log.info("Slack ends this connection (%s)", envelope.get("reason"))
            self._ending.set()
        request = SocketModeRequest.from_dict(envelope)
        if request is not None:
            task = asyncio.create_task(self._acknowledge(request))
            self._answers.add(task)
            task.add_done_callback(self._answers.discard)

    async def _acknowledge(self, request: SocketModeRequest) -> None:
        answer = await answered(
            self._bolt,
            lambda: AsyncBoltRequest(mode="socket_mode", body=request.payload, headers=build_headers(request)),
        )
        if answer.status != 200:
            log.warning("bolt has nothing to say to a %s (status %s)", request.type, answer.status)
            return
        body = {"payload": json.loads(answer.body)} if (answer.body or "").startswith("{") else {}
        await self._socket.send_json({"envelope_id": request.envelope_id, **body})
