"""SIGTERM: no new posts begin, what is in flight ends or stays in doubt, the process is gone within ten seconds."""

import time

import pytest

from tests.standins.owed import eventually, look, owe, states
from tests.standins.program import Program
from tests.standins.sides import SIDES


@pytest.mark.parametrize("platform", ["slack", "discord"])
async def test_a_process_that_is_told_to_stop_while_it_posts_leaves_a_doubt_that_the_next_settles(tmp_path, platform):
    """Both channels' posts were accepted and their answers never come: gone in ten seconds, and each is there once."""
    store = tmp_path / "crisis.db"
    async with SIDES[platform](tmp_path) as side:
        owe(store, side)
        side.hang()
        side.hang()
        patient = {
            "CRISIS_DELIVERY__CALL_SECONDS": "30",
            "CRISIS_DELIVERY__LEASE_SECONDS": "60",
            "CRISIS_DELIVERY__SETTLE_SECONDS": "60",
        }
        async with Program(tmp_path, side.env | patient, side.word) as program:
            await eventually(lambda: all(side.seen(channel) for channel in side.channels))
            began = time.monotonic()
            code = await program.stop()
            took = time.monotonic() - began
        left = states(store)
        # The lease of a minute is over when the clock is.
        async with Program(tmp_path, side.env | {"CRISIS_CLOCK_OFFSET": "90"}, side.word):
            await eventually(lambda: states(store) == {"sent": 2})

        assert code == 0
        assert took < 10
        assert left.keys() <= {"sending", "ambiguous"}
        assert [len(side.seen(channel)) for channel in side.channels] == [1, 1]
        assert {row[0] for row in look(store, "SELECT settled FROM delivery")} == {"found by reading back"}


async def test_what_waits_when_the_process_stops_is_sent_by_the_next(tmp_path):
    """Throttled for a minute: queued at the end, not lost."""
    store = tmp_path / "crisis.db"
    async with SIDES["slack"](tmp_path) as side:
        owe(store, side)
        side.throttle(60)
        async with Program(tmp_path, side.env, side.word) as program:
            await eventually(lambda: side.standin.calls["chat.postMessage"] >= 2 and states(store) == {"queued": 2})
            await program.stop()
        async with Program(tmp_path, side.env | {"CRISIS_CLOCK_OFFSET": "90"}, side.word):
            await eventually(lambda: states(store) == {"sent": 2})

        assert [len(side.seen(channel)) for channel in side.channels] == [1, 1]
