"""``make bench-planning``: 10,000 subscribed channels due at once: how long planning takes, and how close delivery comes to the pace.

Planning runs on the real store. Delivery runs the real courier against a channel that takes 50 messages a second, with
time scaled: the clock advances when the stand-in says so, so that minutes pass in seconds.
"""

import argparse
import asyncio
import itertools
import resource
import sys
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import planner, terms
from bot.courier import Courier
from bot.errors import DeliveryError
from bot.planner import BATCH, Rules
from bot.ports import Place, Platform, Sent
from bot.reply import Reply
from store import deliveries, subscriptions
from store.db import Store
from store.subscriptions import Target

START = datetime(2031, 5, 5, 6, tzinfo=UTC)
A_SECOND = 50  # messages a second the stand-in takes in all (Discord's global limit)


@dataclass
class Scaled:
    """Time that runs ``factor`` times as fast as the wall clock."""

    factor: float
    began: float = field(default_factory=time.perf_counter)

    def monotonic(self) -> float:
        """Scaled seconds since the start."""
        return (time.perf_counter() - self.began) * self.factor

    async def sleep(self, seconds: float) -> None:
        """Sleep scaled seconds."""
        await asyncio.sleep(seconds / self.factor)


@dataclass
class Platform50:
    """Takes A_SECOND messages in any second of scaled time and answers more with a 429; a call takes 80 ms of that time."""

    time: Scaled
    taken: deque[float] = field(default_factory=deque)
    posts: int = 0
    refused: int = 0
    platform: Platform = "discord"

    async def send(self, place: Place, reply: Reply, key: str, *, silent: bool = False) -> Sent:
        """Take a message, or ask to come back."""
        del place, reply, silent
        now = self.time.monotonic()
        while self.taken and self.taken[0] <= now - 1:
            self.taken.popleft()
        if len(self.taken) >= A_SECOND:
            self.refused += 1
            raise DeliveryError("429", retry_after=1.0)
        self.taken.append(now)
        self.posts += 1
        await self.time.sleep(0.08)
        return Sent(key)

    async def find(self, place: Place, key: str, since: datetime) -> Sent | None:
        """Nothing is ambiguous here."""
        del place, key, since
        return None

    async def edit(self, place: Place, message: str, reply: Reply, key: str) -> None:
        """Nothing is corrected here."""
        del place, message, reply, key


def subscribe(store: Store, channels: int) -> None:
    """So many channels, each daily at 09:00."""
    asked = terms.read({"when": "daily 09:00"}, "UTC")

    def work(conn: object) -> None:
        for number in range(channels):
            target = Target("discord", f"g{number // 50}", f"c{number}")
            subscriptions.add(conn, target, asked.as_json(), "bench", 0, START, START + timedelta(hours=3))  # type: ignore[arg-type]

    store.write(work)


def plan(store: Store, rules: Rules) -> float:
    """Plan all that is due; seconds of real time."""
    began = time.perf_counter()
    while store.write(planner.plan, START + timedelta(hours=3), rules) == BATCH:
        pass
    return time.perf_counter() - began


async def deliver(store: Store, factor: float) -> tuple[float, Platform50]:
    """Deliver all; scaled seconds from the first call to the last, and the stand-in."""
    scaled = Scaled(factor)
    stand_in = Platform50(scaled)
    base = START + timedelta(hours=3)
    courier = Courier(
        store,
        {"discord": stand_in},
        lambda: base + timedelta(seconds=scaled.monotonic()),
        "bench",
        monotonic=scaled.monotonic,
        sleep=scaled.sleep,
    )
    while store.read(deliveries.counts).keys() & {"queued", "sending"}:
        await courier.tick()
        await scaled.sleep(1.0)
    return scaled.monotonic(), stand_in


def main(args: Sequence[str]) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--channels", type=int, nargs="*", default=[1_000, 10_000])
    parser.add_argument("--deliver", type=int, default=0, help="also deliver to so many channels")
    parser.add_argument("--factor", type=float, default=4.0, help="how much faster than the wall clock")
    given = parser.parse_args(args)
    keys = itertools.count()
    rules = Rules(lambda _place: (), lambda _name: False, lambda: f"k{next(keys)}")
    sys.stdout.write(
        "| channels due at once | planned in s | a channel µs | memory MB |\n| ---: | ---: | ---: | ---: |\n"
    )
    for channels in given.channels:
        with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "b.db") as store:
            subscribe(store, channels)
            took = plan(store, rules)
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            sys.stdout.write(f"| {channels:,} | {took:.2f} | {took / channels * 1e6:.0f} | {memory:.0f} |\n")
    if given.deliver:
        _delivered(given.deliver, given.factor, rules)
    return 0


def _delivered(channels: int, factor: float, rules: Rules) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "b.db") as store:
        subscribe(store, channels)
        plan(store, rules)
        seconds, stand_in = asyncio.run(deliver(store, factor))
        counts = store.read(deliveries.counts)
    least = channels / A_SECOND
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"\n{channels:,} channels against {A_SECOND} messages/s: {seconds:.0f} s, {seconds / least:.2f} x the minimum; "
        f"429s {stand_in.refused / max(stand_in.posts, 1):.2%}; states {counts}; posts {stand_in.posts:,}; memory {memory:.0f} MB\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
