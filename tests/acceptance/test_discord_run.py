"""``crisis run`` against the stand-in of Discord, with the real discord.py in between."""

import asyncio
import sqlite3
from contextlib import asynccontextmanager

import pytest

from tests.standins import discord_world as world
from tests.standins.discord_limits import EPHEMERAL, would_ping
from tests.standins.discord_people import People, labels, text, until
from tests.standins.discord_server import TOKEN, DiscordServer
from tests.standins.program import Program, fill


@pytest.fixture
async def discord():
    """A stand-in that nobody is connected to; nothing sent to it broke a limit."""
    async with DiscordServer() as server:
        yield server
        assert [found for found in server.refused if "50035" in found[3]] == []


@pytest.fixture
def home(tmp_path):
    """A HOME with a filled store."""
    fill(tmp_path / "crisis.db")
    return tmp_path


@asynccontextmanager
async def running(discord, home):
    """``crisis run``, connected; and people who use it."""
    before = discord.gateway.identified
    async with Program(home, {"DISCORD_TOKEN": TOKEN, "CRISIS_DISCORD__API_BASE": discord.base}) as program:
        await until(discord, lambda: discord.gateway.identified > before)
        yield program, People(discord)


async def test_a_person_asks_turns_pages_and_shares_across_a_restart(discord, home):
    """The whole way: private answer, next page, restart, page back, share with the sharer's name, private paging of it."""
    async with running(discord, home) as (_, people):
        first = await people.slash("who")
        page_one = text(first.answer)
        second = await people.press(first.answer, "▶")
        page_two = text(second.answer)

        assert first.answer["flags"] & EPHEMERAL
        assert "Ada Quill" in page_one
        assert second.answer is first.answer
        assert page_two != page_one
    async with running(discord, home) as (_, people):
        back = await people.press(second.answer, "◀")

        assert text(back.answer) == page_one
        shared = await people.press(back.answer, "Share")
        posts = discord.channels[world.GENERAL].messages
        bob = world.Person("600000000000000002", "Bob")
        turned = await people.press(posts[0], "▶", person=bob)

        assert len(posts) == 1
        assert "Shared by Ann" in text(posts[0])
        assert "Share" not in labels(posts[0])
        assert not would_ping(posts[0])
        assert shared.answer["flags"] & EPHEMERAL
        assert turned.answer["flags"] & EPHEMERAL
        assert turned.answer is not posts[0]
        assert text(turned.answer) == page_two


async def test_share_pressed_twice_posts_once(discord, home):
    """An impatient second press is the same post."""
    async with running(discord, home) as (_, people):
        answer = (await people.slash("troops")).answer
        await people.press(answer, "Share")
        await people.press(answer, "Share")

        assert len(discord.channels[world.GENERAL].messages) == 1


@pytest.mark.parametrize(
    ("person", "bot", "says"),
    [
        (world.Person(permissions=world.VIEW), world.USUAL, "You may not send messages"),
        (world.Person(), world.VIEW | world.EMBED, "Send Messages"),
        (world.Person(), world.VIEW | world.SEND, "Embed Links"),
    ],
)
async def test_nothing_is_shared_where_the_sharer_or_the_bot_may_not_send(discord, home, person, bot, says):
    """Share is no way around a channel's permissions."""
    async with running(discord, home) as (_, people):
        answer = (await people.slash("troops")).answer
        refusal = await people.press(answer, "Share", person=person, bot=bot)

        assert says in text(refusal.answer)
        assert discord.channels[world.GENERAL].messages == []


async def test_threads_have_a_permission_of_their_own(discord, home):
    """In a thread the permission to send in threads decides."""
    async with running(discord, home) as (_, people):
        where = {"channel": world.THREAD}
        answer = (await people.slash("troops", **where)).answer
        mute = world.Person(permissions=world.VIEW | world.SEND)
        refusal = await people.press(answer, "Share", person=mute, **where)
        writer = world.Person(permissions=world.VIEW | world.SEND_IN_THREADS)
        await people.press(answer, "Share", person=writer, **where)

        assert "You may not send" in text(refusal.answer)
        assert len(discord.channels[world.THREAD].messages) == 1


async def test_a_direct_message_is_answered_and_offers_no_share(discord, home):
    """There is nobody to share with."""
    async with running(discord, home) as (_, people):
        heard = await people.slash("who", channel=world.DIRECT)

        assert "Ada Quill" in text(heard.answer)
        assert "Share" not in labels(heard.answer)


async def test_every_word_is_a_subcommand_declared_once(discord, home):
    """The command is put when it differs from what Discord keeps, and not at each start."""
    async with running(discord, home):
        words = {option["name"] for option in discord.commands[0]["options"]}

        assert {"who", "troops", "latest", "timeline", "talks", "said", "search", "evidence", "help"} <= words
    async with running(discord, home):
        assert discord.command_puts == 1


async def test_completions_come_from_the_store(discord, home):
    """Actors and places are offered while a person types."""
    async with running(discord, home) as (_, people):
        option = next(o for o in discord.commands[0]["options"] if o["name"] == "who")["options"][0]
        found = await people.complete("who", option["name"], "ada")

        assert "Ada Quilla" in found


async def test_a_line_leads_to_its_evidence(discord, home):
    """The list under an answer shows the exact sentence."""
    async with running(discord, home) as (_, people):
        answer = (await people.slash("troops")).answer
        select = next(c for row in answer["components"] for c in row["components"] if c["type"] == 3)
        proof = await people.choose(answer, select["options"][0]["value"])

        assert proof.answer is not answer
        assert proof.answer["flags"] & EPHEMERAL
        assert "There are 4,000 Belmark troops at the border" in text(proof.answer)


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


async def test_a_wrong_token_names_the_variable_and_ends_with_2(discord, home):
    """No retry can help: the person is told which variable and where to get it."""
    async with Program(home, {"DISCORD_TOKEN": "wrong-token", "CRISIS_DISCORD__API_BASE": discord.base}) as program:
        await program.says(r"DISCORD_TOKEN.*discord\.com/developers")

        assert await program.process.wait() == 2
