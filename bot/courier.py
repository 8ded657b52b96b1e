"""The courier: takes owed messages to their channels, once.

queued -> sending (lease; the key was fixed when it was planned) -> sent, or ambiguous when the platform may have posted
it (time-out, reset, 5xx, or a lease that ran out because a process died). Ambiguous is settled by reading the channel
back, never by sending again blindly: found -> sent; absent after the settle time -> surely not there, queued again under
the same key; history that cannot be read -> held and shown.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot import outcomes, reply_json
from bot.errors import DeliveryError
from bot.pace import Lanes, Pace
from bot.ports import Place, Platform, Sender, Sent
from bot.reply import Reply
from store import deliveries, posts
from store.db import Store
from store.deliveries import Delivery

log = logging.getLogger(__name__)

FOUND = "found by reading back"


@dataclass(slots=True)
class Courier:
    """Delivers from one store over the platforms of this process. ``owner`` names the process in leases.

    ``reach`` is called with the name of each state boundary that is passed (tests kill the process there).
    """

    store: Store
    senders: Mapping[Platform, Sender]
    clock: Callable[[], datetime]
    owner: str
    pace: Pace = field(default_factory=Pace)
    reach: Callable[[str], None] = lambda _name: None
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    draining: bool = False
    _lanes: Lanes = field(init=False)
    _gate: asyncio.Semaphore = field(init=False)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _doubted: dict[int, tuple[int, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._lanes = Lanes(self.pace)
        self._gate = asyncio.Semaphore(self.pace.at_once)

    async def tick(self) -> int:
        """Expire leases, then start settling what is ambiguous and sending what is ready. Returns how many calls were started."""
        now = self.clock()
        await self.store.awrite(deliveries.expire, now, now + self.pace.look_again)
        self._lanes.tidy(self.monotonic())
        started = await self._start(deliveries.unsettled, self._settle)
        while more := await self._start(deliveries.ready, self._deliver):
            started += more
        return started

    async def drain(self, seconds: float) -> bool:
        """Start no more; wait for what is in flight. What is not done in time is ambiguous after its lease. True when all is."""
        self.draining = True
        await self.idle(seconds)
        return not self._tasks

    async def idle(self, seconds: float | None = None) -> None:
        """Wait until nothing is in flight."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def _start(
        self, query: Callable[..., tuple[Delivery, ...]], work: Callable[[Delivery], Awaitable[None]]
    ) -> int:
        """Start ``work`` for the rows of ``query`` whose lanes are free; returns how many."""
        full = self._lanes.full() | self._lanes.busy(self.monotonic())
        rows = await self.store.aread(query, tuple(self.senders), self.clock(), self.pace.batch, full)
        started = 0
        for row in rows:
            if not self.draining and self._lanes.enter(row, self.monotonic()):
                await self._gate.acquire()
                task = asyncio.create_task(self._run(work, row))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
                started += 1
        return started

    async def _run(self, work: Callable[[Delivery], Awaitable[None]], delivery: Delivery) -> None:
        try:
            await work(delivery)
        except Exception:  # the store failed: the row keeps its state, its lease runs out, and it is read back
            log.exception("delivery %s could not be recorded", delivery.id)
        finally:
            self._lanes.leave(delivery, self.monotonic())
            self._gate.release()

    async def _deliver(self, waiting: Delivery) -> None:
        delivery = await self._claim(waiting)
        if delivery is None:
            return
        self.reach("claimed")
        await self._turn(delivery)
        try:
            async with asyncio.timeout(self.pace.call.total_seconds()):
                message, settled = await self._send(delivery)
        except DeliveryError as error:
            await self._failed(delivery, error)
        except TimeoutError:
            await self._failed(delivery, DeliveryError(f"no answer within {self.pace.call}", ambiguous=True))
        except Exception as error:  # the edge to a platform's library: what it did is not known
            log.exception("delivery %s: unexpected error", delivery.id)
            await self._failed(delivery, DeliveryError(type(error).__name__, ambiguous=True))
        else:
            self.reach("posted")
            await self.store.awrite(outcomes.arrived, delivery, message, self.clock(), settled)
            self.reach("recorded")

    async def _turn(self, delivery: Delivery) -> None:
        """Wait for the platform's pace, right before the call: what the store takes for the claim does not bunch calls up."""
        if wait := self._lanes.wait(delivery, self.monotonic()):
            await self.sleep(wait)
        while wait := self._lanes.begin(delivery, self.monotonic()):
            await self.sleep(wait)

    async def _claim(self, waiting: Delivery) -> Delivery | None:
        """The row as it is once it is ours: it may have been mended, taken by another process, or dropped."""
        if self.draining:
            return None
        now = self.clock()
        return await self.store.awrite(outcomes.claim, waiting.id, self.owner, now, now + self.pace.lease)

    async def _send(self, delivery: Delivery) -> tuple[str, str | None]:
        """The message's id, and how a doubt about it was settled, if there was one."""
        reply, sender = reply_json.loads(delivery.body), self.senders[_platform(delivery)]
        if delivery.edits is not None:
            return await self._edit(delivery, delivery.edits, reply, sender), None
        again = deliveries.may_be_there(delivery)
        if again and (found := await self._look_once_more(delivery, sender)):
            return found, FOUND
        sent = await sender.send(place_of(delivery), reply, delivery.key, silent=delivery.silent)
        return sent.message, f"sent again, since it was {delivery.reason}" if again else None

    async def _look_once_more(self, delivery: Delivery, sender: Sender) -> str | None:
        """By this process, whoever read back before: it may have come late, and of a long post parts may be there."""
        try:
            found = await self._find(delivery, sender)
        except DeliveryError as error:
            raise DeliveryError(error.reason, retry_after=error.retry_after, ambiguous=True) from error
        return found.message if found else None

    async def _find(self, delivery: Delivery, sender: Sender) -> Sent | None:
        """Read back. DeliveryError when history cannot be read, or not in time."""
        try:
            async with asyncio.timeout(self.pace.call.total_seconds()):
                return await sender.find(place_of(delivery), delivery.key, self._since(delivery))
        except TimeoutError as error:
            raise DeliveryError("no answer", retry_after=self.pace.look_again.total_seconds()) from error

    async def _edit(self, delivery: Delivery, number: int, reply: Reply, sender: Sender) -> str:
        """Change a post, under the key that it was posted with: that is how its further messages are found."""
        post = await self.store.aread(posts.by_id, number)
        first = await self.store.aread(deliveries.by_id, post.delivery) if post else None
        if post is None or first is None:
            raise DeliveryError("the post is not known any more", permanent=True)
        await sender.edit(place_of(delivery), post.message, reply, first.key)
        return post.message

    def _since(self, delivery: Delivery) -> datetime:
        """From when on history is read: before the first call, also when a clock was set meanwhile."""
        return min(datetime.fromisoformat(delivery.asked or delivery.updated), self.clock()) - self.pace.skew

    async def _failed(self, delivery: Delivery, error: DeliveryError) -> None:
        now = self.clock()
        log.warning("delivery %s: %s (try %s)", delivery.id, error.reason, delivery.attempts)
        if error.ambiguous and delivery.edits is None:
            self._doubted[delivery.id] = (delivery.attempts, self.monotonic())
            await self.store.awrite(deliveries.doubt, delivery, error.reason, now + self.pace.look_again, now)
        elif error.permanent:
            await self.store.awrite(outcomes.refused, delivery, _why(delivery, error), now, self.pace)
        else:
            wait = self.pace.soon if error.retry_after is None else timedelta(seconds=error.retry_after)
            await self.store.awrite(deliveries.postpone, delivery, _why(delivery, error), now + wait, now)
        self.reach("failed")

    async def _settle(self, delivery: Delivery) -> None:
        now = self.clock()
        if delivery.edits is not None:  # the same edit twice is one edit
            await self.store.awrite(deliveries.postpone, delivery, "the edit is repeated", now, now)
            return
        waited = self._in_doubt_for(delivery)
        try:
            found = await self._find(delivery, self.senders[_platform(delivery)])
        except DeliveryError as error:
            held = f"held: the channel's history cannot be read ({error.reason})"
            wait = timedelta(seconds=error.retry_after) if error.retry_after else self.pace.unreadable
            await self.store.awrite(deliveries.doubt, delivery, held, now + wait, now)
            return
        self.reach("read-back")
        if found:
            self._doubted.pop(delivery.id, None)
            await self.store.awrite(outcomes.arrived, delivery, found.message, now, FOUND)
        elif waited >= self.pace.settle.total_seconds():
            self._doubted.pop(delivery.id, None)
            await self.store.awrite(deliveries.postpone, delivery, deliveries.ABSENT, now, now)
        else:
            again = now + self.pace.look_again
            await self.store.awrite(deliveries.doubt, delivery, delivery.reason or "", again, now)
        self.reach("settled")

    def _in_doubt_for(self, delivery: Delivery) -> float:
        """Seconds since this process first saw this try in doubt. No wall clock counts: it may have been set meanwhile."""
        tried, since = self._doubted.get(delivery.id, (-1, 0.0))
        if tried != delivery.attempts:
            since = self.monotonic()
            self._doubted[delivery.id] = (delivery.attempts, since)
        return self.monotonic() - since


def place_of(delivery: Delivery) -> Place:
    """Where a delivery goes."""
    target = delivery.target
    return Place(_platform(delivery), target.tenant, target.channel, target.thread or None)


def _why(delivery: Delivery, error: DeliveryError) -> str:
    """What the row remembers of a refusal: that messages of it are out is never forgotten before they are found."""
    out = delivery.edits is None and (error.partly or deliveries.is_in_part(delivery))
    return f"{deliveries.IN_PART}, then {error.reason}" if out else error.reason


def _platform(delivery: Delivery) -> Platform:
    return delivery.target.platform  # type: ignore[return-value]  # written by subscribe from a Place
