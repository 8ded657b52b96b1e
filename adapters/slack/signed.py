"""Slack over HTTP: only bytes that Slack signed lately get in; everything else is 401 and does nothing."""

import asyncio
import hashlib
import hmac
import logging
import time
from collections.abc import Awaitable, Callable

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest

from adapters.slack.shape import answered

log = logging.getLogger(__name__)

# docs.slack.dev/authentication/verifying-requests-from-slack: older requests may be replays.
LATEST = 300
PATH = "/slack/events"


def is_genuine(secret: str, body: bytes, timestamp: str, signature: str, now: float) -> bool:
    """Whether Slack signed ``body`` within five minutes of ``now`` (Unix seconds)."""
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        return False
    if abs(now - int(timestamp)) > LATEST:
        return False
    digest = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(f"v0={digest}".encode(), signature.encode("utf-8", "replace"))


async def serve_http(bolt: AsyncApp, secret: str, host: str, port: int, stop: asyncio.Event) -> None:
    """Listen on ``host`` and ``port`` until ``stop`` is set. OSError when the port is taken."""
    app = web.Application()
    app.router.add_post(PATH, _receiver(bolt, secret))
    app.router.add_get("/health", _health)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        bound = runner.addresses[0]
        log.info("Slack may reach us at http://%s:%s%s", bound[0], bound[1], PATH)
        await stop.wait()
    finally:
        await runner.cleanup()


def _receiver(bolt: AsyncApp, secret: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def receive(request: web.Request) -> web.StreamResponse:
        body = await request.read()
        timestamp = request.headers.get("X-Slack-Request-Timestamp", "")
        if not is_genuine(secret, body, timestamp, request.headers.get("X-Slack-Signature", ""), time.time()):
            log.warning("refused a request that Slack did not sign, or not lately")
            return web.Response(status=401, text="not signed by Slack, or too old")
        headers = request.headers
        answer = await answered(
            bolt, lambda: AsyncBoltRequest(body=body.decode("utf-8", "replace"), headers={**headers})
        )
        return await to_aiohttp_response(answer)

    return receive


async def _health(_: web.Request) -> web.Response:
    return web.Response(text="ok")
