"""The three platforms as the proof sees them: where a process posts to, what arrived there, and how it goes wrong.

A side offers the same to each: ``env`` for the process, ``word`` (run or chat), ``channels``, ``seen`` (the keys of the posts
of a channel, in order), ``lose_answer`` (the next post is accepted, its answer is lost) and ``appear``.
"""

import json
from pathlib import Path

from tests.standins import discord_world
from tests.standins.discord_server import TOKEN, DiscordServer
from tests.standins.slack import Fault, SlackStandIn

QUICK = {
    "CRISIS_DELIVERY__PLAN_EVERY": "0.1",
    "CRISIS_DELIVERY__DELIVER_EVERY": "0.1",
    "CRISIS_DELIVERY__CALL_SECONDS": "0.5",
    "CRISIS_DELIVERY__LEASE_SECONDS": "0.6",
    "CRISIS_DELIVERY__SETTLE_SECONDS": "0.7",
    "CRISIS_DELIVERY__LOOK_AGAIN_SECONDS": "0.2",
    "CRISIS_DELIVERY__UNREADABLE_SECONDS": "0.3",
    "CRISIS_DELIVERY__SOON_SECONDS": "0.2",
    "CRISIS_DELIVERY__GAP_SECONDS": "0.05",
    "CRISIS_DISCORD__GATEWAY_LAPSE_SECONDS": "0.4",
}


class SlackSide:
    """A workspace with two channels."""

    platform, tenant, word, channels = "slack", "T1", "run", ("C1", "C2")

    def __init__(self, home: Path) -> None:
        self.standin = SlackStandIn()
        channels = self.standin.world.channels
        channels["C2"] = type(channels["C1"])("C2", members={"U1"})

    async def __aenter__(self):
        await self.standin.__aenter__()
        world = self.standin.world
        self.env = QUICK | {
            "SLACK_BOT_TOKEN": world.bot_token,
            "SLACK_APP_TOKEN": world.app_token,
            "CRISIS_SLACK__BASE_URL": self.standin.url,
        }
        return self

    async def __aexit__(self, *_):
        await self.standin.__aexit__()

    def messages(self, channel):
        """What stands in the channel."""
        return self.standin.world.channels[channel].messages

    def seen(self, channel):
        """The keys of the posts, the first message of each."""
        payloads = [(m.get("metadata") or {}).get("event_payload") or {} for m in self.messages(channel)]
        return [(p.get("key"), p.get("part")) for p in payloads]

    def lose_answer(self):
        """Accepted, and then nothing more is heard."""
        self.standin.fail("chat.postMessage", Fault("reset", after=True))

    def hang(self):
        """Accepted, and no answer for as long as anybody waits."""
        self.standin.fail("chat.postMessage", Fault("hang", after=True))

    def throttle(self, seconds):
        """The next post in each channel is refused for so long."""
        self.standin.fail("chat.postMessage", *[Fault("limit", seconds)] * 2)

    def appear(self):
        """What was accepted late is there."""
        self.standin.appear()


class DiscordSide:
    """A server with two channels."""

    platform, tenant, word = "discord", discord_world.GUILD, "run"
    channels = (discord_world.GENERAL, discord_world.QUIET)

    def __init__(self, home: Path) -> None:
        self.standin = DiscordServer()

    async def __aenter__(self):
        await self.standin.__aenter__()
        self.env = QUICK | {"DISCORD_TOKEN": TOKEN, "CRISIS_DISCORD__API_BASE": self.standin.base}
        return self

    async def __aexit__(self, *_):
        await self.standin.__aexit__()

    def messages(self, channel):
        """What stands in the channel."""
        return self.standin.channels[channel].messages

    def seen(self, channel):
        """The keys of the posts, as their Why buttons hold them."""
        found = []
        for message in self.messages(channel):
            ids = [c.get("custom_id", "") for row in message["components"] for c in row["components"]]
            found.append((next((i.removeprefix("cd:w0:") for i in ids if i.startswith("cd:w0:")), None), 0))
        return found

    def lose_answer(self):
        """Accepted, and then nothing more is heard, however often the library repeats it."""
        self.standin.faults.add(r"POST .*/channels/\d+/messages", "reset-after", times=6)

    def hang(self):
        """Accepted, and no answer for as long as anybody waits."""
        self.standin.faults.add(r"POST .*/channels/\d+/messages", "hang-after")

    def appear(self):
        """What was accepted late is there."""
        self.standin.messages.reveal()


class TerminalSide:
    """The chat's transcript. Its disk neither loses answers nor is late."""

    platform, tenant, word, channels = "terminal", "terminal", "chat", ("terminal",)

    def __init__(self, home: Path) -> None:
        self.transcript = home / "crisis.db.terminal"

    async def __aenter__(self):
        self.env = dict(QUICK)
        return self

    async def __aexit__(self, *_):
        pass

    def seen(self, channel):
        """The keys in the transcript; a line that was torn by a crash is none."""
        if not self.transcript.exists():
            return []
        found = []
        for line in self.transcript.read_text().splitlines():
            try:
                found.append((json.loads(line)["key"], 0))
            except ValueError:
                continue
        return found


SIDES = {side.platform: side for side in (SlackSide, DiscordSide, TerminalSide)}
