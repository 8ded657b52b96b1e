"""``crisis run`` connected to the stand-in of Slack, over either way in."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.standins.program import Program
from tests.standins.slack import SlackStandIn
from tests.standins.slack_person import SECRET, Person


@asynccontextmanager
async def running(slack: SlackStandIn, home: Path, mode: str, **more: str) -> AsyncIterator[tuple[Program, Person]]:
    """``crisis run`` in ``mode`` (socket or http), connected; and Ann, who talks to it."""
    env = {"SLACK_BOT_TOKEN": slack.world.bot_token, "CRISIS_SLACK__BASE_URL": slack.url, "CRISIS_SLACK__PORT": "0"}
    env |= {"SLACK_APP_TOKEN": slack.world.app_token} if mode == "socket" else {"SLACK_SIGNING_SECRET": SECRET}
    async with Program(home, env | more) as program:
        if mode == "socket":
            await program.says("Slack is connected")
            yield program, Person(slack)
        else:
            match = await program.says(r"reach us at (\S+)")
            yield program, Person(slack, address=match[1])
