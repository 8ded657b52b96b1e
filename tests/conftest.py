"""What tests of several parts stand on: the platforms' stand-ins, and a machine without settings or tokens."""

import gc
import os
import sys

import pytest
from hypothesis import HealthCheck, settings

# Images of containers often forbid bytecode. Every worker, and every program that a test starts, would then compile all modules
# anew, and every worker rewrite the asserts of all tests.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# The tests themselves, the words and the towns live as long as a worker: with Python's own 700 new objects they are walked again
# and again.
gc.set_threshold(100_000)

# A busy machine is slow, not wrong.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.fixture
async def slack():
    """A stand-in of Slack that nobody is connected to; whatever was shown in it kept Slack's limits."""
    from tests.standins.slack import SlackStandIn

    async with SlackStandIn() as standin:
        yield standin
        assert standin.world.faults == []


@pytest.fixture
async def discord():
    """A stand-in of Discord that nobody is connected to; nothing sent to it broke a limit."""
    from tests.standins.discord_server import DiscordServer

    async with DiscordServer() as server:
        yield server
        assert [found for found in server.refused if "50035" in found[3]] == []


@pytest.fixture
def bare(monkeypatch, tmp_path):
    """No setting or token of the machine that runs the tests, and a folder of its own."""
    for name in list(os.environ):
        if name.upper().startswith(("CRISIS_", "SLACK_", "DISCORD_", "XDG_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
