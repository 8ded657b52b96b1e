"""The yardstick for acknowledgements: bolt as its documentation shows it, with one handler that does nothing but ``ack()``.

``python -m bench.bare http|socket``; tokens, secret and the stand-in's address come from the environment of ``crisis run``.
"""

import asyncio
import os
import sys

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient


def app() -> AsyncApp:
    """One command, acknowledged."""
    client = AsyncWebClient(os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["CRISIS_SLACK__BASE_URL"])
    bolt = AsyncApp(client=client, signing_secret=os.environ.get("SLACK_SIGNING_SECRET", "none"))

    @bolt.command("/crisis")
    async def on_command(ack):
        await ack()

    return bolt


async def http() -> None:
    """Serve signed requests; the address goes to stderr in the words of ``crisis run``."""
    runner = web.AppRunner(app().server(port=0, path="/slack/events").web_app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sys.stderr.write(f"reach us at http://127.0.0.1:{runner.addresses[0][1]}/slack/events\n")
    await asyncio.Event().wait()


async def socket() -> None:
    """Stay connected."""
    bolt = app()
    await AsyncSocketModeHandler(bolt, os.environ["SLACK_APP_TOKEN"], web_client=bolt.client).connect_async()
    sys.stderr.write("Slack is connected\n")
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(http() if sys.argv[1] == "http" else socket())
