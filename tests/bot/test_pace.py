"""The pace of a platform: so many posts begun in any second, also after the process was held up."""

from dataclasses import replace

import pytest

from bot.pace import Lanes, Pace
from store import deliveries
from store.db import Store
from store.deliveries import Owed
from store.subscriptions import Target
from tests.fakes.desk import START


@pytest.fixture
def row(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        target = Target("discord", "g", "c")
        number = store.write(deliveries.queue, Owed("k", "digest", target, "{}"), START)
        yield store.read(deliveries.by_id, number)


def test_turns_are_even(row):
    """Ten a second: one every tenth."""
    lanes = Lanes(Pace(per_second={"discord": 10.0}))

    assert [round(lanes.wait(row, 5.0), 3) for _ in range(4)] == [0.0, 0.1, 0.2, 0.3]


def test_turns_that_come_at_once_do_not_begin_at_once(row):
    """After a hold-up thirty turns have come: ten may begin in this second, the others wait for the next."""
    lanes = Lanes(Pace(per_second={"discord": 10.0}))
    waits = [lanes.begin(row, 5.0) for _ in range(12)]

    assert waits[:10] == [0.0] * 10
    assert waits[10:] == [1.0, 1.0]
    assert lanes.begin(row, 6.0) == 0.0


def test_a_platform_without_a_pace_waits_for_nothing(row):
    """Slack is paced by its channels."""
    lanes = Lanes(Pace())
    slack = replace(row, target=replace(row.target, platform="slack"))

    assert [lanes.wait(slack, 1.0), lanes.begin(slack, 1.0)] == [0.0, 0.0]
