"""The fixed jobs of a process: plan, deliver, and whatever else is polled. APScheduler is imported here and nowhere else.

No job per channel and no job store: what is due stands in our tables, so a restart recomputes it. Jobs never overlap
themselves, runs that were missed are one run, and a busy loop delays a run instead of skipping it (APScheduler's own
grace is one second).
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

log = logging.getLogger(__name__)

GRACE = 3600  # seconds a run may be late and still happen


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to do every ``seconds``, spread by ``jitter`` seconds where many desks would do it at once."""

    name: str
    seconds: float
    work: Callable[[], Awaitable[object]]
    jitter: float = 0.0


class Schedule:
    """Runs jobs in the running event loop from ``start`` to ``stop``. A job that fails is logged and runs again next time."""

    def __init__(self, jobs: tuple[Job, ...]) -> None:
        self._jobs = jobs
        self._scheduler: object | None = None

    def start(self, now: datetime) -> None:
        """Begin; each job runs at once and then at its interval. ``now`` is aware."""
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        scheduler = AsyncIOScheduler(timezone="UTC")
        for job in self._jobs:
            scheduler.add_job(
                _guarded(job),
                "interval",
                seconds=job.seconds,
                jitter=job.jitter or None,
                id=job.name,
                name=job.name,
                next_run_time=now,
                coalesce=True,
                max_instances=1,
                misfire_grace_time=GRACE,
            )
        scheduler.start()
        self._scheduler = scheduler

    def stop(self) -> None:
        """Start no further run."""
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)  # type: ignore[attr-defined]  # untyped library
            self._scheduler = None


def _guarded(job: Job) -> Callable[[], Awaitable[None]]:
    async def run() -> None:
        try:
            await job.work()
        except Exception:
            log.exception("job %s failed; it runs again in %s s", job.name, job.seconds)

    return run
