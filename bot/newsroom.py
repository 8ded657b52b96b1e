"""The newsroom: what a process does by itself, question or no question: plan what is due and deliver it."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot import corrections, planner
from bot.courier import Courier
from bot.pace import Pace
from bot.planner import BATCH, Rules
from bot.ports import Platform, Sender
from bot.schedule import Job, Schedule
from store import posts
from store.db import Store

log = logging.getLogger(__name__)

PLAN_EVERY = 5.0  # seconds: a digest due at 09:00 is out within a few seconds of it
DELIVER_EVERY = 1.0
DRAIN = 6.0  # seconds that calls in flight get when the process is told to stop
LAST_TICK = "last tick"  # the cursor that ``crisis status`` reads: epoch seconds of the last plan


@dataclass(slots=True)
class Newsroom:
    """Planner, courier and schedule over one store. ``senders`` may grow while it runs, as platforms come up."""

    store: Store
    rules: Rules
    clock: Callable[[], datetime]
    owner: str
    senders: dict[Platform, Sender] = field(default_factory=dict)
    pace: Pace = field(default_factory=Pace)
    reach: Callable[[str], None] = lambda _name: None
    extra: tuple[Job, ...] = ()
    plan_every: float = PLAN_EVERY
    deliver_every: float = DELIVER_EVERY
    courier: Courier = field(init=False)
    _schedule: Schedule | None = None

    def __post_init__(self) -> None:
        self.courier = Courier(self.store, self.senders, self.clock, self.owner, self.pace, self.reach)

    def start(self) -> None:
        """Begin to plan and deliver in the running event loop."""
        jobs = (
            Job("plan", self.plan_every, self.plan),
            Job("deliver", self.deliver_every, self.courier.tick),
            *self.extra,
        )
        self._schedule = Schedule(jobs)
        self._schedule.start()

    async def stop(self) -> None:
        """No new claims; what is in flight finishes, or is ambiguous when its lease runs out."""
        if self._schedule:
            self._schedule.stop()
        if not await self.courier.drain(DRAIN):
            log.warning("stopped with calls in flight: they will be read back")

    async def plan(self) -> int:
        """Plan all that is due now, in batches; returns how many subscriptions were looked at."""
        now = self.clock()
        await self.store.awrite(corrections.plan_corrections, now, self.rules.new_key)
        await self.store.awrite(planner.plan_instant, now, self.rules)
        looked = 0
        while (batch := await self.store.awrite(planner.plan, now, self.rules)) == BATCH:
            looked += batch
        self.reach("planned")
        await self.store.awrite(posts.move_cursor, LAST_TICK, int(now.timestamp()))
        return looked + batch

    def serves(self, senders: Mapping[Platform, Sender]) -> None:
        """These platforms are up."""
        self.senders.update(senders)
