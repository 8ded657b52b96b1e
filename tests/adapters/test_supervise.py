"""Tests of adapters/supervise.py and run.py: one platform's failure is its own."""

import asyncio

import pytest

from adapters.run import configured
from adapters.supervise import back_off, supervise
from bot.errors import UserMistake


async def test_what_fails_is_started_again_later_each_time():
    """A platform that is down is asked again with growing pauses, and what ran well begins anew."""
    stop, pauses, ran = asyncio.Event(), [], []
    times = iter([0, 1, 1, 2, 2, 500, 500, 501, 501, 502])

    async def serve():
        ran.append(1)
        if len(ran) == 5:
            stop.set()
            return
        raise ConnectionError

    def pause(failures):
        pauses.append(failures)
        return 0

    assert await supervise("x", serve, stop, pause, lambda: next(times)) is None
    assert pauses == [1, 2, 1, 2, 3]


async def test_a_refused_token_ends_only_its_own_platform():
    """A person's mistake is returned, not repeated."""

    async def serve():
        raise UserMistake("SLACK_BOT_TOKEN")

    assert str(await supervise("x", serve, asyncio.Event())) == "SLACK_BOT_TOKEN"


async def test_stopping_cuts_a_pause_short():
    """Nobody waits a minute for the end of the program."""
    stop = asyncio.Event()

    async def serve():
        asyncio.get_running_loop().call_soon(stop.set)
        raise ConnectionError

    async with asyncio.timeout(5):
        assert await supervise("x", serve, stop, lambda _: 3600.0) is None


def test_pauses_double_up_to_a_minute_with_half_by_chance():
    """Many desks must not come back at the same instant."""
    assert [back_off(n, lambda: 1.0) for n in (1, 2, 3, 7, 9999)] == [1, 2, 4, 60, 60]
    assert back_off(1, lambda: 0.0) == 0.5


def test_nothing_configured_says_what_to_set(monkeypatch):
    """Which variables, and where to get them."""
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "DISCORD_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    from config.settings import Settings

    with pytest.raises(UserMistake, match=r"SLACK_BOT_TOKEN.*DISCORD_TOKEN.*https://"):
        configured(Settings(_env_file=None))
