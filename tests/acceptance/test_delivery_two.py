"""Two ``crisis run`` on one store: one holds the connection to Discord, no command is answered twice."""

import asyncio
import signal

import pytest

from store import leases
from store.db import Store
from tests.standins.discord_people import People, text, until
from tests.standins.discord_server import TOKEN, DiscordServer
from tests.standins.program import Program, fill
from tests.standins.slack import SlackStandIn
from tests.standins.slack_run import running as slack_running

QUICK = {"CRISIS_DISCORD__GATEWAY_LAPSE_SECONDS": "0.5"}


@pytest.fixture
def home(tmp_path):
    """A HOME with a filled store."""
    fill(tmp_path / "crisis.db")
    return tmp_path


def holder(home):
    with Store.open(home / "crisis.db", readonly=True) as store:
        return store.read(leases.held, "discord gateway")


async def test_one_process_holds_the_gateway_and_the_other_takes_it_over_when_it_dies(home):
    """Killed without a word: the lease lapses and the second connects; commands are answered by whoever is there."""
    async with DiscordServer() as discord:
        env = {"DISCORD_TOKEN": TOKEN, "CRISIS_DISCORD__API_BASE": discord.base, **QUICK}
        async with Program(home, env) as first:
            await until(discord, lambda: discord.gateway.identified == 1)
            async with Program(home, env) as second:
                await second.says("holds the connection")
                people = People(discord)
                answers = [await people.slash("who") for _ in range(3)]
                edits = [line for line in discord.requests if line.startswith("PATCH")]
                before = (discord.gateway.identified, len(edits), holder(home).owner)
                await first.stop(signal.SIGKILL)
                await until(discord, lambda: discord.gateway.identified == 2)
                last = await people.slash("who")

                assert before[:2] == (1, 3)
                assert all("Ada Quill" in text(one.answer) for one in (*answers, last))
                assert f"/{second.process.pid}/" in holder(home).owner != before[2]


async def test_a_process_that_stops_hands_the_gateway_over_at_once(home):
    """SIGTERM gives the lease back: nobody waits for it to lapse."""
    async with DiscordServer() as discord:
        slow = {"CRISIS_DISCORD__GATEWAY_LAPSE_SECONDS": "5"}
        env = {"DISCORD_TOKEN": TOKEN, "CRISIS_DISCORD__API_BASE": discord.base, **slow}
        async with Program(home, env) as first:
            await until(discord, lambda: discord.gateway.identified == 1)
            async with Program(home, env) as second:
                await second.says("holds the connection")
                await first.stop()
                await until(discord, lambda: discord.gateway.identified == 2, patience=4)

                assert second.process.returncode is None


async def test_a_holder_that_was_stopped_and_goes_on_leaves_the_gateway_to_the_other(home):
    """SIGSTOP for longer than the lease, then SIGCONT: it notices, and waits for its next turn."""
    async with DiscordServer() as discord:
        env = {"DISCORD_TOKEN": TOKEN, "CRISIS_DISCORD__API_BASE": discord.base, **QUICK}
        async with Program(home, env) as first:
            await until(discord, lambda: discord.gateway.identified == 1)
            async with Program(home, env) as second:
                await second.says("holds the connection")
                first.process.send_signal(signal.SIGSTOP)
                await until(discord, lambda: discord.gateway.identified == 2)
                first.process.send_signal(signal.SIGCONT)
                await first.says("taken the connection over")
                await first.says("holds the connection")

                assert f"/{second.process.pid}/" in holder(home).owner


async def test_a_slack_command_that_reaches_both_is_answered_once(home):
    """Slack's retry may go to the other process: the store knows that it was answered."""
    async with (
        SlackStandIn() as slack,
        slack_running(slack, home, "http") as (first, ann),
        slack_running(slack, home, "http") as (second, also_ann),
    ):
        await asyncio.gather(ann.command("who", trigger_id="same"), also_ann.command("who", trigger_id="same"))
        ignored = [asyncio.create_task(one.says("ignored a repeated request")) for one in (first, second)]
        await asyncio.wait(ignored, return_when=asyncio.FIRST_COMPLETED)
        await slack.until(lambda s: s.world.shown)
        for task in ignored:
            task.cancel()
        await asyncio.gather(*ignored, return_exceptions=True)
        await ann.ask("help")
        await also_ann.ask("help")

        assert ["Ada Quill" in shown.text() for shown in slack.world.shown] == [True, False, False]
