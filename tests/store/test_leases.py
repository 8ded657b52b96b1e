"""Leases between processes: one holds, the next takes over what stands still, and no clock has a say."""

import asyncio

import pytest

from adapters.discord.turn import NAME, Turn
from store import leases
from store.db import Store


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "desk.db") as made:
        yield made


class Seconds:
    """A monotonic clock that goes on by a step each time somebody looks."""

    def __init__(self, step):
        self.now, self.step = 0.0, step

    def __call__(self):
        self.now += self.step
        return self.now


def test_what_is_held_is_not_taken(store):
    """Only what was seen free, or standing still, goes over; who was too slow to see that it moved gets nothing."""
    first = store.write(leases.take, "x", "a", None)
    second = store.write(leases.take, "x", "b", None)
    seen = store.read(leases.held, "x")
    store.write(leases.keep, "x", "a")
    late = store.write(leases.take, "x", "b", seen)
    right = store.write(leases.take, "x", "b", store.read(leases.held, "x"))

    assert (first, second, late, right) == (True, False, False, True)
    assert not store.write(leases.keep, "x", "a")


def test_only_its_holder_gives_it_back(store):
    """A process that lost it does not free it for a third."""
    store.write(leases.take, "x", "a", None)
    store.write(leases.free, "x", "b")
    kept = store.read(leases.held, "x")
    store.write(leases.free, "x", "a")

    assert kept.owner == "a"
    assert store.read(leases.held, "x") is None


async def test_a_dead_holder_is_waited_for_as_long_as_the_lapse(store):
    """No sign for the lapse, by the waiter's own monotonic clock: then it is ours."""
    store.write(leases.take, NAME, "dead", None)

    assert await Turn(store, "b", 0.05, Seconds(0.02)).come(asyncio.Event())
    assert store.read(leases.held, NAME).owner == "b"


async def test_a_living_holder_is_waited_for(store):
    """Its count goes on, however much time the waiter's clock sees pass between two looks."""
    store.write(leases.take, NAME, "alive", None)
    stop = asyncio.Event()
    looks = 0

    def clock():
        nonlocal looks
        looks += 1
        store.write(leases.keep, NAME, "alive")
        if looks == 20:
            stop.set()
        return looks * 0.04

    assert not await Turn(store, "b", 0.05, clock).come(stop)
    assert store.read(leases.held, NAME).owner == "alive"
