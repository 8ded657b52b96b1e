"""The fixed jobs of a process: plan, deliver, and whatever else is polled. APScheduler is imported here and nowhere else.

No job per channel and no job store: what is due stands in our tables, so a restart recomputes it. Jobs never overlap
themselves, runs that were missed are one run, and a busy loop delays a run instead of skipping it (APScheduler's own
grace is one second). APScheduler goes by the wall clock: when that is set back by an hour it would do nothing for an hour,
so the clock is watched against the monotonic one.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

log = logging.getLogger(__name__)

GRACE = 3600  # seconds a run may be late and still happen
LOOK = 1.0  # seconds between two looks at the clocks
JUMP = 1.0  # seconds by which the wall clock may fall behind between two looks: less is no correction but jitter


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to do every ``seconds``, spread by ``jitter`` seconds where many desks would do it at once."""

    name: str
    seconds: float
    work: Callable[[], Awaitable[object]]
    jitter: float = 0.0


class Schedule:
    """Runs jobs in the running event loop from ``start`` to ``stop``. A job that fails is logged and runs again next time."""

    def __init__(self, jobs: tuple[Job, ...], wall: Callable[[], float] = time.time, look: float = LOOK) -> None:
        self._jobs = jobs
        self._wall = wall
        self._look = look
        self._scheduler: Any = None
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin; each job runs at once and then at its interval."""
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        self._scheduler = AsyncIOScheduler(timezone="UTC")
        for job in self._jobs:
            self._scheduler.add_job(
                _guarded(job),
                "interval",
                seconds=job.seconds,
                jitter=job.jitter or None,
                id=job.name,
                name=job.name,
                next_run_time=datetime.now(UTC),
                coalesce=True,
                max_instances=1,
                misfire_grace_time=GRACE,
            )
        self._scheduler.start()
        self._watch = asyncio.create_task(self._watch_clock(), name="clock")

    def stop(self) -> None:
        """Start no further run."""
        if self._watch is not None:
            self._watch.cancel()
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None

    async def _watch_clock(self) -> None:
        """After the wall clock was set back every job runs at once, and at its interval from there."""
        ahead = self._wall() - time.monotonic()
        while True:
            await asyncio.sleep(self._look)
            now = self._wall() - time.monotonic()
            if now < ahead - JUMP:
                log.warning("the clock was set back by %.0f s", ahead - now)
                for job in self._jobs:
                    with contextlib.suppress(LookupError):  # APScheduler's JobLookupError is one
                        self._scheduler.modify_job(job.name, next_run_time=datetime.now(UTC))
            ahead = now


def _guarded(job: Job) -> Callable[[], Awaitable[None]]:
    async def run() -> None:
        try:
            await job.work()
        except asyncio.CancelledError:  # `stop` ends what is under way; APScheduler would tell it as an error
            log.debug("job %s was ended under way", job.name)
        except Exception:
            log.exception("job %s failed; it runs again in %s s", job.name, job.seconds)

    return run
