"""``crisis run`` against the stand-in of Discord: the connection, the declared command, acknowledgements."""

import asyncio
import sqlite3

import pytest

from tests.standins import discord_world as world
from tests.standins.discord_limits import EPHEMERAL
from tests.standins.discord_people import People, running, text, until
from tests.standins.discord_server import TOKEN, DiscordServer
from tests.standins.program import Program, fill


@pytest.fixture
def home(tmp_path):
    """A HOME with a filled store."""
    fill(tmp_path / "crisis.db")
    return tmp_path


async def test_every_word_is_a_subcommand_declared_once(discord, home):
    """The command is put when it differs from what Discord keeps, and not at each start."""
    async with running(discord, home):
        words = {option["name"] for option in discord.commands[0]["options"]}

        assert {"who", "troops", "latest", "timeline", "talks", "said", "search", "evidence", "help"} <= words
    async with running(discord, home):
        assert discord.command_puts == 1


async def test_only_the_guilds_intent_is_asked_for(discord, home):
    """No privileged intent, no messages read."""
    async with running(discord, home):
        assert [session.intents for session in discord.gateway.sessions.values()] == [1]


async def test_a_first_gateway_connection_that_is_refused_is_got_over(home):
    """The bot comes up by itself when the gateway does."""
    async with (
        DiscordServer(gateway_open=False) as discord,
        Program(home, {"DISCORD_TOKEN": TOKEN, "CRISIS_DISCORD__API_BASE": discord.base}) as program,
    ):
        await program.says(r"(?i)failed|retry|refused")
        await discord.gateway.open()
        await until(discord, lambda: discord.gateway.identified == 1)
        heard = await People(discord).slash("help")

        assert heard.answer["flags"] & EPHEMERAL


async def test_a_dropped_socket_is_resumed_and_what_came_meanwhile_is_answered(discord, home):
    """Nothing asked during a cut is lost, and no new session is begun for it."""
    async with running(discord, home) as (_, people):
        await people.slash("help")
        await discord.gateway.drop()
        heard = await people.slash("who")

        assert "Ada Quill" in text(heard.answer)
        assert (discord.gateway.identified, discord.gateway.resumed) == (1, 1)


async def test_a_session_that_cannot_be_resumed_is_begun_again(discord, home):
    """After an invalid session the bot identifies anew, at the same gateway."""
    async with running(discord, home) as (_, people):
        await discord.gateway.drop(forget=True)
        await until(discord, lambda: discord.gateway.identified == 2, patience=30)
        await people.slash("help")

        assert discord.command_puts == 1


async def test_an_outage_of_a_server_is_not_a_removal(discord, home):
    """``unavailable`` passes; only its absence means that the bot was removed."""
    async with running(discord, home) as (program, people):
        await discord.gateway.dispatch("GUILD_DELETE", {"id": world.GUILD, "unavailable": True})
        await people.slash("help")
        await program.says("unavailable")
        await discord.gateway.dispatch("GUILD_CREATE", world.guild(discord.channels.values()))
        await discord.gateway.dispatch("GUILD_DELETE", {"id": world.GUILD})
        await program.says("removed from server")


async def test_the_acknowledgement_does_not_wait_for_the_store(discord, home):
    """While another process holds the store's write lock, acks go out in under 100 ms and the answer still comes."""
    async with running(discord, home) as (_, people):
        await people.slash("help")
        lock = sqlite3.connect(home / "crisis.db", isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        heard = await asyncio.gather(*(people.slash("who") for _ in range(10)))
        lock.execute("ROLLBACK")
        lock.close()

        assert sorted(one.acked_after for one in heard)[-2] < 0.1
        assert all("Ada Quill" in text(one.answer) for one in heard)


async def test_an_acknowledgement_that_discord_answered_with_500_is_not_lost(discord, home):
    """The library's repeat meets "already acknowledged", and the answer is shown."""
    async with running(discord, home) as (_, people):
        discord.faults.add(r"POST .*/callback", "500-after")
        heard = await people.slash("who")

        assert "Ada Quill" in text(heard.answer)


async def test_two_desks_under_one_token_answer_a_question_once(discord, home, tmp_path_factory):
    """With a store each, both hold a connection and Discord tells both; who acknowledges second leaves it to the first."""
    other = tmp_path_factory.mktemp("other")
    fill(other / "crisis.db")
    async with running(discord, home), running(discord, other) as (_, people):
        for _ in range(5):
            await people.slash("who")
        edits = [line for line in discord.requests if line.startswith("PATCH")]

        assert len(discord.gateway.sessions) == 2
        assert len(edits) == 5


async def test_a_wrong_token_names_the_variable_and_ends_with_2(discord, home):
    """No retry can help: the person is told which variable and where to get it."""
    async with Program(home, {"DISCORD_TOKEN": "wrong-token", "CRISIS_DISCORD__API_BASE": discord.base}) as program:
        await program.says(r"DISCORD_TOKEN.*discord\.com/developers")

        assert await program.process.wait() == 2
