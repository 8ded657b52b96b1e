"""Slack over Socket Mode: no public address needed. slack_sdk reconnects; we watch that it really does."""

import asyncio
import logging
import time

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient

from adapters.slack.wire import Wire

log = logging.getLogger(__name__)

# Seconds between the SDK's pings; a dropped connection is noticed within one of them.
PING = 3.0
# Seconds without a connection after which the SDK is given up: it would try one expired address for ever.
GIVE_UP = 20.0


async def serve_socket(bolt: AsyncApp, wire: Wire, app_token: str, stop: asyncio.Event) -> None:
    """Stay connected until ``stop`` is set. ConnectionError, DeliveryError when Slack cannot be reached or refuses."""
    handler = AsyncSocketModeHandler(bolt, app_token, logger=log, web_client=wire.web, ping_interval=PING)
    client = handler.client
    try:
        opened = await wire.call(wire.web.apps_connections_open, app_token=app_token)
        client.wss_uri = opened["url"]
        await asyncio.wait_for(client.connect(), GIVE_UP / 2)  # type: ignore[no-untyped-call]  # slack_sdk's
        log.info("Slack is connected")
        await _watch(client, stop)
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]  # slack_bolt's


async def _watch(client: SocketModeClient, stop: asyncio.Event) -> None:
    lost = None
    while not stop.is_set():
        if await client.is_connected():
            lost = None
        else:
            lost = lost or time.monotonic()
            if time.monotonic() - lost > GIVE_UP:
                raise ConnectionError(f"no connection to Slack for {GIVE_UP:.0f} s")
        try:
            await asyncio.wait_for(stop.wait(), PING)
        except TimeoutError:
            continue
