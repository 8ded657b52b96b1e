"""The courier: each post arrives once, whatever the platform, the clock and other processes do."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pace import Pace, back_off
from store import deliveries, subscriptions
from store.db import Store
from tests.fakes.desk import Desk, with_a_digest_owed


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield with_a_digest_owed(store)


def states(desk):
    return desk.store.read(deliveries.counts)


async def test_a_post_that_timed_out_but_arrived_is_found_and_not_sent_again(desk):
    """A time-out after accepting: read back, found, sent once."""
    desk.channel.faults = ["after"]
    await desk.deliver()
    assert states(desk) == {"ambiguous": 1}
    for _ in range(10):
        desk.pass_time(seconds=15)
        await desk.deliver()

    assert len(desk.channel.posted) == 1
    assert desk.store.read(deliveries.by_id, 1).settled == "found by reading back"


async def test_absence_counts_only_after_the_settle_time(desk):
    """An effect that appears after the first read-back is still found: nothing is sent twice."""
    desk.channel.faults = ["late"]
    await desk.deliver()
    desk.pass_time(seconds=12)
    await desk.deliver()
    desk.channel.appear()
    for _ in range(10):
        desk.pass_time(seconds=15)
        await desk.deliver()

    assert len(desk.channel.posted) == 1
    assert states(desk) == {"sent": 1}


async def test_what_never_arrived_is_sent_again_under_the_same_key(desk):
    """A reset before accepting: absent after the settle time, sent once."""
    desk.channel.faults = ["before"]
    await desk.deliver()
    for _ in range(10):
        desk.pass_time(seconds=15)
        await desk.deliver()

    assert desk.channel.keys() == ["k1"]


async def test_a_clock_set_forward_does_not_make_absence_count(desk):
    """An hour added to the wall clock is no hour in which the post could have appeared."""
    desk.channel.faults = ["late"]
    await desk.deliver()
    desk.now += Pace().settle * 80
    await desk.deliver()
    desk.channel.appear()
    for _ in range(10):
        desk.pass_time(seconds=15)
        await desk.deliver()

    assert len(desk.channel.posted) == 1


async def test_history_that_cannot_be_read_holds_the_post(desk):
    """Without the scope nothing is known: the row is held and shown, never resent."""
    desk.channel.faults = ["after"]
    desk.channel.unreadable = True
    await desk.deliver()
    for _ in range(10):
        desk.pass_time(minutes=15)
        await desk.deliver()
    row = desk.store.read(deliveries.by_id, 1)

    assert len(desk.channel.posted) == 1
    assert (row.state, row.reason) == ("ambiguous", "held: the channel's history cannot be read (missing_scope)")


async def test_a_process_that_died_in_the_call_is_settled_by_the_next(desk):
    """A lease that runs out in ``sending`` is ambiguous; the other process reads back."""
    dead = desk.another("dead")

    def die(name):
        if name == "posted":
            raise SystemExit

    dead.reach = die
    with pytest.raises(SystemExit):
        await dead._deliver(desk.store.read(deliveries.by_id, 1))
    for _ in range(50):
        desk.pass_time(seconds=15)
        await desk.deliver()

    assert len(desk.channel.posted) == 1
    assert states(desk) == {"sent": 1}


async def test_two_couriers_send_a_post_once(desk):
    """Both see the row; the conditional UPDATE gives it to one."""
    other = desk.another("p2")
    await asyncio.gather(desk.courier.tick(), other.tick())
    await desk.courier.idle()
    await other.idle()

    assert len(desk.channel.posted) == 1


async def test_a_rate_limit_waits_as_long_as_it_says(desk):
    """Retry-After 30: not before, and then once."""
    desk.channel.faults = ["slow-down"]
    await desk.deliver()
    desk.pass_time(seconds=29)
    await desk.deliver()
    early = len(desk.channel.posted)
    desk.pass_time(seconds=2)
    await desk.deliver()

    assert (early, len(desk.channel.posted)) == (0, 1)


async def test_archived_then_unarchived_resumes(desk):
    """A permanent error makes the subscription ail with its reason; it heals by itself when the cause goes."""
    desk.channel.faults = ["permanent", "permanent"]
    await desk.deliver()
    ailing = desk.store.read(subscriptions.by_id, desk.subscription.id)
    desk.pass_time(minutes=6)
    await desk.deliver()
    desk.pass_time(minutes=31)
    await desk.deliver()
    healed = desk.store.read(subscriptions.by_id, desk.subscription.id)

    assert (ailing.state, ailing.reason, ailing.failures) == ("ailing", "is_archived", 1)
    assert (healed.state, healed.reason, healed.failures, healed.failing_since) == ("active", None, 0, None)
    assert len(desk.channel.posted) == 1


async def test_a_403_loop_stops_after_few_tries(desk):
    """In a week of refusals fewer than a dozen calls are made, then the subscription ends, with 5 tries *and* 7 days."""
    desk.channel.faults = ["permanent"] * 1000
    for hour in range(24 * 9):
        desk.pass_time(hours=1)
        await desk.deliver()
        if hour == 24 * 6:
            assert desk.store.read(subscriptions.by_id, desk.subscription.id)
    calls = 1000 - len(desk.channel.faults)

    assert desk.store.read(subscriptions.by_id, desk.subscription.id) is None
    assert 5 <= calls <= 12
    assert states(desk) == {"dead": 1}


async def test_a_slow_channel_delays_no_other(desk):
    """While one channel's call hangs, another channel's post goes out."""
    desk.subscribe("other", when="every 1h")
    hang = asyncio.Event()
    send = desk.channel.send

    async def slow(place, reply, key, *, silent=False):
        if place.channel == "desk":
            await hang.wait()
        return await send(place, reply, key, silent=silent)

    desk.channel.send = slow
    desk.pass_time(hours=1)
    desk.plan()
    await desk.courier.tick()
    while not desk.channel.posted:
        await asyncio.sleep(0)
    first = [channel for channel, _, _ in desk.channel.posted]
    hang.set()
    await desk.courier.idle()

    assert first == ["other"]


async def test_draining_sends_nothing_more(desk):
    """SIGTERM: no new claims; what is queued stays queued for the next process."""
    await desk.courier.drain(1)
    await desk.deliver()

    assert states(desk) == {"queued": 1}


async def test_a_retried_dead_delivery_is_read_back_first(desk):
    """``crisis retry`` on a post that did arrive finds it instead of posting it twice."""
    desk.channel.faults = ["after"]
    await desk.deliver()
    desk.store.write(deliveries.bury, desk.store.read(deliveries.by_id, 1), "given up", desk.now)
    desk.store.write(deliveries.retry, 1, desk.now)
    for _ in range(10):
        desk.pass_time(seconds=15)
        await desk.deliver()

    assert len(desk.channel.posted) == 1
    assert states(desk) == {"sent": 1}


def test_back_off_grows_to_a_day():
    """Ever more slowly, at most once a day."""
    waits = [back_off(n).total_seconds() for n in range(1, 9)]

    assert waits == sorted(waits)
    assert waits[-1] == 86400


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(["ok", "before", "after", "late", "slow-down", "permanent"]), max_size=6))
def test_whatever_goes_wrong_nothing_is_lost_or_doubled(tmp_path_factory, faults):
    """Any sequence of faults: in the end the post is there exactly once."""

    async def story():
        with Store.open(tmp_path_factory.mktemp("s") / "desk.db") as store:
            desk = Desk(store)
            desk.subscribe(when="daily 09:00")
            desk.toll(12)
            desk.channel.faults = list(faults)
            desk.pass_time(hours=3)
            desk.plan()
            for _ in range(60):
                await desk.deliver()
                desk.pass_time(seconds=20)
                desk.channel.appear()
            for _ in range(50):
                desk.pass_time(hours=3)
                await desk.deliver()
            return desk.channel.keys(), store.read(deliveries.counts)

    keys, counts = asyncio.run(story())

    assert keys == ["k1"]
    assert counts == {"sent": 1}
