"""Delivery over a Discord connection that comes, goes and comes again, and from which servers vanish."""

from datetime import UTC, datetime, timedelta

import pytest

from bot import terms
from store import subscriptions
from store.db import Store
from tests.standins import discord_world as world
from tests.standins.discord_people import until
from tests.standins.owed import eventually, look, owe, states
from tests.standins.program import Program
from tests.standins.sides import DiscordSide


@pytest.fixture
async def side(tmp_path):
    """A server with two channels, to each of which a digest is owed."""
    async with DiscordSide(tmp_path) as made:
        owe(tmp_path / "crisis.db", made)
        yield made


async def test_on_ready_twice_starts_nothing_twice(side, tmp_path):
    """A session that cannot be resumed brings a second READY while digests go out: each is there once."""
    discord = side.standin
    async with Program(tmp_path, side.env):
        await until(discord, lambda: discord.gateway.identified == 1)
        await discord.gateway.drop(forget=True)
        await until(discord, lambda: discord.gateway.identified == 2, patience=30)
        await eventually(lambda: states(tmp_path / "crisis.db") == {"sent": 2})

    assert [len(side.seen(channel)) for channel in side.channels] == [1, 1]


async def test_guild_unavailable_is_not_left(side, tmp_path):
    """An outage changes nothing; a real removal ends the server's subscriptions and leaves those of others."""
    discord, store = side.standin, tmp_path / "crisis.db"
    with Store.open(store) as made:
        other = subscriptions.Target("discord", "another server", "1")
        asked = terms.read({"when": "daily 09:00"}, "UTC")
        now = datetime.now(UTC)
        made.write(subscriptions.add, other, asked.as_json(), "ada", 0, now, now + timedelta(days=1))
    async with Program(tmp_path, side.env) as program:
        await until(discord, lambda: discord.gateway.identified == 1)
        await discord.gateway.dispatch("GUILD_DELETE", {"id": world.GUILD, "unavailable": True})
        await program.says("is unavailable")
        await eventually(lambda: states(store)["sent"] == 2)
        during = look(store, "SELECT count(*) FROM subscription")
        await discord.gateway.dispatch("GUILD_CREATE", world.guild(discord.channels.values()))
        await discord.gateway.dispatch("GUILD_DELETE", {"id": world.GUILD})
        await eventually(lambda: look(store, "SELECT tenant FROM subscription") == [("another server",)])

    assert during == [(3,)]
