"""The real process is killed (-9) at every state boundary, on every platform, and started again: each digest is there once.

``crisis run`` against the stand-ins of Slack and Discord, ``crisis chat`` for the terminal.
"""

import signal

import pytest

from tests.standins.owed import eventually, intact, owe, states
from tests.standins.program import Program
from tests.standins.sides import SIDES

EVERYWHERE = ("planned", "claimed", "posted", "recorded")
IN_DOUBT = ("failed", "read-back", "settled")
CASES = [(platform, point) for platform in SIDES for point in EVERYWHERE]
CASES += [(platform, point) for platform in ("slack", "discord") for point in IN_DOUBT]


@pytest.mark.parametrize(("platform", "point"), CASES)
async def test_a_process_killed_at_a_boundary_posts_each_digest_once(tmp_path, platform, point):
    """Whatever was written or posted by then, the next process neither loses nor doubles it."""
    store = tmp_path / "crisis.db"
    async with SIDES[platform](tmp_path) as side:
        owe(store, side)
        if point in IN_DOUBT:
            side.lose_answer()
        async with Program(tmp_path, side.env | {"CRISIS_FAILPOINT": point}, side.word) as killed:
            code = await killed.process.wait()
        async with Program(tmp_path, side.env, side.word):
            await eventually(lambda: states(store) == {"sent": len(side.channels)})

        assert code == -signal.SIGKILL
        assert [len(side.seen(channel)) for channel in side.channels] == [1] * len(side.channels)
        assert len({key for channel in side.channels for key, _ in side.seen(channel)}) == len(side.channels)
        assert intact(store)


@pytest.mark.parametrize("platform", ["slack", "discord"])
async def test_a_process_killed_again_and_again_posts_each_digest_once(tmp_path, platform):
    """One digest, killed before the call, in the read-back, as it is settled, after the post and once more in doubt."""
    store = tmp_path / "crisis.db"
    async with SIDES[platform](tmp_path) as side:
        owe(store, side)
        for point in ("claimed", "read-back", "settled", "posted", "read-back"):
            async with Program(tmp_path, side.env | {"CRISIS_FAILPOINT": point}, side.word) as killed:
                assert await killed.process.wait() == -signal.SIGKILL
        async with Program(tmp_path, side.env, side.word):
            await eventually(lambda: states(store) == {"sent": len(side.channels)})

        assert [len(side.seen(channel)) for channel in side.channels] == [1] * len(side.channels)
