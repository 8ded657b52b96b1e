"""The courier beside another process, calls that hang and a clock that is set: still once."""

import asyncio
from datetime import timedelta

import pytest

from bot import outcomes
from bot.pace import Pace
from store import deliveries, subscriptions
from store.db import Store
from store.deliveries import Owed
from store.subscriptions import Target
from tests.fakes.desk import Desk, with_a_digest_owed


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield with_a_digest_owed(store)


def row(desk, number=1):
    return desk.store.read(deliveries.by_id, number)


def claim(desk, owner):
    return desk.store.write(outcomes.claim, 1, owner, desk.now, desk.now + timedelta(minutes=1))


async def test_a_slow_process_does_not_queue_again_what_another_is_sending(desk):
    """What it concludes of the first try says nothing of the second: else the post would be doubled."""
    first = claim(desk, "p1")
    desk.store.write(deliveries.doubt, first, "timed out", desk.now, desk.now)
    desk.store.write(deliveries.postpone, first, deliveries.ABSENT, desk.now, desk.now)
    claim(desk, "p2")
    for conclude in (deliveries.postpone, deliveries.doubt):
        desk.store.write(conclude, first, "too late", desk.now, desk.now)
    desk.store.write(deliveries.bury, first, "too late", desk.now)

    assert row(desk).state == "sending"


async def test_who_knows_that_it_arrived_is_believed(desk):
    """Another process has queued it again meanwhile: it is not sent a second time."""
    first = claim(desk, "p1")
    desk.store.write(deliveries.doubt, first, "lease ran out", desk.now, desk.now)
    desk.store.write(deliveries.postpone, first, deliveries.ABSENT, desk.now, desk.now)
    desk.store.write(outcomes.arrived, first, "m1", desk.now)
    await desk.deliver()

    assert (row(desk).state, row(desk).message) == ("sent", "m1")
    assert desk.channel.posted == []


async def test_what_is_sent_again_is_looked_for_once_more(desk):
    """It came after all, between the last read-back and the second try."""
    desk.channel.faults = ["late"]
    await desk.deliver()
    for _ in range(5):
        desk.pass_time(seconds=15)
        await desk.courier._settle(row(desk))
    assert row(desk).reason == deliveries.ABSENT
    desk.channel.appear()
    desk.pass_time(seconds=15)
    await desk.deliver()

    assert desk.channel.keys() == ["k1"]
    assert row(desk).settled == "found by reading back"


async def test_a_second_look_that_fails_leaves_the_doubt(desk):
    """History that cannot be read just then proves nothing: it is held, not sent."""
    desk.store.write(deliveries.doubt, claim(desk, "p1"), "timed out", desk.now, desk.now)
    desk.store.write(deliveries.postpone, row(desk), deliveries.ABSENT, desk.now, desk.now)
    desk.channel.unreadable = True
    await desk.deliver()

    assert (row(desk).state, desk.channel.posted) == ("ambiguous", [])


async def test_each_try_is_in_doubt_for_its_own_time(desk):
    """The second try's doubt does not inherit the settle time that the first one's had."""
    desk.channel.faults = ["before", "late"]
    await desk.deliver()
    while row(desk).attempts == 1:
        desk.pass_time(seconds=15)
        await desk.deliver()
    assert row(desk).state == "ambiguous"
    desk.pass_time(seconds=12)
    await desk.deliver()
    desk.channel.appear()
    for _ in range(10):
        desk.pass_time(seconds=15)
        await desk.deliver()

    assert desk.channel.keys() == ["k1"]


async def test_a_call_that_does_not_return_is_given_up_and_read_back(tmp_path):
    """No platform's library can hold a row for longer than ``call``."""
    with Store.open(tmp_path / "desk.db") as store:
        desk = Desk(store)
        desk.subscribe(when="daily 09:00")
        desk.courier.pace = Pace(call=timedelta(milliseconds=10))
        send = desk.channel.send

        async def hang(place, reply, key, *, silent=False):
            await send(place, reply, key, silent=silent)
            await asyncio.Event().wait()

        desk.channel.send = hang
        await desk.run(hours=3)
        doubted = row(desk)
        desk.channel.send = send
        for _ in range(10):
            desk.pass_time(seconds=15)
            await desk.deliver()

        assert doubted.state == "ambiguous"
        assert desk.channel.keys() == ["k1"]


async def test_a_clock_set_back_an_hour_delays_nothing_that_is_queued(desk):
    """Its time was told by the clock as it was before."""
    desk.now -= timedelta(hours=1)
    await desk.deliver()

    assert desk.channel.keys() == ["k1"]


async def test_a_clock_set_back_an_hour_holds_up_no_doubt(desk):
    """A lease and a settle time go by: the one may be read back at once, the other is counted by no wall clock."""
    desk.channel.faults = ["before"]
    await desk.deliver()
    desk.now -= timedelta(hours=1)
    for _ in range(10):
        desk.pass_time(seconds=15)
        await desk.deliver()

    assert desk.channel.keys() == ["k1"]


async def test_what_is_in_flight_finishes_when_the_process_is_told_to_stop(desk):
    """SIGTERM: the call that has begun ends and is recorded; nothing else begins."""
    go = asyncio.Event()
    send = desk.channel.send

    async def slow(place, reply, key, *, silent=False):
        await go.wait()
        return await send(place, reply, key, silent=silent)

    desk.channel.send = slow
    await desk.courier.tick()
    stopping = asyncio.create_task(desk.courier.drain(5))
    go.set()

    assert await stopping
    assert row(desk).state == "sent"


async def test_the_waiting_posts_of_paused_channels_keep_no_other_waiting(desk):
    """However many they are: they do not fill the courier's view."""
    desk.courier.pace = Pace(batch=2)
    made = [desk.subscribe(f"c{n}", when="every 1h") for n in range(4)]
    desk.pass_time(hours=1)
    desk.plan()
    for one in made[:3]:
        desk.store.write(subscriptions.pause, one.target)
    await desk.deliver()

    assert {channel for channel, _, _ in desk.channel.posted} == {"desk", "c3"}


async def test_a_channel_with_many_posts_keeps_no_other_waiting(desk):
    """Posts that wait for their turn in one channel do not fill the courier's view either."""
    desk.courier.pace = Pace(batch=2)
    for number in range(5):
        owed = Owed(f"x{number}", "correction", Target("terminal", "terminal", "desk"), row(desk).body)
        desk.store.write(deliveries.queue, owed, desk.now)
    owed = Owed("y", "correction", Target("terminal", "terminal", "other"), row(desk).body)
    desk.store.write(deliveries.queue, owed, desk.now)
    await desk.deliver()

    assert [channel for channel, _, _ in desk.channel.posted] == ["desk", "other"]


async def test_a_removed_bot_owes_nothing_to_the_server_it_left(desk):
    """Its subscriptions end and what waits for it is dropped; another server's is untouched."""
    other = desk.subscribe("c2", when="every 1h")
    removed = desk.store.write(subscriptions.remove_tenant, "terminal", "elsewhere", "removed", desk.now)
    kept = desk.store.read(subscriptions.by_id, other.id)
    ended = desk.store.write(subscriptions.remove_tenant, "terminal", "terminal", "removed", desk.now)
    await desk.deliver()

    assert (removed, kept, ended) == (0, other, 2)
    assert desk.channel.posted == []
    assert desk.store.read(deliveries.counts) == {"dropped": 1}
